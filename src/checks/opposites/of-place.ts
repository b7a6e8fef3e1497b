import type { Antonyms } from './antonyms.js'

/** Where something is. */
export const ofPlace: readonly Antonyms[] = [
  [
    {
      de: `Norden, Nordens, nördlich*, nord, Nordost*, Nordwest*, nordöst*, nordwest*, Nordeur*, Nordafrik*,
        Norddeutsch*, norddeutsch*, Nordsee*, Nordkorea*, nordkorea* / nord*, nörd*, mitternacht*, oben, polar*,
        arkti*`,
      en: `north, northern*, north-east*, north-west*, northeast*, northwest* / north*, nord*, upper, norw*, arctic,
        polar`,
      fr: 'nord, nord-est, nord-ouest / septentr*, nord*, arct*, boréal*',
      es: 'norte, norteñ*, noreste, noroeste, nordeste / nor*, nord*, septentr*, árt*',
      pl: 'północ, północy, północn*, północą / północ*, nord*, arkty*',
    },
    {
      de: `Süden, Südens, südlich*, süd, Südost*, Südwest*, südöst*, südwest*, Südeur*, Südafrik*, Süddeutschl*,
        süddeutsch*, Südkorea*, südkorea* / süd*, mittag*, mittäg*, unten`,
      en: `south, southern*, south-east*, south-west*, southeast*, southwest* / south*, süd*, sud*, midday, noon,
        lower`,
      fr: 'sud, sud-est, sud-ouest / méridion*, sud*, midi, süd*, austral*',
      es: 'sur, sureñ*, sureste, suroeste, sudeste, sudoeste / sur*, sud*, meridion*, süd*, austral*',
      pl: 'południe, południu, południow*, południa / połud*, süd*, sud*',
    },
  ],
  [
    {
      de: `Osten, Ostens, östlich*, Ostdeutsch*, ostdeutsch*, Osteuropa*, osteurop*, nordöst*, südöst*, Nordosten*,
        Südosten* / ost*, öst*, nordost*, südost*, nahost*, orient*, nahen*, nahe*, neue*, ddr*`,
      en: `east, eastern*, north-east*, south-east*, northeast*, southeast* / east*, baltic, middle east, orient*,
        former gdr, ost*`,
      fr: 'est de, orient*, nord-est, sud-est / est, ex-RDA, levant, baltiq*, ost*, rda',
      es: 'este de, oriental*, noreste, nordeste, sudeste, sureste / este, orient*, báltic*, RDA, levant*, ost*',
      pl: 'wschód, wschodzie, wschodu, wschodni* / wschod*, bałty*, nrd*, bliski*',
    },
    {
      de: `Westen, Westens, westlich*, Westdeutsch*, westdeutsch*, Westeuropa*, westeurop*, nordwestl*, südwestl*,
        Nordwesten*, Südwesten* / west*, nordwest*, südwest*, occident*, alte*`,
      en: 'west, western*, north-west*, south-west*, northwest*, southwest* / west*, vest*',
      fr: 'ouest de, occident*, nord-ouest, sud-ouest / ouest, west*, gilet*',
      es: 'oeste de, occident*, noroeste, suroeste, sudoeste / oeste, west*, chalec*',
      pl: 'zachód, zachodzie, zachodu, zachodni* / zachod*, west*, kamizel*',
    },
  ],
  [
    {
      de: '=links, =linke, =linken, =linker, =linkes, =linkem / link*, Link*',
      en: 'left, left-hand, left-wing / left*, linke*, leftist*',
      fr: 'gauche, gauches / gauch*, linke*',
      es: 'izquierd* / izq*, linke*',
      pl: 'lewo, lewej, lewy, lewa, lewą, lewego, lewym / lew*, link*',
    },
    {
      de: '=rechts, =rechten, =rechter, =rechtes, =rechtem, =rechte / recht*, Recht*',
      en: 'right-hand, right-wing, the right, far-right / right*, law*',
      fr: 'à droite, de droite, main droite, côté droit / droit*',
      es: 'derecha, derechas / derech*',
      pl: 'prawo od, po prawej, prawej stron*, prawicow* / praw*',
    },
  ],
]
