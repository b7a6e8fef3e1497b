import type { NegationWords } from './negation-words.js'

/** How Polish denies. */
export const polish: NegationWords = {
  clear: `nie, nikt, nikogo, nikomu, nikim, nic, niczego, niczemu, niczym, nigdy, nigdzie, żaden, żadn*, bez, ani, beze`,
  weak: `brak*, odm*, unik*, zakaz*, odrzuc*, wyklucz*, ledwo, ledwie, niewiele, uniemożl*, zapobie*, zaprzecz*,
    zamiast, przesta*, zrezyg*, rezyg*, zero, strac*, daleko, oprócz, niewybacz*, nie*aln*, wstrzym*, zwoln*,
    niezn*, niemożl*, niezdoln*, niedostęp*, nieobecn*, niepewn*, niejasn*, niewyst*, nieuda*, niepotrzebn*,
    niewidocz*, nieznan*, nieważn*, nielegaln*, nieskutecz*, niekompletn*, nieprawdziw*, nietknię*, nieprzytomn*,
    nieunik*, niezadow*, nierozstrzyg*, nieodpowied*, niesłuszn*, niewłaściw*, niezgod*, bezskut*, bezdomn*,
    bezrobot*, bezradn*, bezsil*, bezkar*, bezpraw*, zbyt późno, zbyt mało, za mało, za późno, przeciwko, wolny od,
    wolne od, dopiero gdy, dopiero po, chyba że, rzadko, zabrania*, zabron*`,
  apart: 'bez, beze',
  quits: 'rezyg*, zrezyg*, zwoln*',
  until: 'zanim, dopóki, póki, aż, do czasu',
  later: 'dopiero, najwcześniej',
  idioms: `nie tylko, nie mniej niż, nie więcej niż, nic dziwnego, nie lada, bez wątpienia, bez przerwy, czy nie, jak nigdy, niż kiedykolwiek, bez precedensu, nic innego, nie bez, co nie, nie później niż`,
}
