import { isIn, phrasesByLanguage } from '../phrases.js'

const neither = /(?<!\p{L})weder\s[^.!?;]{1,160}\snoch(?!\p{L})/iu
const contrast = /(?<!\p{L})(?:aber|jedoch|doch|sondern|hingegen|dafür|wohl)(?!\p{L})/iu

/** What sets the one against the other, where German denies both. */
const butThat = phrasesByLanguage({
  en: 'but, though, while, whereas, however, only',
  fr: 'mais, cependant, tandis, seul*',
  es: 'pero, sino, mientras, aunque',
  it: 'ma, però, mentre, bensì',
  pl: 'ale, lecz, jednak, natomiast, a',
  nl: 'maar, echter, terwijl, wel',
  pt: 'mas, porém, enquanto, embora',
})

/** What denies the second as well. */
const norThat = phrasesByLanguage({
  en: 'neither, nor, or, either, any',
  fr: 'ni',
  es: 'ni, tampoco',
  it: 'né, neanche, nemmeno, neppure',
  pl: 'ani, też',
  nl: 'noch, evenmin, of, ook niet',
  pt: 'nem, tampouco',
})

/** Whether „weder … noch“ became the one but not the other. */
export function deniesOnlyOne(german: string, told: string, language: string): boolean {
  if (!/weder/i.test(german) || !neither.test(german) || contrast.test(german)) return false
  const [but, nor] = [butThat(language), norThat(language)]
  return but !== null && nor !== null && isIn(told, but) && !isIn(told, nor)
}
