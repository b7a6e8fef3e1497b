import { named } from './named-denials.js'
import type { NegationWords } from './negation-words.js'

/** How Portuguese denies. */
export const portuguese: NegationWords = {
  clear: `não, nem, nunca, jamais, ninguém, nada, nenhum, nenhuma, nenhuns, nenhumas, sem, tampouco`,
  weak: `menos de metade, cedo demais, demasiado cedo, muito cedo, prematur*, falt*, falh*, carec*, carên*, rejeit*, recus*, declin*, neg*, evit*, imped*, proíb*, proib*, deixa* de, deixou de,
    deixaram de, longe de, ausen*, ausên*, desconhec*, descart*, exclu*, fracass*, exceto, em vez, em lugar, rar*,
    impossív*, impossib*, incap*, incomplet*, incorret*, inválid*, invisív*, inexist*, insufic*, inadequ*,
    inalter*, ileso*, ilesa*, ilegal*, irregular*, irrespons*, inútil*, inúteis, desnecess*, improváv*, imprev*,
    inacess*, inaceit*, injust*, incert*, inédit*, intact*, intoc*, renunci*, abst*, cess*, zero, isent*,
    a menos que, in*ável, in*áveis, in*ível, in*íveis, im*ável, im*ível, ir*ável, ir*ível, tarde demais, demasiado tarde, livre de, ignor*, privado|privada|privados|privadas de, suspens*, suspend*, interromp*, unânim*, unanim*, im*ível, impassív*, em vão, silêncio, calad*, calou*, desacordo, desment*, desaprov*, só quando, apenas quando, impeç*, impediu`,
  only: {
    menos: named.less,
    inevit: named.avoid,
    indispens: named.spare,
    imprescind: named.spare,
    inneg: named.doubt,
    inegáv: named.doubt,
    indubit: named.doubt,
    unânim: named.oppose,
    unanim: named.oppose,
    impassív: named.stir,
  },
  little: 'pouco, pouca, poucos, poucas, muito pouco',
  apart: 'sem',
  quits: 'renunci*',
  closed: 'fechad*, encerrad*, cortad*, bloque*',
  until: 'até que, até, antes que, antes de',
  later: 'depois, após, só em, só quando',
  unless: 'a menos que, a não ser que, salvo, exceto',
  most: 'o|a|os|as … mais, recorde, máxim*, mínim*',
  idioms: `não só, não apenas, não somente, não obstante, sem dúvida, nada mais, nada menos, não menos, não mais de, ou não, por que não?, sem precedentes, sem-abrigo, sem-teto, sem cessar, nem mais nem menos, não é por acaso, não por acaso, mais do que nunca, do que nunca, como nunca, se não, não sem, sem falta`,
}
