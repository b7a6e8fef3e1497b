import type { Around } from './false-boundary-de.js'
import { afterOrdinal, beforeCardinal, beforeOrdinal } from './sentence-words-de.js'

/**
 * Whether a sentence so far is only the number of what follows: „1.2.10.“, „A.1.“, „IV.“, „Kapitel 3.“ A number with
 * one full stop has a rule of its own.
 */
export function isLabel(left: string): boolean {
  return /^(?:(?:\d{1,3}|\p{Lu})(?:\.\d{1,3})+|[IVX]{2,})\.$/u.test(left) || namedLabel.test(left)
}

const namedLabel =
  /^(?:kapitel|teil|abschnitt|anhang|tabelle|abbildung|beispiel|lektion|buch|band|akt|szene)\s(?:\d{1,3}(?:\.\d{1,3})*|[IVX]+|\p{Lu})\.$/iu

/** Whether the full stop behind a number makes it an ordinal (4. Dezember) and does not end the sentence. */
export function isFalseAfterNumber({ word, previous, left, nextSmall, isStart }: Around): boolean {
  if (/[\p{L}\p{N}]/u.test(left) && left.replace(/[^\p{L}\p{N}]/gu, '') === word) return true
  if (word.length > 3) return false
  if (afterOrdinal.has(nextSmall)) return !beforeCardinal.has(previous) || months.test(nextSmall)
  if (isStart) return false
  if (beforeCardinal.has(previous) || /(?:str|straße|gasse|weg|platz|allee|nummer)$/.test(previous)) return false
  if (/^\d/.test(nextSmall)) return isDate(left)
  if (beforeOrdinal.has(previous)) return true

  return Number(word) <= 31 && !endsCount(previous) && !/\p{Lu}\p{L}{2,}\s\d+\.$/u.test(left)
}

const months = /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/

/** „3. 10. 1990“ */
function isDate(left: string): boolean {
  return /(?:^|[^\d.,:])(?:\d{1,2}\.\s?)?\d{1,2}\.$/.test(left)
}

/** Behind a verb, a comparison or another number a number counts things. */
function endsCount(previous: string): boolean {
  return counting.has(previous) || /^\d/.test(previous) || /(?:te|ten|en|ig)$/.test(previous)
}

const counting = new Set(
  'ist sind war waren wird wurde wurden auf mit zu um von gegen über unter etwa rund knapp fast genau nur insgesamt mindestens höchstens lediglich gleich minus plus mal an in für bei als beträgt lag liegt paragraf artikel'.split(
    ' ',
  ),
)

/** Regnal and other Roman numbers. Null if the word is none. */
export function isFalseAfterRoman({ word, previous, isStart }: Around): boolean | null {
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$/.test(word) || word === '') return null
  if (word.length === 1 && !isNumbered(previous)) return null
  if (beforeOrdinal.has(previous)) return true

  return !isStart && titles.test(previous)
}

/** One letter is a number only behind a ruler's name, not among initials. */
function isNumbered(previous: string): boolean {
  return rulers.has(previous) || beforeOrdinal.has(previous)
}

const titles = /^(?:papst|könig|kaiser|zar|fürst|herzog)$/

const rulers = new Set(
  'wilhelm friedrich karl heinrich otto ludwig franz joseph josef ferdinand maximilian leopold rudolf albrecht philipp johannes paul pius benedikt gregor urban leo clemens innozenz georg elisabeth katharina peter nikolaus alexander iwan charles edward eduard jakob richard william juan carlos felipe alfons gustav adolf christian harald olav margrethe napoleon albert baudouin ramses xerxes artaxerxes dareios sixtus konrad lothar august ernst ludwigs wilhelms karls friedrichs'.split(
    ' ',
  ),
)
