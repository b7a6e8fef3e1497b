import type { NegationWords } from './negation-words.js'

/** `Niejasny`, `nieobecny`: any word that begins so and goes on, besides those in `idioms`. */
const adjectives = [...'abcćdfghijklłmnoóprsśtuwyzźż'].map(letter => `nie${letter}*`).join(', ')

/** How Polish denies. */
export const polish: NegationWords = {
  clear: `nie, nikt, nikogo, nikomu, nikim, nic, niczego, niczemu, niczym, nigdy, nigdzie, żaden, żadn*, bez, ani, beze`,
  weak: `brak*, odmow*, odmów*, odmaw*, unika*, unikn*, zakaz*, odrzuc*, wyklucz*, ledwo, ledwie, uniemożl*, zapobie*, zaprzecz*,
    zamiast, przestał*, przestan*, przestaj*, zrezyg*, rezyg*, zero, strac*, daleko|daleki|dalekie|daleka od, ${adjectives}, wstrzym*, zwoln*,
    bezskut*, bezdomn*, bezrobot*, bezradn*, bezsil*, bezkar*, bezpraw*, zbyt późno, zbyt mało, za mało, za późno, wolny od,
    wolne od, dopiero gdy, dopiero po, chyba że, rzadko, zabrania*, zabron*`,
  apart: 'bez, beze',
  quits: 'rezyg*, zrezyg*, zwoln*',
  against: 'przeciw, przeciwko',
  shut: 'zamknięt* dla, nieczynn*, zamknięt*',
  until: 'zanim, dopóki, póki, aż, do czasu',
  later: 'dopiero, najwcześniej',
  idioms: `unikat*, unikaln*, nie tylko, nie mniej niż, nie więcej niż, nic dziwnego, nie lada, bez wątpienia, bez przerwy, czy nie, jak nigdy, niż kiedykolwiek, bez precedensu, nic innego, nie bez, co nie, nie później niż,
    niedziel*, niemiec*, niemc*, niemk*, niektór*, niemal, niego, niej, niech, niechaj, niegdyś, niedaw*, nieb*, niesie, niosą, niedalek*, niedług*, nieco,
    niemniej, niezwykl*, niebezpiecz*, nieletni*, nieruchomo*, niesłychan*, nienawi*, niemowl*, niepełnosprawn*, nieszczęś*, nieporozum*, niepokoj*, niepokó*,
    niedźwie*, niewol*, nieprzyjac*, nieraz, nierzadk*, nieustann*, nieznaczn*, niespodz*, nierówn*, niewielk*, niewysok*, niedu*`,
}
