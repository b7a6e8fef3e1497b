import { describe, expect, test } from '@jest/globals'
import { negation } from '../../src/checks/negation.js'

/** What negation finds, by the word of the source or of the translation that it means. */
function find(language: string, source: string, target: string): (string | undefined)[] {
  return negation
    .find({ source, target, sourceLanguage: 'de', language })
    .map(({ details }) => details?.source ?? details?.target)
}

const ohne = 'Ohne Zustimmung des Bundesrats kann das Gesetz nicht in Kraft treten.'
const foul = 'Die Polizei schließt ein Fremdverschulden aus.'
const both = 'Betroffen sind nicht nur Pendler, sondern auch der Güterverkehr.'
const banks = 'Das Urteil betrifft nicht nur Banken, sondern auch Versicherer.'

describe('what is turned round', () => {
  test.each([
    ['en', 'Die Impfquote ist kaum gestiegen.', 'The vaccination rate has risen.', 'kaum'],
    ['en', 'Kaum jemand glaubte ihm.', 'Everyone believed him.', 'Kaum'],
    ['fr', 'Der Dax bewegte sich kaum.', 'Le Dax a bougé.', 'kaum'],
    ['es', 'Seit Wochen hat es kaum geregnet.', 'Ha llovido en las últimas semanas.', 'kaum'],
    ['pl', 'Von dem Dach ist kaum etwas übrig.', 'Z dachu wszystko zostało.', 'kaum'],
    ['it', 'Es hat kaum geregnet.', 'Ha piovuto.', 'kaum'],
    ['nl', 'Es hat kaum geregnet.', 'Het heeft geregend.', 'kaum'],
    ['pt', 'Es hat kaum geregnet.', 'Choveu.', 'kaum'],
    ['en', both, 'It is not commuters who are affected but freight traffic.', 'nicht nur'],
    ['fr', banks, 'L’arrêt concerne non pas les banques, mais les assureurs.', 'nicht nur'],
    ['es', banks, 'La sentencia no afecta a los bancos, sino a las aseguradoras.', 'nicht nur'],
    ['pl', banks, 'Wyrok nie dotyczy banków, lecz ubezpieczycieli.', 'nicht nur'],
    ['en', foul, 'Police have not ruled out foul play.', 'not'],
    ['fr', foul, 'La police n’exclut pas l’intervention d’un tiers.', 'pas'],
    ['en', 'Unklar blieb, ob jemand im Haus war.', 'It was clear whether anyone was inside.', 'Unklar'],
    ['pl', 'Der Einlass ist derzeit unmöglich.', 'Wejście jest obecnie możliwe.', 'unmöglich'],
    [
      'es',
      'Nach unbestätigten Berichten kamen neun ums Leben.',
      'Según informes confirmados, murieron nueve.',
      'unbestätigten',
    ],
    ['en', 'Der Vertrag ist ungültig.', 'The contract is valid.', 'ungültig'],
    ['fr', 'Das kommt selten vor.', 'Cela arrive souvent.', 'selten'],
    ['en', ohne, 'The law can take effect without the approval of the Bundesrat.', 'Ohne'],
    ['pl', 'Ohne Reservierung ist der Einlass unmöglich.', 'Bez rezerwacji wejście jest możliwe.', 'Ohne'],
    [
      'en',
      'Der Pilot hatte keine Lizenz und hätte laut Behörde nicht starten dürfen.',
      'The pilot had no licence and should have taken off, the authority said.',
      'keine',
    ],
    ['en', 'Er darf nicht ohne Genehmigung bauen.', 'He may build without a permit.', 'nicht'],
    ['fr', 'Es heißt, dass er nicht ohne Grund kündigen kann.', 'On dit qu’il peut résilier sans motif.', 'nicht'],
    [
      'en',
      'Ohne Ausweis werden keine Pakete ausgehändigt.',
      'Parcels will be handed over unless a card is shown.',
      'Ohne',
    ],
    ['en', 'Ein Tempolimit lehnt er nicht ab.', 'He is opposed to a speed limit.', 'nicht'],
    ['fr', 'Er trug weder Weste noch Helm.', 'Il ne portait pas de gilet mais un casque.', 'weder'],
    ['pl', 'Er sah weder das Auto noch den Fahrer.', 'Widział samochód, ale nie kierowcę.', 'weder'],
    ['en', 'Er hält den Vertrag weiter aufrecht.', 'He is no longer upholding the contract.', 'no'],
    ['fr', 'Die Brücke ist für Lastwagen freigegeben.', 'Le pont n’est plus ouvert aux camions.', 'n’est plus'],
  ])('is found in %s: %s – %s', (language, source, target, word) => {
    expect(find(language, source, target)).toEqual([word])
  })
})

