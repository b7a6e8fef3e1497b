import { baseLanguage } from '../reading/base-language.js'
import { lean } from '../reading/lean-pattern.js'
import { inSmallLetters } from '../reading/small-letters.js'
import type { NumberReading } from './number-reading.js'
import type { Side } from './quantities.js'

/** Words in small letters that say of a temperature that it is below zero: before its number, and anywhere. */
const words: Readonly<Record<string, readonly [before: string, anywhere: string]>> = {
  de: [
    'minus',
    'minus\\p{L}*|unter (?:null|dem gefrierpunkt)|frost\\p{L}*|kälte|kalt\\p{L}*|eisig\\p{L}*|negativ\\p{L}*',
  ],
  en: [
    'minus|negative',
    'minus|negative|below (?:zero|freezing)|sub-?zero|(?:of|degrees) frost|under zero|in the negatives',
  ],
  fr: ['moins', 'moins|négati\\p{L}+|(?:sous|au-dessous de|en dessous de) (?:de )?zéro|gelées?|gel'],
  es: ['menos', 'menos|negativ\\p{L}+|bajo cero|(?:por )?debajo de(?:l)? cero|helad\\p{L}+'],
  it: ['meno', 'meno|negativ\\p{L}+|sotto (?:lo )?zero|gelo'],
  nl: ['min|minus', 'min|minus|onder (?:nul|het vriespunt)|vorst|negatie\\p{L}+'],
  pl: ['minus', 'minus\\p{L}*|poniżej zera|mroz\\p{L}+|mróz|ujemn\\p{L}+'],
  pt: ['menos', 'menos|negativ\\p{L}+|abaixo de zero|geada'],
}

type Signs = { before: RegExp; anywhere: RegExp }

const known = new Map<string, Signs | null>()

/** A text with more numbers is no sentence. */
const most = 20

/**
 * `Minus 12 Grad` that became 12, or 12 that became minus 12. Nothing is lost where the translation has any word or sign for
 * what is below zero, unless this stands before another number, as with `zwischen 3 und minus 4`.
 */
export function findLostSigns(source: Side, target: Side): { source: NumberReading; target: NumberReading }[] {
  if (!mayBeCold.test(source.text) || source.readings.length > most || target.readings.length > most) return []
  const [german, other] = [signsOf(source.language), signsOf(target.language)]
  if (!german || !other) return []
  const [cold, coldThere] = [isCold(source, german), isCold(target, other)]
  if (!cold && !coldThere) return []
  for (const reading of source.readings) {
    const there = only(target.readings, reading)
    if (!there || !only(source.readings, reading) || !isOfHeat(source.text, reading)) continue
    const [sign, signThere] = [hasSign(source.text, reading, german), hasSign(target.text, there, other)]
    if (sign !== signThere && (!cold || !coldThere || isMoved(source, target, sign, [german, other])))
      return [{ source: reading, target: there }]
  }
  return cold === coldThere ? [] : signBehind(source, target, cold)
}

const mayBeCold = /Grad|°/

/** `12 Grad unter null`, `12 grados bajo cero`: in the one text that says it. */
function signBehind(source: Side, target: Side, isInSource: boolean) {
  for (const reading of source.readings) {
    const there = only(target.readings, reading)
    if (!there) continue
    const [{ text }, { end }] = isInSource ? [source, reading] : [target, there]
    if (belowBehind.test(text.slice(end, end + 40))) return [{ source: reading, target: there }]
  }
  return []
}

const belowBehind =
  /^(?:[ \u00a0]?°C?|[ \u00a0]\p{L}{2,10}(?: [Cc]\p{L}{6,8})?) (?:minus|unter [nN]ull|Frost|Kälte|below (?:zero|freezing)|(?:sous|sotto(?: lo)?) z[eé]ro|bajo cero|onder nul|poniżej zera|abaixo de zero)(?!\p{L})/u

/** Whether as many signs stand there, of which one is before another number. */
function isMoved(source: Side, target: Side, sign: boolean, [german, other]: readonly [Signs, Signs]): boolean {
  const count = ({ text, readings }: Side, signs: Signs) => readings.filter(one => hasSign(text, one, signs)).length
  return sign && count(source, german) === count(target, other)
}

function isCold({ text }: Side, { anywhere }: Signs): boolean {
  return signBefore.test(text) || anywhere.test(inSmallLetters(text))
}

/** A minus behind a figure is a hyphen. */
const signBefore = /(?<=^|[ \u00a0(„“"])[-−–]\d/

function hasSign(text: string, { start }: NumberReading, { before }: Signs): boolean {
  const last = text.slice(Math.max(0, start - 12), start)
  return /(?:^|[ \u00a0(])[-−–]$/.test(last) || before.test(inSmallLetters(last))
}

/** The number of degrees, or one of the two of a range. */
function isOfHeat(text: string, { end }: NumberReading): boolean {
  return degreesBehind.test(text.slice(end, end + 36))
}

const degreesBehind =
  /^[ \u00a0]?(?:(?:bis|und|oder|auf|[-–])[ \u00a0]?(?:plus |minus |[-−–+])?(?:\d{1,2}(?:,\d)?|\p{L}{3,8})[ \u00a0]?)?(?:Grad|°)/u

/** The one number with this value. */
function only(readings: readonly NumberReading[], { values: [value] }: NumberReading): NumberReading | undefined {
  const same = readings.filter(({ values }) => values[0] === value)
  return same.length === 1 ? same[0] : undefined
}

function signsOf(language: string): Signs | null {
  const held = known.get(language)
  if (held !== undefined) return held
  const [before, anywhere] = words[baseLanguage(language)] ?? []
  const made =
    before && anywhere
      ? {
          before: lean(new RegExp(`(?<!\\p{L})(?:${before})[ \\u00a0\\u202f]$`, 'u')),
          anywhere: lean(
            new RegExp(`(?<!\\p{L})(?:${anywhere.replaceAll('*', '{0,9}').replaceAll('+', '{1,9}')})(?!\\p{L})`, 'u'),
          ),
        }
      : null
  known.set(language, made)
  return made
}
