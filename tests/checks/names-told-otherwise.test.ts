import { expect, test } from '@jest/globals'
import { names } from '../../src/checks/names.js'

function find(language: string, source: string, target: string) {
  return names.find({ source, target, sourceLanguage: 'de', language }).map(({ details }) => details)
}

test.each([
  ['en', 'Das Außenministerium in Teheran wies den Bericht zurück.', 'Iran’s foreign ministry rejected the report.'],
  ['en', 'Iran wies den Bericht zurück.', 'Tehran rejected the report.'],
  ['pl', 'Die Blauhelme bleiben im Südsudan.', 'Błękitne hełmy pozostaną w Sudanie Południowym.'],
  ['pl', 'Kim Jong-un reist nach Peking.', 'Kim Dzong Un pojedzie do Pekinu.'],
  ['es', 'Sie gewann ihren ersten Grand Prix.', 'Ganó su primer Gran Premio.'],
  ['en', 'Die 13. AHV-Rente kommt.', 'The 13th state pension payment is coming.'],
  ['pl', 'Die 13. AHV-Rente kommt.', 'Trzynasta emerytura nadchodzi.'],
  ['es', 'Die SBB streichen Züge.', 'Los ferrocarriles suizos cancelan trenes.'],
  ['es', 'Der UN-Sicherheitsrat tagte.', 'El Consejo de Seguridad se reunió.'],
  ['fr', 'Die EU-Kommission will das.', 'Bruxelles le veut.'],
  ['fr', 'Das Verhältnis im Saarland ist gut.', 'Dans la Sarre, tout va bien.'],
])('a name told another way is no other name in %s: %s', (language, source, target) => {
  expect(find(language, source, target)).toEqual([])
})

test.each([
  ['en', 'Das Außenministerium in Teheran wies den Bericht zurück.', 'Iraq’s foreign ministry rejected the report.'],
  ['pl', 'Die Blauhelme bleiben im Südsudan.', 'Błękitne hełmy pozostaną w Somalii.'],
  ['en', 'Die 13. AHV-Rente kommt.', 'The 13th BVG payment is coming.'],
  ['es', 'Der UN-Sicherheitsrat tagte.', 'El Parlamento Europeo se reunió.'],
  ['fr', 'Laut der JIM-Studie nutzen viele Chatbots.', 'Selon l’étude IMX, beaucoup utilisent des chatbots.'],
])('and another one is found in %s: %s', (language, source, target) => {
  expect(find(language, source, target)).toHaveLength(1)
})
