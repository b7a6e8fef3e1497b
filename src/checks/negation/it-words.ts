import { named } from './named-denials.js'
import type { NegationWords } from './negation-words.js'

/** How Italian denies. */
export const italian: NegationWords = {
  clear: `non, no, né, mai, nessun, nessuno, nessuna, nessun', niente, nulla, senza, neanche, nemmeno, neppure`,
  weak: `meno della metà, troppo presto, prematur*, manc*, rifiut*, declin*, neg*, evit*, imped*, viet*, proib*, respin*, esclu*, rar*, assen*, impossib*, incap*,
    incomplet*, incorret*, invalid*, invisib*, inesist*, insuff*, inadegu*, illes*, inalter*, illegal*, irregol*,
    irrespons*, inutil*, improbab*, imprev*, inaccess*, inaccett*, ingiust*, incert*, inedit*, intatt*, insolit*,
    ignot*, sconosciut*, rinunc*, asten*, cess*, smett*, smess*, zero, lontan*, lungi, invece, anziché, tranne, in*abil*, in*ibil*, im*abil*, ir*abil*, ir*ibil*, esent*, a meno che, troppo tardi, unanim*, all'unanim*, scart*, sospes*, interrott*, impassib*, im*ibile, invano, silenzio, tacque, tace, taciut*, privo di, privi di, priva di,
    prive di, libero da, fallito, fallì, falliti, ignora, ignorano, smentisc*, smentito, smentì, salvo che`,
  only: {
    meno: named.less,
    inevitab: named.avoid,
    indispensab: named.spare,
    innegab: named.doubt,
    indubb: named.doubt,
    unanim: named.oppose,
    "all'unanim": named.oppose,
    impassib: named.stir,
  },
  little: 'poco, poca, pochi, poche, troppo poco',
  apart: 'senza, non *ato|*ata|*ati|*ate|*ito|*ita|*iti|*ite|*uto|*uta|*uti|*ute',
  quits: 'rinunc*',
  closed: 'chius*, chiud*, blocc*',
  until: 'fino a, fino al, fino alla, fino allo, finché, prima che, prima di',
  later: 'dopo, al più presto, solo quando',
  unless: 'a meno che, salvo, tranne',
  most: 'il|la|i|le|ai|al … più, record, massim*, minim*',
  idioms: `non solo, non soltanto, non solamente, non meno, nient'altro, niente meno, non più di, senza dubbio, senza precedenti, senza tetto, senza sosta, o no, o meno, perché no?, più che mai, più … che mai, meno … che mai, meglio|peggio che mai, quanto mai, non a caso, se non, né più né meno, non senza, non da ultimo`,
}
