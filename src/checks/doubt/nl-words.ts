import type { DoubtWords } from './doubt-words.js'

/** Dutch words of reporting and doubt. */
export const dutch: DoubtWords = {
  said: `volgens, aldus, naar eigen zeggen, zei, zegt, zeggen, zeiden, gezegd, zeggend, vertel*, verteld*, verklaar*,
    verklar*, meld*, gemeld*, bericht*, rapport, rapporteer*, deel* mee, meedeel*, meegedeeld, mededel*, kondig*,
    aangekondigd, leg* uit, legde* uit, uitgelegd, uitleg*, benadruk*, onderstreep*, voeg* toe, voegde* toe,
    toegevoegd, merk* op, merkte* op, opgemerkt, stel*, gesteld, beweer*, beweerd*, bewering*, betoog*, betoogd*,
    houd* vol, vind*, meen*, mening, menen, denk*, dacht*, geloof*, gelov*, beschouw*, schat*, geschat, vermoed*,
    verwacht*, voorspel*, suggereer*, waarschuw*, beschuldig*, verwijt*, verweten, kritiek*, bekritiseer*, klaag*,
    klag*, geklaagd, eis*, geëist, vraag*, vragen, vroeg*, gevraagd, roep* op, riep* op, opgeroepen, oproep*,
    vrees*, vrez*, gevreesd, hoop*, hopen, gehoopt, blijkt, bleek, blijken, toon*, getoond, laat zien, laten zien,
    onthul*, bevestig*, ontken*, ontkend*, wezen, afgewezen, twijfel*, beloof*, belov*, beloofd, geef* toe,
    gaf* toe, toegegeven, erken*, schrijf*, schrijv*, schreef, schreven, geschreven, citeer*, noem*, genoemd,
    beschrijf*, beschreef, herinner*, getuig*, argument*, rechtvaardig*, overtuig*, indruk, gerucht*, voorstel*,
    adviseer*, aanbevel*, concludeer*, conclusie, bron*, peiling, studie, antwoord*, woordvoerder*, woordvoerster,
    spreek*, sprak*, dreig*, liet weten, laat weten, lieten weten, laten weten, wijz* op, oordeel*, opvatting,
    geeft aan, gaf aan, heet het, luidt, naar verluidt, bij wet, volgens opgave, vond dat, vinden dat, wees op,
    wijst op, lezing van, uit onderzoek, onderzoek toont`,
  hearsay: `zou, zouden, naar verluidt, naar men zegt, vermeend*, vermoedelijk*, vermoed*, verondersteld*, zogenaamd*, beschuldig*, verdacht*, blijkbaar, kennelijk, schijnt, schijnen, schijnbaar, beweerd*, beweer*,
    gerucht*, geacht, zegt men, men zegt, naar zeggen`,
  alleged: `vermeend*, vermoed*, vermoedelijk*, verdacht*, verdenk*, verdenking*, beschuldig*, zogenaamd*, zogehet*, veronderstel*, beweerd*, naar verluidt, zou, zouden, waarschijnlijk*, mogelijk*, blijkbaar, kennelijk, onderzoek*, aangeklaagd*, beklaagd*, zeggen`,
  seems: `blijkbaar, kennelijk, schijnbaar, klaarblijkelijk, schijnt, schijnen, lijkt, lijken, leek, leken, ogenschijnlijk, duidelijk, zichtbaar, vermoedelijk*, waarschijnlijk*, zou, zouden, blijkt, bleek, vermoed*, aanwijzing*`,
  perhaps: `misschien, wellicht, mogelijk*, vermoedelijk*, waarschijnlijk*, kan, kunnen, kon, konden, zou, zouden, allicht, eventueel, eventuele, vermoed*, denk*, potentie*, naar verwachting, risico*, verwacht*`,
  unconfirmed: 'bevestig*, onbevestigd*, geverifieerd*, verifi*, gestaafd*, aangetoond',
  meant: `moet, moeten, moest*, zal, zullen, zou, zouden, dient, dienen, gaat, gaan, wil, willen, bedoel*, bedoeld*, doel*, plan*, gepland*, gericht, om, voor, hoort, horen, behoort, behoren, beoog*, beoogd*, mag, mogen, streef*, te, laten`,
}
