import { describe, expect, test } from '@jest/globals'
import { datesAndTimes } from '../../src/checks/dates-and-times.js'

const find = (source: string, target: string, language: string) =>
  datesAndTimes.find({ source, target, sourceLanguage: 'de', language })

describe('a day or a season that became another', () => {
  test.each([
    ['Der Rat tagte gestern.', 'en', 'The council meets tomorrow.', 'tomorrow'],
    ['Der Rat tagt heute.', 'fr', 'Le conseil siège demain.', 'demain'],
    ['Der Rat tagt morgen.', 'fr', 'Le conseil siège aujourd’hui.', 'aujourd’hui'],
    ['Der Rat tagt heute.', 'es', 'El consejo se reúne mañana.', 'mañana'],
    ['Der Rat tagte gestern.', 'pl', 'Rada zbiera się jutro.', 'jutro'],
    ['Der Rat tagt übermorgen.', 'it', 'Il consiglio si è riunito ieri.', 'ieri'],
    ['Der Rat tagt morgen.', 'sv', 'Rådet möttes i går.', 'i går'],
    ['Der Rat tagt morgen.', 'ru', 'Совет собрался вчера.', 'вчера'],
    ['Der Rat tagt heute.', 'ja', '会議は明日開かれる。', '明日'],
    [
      'Gestern tagte der Rat, übermorgen stimmt er ab.',
      'en',
      'The council meets today; it votes the day after tomorrow.',
      'today',
    ],
    ['Gestern tagte der Rat, morgen stimmt er ab.', 'it', 'Il consiglio si è riunito oggi, domani voterà.', 'oggi'],
    ['Die Minister kommen übermorgen zusammen.', 'en', 'The ministers will meet tomorrow.', 'tomorrow'],
    ['Der Rat tagt morgen.', 'en', 'The council meets the day after tomorrow.', 'day after tomorrow'],
    [
      'Heute tagt der Rat, übermorgen der Ausschuss.',
      'en',
      'The council meets today, the committee tomorrow.',
      'tomorrow',
    ],
    ['Vorgestern sang sie noch in Mailand.', 'en', 'She was still singing in Milan yesterday.', 'yesterday'],
    ['Vorgestern sang sie noch in Mailand.', 'fr', 'Hier, elle chantait encore à Milan.', 'Hier'],
    ['Gestern sang sie noch in Mailand.', 'fr', 'Avant-hier, elle chantait encore à Milan.', 'Avant-hier'],
    ['Vorgestern sang sie noch in Mailand.', 'es', 'Ayer todavía cantaba en Milán.', 'Ayer'],
    ['Der Rat tagt übermorgen.', 'es', 'El consejo se reúne mañana.', 'mañana'],
    ['Der Rat tagt übermorgen.', 'it', 'Il consiglio si riunisce domani.', 'domani'],
    ['Der Rat tagt morgen.', 'it', 'Il consiglio si riunisce dopodomani.', 'dopodomani'],
    ['Gestern tagte der Rat.', 'it', "Il consiglio si è riunito l'altro ieri.", "l'altro ieri"],
    ['Der Rat tagt übermorgen.', 'pl', 'Rada zbiera się jutro.', 'jutro'],
    ['Gestern tagte der Rat.', 'pl', 'Rada zebrała się przedwczoraj.', 'przedwczoraj'],
    ['Der Rat tagt übermorgen.', 'nl', 'De raad komt morgen bijeen.', 'morgen'],
    ['Gestern tagte der Rat.', 'nl', 'De raad kwam eergisteren bijeen.', 'eergisteren'],
    ['Vorgestern tagte der Rat.', 'pt', 'O conselho reuniu-se ontem.', 'ontem'],
    ['Der Rat tagt morgen.', 'pt', 'O conselho reúne-se depois de amanhã.', 'depois de amanhã'],
    ['Morgen öffnet in Posen die Messe.', 'pl', 'Dzisiaj w Poznaniu otwierają się targi.', 'Dzisiaj'],
    ['Morgen öffnet in Posen die Messe.', 'pl', 'Dziś w Poznaniu otwierają się targi.', 'Dziś'],
    ['Morgen wird es kalt.', 'en', 'It will be cold today.', 'today'],
    ['Es regnet. Morgen früh könnte es schneien.', 'fr', "Il pleut. Il pourrait neiger aujourd'hui.", "aujourd'hui"],
    ['Sie ging im Herbst 2003.', 'en', 'She left in spring 2003.', 'spring'],
    ['Seit dem Sommer 2021.', 'fr', 'Depuis l’hiver 2021.', 'hiver'],
    ['Im Winter 2020.', 'pl', 'Latem 2020 r.', 'Latem'],
    ['Im Frühjahr 2020.', 'nl', 'In het najaar van 2020.', 'najaar'],
  ])('is told: %s (%s) %s', (source, language, target, wrong) => {
    const [finding] = find(source, target, language)

    expect(target.slice(...(finding?.targetSpan ?? []))).toBe(wrong)
    expect(finding?.details?.found).toBe(wrong)
  })
})

