import { named } from './named-denials.js'
import type { NegationWords } from './negation-words.js'

/** How French denies. */
export const french: NegationWords = {
  clear: `pas, jamais, aucun, aucune, rien, ni, guère, nul, nulle, nullement, nulle part, sans, non, aucunement, n'a|n'ont|n'avait|n'avaient|n'aurait|n'auraient pu`,
  halves: `ne, n'`,
  paired: 'plus, personne, guère, point, nul, saurait',
  weak: `moins de la moitié, ne pouvant, ne peut|peuvent être, trop tôt, prématuré*, refus*, échou*, échec*, évit*, empêch*, interdi*, rejet*, exclu*, exclur*, à peine, rare*, absen*, impossib*,
    impuiss*, inconnu*, incapab*, incompl*, incorrect*, insuff*, inuti*, invalid*, invisib*, illég*, irrégul*,
    irresp*, inchang*, indem*, inexist*, inadmiss*, incertain*, inefficac*, inaccess*, inachev*, inaccept*,
    improbab*, injust*, inapt*, inhab*, intact*, imprévi*, impay*, démen*, nie, nient, nié, niait, dépourvu*,
    faute*, plutôt, au lieu, loin d*, hors d*, exempt*, non-*, renon*, s'abst*, abst*, cess*, zéro, in*able*, in*ible*, im*able*, ir*able*, ir*ible*, il*ible*,
    à moins, ignor*, met* fin, mis* fin, épargn*, trop tard, privé*|privée|privés|privées de|d'*, écart*, à l'arrêt, au point mort, interromp*, muet*, silence, silencieu*, s'est tu, vierge*,
    im*ible, imperturb*, bredouille*, vain, suspend*, en suspens, unanim*, unanimité, l'unanimité, manque, manquent, manqué, manquait,
    manquer, à défaut, désaccord, désapprouv*, libre de, perdu, que lorsque, cessé`,
  only: {
    moins: named.less,
    inévitab: named.avoid,
    inéluctab: named.avoid,
    indispensab: named.spare,
    indéniab: named.doubt,
    incontest: named.doubt,
    indubitab: named.doubt,
    unanim: named.oppose,
    "l'unanim": named.oppose,
    impassib: named.stir,
    imperturb: named.stir,
  },
  little: 'peu de, trop peu, peu d*',
  apart: 'sans, non *é|*ée|*és|*ées|*i|*ie|*is|*ies|*u|*ue|*us|*ues',
  quits: 'renon*',
  shut: 'fermé*|fermée|fermés|fermées à|au|aux, barré*',
  closed: 'ferm*, coup*, bloqu*, barr*',
  until: "jusqu', avant que, avant",
  later: 'après, au plus tôt, que lorsque',
  idioms: `non seulement, pas seulement, pas uniquement, pas moins, non moins, sans doute, sans cesse, sans aucun doute, sans précédent, sans-abri, sans-papiers, sans faute,
    rien de moins, rien que, pas à pas, pas mal, ou pas, ou non, plus que jamais, plus … que jamais, moins … que jamais, mieux|pire|meilleur* que jamais, pourquoi pas, sinon, non sans, n'est-ce pas, pas de porte, à jamais, sans parler, et non des moindres`,
}
