import type { DoubtWords } from './doubt-words.js'

/** Polish words of reporting and doubt; `mieć` is one of its ways to report. */
export const polish: DoubtWords = {
  said: `według, wg, zdaniem, jak podaje, jak podaj*, jak poinformow*, jak informuj*, powiedzia*, mówi*, mówią, mówił*,
    stwierdz*, oświadcz*, zapewni*, zapewnia*, poinformow*, informuj*, wyjaśni*, tłumacz*, ogłos*, zapowiedz*,
    zapowiad*, podkreśl*, doda*, dodaj*, zaznacz*, zauważ*, twierdz*, uważa*, sądz*, ocen*, szacuj*, szacun*,
    przypuszcz*, przewid*, spodziew*, ostrzeg*, ostrzeż*, oskarż*, zarzuc*, zarzut*, krytyk*, żąda*, żąd*, domaga*,
    wezwa*, wzywa*, apel*, popros*, obaw*, boi, boją, nadziej*, wierz*, myśl*, opini*, wynika*, pokazuj*, wykaz*,
    ujawni*, potwierdz*, zaprzecz*, dementuj*, zdementow*, odrzuc*, wątpi*, wątpl*, obieca*, obietn*, przyzna*,
    pisze, piszą, napisa*, pisa*, cytuj*, wspomn*, opisa*, opisuj*, przypomn*, zezna*, argument*, uzasadni*,
    przekona*, wrażeni*, pogłos*, plotk*, pytani*, pyta*, zastanawia*, proponuj*, zapropon*, zalec*, doradz*,
    uznał*, uzna*, zgodnie z, zgodnie ze, na mocy, źródł*, źród*, sonda*, badani*, odpowied*, odpar*, relacj*,
    relacjonuj*, donos*, doniesi*, przekaz*, skarż*, rzeczni*, podał*, podaj*, podan*, podkreśla*, wskaz*,
    utrzymuj*, deklar*, grozi*, rozmaw*, słów, słowa, prosi*, uzasadn*, powołując się, powołuje się, według danych,
    z informacji, informacji przekaz*, głosi*, brzmi, brzmiał*`,
  hearsay: `podobno, rzekom*, ponoć, jakoby, miał, miała, miało, mieli, miały, domniem*, przypuszcz*, prawdopodob*,
    podejrz*, oskarż*, pogłos*, mówi się, sądzi się, uważa się, najwyraźniej, rzekomo, ma *ć, mają *ć`,
  alleged: `rzekom*, domniem*, domniem*, podejrz*, przypuszcz*, prawdopodob*, podobno, ponoć, oskarż*, tak zwan*, jakoby, śledztw*, zarzut*, najwyraźniej, miał, miała, miało, mieli, miały, możliw*, ewentual*`,
  seems: `najwyraźniej, najwidoczniej, wydaje się, wydawał*, zdaje się, widoczni*, oczywiś*, ewident*, wyraźn*, prawdopodob*, przypuszczal*, chyba, podobno, zapewne, wygląda, pozor*, wskazuj*, ponoć, widać`,
  perhaps: `może, mogą, mógł*, mogł*, być może, możliw*, prawdopodob*, przypuszcz*, chyba, zapewne, ewentual*, potencjal*, domniem*, niewyklucz*, podobno, szacuj*, sądz*, uważa*, zdaje się`,
  unconfirmed: 'potwierdz*, niepotwierdz*, zweryfik*, weryfik*, udowodni*',
  meant: `ma, mają, miał, miała, miało, mieli, miały, powin*, musi, muszą, należy, trzeba, żeby, aby, by, będ*, planuj*, plan*, zamierz*, cel*, chce, chcą, pozwoli*, mieć, niech, przewid*, zosta*, służy*, do`,
}
