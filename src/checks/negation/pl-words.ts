import { named } from './named-denials.js'
import type { NegationWords } from './negation-words.js'

/** `Niejasny`, `nieobecny`: any word that begins so and goes on, besides those in `idioms`. */
const adjectives = [...'abcćdfghijklłmnoóprsśtuwyzźż'].map(letter => `nie${letter}*`).join(', ')

/** How Polish denies. */
export const polish: NegationWords = {
  clear: `nie, nikt, nikogo, nikomu, nikim, nic, niczego, niczemu, niczym, nigdy, nigdzie, żaden, żadn*, bez, ani, beze`,
  weak: `mniej niż połow*, mniej niż pół, z|po wyłączeni*, z pominięciem, za wcześnie, zbyt wcześnie, przedwcze*, brak*, odmow*, odmów*, odmaw*, unika*, unikn*, zakaz*, wzbron*, odrzuc*, wyklucz*, ledwo, ledwie, uniemożl*, zapobie*, zaprzecz*,
    zamiast, przestał*, przestan*, przestaj*, zrezyg*, rezyg*, zero, strac*, daleko|daleki|dalekie|daleka od, ${adjectives}, wstrzym*, zwoln*,
    bezskut*, bezdomn*, bezrobot*, bezradn*, bezsil*, bezkar*, bezpraw*, zbyt późno, za późno, pozbawion*, jednogłośn*, jednomyśln*, milcz*, wstrzyman*, przerwan*, wolny od,
    wolne od, dopiero gdy, dopiero po, chyba że, rzadko, zabrania*, zabron*`,
  only: {
    mniej: named.less,
    jednogłośn: named.oppose,
    jednomyśln: named.oppose,
    niezbędn: /entbehr|verzicht|wegzudenk|wegdenk|fehl|miss|ohne/i,
    nieodzown: /entbehr|verzicht|wegzudenk|wegdenk|fehl|miss|ohne/i,
    niezwłoczn: /zöger|verzög|säum|warte|aufschub|aufschieb|aufgeschob|verlier/i,
    niezależn: /(?<!un)abhäng|(?<!ab)häng|gebunden|unterworf|unterst|beeinfluss|egal|gleich|rolle|einerlei/i,
    niepodległ: /abhäng|unterworf|unterst/i,
    nieodwołaln: /widerruf|rückgängig|zurück|aufheb|aufgehob|änder|revid|rücknahm|anfecht/i,
    nieoczekiwan: /erwart|rechn|gedacht|ahn|seh|absehbar|gefasst|vorbereit|glaub/i,
    niespodziewan: /erwart|rechn|gedacht|ahn|seh|absehbar|gefasst|vorbereit|glaub/i,
    niesamowi: /glaub|fass|vorstell|begreif/i,
    niewiarygodn: /glaub|fass|vorstell|begreif/i,
    niebywał: /nie(?!d)|gab|geb|seh|gekannt|erleb|beispiel|vergleich/i,
    niezmienn: /änder|wand|rüttel|beweg|neu|anders/i,
    nieprzerwan: /unterbr|pause|aufhör|aufgehört|ablass|nachlass|stopp|stillst/i,
    nieuchronn: /vermeid|vermied|umgeh|verhinder|abwend|entkomm|entgeh|aufhalt|führt|herum|vorbei/i,
    nieunikn: /vermeid|vermied|umgeh|verhinder|abwend|entkomm|entgeh|aufhalt|führt|herum|vorbei/i,
    niewątpliw: /zweifel|frage/i,
    niezapomnian: /vergess|erinner/i,
    niezłomn: /beirr|beug|brech|broch|erschütter|nachgeb/i,
    niewinn: /schuld|verantwort|begang|getan|tat|beteilig|verbroch/i,
    nienagann: /tadel|fehl|beanstand|auszusetz|mangel|mängel/i,
  },
  little: 'mało, zbyt mało, za mało, niewiel*',
  apart: 'bez, beze',
  quits: 'rezyg*, zrezyg*, zwoln*',
  against: 'przeciw, przeciwko',
  shut: 'zamknięt* dla, nieczynn*, zamknięt*',
  closed: 'zamkn*, zamyk*, zablok*',
  until: 'zanim, dopóki, póki, aż, do czasu',
  later: 'dopiero, najwcześniej',
  unless: 'chyba że',
  most: 'naj*, niż w jakimkolwiek|jakiejkolwiek, niż gdziekolwiek, niż gdzie indziej',
  idioms: `nie kto inny, ni mniej, ni więcej, unikat*, unikaln*, niewybuch*, niewypał*, szczepi* przeciw|przeciwko, szczepion* przeciw|przeciwko, nie tylko, nie mniej niż, nie więcej niż, nic dziwnego, nie lada, bez wątpienia, bez przerwy, czy nie, jak nigdy, niż kiedykolwiek, bez precedensu, nic innego, nie bez, co nie, nie później niż,
    niedziel*, niemiec*, niemc*, niemk*, niektór*, niemal, niego, niej, niech, niechaj, niegdyś, niedaw*, nieb*, niesie, niosą, niedalek*, niedług*, nieco,
    niemniej, niezwykl*, niebezpiecz*, nieletni*, nieruchomo*, niesłychan*, nienawi*, niemowl*, niepełnosprawn*, nieszczęś*, nieporozum*, niepokoj*, niepokó*,
    niedźwie*, niewol*, nieprzyjac*, nieraz, nierzadk*, nieustann*, nieznaczn*, niespodz*, nierówn*, niestety, niejako, niejak*, niejed*, niekiedy, nieopodal, niewiast*, niós*, nieść, nieśli, niesion*, nietoperz*, niewielk*, niewysok*, niedu*`,
}
