import { describe, expect, test } from '@jest/globals'
import { names } from '../../src/checks/names.js'

const find = (language: string, source: string, target: string) =>
  names.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

const president = 'Der litauische Präsident warnte vor einer Eskalation.'
const drones = 'Mehrere russische Drohnen stürzten ab.'

describe('the adjective of a people', () => {
  test.each([
    ['en', president, 'The Latvian president warned of escalation.', 'Latvian'],
    ['fr', president, 'Le président letton a mis en garde.', 'letton'],
    ['es', president, 'El presidente letón advirtió.', 'letón'],
    ['pl', president, 'Łotewski prezydent ostrzegał, a łotewskiego rządu nie było.', 'łotewskiego'],
    ['it', president, 'Il presidente lettone ha messo in guardia.', 'lettone'],
    ['nl', president, 'De Letse president waarschuwde.', 'Letse'],
    ['pt', president, 'O presidente estoniano alertou.', 'estoniano'],
    ['en', drones, 'Several Ukrainian drones crashed.', 'Ukrainian'],
    ['fr', drones, 'Plusieurs drones ukrainiens se sont écrasés.', 'ukrainiens'],
    ['pl', drones, 'Spadło kilka ukraińskich dronów.', 'ukraińskich'],
    ['fr', 'Die türkische Regierung', 'La diplomatie grecque', 'grecque'],
    ['en', 'Der litauische Läufer siegte in Hamburg.', 'The Latvian runner won in Hamburg.', 'Latvian'],
    ['en', 'Der französische Fahrer siegte.', 'The Dutchman won.', 'Dutchman'],
  ])('is another one in %s: %s – %s', (language, source, target, wrong) => {
    expect(find(language, source, target).map(({ details }) => details?.target)).toEqual([wrong])
  })

  test.each([
    ['en', president, 'The Lithuanian president warned of escalation.'],
    ['en', president, 'The president of Lithuania warned Latvian reporters.'],
    ['en', president, 'The president warned of escalation.'],
    ['fr', president, 'Le Lituanien a mis en garde.'],
    ['fr', 'Die griechische Regierung', 'La diplomatie grecque'],
    ['fr', 'Eine norwegische Firma', 'Une société norvégienne'],
    ['es', 'Eine niederländische Firma und eine finnische', 'Una empresa holandesa y otra finlandesa'],
    ['es', 'Bis Ende Mai will die chinesische Firma zahlen.', 'La empresa china pagará a fines de mayo.'],
    ['pl', 'Der niederländische Maler', 'Holenderski malarz'],
    ['pt', 'Die polnische Regierung', 'O governo polaco'],
    ['pl', 'Litauische und lettische Soldaten', 'Żołnierze łotewscy i litewscy'],
    ['en', 'Der litauische Präsident war in Lettland.', 'The president visited Latvian troops.'],
    ['en', 'Der litauische Präsident traf den Letten.', 'The president met the Latvian leader.'],
    ['en', 'Die spanische Zeitung berichtet aus Lissabon.', 'The newspaper reports from the Portuguese capital.'],
    ['en', 'Die dänische Polizei suchte ihn in Barcelona.', 'Police looked for him in the Spanish city of Barcelona.'],
    ['fr', 'Die französische Regierung kritisiert Orbán.', 'Le gouvernement critique le dirigeant hongrois Orban.'],
    ['fr', 'Die italienische Regierung rügt den Kreml.', 'Rome critique le pouvoir russe.'],
    ['en', 'Der französische Präsident sah Erdogan.', 'Macron met the Turkish leader.'],
    ['cs', president, 'Lotyšský prezident varoval.'],
  ])('may be told so in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})
