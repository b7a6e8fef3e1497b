import { named } from './named-denials.js'
import type { NegationWords } from './negation-words.js'

/** How Spanish denies. */
export const spanish: NegationWords = {
  clear: `no, ni, nunca, jamás, nadie, nada, ningún, ninguno, ninguna, ningunos, ningunas, sin, tampoco`,
  weak: `menos de la mitad, demasiado pronto, prematur*, falt*, falló, fallan, fallaron, fallar, erró, malogr*, carec*, carezc*, carenc*, rechaz*, niega*, negó, negaron, negar*, negativ*, evit*, imped*, impid*, prohib*, prohíb*,
    apenas, deja* de, dejó de, dejaron de, lejos de, ausen*, desconoc*, descart*, exclu*, fracas*, excepto,
    en lugar de, en vez de, rara*, raro*, imposib*, incap*, incomplet*, incorrect*, inválid*, invisib*,
    inexist*, insufic*, inadec*, inalter*, ileso*, ilesa*, ilegal*, irregul*, irrespons*, inconclus*, indemn*,
    inútil*, innecesari*, improbab*, imprevis*, inaccesib*, inacept*, injust*, incierto*, incierta*, inédit*,
    intact*, inusual*, renunci*, absten*, abstuv*, cesa*, cesó, cero, exent*, a menos que, in*able*, in*ible*, im*able*, ir*able*, ir*ible*,
    demasiado tarde, libre de, ignor*, desoy*, incumpl*, desacuerdo, privado|privada|privados|privadas de, paraliz*, im*ible, impasib*, imperturb*,
    unánim*, unanim*, suspend*, mudo, muda, silencio, call*, en blanco, en vano, desmint*,
    desmient*, desaprob*, salvo que, solo cuando, únicamente cuando`,
  only: {
    menos: named.less,
    inevitab: named.avoid,
    ineludib: named.avoid,
    indispensab: named.spare,
    imprescindib: named.spare,
    innegab: named.doubt,
    indudab: named.doubt,
    incuestionab: named.doubt,
    unanim: named.oppose,
    unánim: named.oppose,
    impasib: named.stir,
    imperturb: named.stir,
  },
  little: 'poco, poca, pocos, pocas',
  apart: 'sin',
  quits: 'renunci*',
  shut: 'cerrado|cerrada|cerrados|cerradas a|al',
  closed: 'cerr*, cierr*, cort*, bloque*',
  until: 'hasta que, hasta, antes de, antes del',
  later: 'después de, después del, como pronto, como muy pronto, solo cuando',
  idioms: `poco después, poco antes, poco más, hace poco, un poco, dentro de poco, no solo, no sólo, no solamente, no únicamente, no obstante, sin embargo, sin duda, sin dudas, nada más, nada menos, no menos, no más de, ni más ni menos, o no, por qué no, sin precedentes, sin techo, sin hogar, sin cesar,
    sin lugar a dudas, no en vano, sin falta, no sin, más que nunca, más … que nunca, menos … que nunca, mejor|peor|mayor|menor que nunca, si no`,
}
