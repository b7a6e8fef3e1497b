import type { Span } from '../check.js'
import { isIn, phrasesByLanguage } from '../phrases.js'
import { lean } from '../reading/lean-pattern.js'

/** „Kaum war er da, ging er“ is a time, and „kaum dass“ too. */
const scarcely = lean(
  /(?<!\p{L})kaum(?!\p{L}|\sdass|\s(?:zu\s)?(?:überbieten|übertreffen)|(?<=(?:^|[.!?:„»“]\s?)[Kk]aum)\s(?:war|hatte|ist|hat|sind|waren|haben|hatten|wurde|kam|stand|\p{Ll}{2,20}ten?)(?!\p{L}))/iu,
)

/** How else it is said that there is almost none, or that it is hard to do. */
const saidBy = phrasesByLanguage({
  en: `hardly, barely, scarcely, little, few, fewer, slight*, marginal*, minimal*, rarely, seldom, unlikely, limited, negligible, modest*, steady, flat, unchanged, stable, doubt*, difficult*, hard, tough,
    struggl*, lack*, fail*, un*able, im*ible, in*ible, im*able, just, scant, sparse*, low, weak*, minor, tiny, narrow*, short, stagnat*, muted,
    thin, sluggish, insufficient*, poor*, close to zero, next to`,
  fr: `à peine, guère, peu, presque plus, rare*, difficil*, faible*, légèr*, marginal*, minime*, limité*,
    stable*, inchangé*, stagn*, mal, peine, doute*, discr*, modeste*, insuffis*, im*ible*, in*able*, mince*`,
  es: `apenas, poco, poca, pocos, pocas, escas*, difícil*, dificult*, rara*, leve*, liger*, mínim*, marginal*, estable*, estanc*,
    dud*, limit*, mal, débil*, im*ible*, in*able*, modest*, insufic*, plano*`,
  pl: `ledwo, ledwie, mało, niewiel*, nieznaczn*, rzadko, trudno, trudn*, słab*, minimaln*, niezbyt, nikł*,
    znikom*, skąp*, stabiln*, bez zmian, skromn*, zaledwie, wątpliw*, ogranicz*, raczej, prawie nie*, niemal nie*, lekarstwo, nieduż*, lekko`,
  it: `appena, a malapena, poco, poca, pochi, poche, scars*, difficil*, rarament*, rar*, leggerment*, minim*,
    marginal*, stabil*, stento, limitat*, modest*, debol*, dubbi*, invariat*, stagn*`,
  nl: `nauwelijks, amper, weinig, moeilijk*, zelden, licht*, minima*, marginaal, stabiel, onveranderd,
    gering*, beperkt*, schaars*, zwak*, pas`,
  pt: `mal, pouco, pouca, poucos, poucas, dificil*, difícil*, difíceis, raramente, rar*, ligeir*, leve*, mínim*, marginal*,
    estáve*, escass*, limitad*, modest*, frac*, estagn*, dúvid*`,
})

/** Where „kaum“ stands that a translation says nothing of: the rate that has hardly risen has risen. */
export function lostScarcely(german: string, told: string, language: string): Span | null {
  const found = /kaum/i.test(german) ? scarcely.exec(german) : null
  const words = found && saidBy(language)
  if (!words || isIn(told, words)) return null
  return [found.index, found.index + found[0].length]
}
