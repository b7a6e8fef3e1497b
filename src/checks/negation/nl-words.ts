import { named } from './named-denials.js'
import type { NegationWords } from './negation-words.js'

/** How Dutch denies. */
export const dutch: NegationWords = {
  clear: `niet, geen, nooit, niemand, niets, niks, nergens, noch, zonder, nee, geenszins, allerminst`,
  weak: `minder dan de helft, te vroeg, voorbarig*, weiger*, ontbr*, ontbreek*, gemis*, vermij*, verhinder*, voorkom*, voorkwam*, verbied*, verbod*, verbood*,
    wijst af, wees af, afgew*, afwijz*, sluit* uit, uitgesl*, nauwelijks, amper, zelden, unaniem, eenparig*, eenstemmig*, onbewogen, onvermijdelijk*, onmisbaar, onmisbare, verstoken van, stilgelegd, stil, zweeg, zwegen, zwijg*, stilzwijg*, tevergeefs, negeer*, genegeer*, afwezig*,
    mislukt*, mislukk*, faal*, in plaats, tenzij, on*baar, on*bare, on*lijk, on*lijke, nul, *vrij, *loos, *loze, verre, gestopt,
    ophoud*, opgehouden, ziet af, zag af, ontken*, gebrek*, mist, miste, missen, misten, onmogelijk*, onbekend*,
    onduidelijk*, onzeker*, onbeschikbaar, ongewijzigd*, onveranderd*, ongedeerd*, onvoldoende, onvolledig*,
    onjuist*, onwaar, onwaarschijnlijk*, ongeldig*, onzichtbaar, onbereikbaar, onbruikbaar, ongelijk, ongeschikt*,
    ongewoon, ongewone, onnodig*, onaanvaardbaar, onbevestigd*, onopgelost*, onterecht, onrechtmatig*, onwettig*,
    ontoereikend*, ontoegankelijk*, onbeantwoord*, onbetaald*, onbewust*, oneens, ontevreden, te laat,
    vrij van, faalt, faalde, falen, pas als, pas wanneer, pas na, nog te, stopt, stopte`,
  only: {
    minder: named.less,
    onvermijdelijk: named.avoid,
    onmisba: named.spare,
    ontegenzeg: named.doubt,
    onbetwist: named.doubt,
    unaniem: named.oppose,
    eenparig: named.oppose,
    eenstemmig: named.oppose,
    onbewogen: named.stir,
  },
  little: 'weinig, te weinig, weinige',
  apart: 'zonder',
  closed: 'afgesloten, gesloten, dicht, afsluit*, versper*',
  until: 'totdat, tot, voordat',
  later: 'pas, na, op zijn vroegst, ten vroegste',
  unless: 'tenzij',
  most: '*ste, meest',
  idioms: `niet alleen, niet enkel, niet slechts, niet in de laatste plaats, niet minder dan, niet meer dan, niets anders dan, geen wonder, zonder twijfel, of niet, niet voor niets, als nooit tevoren, dan ooit, nooit eerder, waarom niet?, sprak|spraken|spreekt hem|haar|hen|ze|verdachte|verdachten vrij, niet zonder, niet later dan, niets dan`,
}
