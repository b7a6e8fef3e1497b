import type { DoubtWords } from './doubt-words.js'

/** Italian words of reporting and doubt; the conditional is one of its ways to report. */
export const italian: DoubtWords = {
  said: `secondo, stando a, stando al*, a detta, a dire, a giudizio, a parere, in base a*, in base al*, disse, dice,
    dicono, detto, detta, dicendo, dissero, diceva, dire, dichiar*, afferm*, spieg*, annunci*, indic*, precis*,
    assicur*, aggiun*, sottoline*, ribadi*, rimarc*, riferi*, riport*, racconta*, raccont*, avvert*, ammon*,
    accus*, critic*, denunci*, rimprover*, lament*, deplor*, esig*, chied*, richie*, invit*, sollecit*, appell*,
    sper*, cred*, pens*, opinion*, ritien*, ritenuto, riteng*, riten*, consider*, giudic*, stim*, suppon*, suppos*,
    pronostic*, suggeri*, mostr*, dimostr*, rivel*, constat*, conferm*, smenti*, nega, negano, negato, negava,
    negò, respin*, dubit*, dubbi*, promes*, promet*, ammes*, ammett*, riconosc*, scriv*, scritto, scrisse, scrive,
    menzion*, descri*, ricord*, testimoni*, argoment*, giustific*, convin*, impressione, voci, domand*, question*,
    propon*, propost*, raccomand*, conclu*, fonti, sondaggio, studio, rispond*, rispost*, insist*, sostien*,
    sosten*, sostenuto, evidenzi*, portavoce, parl*, fa sapere, fatto sapere, rend* noto, reso noto, minacci*,
    osserv*, segnal*, notò, ha notato, cita, citato, citando, teme, temono, temeva*, timor*, chiesto, chiesta,
    chiese, prevede, prevedono, prevision*, per legge, motivazione, consiglia*, versione di, secondo la legge,
    informa, informano, informato, comunica, comunicano, comunicato, comunicò`,
  hearsay: `*rebbe, *rebbero, a quanto pare, pare, presunt*, presumibil*, si dice, si ritiene, si crede, dicono, voci, sospett*, accus*, asserit*, cosiddett*,
    sembra, sembrano, apparent*, deve aver, dev'essere, devono aver`,
  alleged: `presunt*, presum*, sospett*, sospetto, accus*, asserit*, cosiddett*, indagat*, indagin*, imputat*, suppost*, probabil*, *rebbe, *rebbero, a quanto pare, apparent*,
    indiziat*, possibil*, ritenut*, sedicent*`,
  seems: `a quanto pare, apparent*, pare, sembra*, sembr*, evident*, ovviam*, chiaram*, manifest*, visibilm*, probabil*, presumibil*, *rebbe, *rebbero, verosimil*, parrebbe,
    indizi*, a quanto sembra`,
  perhaps: `forse, possibil*, probabil*, magari, può, possono, potrebb*, *rebbe, *rebbero, presumibil*, eventual*, potenzial*, verosimil*, stim*, cred*, rischi*, presunt*`,
  unconfirmed: 'conferm*, verific*, comprov*, avvalorat*, confermat*, riscontr*',
  meant: `deve, devono, dovrà, dovranno, dovrebb*, dovere, dovev*, dev'*, per, va, vanno, vuole, vogliono, mira*, punta*, obiettivo, prev*, intend*, destinat*, servi*, dovrà, a, di, che, sarà,
    saranno, permett*, consent*, *rà, *ranno, da, bisogna`,
}