describe('what says the same', () => {
  test.each([
    ['en', 'Die Impfquote ist kaum gestiegen.', 'The vaccination rate has hardly budged.'],
    ['en', 'Die Impfquote ist kaum gestiegen.', 'There has been little increase in the vaccination rate.'],
    ['en', 'Kaum jemand glaubte ihm.', 'Almost no one believed him.'],
    ['en', 'Kaum war er im Amt, trat er zurück.', 'As soon as he took office he resigned.'],
    ['fr', 'Der Dax bewegte sich kaum.', 'Le Dax a peu bougé.'],
    ['es', 'Seit Wochen hat es kaum geregnet.', 'Apenas ha llovido en las últimas semanas.'],
    ['pl', 'Von dem Dach ist kaum etwas übrig.', 'Z dachu prawie nic nie zostało.'],
    ['en', both, 'Not only commuters are affected but also freight traffic.'],
    ['en', both, 'It’s not just commuters: freight traffic is affected too.'],
    ['fr', banks, 'L’arrêt ne concerne pas que les banques, mais les assureurs.'],
    ['pl', banks, 'Wyrok dotyczy nie tylko banków, lecz także ubezpieczycieli.'],
    ['en', foul, 'Police have ruled out foul play.'],
    ['en', foul, 'Police say no one else was involved.'],
    ['fr', foul, 'La police exclut l’intervention d’un tiers.'],
    ['en', 'Unklar blieb, ob jemand im Haus war.', 'It was not clear whether anyone was inside.'],
    ['es', 'Eine Einigung ist unwahrscheinlich.', 'Es poco probable que haya acuerdo.'],
    ['pl', 'Eine Einigung ist unwahrscheinlich.', 'Porozumienie jest mało prawdopodobne.'],
    ['en', ohne, 'The law cannot take effect without the approval of the Bundesrat.'],
    ['en', ohne, 'The law needs the approval of the Bundesrat to take effect.'],
    ['en', ohne, 'The law can only take effect with the approval of the Bundesrat.'],
    ['fr', ohne, 'Sans l’accord du Bundesrat, la loi ne peut entrer en vigueur.'],
    ['pl', 'Ohne Reservierung ist der Einlass unmöglich.', 'Bez rezerwacji wejście jest niemożliwe.'],
    ['fr', 'Das Gerät muss nicht mehr hin.', 'On a cessé de l’apporter.'],
    ['es', 'Das Amt wollte sich nicht äußern.', 'La oficina declinó hacer comentarios.'],
    ['en', 'Der Dax trat auf der Stelle.', 'The Dax went nowhere.'],
    ['en', 'Wir schauen nicht mehr hin.', 'We have stopped looking.'],
    ['pl', 'Das Papier ist kaum durchschaubar.', 'Papier jest prawie niezrozumiały.'],
    ['fr', 'Kaum Impfstoff gegen Gürtelrose', 'Presque plus de vaccin contre le zona'],
    ['fr', 'Der Rückstand beträgt zwei Punkte.', 'Ils ne comptent plus que deux points de retard.'],
    ['pl', 'Er sah weder das Auto noch den Fahrer.', 'Nie widział ani samochodu, ani kierowcy.'],
    ['en', 'Er sah weder das Auto noch den Fahrer.', 'He saw neither the car nor the driver.'],
    [
      'en',
      'Es kamen so viele Menschen mit Behinderung wie seit Jahren nicht.',
      'More people with disabilities came than at any time in years.',
    ],
    ['fr', 'Der Preis ist so hoch wie seit 2008 nicht mehr.', 'Le prix est au plus haut depuis 2008.'],
    ['en', 'Er kann nicht ohne Grund kündigen.', 'He can only give notice for a good reason.'],
    ['en', 'Er sagte nicht ohne Stolz, sie könne singen.', 'He said with some pride that she could sing.'],
    ['fr', 'Er darf nicht ohne Genehmigung bauen.', 'Il doit demander un permis pour construire.'],
    ['en', 'Ohne Ausweis werden keine Pakete ausgehändigt.', 'Parcels will not be handed over unless a card is shown.'],
    ['fr', 'Ohne Ausweis werden keine Pakete ausgehändigt.', 'Aucun colis ne sera remis sans pièce d’identité.'],
    ['pl', 'Sie ließ weiterspielen.', 'Nie przerwała gry.'],
  ])('is silent in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

test.each([
  ['en', 'Danach hatte er keinen Grip mehr.', 'After the pit stop he had grip.'],
  ['en', 'Das Springen wurde unterbrochen. Verletzt wurde niemand.', 'The jumping was halted. Everybody was hurt.'],
  ['es', 'Bis zum 22. August fahren keine Fernzüge.', 'Circularán trenes de larga distancia hasta el 22 de agosto.'],
  ['es', 'Kein Durchbruch: Abkommen erneut gescheitert', 'Con avances: fracasa de nuevo el acuerdo'],
  ['fr', 'Ein Schiff lief auf Grund, verletzt wurde niemand.', 'Un bateau s’est échoué, avec des blessés.'],
])('a word that only looks like a denial stands for none in %s: %s', (language, source, target) => {
  expect(find(language, source, target)).toHaveLength(1)
})
