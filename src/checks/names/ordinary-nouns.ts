import { calendarOf } from '../dates/calendar.js'
import { kindOfNoun } from '../german/common-nouns.js'

/** Whether a German word is surely none of a name: by its ending, as a date or a measure, or as one of a few common ones. */
export function isCommonNoun(word: string): boolean {
  const small = word.toLowerCase()
  if (ordinary.test(word) || common.has(small) || kindOfNoun(word) === 'common') return true
  const calendar = calendarOf('de')
  return Boolean(calendar?.months.byFirstWord.has(small) || calendar?.weekdays.byFirstWord.has(small))
}

const ordinary = /(?:(?:sch|lich|ig)e[mnrs]?|ung|ungen|heit|keit|keiten|heiten|schaft|schaften|tion|tionen|nisse?n?)$/

const common = new Set(
  `erste ersten erster erstes neue neuen neuer neues alte alten alter altes ende anfang mitte million millionen milliarde
  milliarden hundert hunderte tausend tausende prozent euro dollar franken tonnen meter kilometer liter grad stunden tage
  mitglieder vorwürfe stellen menschen stadtwerke stadtwerken haft not folge sicht kraft frage zukunft betrieb flammen
  trümmern brand gefahr anspruch angriff kauf gang bau aussicht planung arbeit hause eis schnee nebel regen ziel bedarf
  ansicht überzahl unterzahl rückstand protest elfmeterschießen
  süden norden osten westen ostern weihnachten pfingsten mitternacht mittag beginn schluss`.split(/\s+/),
)
