/**
 * Courts and ministries are told apart by what they are for: first how the German word begins, or what it is as a whole
 * (`=`), then how words begin that say so in other languages. Of several the first ones are the usual ones.
 */
const courts = `
=bundesgerichtshof =bgh =eugh =europäischer_gerichtshof =europäische_gerichtshof =europäischen_gerichtshof: en justice supreme; fr justice cassation; es justicia supremo; it giustizia cassazione; pt justiça supremo; pl sprawiedliw najwyższ; nl justitie hoge_raad
verfassungs: en constituti; fr constitutionnel; es constituciona; it costituziona; pt constituciona; pl konstytuc; nl grondwet constitution
verwaltungs: en administrati; fr administrati; es administrati contencios; it amministrativ; pt administrativ; pl administrac; nl bestuur administrati
arbeits: en labour labor employment industrial; fr travail prud; es laboral trabajo social; it lavoro; pt trabalh labora; pl pracy; nl arbeid
sozial: en social; fr social sociaux; es social seguridad; it social previdenz; pt social; pl społeczn socjaln ubezpiecze; nl sociale
finanz: en financ fiscal tax; fr financ fisc; es financ fiscal tribut hacienda; it finanz tribut fiscal; pt financ fiscal tribut; pl finans fiskal podatk skarb; nl financ fisc belasting
straf: en criminal; fr pénal criminel correctionnel; es penal; it penal; pt penal; pl karn; nl straf
menschenrechts =egmr =gerichtshof_für_menschenrechte =gerichtshofs_für_menschenrechte: en human_rights; fr droits; es derechos; it diritti; pt direitos; pl praw_człowieka; nl mensenrechten
jugend: en juvenile youth; fr enfants mineurs; es menores; it minori minorile; pt menores; pl nieletnich rodzinn; nl jeugd kinder
familien: en family; fr famil; es famil; it famigli; pt famíl; pl rodzinn; nl famili`

const ministries = `
innen: en interior home internal; fr intérieur; es interior gobernación; it interno interni; pt interior interna administração; pl spraw_wewnętrznych wewnętrzn; nl binnenlandse
außen =auswärtiges_amt =auswärtige_amt =auswärtigen_amt =auswärtigen_amts =außenamt: en foreign external secretary_of_state; fr étrang extérieur diplomatie; es exterior relaciones canciller; it esteri farnesina; pt estrangeir exterior; pl spraw_zagranicznych zagranic dyplomacj; nl buitenlandse
finanz: en financ treasury exchequer; fr financ budget trésor; es financ hacienda economía; it finanz tesoro economia; pt finanç fazenda; pl finans skarb; nl financ
justiz: en justice attorney; fr justice sceaux; es justicia; it giustizia guardasigilli; pt justiça; pl sprawiedliw; nl justiti
verteidigungs: en defen pentagon; fr défense armées guerre; es defensa guerra; it difesa guerra; pt defesa guerra; pl obron wojny; nl defensi
wirtschafts: en econom business trade commerce industr; fr économi commerce industri; es econom comercio industri; it economi sviluppo impres industri; pt econom indústri comérci; pl gospodar ekonom rozwoj przemysł; nl econom
umwelt: en environment climate; fr environnement écologi climat transition; es ambient ecológic climátic transición; it ambient transizione; pt ambiente; pl środowisk klimat; nl milieu klimaat
gesundheits: en health; fr santé sanitaire; es sanidad salud; it salute sanità; pt saúde; pl zdrowi; nl gezondheid volksgezondheid
bildungs: en education school; fr éducation enseignement instruction formation; es educación enseñanza; it istruzione; pt educação; pl edukac oświat szkolnictw; nl onderwijs
verkehrs: en transport traffic infrastructure mobility; fr transport mobilit; es transporte fomento movilidad; it trasport infrastruttur mobilità; pt transport infraestrutur mobilidade; pl transport infrastruktur komunikac; nl verkeer vervoer infrastructuur mobiliteit
landwirtschafts agrar: en agricultur farm food; fr agricol agricultur; es agricultur agrari; it agricoltur agrari; pt agricultur; pl rolnictw; nl landbouw
arbeits sozial: en labour labor employment work social welfare; fr travail emploi social; es trabajo empleo laboral social; it lavoro social; pt trabalho emprego social; pl pracy społeczn polityki; nl werk arbeid sociale
familien: en famil; fr famill; es famil; it famigli; pt famíl; pl rodzin; nl gezin famil
kultus kultur: en cultur education school; fr cultur éducation; es cultur educación; it cultur istruzione; pt cultur educação; pl kultur edukac oświat; nl cultuur onderwijs
energie: en energ; fr énerg énergi; es energ energí; it energi; pt energi; pl energ; nl energ`

/** What a court or a ministry is for; `whole` are German words that say it by themselves. */
export type Kind = {
  german: readonly string[]
  whole: readonly string[]
  told: Readonly<Record<string, readonly string[]>>
}

export const kindsOfCourts: readonly Kind[] = kindsIn(courts)
export const kindsOfMinistries: readonly Kind[] = kindsIn(ministries)

function kindsIn(lines: string): Kind[] {
  return lines.trim().split('\n').map(readLine)
}

function readLine(line: string): Kind {
  const [german = '', told = ''] = line.split(': ')
  const words = german.split(' ').map(word => word.replaceAll('_', ' '))
  const entries = told.split('; ').map((cell): [string, string[]] => {
    const [language = '', ...begins] = cell.split(' ')
    return [language, begins.map(begin => begin.replaceAll('_', ' '))]
  })
  return {
    german: words.filter(word => !word.startsWith('=')),
    whole: words.filter(word => word.startsWith('=')).map(word => word.slice(1)),
    told: Object.fromEntries(entries),
  }
}
