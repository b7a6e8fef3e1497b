import { isIn, phrasesByLanguage } from '../phrases.js'
import { mayNotWithout } from './german-negations.js'

/** „Ohne Zustimmung kann es nicht in Kraft treten“, „ist unmöglich“: it takes the one for the other. */
const takesOne =
  /(?<!\p{L})ohne\s[^.!?;:–]{2,140}\s(?:nicht|kein\p{Ll}{0,2}|niemand|nie|nichts|unmöglich|undenkbar)(?!\p{L})/iu

/** „Kein Tag ohne Angriffe“. */
const noneWithout = /(?<!\p{L})(?:nicht|kein\p{Ll}{0,2}|niemand|nie|nichts)\s[^.!?;:,–]{2,80}\sohne(?!\p{L})/iu

/** What says that it takes the one for the other, with no denial at all or with both. */
const needed = phrasesByLanguage({
  en: `need*, require*, only, must, depend*, subject to, has to, have to, had to, condition*, mandatory, prerequisite, necessary,
    essential, vital, until`,
  fr: `besoin, nécess*, requi*, seul*, doit, doivent, devra*, faut, faudra*, indispensab*, obligatoire*, condition*, soumis*, exig*`,
  es: `necesi*, requier*, requis*, sol*, sólo, únicamente, debe*, precis*, imprescindib*, obligatori*, sujet*, condici*, exig*`,
  pl: `wymaga*, potrzeb*, tylko, jedynie, musi*, muszą, konieczn*, niezbędn*, warun*, dopiero, wyłącznie`,
  it: `necess*, serve, servono, richied*, richiest*, solo, soltanto, deve, devono, dovrà, bisogna, obbligator*, condizion*, indispensab*`,
  nl: `nodig, vereist*, alleen, slechts, moet*, verplicht*, voorwaarde*, noodzakelijk*, pas`,
  pt: `necess*, precis*, exig*, requer*, só, apenas, somente, deve*, obrigatóri*, condiç*, imprescindíve*, indispensáve*`,
})

/** Whether a German text denies one thing without another, so that a translation has both denials or neither. */
export function deniesWithout(german: string): boolean {
  return /ohne/i.test(german) && (takesOne.test(german) || noneWithout.test(german))
}

/** Whether German has nothing without something, and a translation says that it is needed. */
export function isNeeded(german: string, told: string, language: string): boolean {
  const words = takesOne.test(german) || mayNotWithout.test(german) ? needed(language) : null
  return words !== null && isIn(told, words)
}
