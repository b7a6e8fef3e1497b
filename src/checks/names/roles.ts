/** How German words end that say what somebody is. Popes, kings and saints are left out: their names are translated. */
const ofPeople = `minister ministerin kanzler kanzlerin präsident präsidentin sprecher sprecherin trainer chef chefin coach spieler
  schüler steller politiker historiker musiker physiker mathematiker chemiker mediziner kritiker techniker forscher meister
  sieger führer leiter gründer läufer fahrer springer sänger rapper künstler wissenschaftler rechtler sportler händler inhaber
  preisträger titelträger hoffnungsträger unternehmer verteidiger stürmer torhüter torwart torjäger anwalt ökonom biologe soziologe psychologe theologe
  virologe geologe pädagoge philosoph journalist publizist pianist aktivist polizist jurist kabarettist komponist
  solist ligist dirigent dozent produzent konkurrent korrespondent referent abgeordneter vorsitzender beauftragter
  regisseur redakteur ingenieur kommandeur direktor autor senator rektor moderator kurator kantor pastor tenor intendant
  kommandant arzt pfarrer bischof kardinal kommissar sekretär kapitän profi star legende landrat dezernent botschafter
  vorstand vorständin torschützin verfasser kollege kollegin architekt diplomat kandidat kandidatin
  erin istin entin antin eurin torin autorin ologin ärztin rätin anwältin kapitänin diplomatin`

/** Who comes from where; such short words are the ends of many others. */
const peoples = new Set(
  `niederländer neuseeländer engländer isländer norweger italiener spanier belgier österreicher däne schwede franzose brite
  tscheche slowake slowene kroate serbe grieche türke russe ungar ukrainer japaner amerikaner kanadier australier
  portugiese chinese litauer lette este finne rumäne bulgare argentinier brasilianer kenianer
  dänin schwedin französin britin polin tschechin slowakin slowenin kroatin serbin griechin türkin russin ungarin
  chinesin lettin estin finnin rumänin irin`.split(/\s+/),
)

/** How those end that say what kind of house it is, whose name is kept in every language. */
const ofHouses = `konzern hersteller bauer ausrüster entwickler zulieferer versorger anbieter betreiber versicherer vermieter
  verleiher dienstleister discounter veranstalter lieferant gesellschaft agentur kette verlag sender verein klub club reederei
  brauerei zeitung magazin portal gewerkschaft marke tochter airline fluglinie unternehmen firma plattform netzwerk bank
  bankhaus modehaus auktionshaus softwarehaus streamingdienst kurierdienst paketdienst riese gigant rivale rivalin`

const endings: ReadonlySet<string> = new Set(`${ofPeople} ${ofHouses}`.split(/\s+/))
const houses: ReadonlySet<string> = new Set(ofHouses.split(/\s+/))
const lengths: readonly number[] = [...new Set([...endings].map(({ length }) => length))].sort((a, b) => b - a)

/** What a German noun says of the name behind it: that somebody bears it or that some house does. */
export function roleOf(noun: string): 'person' | 'house' | undefined {
  const word = noun.toLowerCase()
  return roleOfForm(word) ?? (endOfCase.test(word) ? roleOfForm(word.replace(endOfCase, '')) : undefined)
}

/** Whether a noun says where somebody comes from. */
export function isPeople(noun: string): boolean {
  const word = noun.toLowerCase()
  return peoples.has(word) || peoples.has(word.replace(/(?:in|n|s)$/, ''))
}

/** `Präsidenten`, `Dänen`, `Konzerns`, `Verlages`. */
const endOfCase = /(?<=e)n$|en$|e?s$/

function roleOfForm(word: string): 'person' | 'house' | undefined {
  if (peoples.has(word)) return 'person'
  const length = lengths.find(length => length <= word.length && endings.has(word.slice(-length)))
  if (length === undefined) return undefined
  return houses.has(word.slice(-length)) ? 'house' : 'person'
}
