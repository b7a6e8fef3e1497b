import type { DoubtWords } from './doubt-words.js'

/** `Mieć` reports where an infinitive follows; elsewhere it possesses. */
const supposed =
  'miał|miała|miało|mieli|miały|ma|mają …… *ać|*eć|*ić|*yć|*ąć|*uć|*jść|*kraść|*nieść|*wieźć|*wieść|*paść|*jeść|*móc|uciec|*biec'

/** Polish words of reporting and doubt; `mieć` is one of its ways to report. */
export const polish: DoubtWords = {
  said: `mawia*, jak ustal*, ustalił*, ustalili, według, wg, zdaniem, w opinii, jak podaje, jak podaj*, jak podał*, jak poinformow*, jak informuj*, jak twierdz*, jak sam* twierdz*,
    powiedzia*, mówi, mówią, mówił*, stwierdził*, twierdzi, twierdzą, zgodnie z, zgodnie ze, powołując się, powołuje się,
    jak wynika, jak przekaz*, jak donos*, jak czytamy, z kół, ze źródeł, źródła, oświadczył*, oświadcza*, poinformował*, informuje,
    informują, wyjaśnił*, wyjaśnia, ogłosił*, zapowiedział*, podkreślił*, podkreśla, dodał*, dodaje, zaznaczył*, zapewnił*, zapewnia*,
    twierdził*, napisał*, pisze, piszą, relacjonował*, relacjonuje, relacjonują, przekazał*, podał*, podaje, podano, donosi, donoszą,
    zeznał*, utrzymuje, utrzymywał*, opowiada, opowiadają, opowiadał*, opowiedział*, poinformowano, czytamy, słychać, dał*|daje|dają|dali … do zrozumienia`,
  mayReport: `skrytyk*, szep*, szepc*, mawia*, przypomin*, wątpliw*, opowiad*, zachwyc*, żartow*, chwali*, cieszy*, ironizow*, westchn*, wzdych*, gwarant*, skoment*, koment*, uspokaj*, uspoko*, powtórzy*, przysięg*, świadcz*, precyz*, uściśl*, zadeklar*, odnotow*, przypis*, mówi*, stwierdz*, oświadcz*, zapewni*, zapewnia*, poinformow*, informuj*, wyjaśni*, tłumacz*, ogłos*, zapowiedz*,
    zapowiad*, podkreśl*, doda*, dodaj*, zaznacz*, zauważ*, twierdz*, uważa*, sądz*, ocen*, szacuj*, szacun*,
    przypuszcz*, przewid*, spodziew*, ostrzeg*, ostrzeż*, przestrze*, raport*, wyklucz*, oskarż*, zarzuc*, zarzut*, krytyk*, żąda*, żąd*, domaga*,
    wezwa*, wzywa*, apel*, popros*, obaw*, boi, boją, nadziej*, wierz*, myśl*, opini*, wynika*, pokazuj*, wykaz*,
    ujawni*, potwierdz*, zaprzecz*, dementuj*, zdementow*, odrzuc*, wątpi*, wątpl*, obieca*, obietn*, przyzna*,
    pisze, piszą, napisa*, pisa*, cytuj*, wspomn*, opisa*, opisuj*, przypomn*, zezna*, argument*, zarzeka*, narzeka*, ripost*, protest*, oburza*, obruszy*, dziwi się, dziwił*, ubolew*, żalił*, grzmi*, podsumow*, przekonuj*, uzasadni*,
    przekona*, wrażeni*, pogłos*, plotk*, pytani*, pyta*, zastanawia*, proponuj*, zapropon*, zalec*, doradz*, radzi, radzą, radził*, poradził*,
    uznał*, uzna*, na mocy, źródł*, źród*, sonda*, badani*, odpowied*, odpar*, relacj*,
    relacjonuj*, donos*, doniesi*, przekaz*, skarż*, rzeczni*, podał*, podaj*, podan*, podkreśla*, wskaz*,
    utrzymuj*, deklar*, grozi*, rozmaw*, słów, słowa, prosi*, uzasadn*, według danych,
    z informacji, informacji przekaz*, głosi*, brzmi, brzmiał*, czytamy, słychać`,
  hearsay: `mówi się, szepcze się, jak głosi, opowiada się, podobno, podobno, rzekom*, ponoć, jakoby, domniem*, mówi się, sądzi się, uważa się, najwyraźniej, ${supposed}`,
  alleged: `rzekom*, domniem*, podejrzewa*, podejrzeni*, podejrzan* o, przypuszczaln*, prawdopodob*, podobno, ponoć, tak zwan*, jakoby, najwyraźniej`,
  accused: 'zarzuc*, oskarż*, śledztw*, zarzut*, możliw*, ewentual*, przypuszcz*',
  suspect: 'podejrzan*',
  seems: `najwyraźniej, najwidoczniej, wydaje się, się wydaje, wydawał*, zdaje się, się zdaje, zdawał*, widocznie, prawdopodob*, przypuszczal*, chyba, podobno, zapewne,
    ponoć, na pozór, pozornie, wygląda na`,
  signs: 'widoczni*, oczywiś*, ewident*, wyraźn*, wskazuj*, widać, wygląda, pozor*',
  perhaps: `pewnie, chyba, zapewne, niemal na pewno, prawie na pewno, najprawdopodobn*, najpewniej, być może, prawdopodob*, przypuszcz*, chyba, zapewne, niewyklucz*, podobno, zdaje się, domniem*, mógł być, mogła być, mogło być, mogły być`,
  maybe:
    'narażon*, ryzyk*, zagroż*, można by, dałoby, ryzyk*, może, mogą, mógł*, mogł*, mogli, możliw*, ewentual*, potencjal*, oczekuj*, powin*',
  believed: 'szacuj*, sądz*, uważa*, zakłada*, założeni*, przyjmuj*, skłania*',
  conditional: `można by, dałoby, *łoby, *łby, *łaby, *łoby, *liby, *łyby`,
  unconfirmed: 'potwierdz*, niepotwierdz*, zweryfik*, weryfik*, udowodni*',
  meant: `spodziewan*, oczekiwan*, proponuj*, zapropon*, ma, mają, miał, miała, miało, mieli, miały, powin*, musi, muszą, należy, trzeba, żeby, aby, by, będ*, planuj*, plan*, zamierz*, cel*, chce, chcą, pozwoli*, mieć, niech, przewid*, zosta*, służy*, do`,
  foreseen: `ma, mają, miał*, powinn*, powinien, przewid*, przypuszcz*, spodziew*, planow*, oczek*, prognoz*, zapewne, szacu*, najpewniej, raczej`,
  idioms: 'trudno powiedzieć, można … powiedzieć, to znaczy, że tak powiem, mówiąc krótko, ma na celu',
}
