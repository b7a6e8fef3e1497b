/**
 * What CLDR does not know: how acronyms are called in other languages. First the acronyms, any of which may stand for any
 * other; after the colon beginnings of words that say the same at length.
 */
const lines = `
NATO OTAN NAVO: atlanti atlánti alliance alianza alleanza aliança sojusz bondgenoot
EU UE AB: europ európ avrup unii unia unię unijn uniós communaut comunit eurooppa vingt-sept veintisiete ventisette
UN UNO VN ONU ONZ: united unies unidas unite unidos zjednoczon verenigde
US USA EEUU EE EUA EU: americ améric ameryk amerik estadoun estaduniden statuniten norteameric norte-americ étasun états estados stany stanach stanów verenigde united washington waszyngton
UK GB RU VK: brit bryt reino royaume regno królestw united kingdom
WHO OMS ŚOZ SZO DSÖ: health santé salud zdrowia salute saúde
WTO OMC ŚOH DTÖ: trade commerce comercio handlu commercio
IWF IMF FMI MFW MMF NVF: monetary monétaire monetario walutow monetário
EZB ECB BCE EBC EKB EKP AMB: central centrale
OECD OCDE OCSE OESO: 
EUGH ECJ CJEU CJUE TJUE TSUE CGUE HVJ: court cour tribunal corte trybuna hof justi
OSZE OSCE OBWE OVSE OSSE EBESZ AGİT ETYJ: 
IAEA IAEO AIEA OIEA MAEA: atomi atomow energ
IGH ICJ CIJ MTS UAD ISD: court cour corte tribuna trybuna hof just
EGMR ECHR ECTHR CEDH TEDH CEDU ETPC EHRM ESLP EJEB AİHM AIHM: court cour corte tribuna trybuna hof domstol
UNHCR ACNUR HCR: refugee réfugié refugiad rifugiat uchodź vluchteling flykting
ILO IAO OIT MOP: labour labor travail trabajo trabalho lavoro prac arbeid
ISS EEI SSI: space spatial espac spazial kosmicz ruimte rymd
GAP CAP PAC WPR GLB: agri agra rolnicz landbouw
ESM MES EMS: stabil
IPCC GIEC: climat klimat
ISTGH ICC CPI MTK TPI UCM: court cour corte tribuna trybuna hof domstol
IOC CIO COI MKOL: olymp olimp
IKRK CICR ICRC MKCK: red rouge roja czerwon
AU UA: africa african afrykań
ASEAN ANASE: 
BRICS: 
OPEC OPEP: 
GUS CIS CEI WNP: 
DDR GDR RDA NRD DDR: east est oriental wschodn
BRD FRG RFA NRF: west ouest occidental zachodn federal
NGO NRO ONG: organis organiz
KI AI IA SI YZ MI UI: intelig intellig sztuczn
BIP GDP PIB PKB BBP HDP BNP BKT GSYH GSYİH: product produit producto produkt
BNE GNI: income revenu renta dochód
LGBT LGBTQ LGBTI LGBTQI LGBTIQ LGBTQIA LGTB LGTBI LGTBIQ LHBT LHBTI HBTQ HBTQI LSBT LSBTI LSBTIQ LSBTTIQ: queer
ADHS ADHD TDAH TDA DEHB: attention atención
MRT MRI IRM RM RMN: magnet
EKG ECG: cardio
PTBS PTSD TEPT SPT PTSS: trauma
SBB CFF FFS: rail ferrovi ferroc chemins kole spoorweg
SVP UDC: people popul ludow centre
SP PS: soci socj
AHV AVS: pension pensión pensjon pensioen old-age retire retraite rente vieillesse jubila vejez emeryt starość starości vecchiaia velhice aposent ouderdom
SNB BNS: national nationale nacional narodow nazionale central
SRG SSR: broadcast radio télévis televis nadawc audiovis omroep
ETH EPF: technol techni polytech politec politech polytechni
MEZ CET HEC CST MESZ CEST: heure time hora czas
HSV: hamb amburg
BVB: dortm boruss borúss
DNA DNS ADN DNK: genet genét gené
RNA ARN: 
HIV VIH: 
AIDS SIDA: 
KG AG GMBH LTD SA SL SP: company société sociedad spółka
DSGVO GDPR RGPD RODO AVG: data données datos danych
CIA: intelligence
IS ISIS EI PI: islam
PKK: kurd
IT TI: informat computer tech
TV: tele
UKW FM: `

type Organisation = { acronyms: ReadonlySet<string>; words: readonly string[] }

const organisations: readonly Organisation[] = lines.split('\n').filter(Boolean).map(readLine)

const byAcronym = new Map<string, Organisation[]>()
for (const organisation of organisations)
  for (const acronym of organisation.acronyms) {
    const others = byAcronym.get(acronym) ?? []
    byAcronym.set(acronym, [...others, organisation])
  }

/** Who may be meant by an acronym in capitals; nobody where no other language has another for it. */
export function organisationsOf(acronym: string): readonly Organisation[] {
  return byAcronym.get(acronym) ?? []
}

/** Shortened words rather than names: each language says them in a way of its own. */
export const shortenedWords: ReadonlySet<string> = new Set(
  `KW PS LKW PKW AKW ÖPNV OP PIN TÜV WC NR ABS EUR USD CHF GBP JPY PLN UHR PM AM MIN MAX VIP KFZ MWST EV EDV NS TH TU FH PC CD DVD
  PCR OK KO WM EM DM FC SV SC VFB VFL TSV CEO CFO COO ICE IC RE IRE RB TGV AVE KWH MWH GWH TWH KM CM MM KG MHZ GHZ KB MB GB TB MW GW SMS MMS`
    .split(/\s+/)
    .filter(Boolean),
)

/** Those among them that languages say alike, or describe. */
export const sharedWords: ReadonlySet<string> = new Set('ICE IC IRE TGV AVE PCR DVD ABS SMS MMS'.split(' '))

function readLine(line: string): Organisation {
  const [acronyms = '', words = ''] = line.split(':')
  return { acronyms: new Set(acronyms.split(' ')), words: words.split(' ').filter(Boolean) }
}
