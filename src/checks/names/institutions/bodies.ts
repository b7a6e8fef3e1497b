/**
 * Bodies that are easily taken for one another: what German calls them, what others call them (`*` in every language, `~`
 * for any ending), and behind `?` what may be said for them without naming them. Each group for itself.
 */
const lines = `
Bundestag: * Bundestag~; ? parl lower_house chambre_basse cámara_baja izb
Bundesrat: * Bundesrat~ Federal_Council Conseil_fédéral Consejo_Federal Consiglio_federale Conselho_Federal Rad~_Federaln~ Bondsraad; ? upper_house second_chamber chambre_haute chambre_des cámara_alta cámara_territorial izb minist
Nationalrat: * Nationalrat~ National_Council Conseil_national Consejo_Nacional Consiglio_nazionale Conselho_Nacional Rad~_Narodow~ Nationale_Raad; ? parl lower_house large_chamber grande_chambre grand chambre_basse cámara izb national nacional narodow
Ständerat: * Ständerat~ Council_of_States Conseil_des_États Consejo_de_los_Estados Consiglio_degli_Stati Conselho_dos_Estados Rad~_Kantonów Kantonsraad; ? sena sénat upper_house small_chamber chambre cámara izb cantons kanton
Landtag: * Landtag~; ? parl state assembl asambl diet sejm land région region cámara

Sicherheitsrat: * Security_Council Conseil_de_sécurité Consejo_de_Seguridad Consiglio_di_sicurezza Conselho_de_Segurança Rad~_Bezpieczeństwa Veiligheidsraad; ? council conseil consejo rad consiglio
Menschenrechtsrat: * Human_Rights_Council Conseil_des_droits_de Consejo_de_Derechos Consiglio_per_i_diritti Conselho_de_Direitos Rad~_Praw_Człowieka Mensenrechtenraad; ? rights droits derechos człowieka
Vollversammlung Generalversammlung: * General_Assembly Assemblée_générale Asamblea_General Assemblea_generale Assembleia_Geral Zgromadzeni~_Ogóln~ Algemene_Vergadering; ? assembl asambl zgromadz plenar plén vergadering meeting

EU-Kommission Europäische_Kommission Europäischen_Kommission: * European_Commission EU_Commission Commission_européenne Comisión_Europea Commissione_europea Comissão_Europeia Komisj~_Europejsk~ Europese_Commissie; ? commiss comis komis brussels bruxelles bruselas bruksel brussel
EU-Parlament Europaparlament Europäische_Parlament Europäischen_Parlament Europäisches_Parlament: * European_Parliament EU_Parliament Parlement_européen Parlamento_Europeo Parlamento_europeo Parlamento_Europeu Parlament~_Europejsk~ PE_ Europees_Parlement; ? parl MEP euro strasb estrasb strasburg eurodeput mep
Europarat: * Council_of_Europe Conseil_de_l’Europe Conseil_de_l'Europe Consejo_de_Europa Consiglio_d’Europa Conselho_da_Europa Rad~_Europy Raad_van_Europa; ? strasb estrasb
Europäische_Rat Europäischen_Rat: * European_Council Conseil_européen Consejo_Europeo Consiglio_europeo Conselho_Europeu Rad~_Europejsk~ Europese_Raad; ? council conseil consejo consiglio conselho rad summit sommet cumbre szczyt

EZB Europäische_Zentralbank Europäischen_Zentralbank: * ECB European_Central_Bank BCE Banque_centrale_européenne Banco_Central_Europeo Banca_centrale_europea Banco_Central_Europeu EBC Europejsk~_Bank~_Centraln~ Europese_Centrale_Bank; ? eurozone europ francfort frankfurt fráncfort
Fed US-Notenbank Federal_Reserve: * Fed Fedu Fede Federal_Reserve US_central_bank Réserve_fédérale Reserva_Federal Rezerw~_Federaln~; ? americ améric ameryk statunit estadoun washington US
Bundesbank: * Bundesbank~; ? german alleman aleman niemieck tedesc alemã duits
SNB Schweizerische_Nationalbank Schweizerischen_Nationalbank Schweizer_Nationalbank: * SNB Swiss_National_Bank BNS Banque_nationale_suisse Banco_Nacional_Suizo Banca_nazionale_svizzera Szwajcarsk~_Bank~_Narodow~ Zwitserse_Nationale_Bank; ? swiss suiss suiz svizzer szwajc suíç zwits
Bank_of_England: * Bank_of_England BoE Banque_d’Angleterre Banco_de_Inglaterra Banca_d’Inghilterra Banco_da_Inglaterra Bank~_Anglii; ? brit anglais angla ingl brytyj
Bank_of_Japan: * Bank_of_Japan BoJ Banque_du_Japon Banco_de_Japón Banca_del_Giappone Banco_do_Japão Bank~_Japonii; ? jap giapp`

/** A body by its German names, with how others name it, and what may be said for it there. */
export type Body = { german: readonly string[]; named: readonly string[]; said: readonly string[] }

/** Bodies of one group may be mistaken for each other. */
export const groupsOfBodies: readonly (readonly Body[])[] = lines
  .trim()
  .split('\n\n')
  .map(group => group.split('\n').map(readLine))

function readLine(line: string): Body {
  const [german = '', named = '', said = ''] = line.split(/: \* |; \? /).map(cell => cell.trim())
  return { german: wordsIn(german), named: wordsIn(named), said: wordsIn(said) }
}

function wordsIn(cell: string): string[] {
  return cell.split(' ').map(word => word.replaceAll('_', ' ').trim())
}
