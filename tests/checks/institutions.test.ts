import { describe, expect, test } from '@jest/globals'
import { names } from '../../src/checks/names.js'

const find = (language: string, source: string, target: string) =>
  names.find({ source, target, sourceLanguage: 'de', language, kind: 'paragraph' })

const constitution = 'Das Bundesverfassungsgericht wies die Beschwerde zurück.'

describe('a court', () => {
  test.each([
    ['en', constitution, 'The Federal Administrative Court rejected the complaint.'],
    ['fr', constitution, 'Le Tribunal administratif fédéral a rejeté le recours.'],
    ['es', 'Das Bundesarbeitsgericht wies das ab.', 'El Tribunal Constitucional Federal lo desestimó.'],
    ['pl', 'Das Verwaltungsgericht wies das ab.', 'Federalny Trybunał Konstytucyjny oddalił to.'],
    ['en', 'Der Bundesgerichtshof entschied.', 'The Federal Constitutional Court ruled.'],
    ['nl', 'Das Verfassungsgericht entschied.', 'De administratieve rechtbank oordeelde.'],
    ['en', 'Das Bundessozialgericht entschied.', 'The Federal Labour Court ruled.'],
    ['it', 'Der Bundesfinanzhof entschied.', 'La Corte costituzionale ha deciso.'],
    ['en', 'Der EuGH entschied.', 'The European Court of Human Rights ruled.'],
    ['fr', 'Der EGMR entschied.', 'La Cour de justice de l’UE a tranché.'],
  ])('is not one of another kind in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toHaveLength(1)
  })

  test.each([
    ['en', constitution, 'Germany’s top court rejected the complaint.'],
    ['fr', constitution, 'La Cour constitutionnelle fédérale a rejeté le recours.'],
    ['fr', 'Der Bundesgerichtshof entschied.', 'La Cour fédérale de justice a tranché.'],
    ['fr', 'Das Bundesarbeitsgericht entschied.', 'Le Tribunal fédéral du travail a tranché.'],
    ['es', 'Das Arbeitsgericht entschied.', 'El juzgado de lo Social falló.'],
    ['pl', 'Das Verwaltungsgericht Köln entschied.', 'Sąd Administracyjny w Kolonii orzekł.'],
    ['en', 'Der Europäische Gerichtshof für Menschenrechte rügt das.', 'The European Court of Human Rights objects.'],
  ])('may be told as %s tells it: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

describe('a ministry', () => {
  test.each([
    ['en', 'Innenminister Dobrindt reist ab.', 'Foreign Minister Dobrindt is leaving.'],
    ['fr', 'Der Außenminister reist ab.', 'Le ministre de l’Intérieur s’en va.'],
    ['fr', 'Die Justizministerin reist ab.', 'La ministre allemande de la Défense s’en va.'],
    ['es', 'Das Finanzministerium teilte das mit.', 'Lo comunicó el Ministerio del Interior.'],
    ['pl', 'Das Innenministerium teilte das mit.', 'Poinformowało o tym Ministerstwo Spraw Zagranicznych.'],
    ['pl', 'Der Gesundheitsminister kam.', 'Przyszedł minister obrony.'],
    ['it', 'Der Außenminister kam.', 'È arrivato il ministro dell’Interno.'],
    ['nl', 'Der Finanzminister kam.', 'De minister van Defensie kwam.'],
    ['pt', 'Der Finanzminister kam.', 'Chegou o ministro da Defesa.'],
    ['en', 'Das Auswärtige Amt warnt.', 'The Interior Ministry is warning.'],
  ])('is not one of another kind in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toHaveLength(1)
  })

  test.each([
    ['en', 'Das Auswärtige Amt warnt.', 'The Foreign Office is warning.'],
    ['en', 'Der Innenminister und die Justizministerin kamen.', 'The home secretary and the justice secretary came.'],
    ['en', 'Der Innen- und Justizminister kam.', 'The minister of justice and home affairs came.'],
    ['en', 'Der Außenminister kam.', 'The Secretary of State came.'],
    ['fr', 'Der Außenminister kam.', 'Le chef de la diplomatie est venu.'],
    ['fr', 'Die Umweltministerin lobte die Arbeit.', 'La ministre a salué le travail accompli.'],
    ['fr', 'Die Umweltministerin lobte das Recht.', 'La ministre parle de la justice.'],
    ['pl', 'Die Umweltministerin lobte das.', 'Minister mówiła o pracy.'],
    ['en', 'Der Finanzminister warnte.', 'He warned ministers at the meeting.'],
    ['es', 'Der Finanzminister kam.', 'Llegó el ministro de Hacienda.'],
    ['pl', 'Der Innenminister kam.', 'Przyszedł szef MSWiA.'],
    ['en', 'Der Kultusminister kam.', 'The education minister came.'],
    ['en', 'Die Sozialministerin kam.', 'The labour minister came.'],
    ['en', 'Wirtschaftsminister Habeck kam.', 'Economy and Climate Minister Habeck came.'],
  ])('may be told as %s tells it: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

describe('a council, a parliament, a central bank or a firm', () => {
  test.each([
    ['en', 'Der Bundestag stimmte zu.', 'The Bundesrat approved it.'],
    ['fr', 'Der Bundesrat stimmte zu.', 'Le Bundestag a approuvé.'],
    ['es', 'Der Nationalrat stimmte zu.', 'El Consejo de los Estados lo aprobó.'],
    ['pl', 'Der Ständerat stimmte zu.', 'Rada Narodowa wyraziła zgodę.'],
    ['en', 'Der UN-Sicherheitsrat tagte.', 'The UN General Assembly met.'],
    ['fr', 'Die EU-Kommission will das.', 'Le Parlement européen le veut.'],
    ['en', 'Der Europarat mahnt.', 'The European Council urges this.'],
    ['en', 'Die EZB senkt den Leitzins.', 'The Fed is cutting its key rate.'],
    ['es', 'Die Fed senkt den Leitzins.', 'El BCE baja los tipos.'],
    ['pl', 'Die Bundesbank warnt.', 'EBC ostrzega.'],
    ['es', 'Verdi ruft Beschäftigte der Deutschen Post auf.', 'Verdi convoca a empleados de Deutsche Bahn.'],
    ['en', 'Die Aktie der Deutschen Bank stieg.', 'Shares in Deutsche Börse rose.'],
  ])('is no other one in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toHaveLength(1)
  })

  test.each([
    ['en', 'Der Bundestag stimmte zu.', 'Germany’s parliament approved it.'],
    ['fr', 'Der Bundesrat in Bern stimmte zu.', 'Le Conseil fédéral a approuvé.'],
    ['pl', 'Die EZB senkt den Leitzins.', 'Europejski Bank Centralny obniża stopę.'],
    ['en', 'Die Fed und die EZB senken.', 'The ECB and the Federal Reserve are cutting.'],
    ['fr', 'Der Europäische Rat tagt.', 'Le sommet européen se tient.'],
    ['it', 'Der Europarat mahnt.', 'Il Consiglio d’Europa ammonisce.'],
    ['en', 'Der Nationalrat in Wien stimmte zu.', 'Austria’s lower house approved it.'],
    ['pl', 'Bundesbankpräsident Nagel sprach.', 'Prezes Bundesbanku Nagel mówił.'],
    ['en', 'Federer lobte die Notenbank.', 'Federer praised the ECB.'],
    ['fr', 'Laut Deutscher Bahn und Deutscher Post.', 'Selon la Deutsche Bahn et la Deutsche Post.'],
    ['en', 'Das Gericht gab dem Deutschen Fußball-Bund recht.', 'The court ruled for the Deutscher Fußball-Bund.'],
  ])('may be told as %s tells it: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

test.each(['gericht'.repeat(150_000), 'Minister '.repeat(120_000), 'cour '.repeat(200_000)])(
  'a long text is read through once: %.10s',
  text => {
    expect(find('fr', `Das Verfassungsgericht und der Innenminister. ${text}`, text)).toEqual(expect.any(Array))
  },
)