describe('a day or a season that is told in another way', () => {
  test.each([
    ['Er wurde von heute auf morgen entlassen.', 'en', 'He was dismissed overnight.'],
    ['Heute Morgen tagte der Rat.', 'es', 'El consejo se reunió esta mañana.'],
    ['Gestern morgen tagte der Rat.', 'nl', 'De raad kwam gisteren morgen bijeen.'],
    ['Vorgestern tagte der Rat.', 'en', 'The council met the day before yesterday.'],
    ['Übermorgen tagt der Rat.', 'es', 'El consejo se reúne pasado mañana.'],
    ['Übermorgen tagt der Rat.', 'pt', 'O conselho reúne-se depois de amanhã.'],
    ['Vorgestern tagte der Rat.', 'it', 'Il consiglio si è riunito ieri l’altro.'],
    ['Vorgestern tagte der Rat.', 'it', "Il consiglio si è riunito l'altro ieri."],
    ['Übermorgen tagt der Rat.', 'it', 'Il consiglio si riunisce dopo domani.'],
    ['Vorgestern tagte der Rat.', 'fr', 'Le conseil s’est réuni avant-hier.'],
    ['Übermorgen tagt der Rat.', 'fr', 'Le conseil se réunit après-demain.'],
    ['Vorgestern tagte der Rat.', 'es', 'El consejo se reunió antes de ayer.'],
    ['Vorgestern Nacht brannte es.', 'es', 'Hubo un incendio anteanoche.'],
    ['Vorgestern tagte der Rat.', 'pl', 'Rada zebrała się przedwczoraj.'],
    ['Übermorgen tagt der Rat.', 'pl', 'Rada zbiera się pojutrze.'],
    ['Übermorgen tagt der Rat.', 'nl', 'De raad komt overmorgen bijeen.'],
    ['Vorgestern tagte der Rat.', 'pt', 'O conselho reuniu-se antes de ontem.'],
    ['Übermorgen tagt der Rat.', 'en', 'The council meets on Thursday.'],
    ['Vorgestern tagte der Rat.', 'en', 'The council met two days ago.'],
    ['Der Rat tagt morgen und übermorgen.', 'en', 'The council meets tomorrow and the day after.'],
    ['In der Nacht auf übermorgen wird die Uhr umgestellt.', 'en', 'The clocks change tomorrow night.'],
    ['Das sind Rezepte von vorgestern.', 'en', 'Those are yesterday’s recipes.'],
    ['Übermorgen tagt der Rat.', 'id', 'Dewan bersidang besok lusa.'],
    ['Am Morgen tagt der Rat.', 'en', 'The council meets this morning, today.'],
    ['Guten Morgen wünscht man heute.', 'en', 'People say good morning today.'],
    ['Der Morgen beginnt mit Regen.', 'en', 'Today begins with rain.'],
    ['Morgen für Morgen joggt er.', 'es', 'Corre hoy como cada mañana.'],
    ['Morgen öffnet in Posen die Messe.', 'pl', 'Jutro w Poznaniu otwierają się targi.'],
    ['Morgen öffnet in Posen die Messe.', 'en', 'The fair opens in Poznan on Friday.'],
    ['Heute Nacht brannte es.', 'fr', 'Un incendie s’est déclaré hier soir.'],
    ['In der Nacht auf heute brannte es.', 'pl', 'Wczoraj w nocy wybuchł pożar.'],
    ['Die gestrige Sitzung war kurz.', 'en', 'Yesterday’s session was short.'],
    ['Morgen tagt der Rat, gestern tagte er auch.', 'en', 'The council meets tomorrow; it met yesterday, too.'],
    ['Gestern war es warm, morgen wird es kalt.', 'fr', 'Il faisait chaud hier, il fera froid demain.'],
    ['Gestern war es warm, morgen wird es kalt.', 'pl', 'Było ciepło, ale jutro będzie zimno.'],
    ['„USA Today“ hatte vorher darüber berichtet, bis gestern.', 'en', 'USA Today had reported on it before.'],
    ['Sie ging im Herbst 2003.', 'en-US', 'She left in the fall of 2003.'],
    ['Sie ging im Winter.', 'pl', 'Odeszła zimą, dziesięć lat temu.'],
    ['Sie ging im Winter.', 'fr', 'Elle avait été la première à partir.'],
    ['Frau Winter eröffnet das Frühlingsfest.', 'en', 'Ms Winter opens the spring festival.'],
    ['Herr Sommer kam im Herbst.', 'en', 'Mr Sommer came in autumn.'],
    ['Im Winter 2020/21 wurden die Sommerspiele verlegt.', 'en', 'In early 2021 the Summer Games were moved.'],
    ['Im Herbst 2003.', 'tr', '2003 ilkbaharında.'],
  ])('raises no alarm: %s (%s) %s', (source, language, target) => {
    expect(find(source, target, language)).toEqual([])
  })
})

describe('a weekday beside a day around today', () => {
  test.each([
    ['Die gestrige Sitzung war kurz.', 'Monday’s session was short.', 0],
    ['Heute Nacht brannte es.', 'A fire broke out on Monday night.', 0],
    ['Am Morgen brannte es.', 'A fire broke out on Monday morning.', 1],
    ['Gestern tagte der Rat.', 'The council met yesterday, on Monday.', 1],
    [
      'Gestern tagte der Rat, er tritt Freitag wieder zusammen.',
      'The council met on Monday; it meets again on Friday.',
      0,
    ],
    [
      'Gestern tagte der Rat, er tritt Freitag wieder zusammen.',
      'The council met yesterday; it meets again on Sunday.',
      1,
    ],
  ])('may stand in its place, and not come besides: %s %s', (source, target, alarms) => {
    expect(find(source, target, 'en')).toHaveLength(alarms)
  })
})
