/**
 * Words that have a capital letter only because a sentence begins: articles, pronouns,
 * prepositions, conjunctions, adverbs and the commonest verbs of questions.
 */
export const starters = words(`
  der die das den dem des ein eine einer eines einem einen kein keine keiner keines keinem keinen dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden
  ich du er sie es wir ihr ihn ihm ihnen mich mir dich dir uns euch man wer was wen wem wessen welcher welche welches welchem welchen niemand jemand etwas nichts alle alles allen aller beide beides beiden viele viel vieles vielen
  wenige weniger wenig einige einiges einigen manche mancher manches mehrere mehrerer sämtliche zahlreiche andere anderes anderer anderen mein meine dein deine sein seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren euer eure
  derjenige diejenige dasjenige derselbe dieselbe dasselbe deren dessen denen solche solcher solches
  in im ins an am ans auf aufs aus bei beim bis durch durchs für fürs gegen hinter mit nach neben ohne seit über übers um ums unter unters von vom vor vors während wegen zu zum zur zwischen trotz laut gemäß infolge anstatt statt außer entlang gegenüber binnen dank angesichts aufgrund mithilfe anhand innerhalb außerhalb oberhalb unterhalb jenseits diesseits zufolge samt nebst je pro per via ab
  und oder aber doch denn sondern dass daß weil wenn als ob obwohl obgleich damit sodass bevor nachdem sobald solange falls sofern indem sowie sowohl weder entweder zwar jedoch dennoch trotzdem deshalb deswegen daher darum also somit folglich schließlich
  da dann dort hier hierzu hierbei hierfür jetzt nun heute gestern morgen vorgestern übermorgen früher später zuvor zunächst zuerst zuletzt danach davor dabei dafür dagegen daran darauf daraus darin darüber darunter dazu dazwischen daneben damals seitdem seither inzwischen mittlerweile bereits schon noch nur auch erst immer nie niemals oft häufig manchmal meist meistens selten kaum fast sehr ganz gar genau etwa rund knapp mehr weiter weitere weiterer weiteres weiterhin wieder wiederum außerdem zudem ferner überdies allerdings dagegen hingegen vielmehr insgesamt insbesondere besonders allem anschließend daraufhin gleichzeitig zugleich nebenbei derweil unterdessen bislang bisher künftig demnächst bald plötzlich sofort gleich kürzlich neulich jüngst
  so wie wo woher wohin wann warum weshalb weswegen wieso womit wodurch wofür worauf worüber wobei ja nein nicht vielleicht wahrscheinlich vermutlich möglicherweise offenbar anscheinend angeblich tatsächlich natürlich sicher gewiss leider eigentlich jedenfalls überhaupt ebenso ebenfalls auch anders sonst andernfalls ansonsten dadurch davon demnach dementsprechend entsprechend einerseits andererseits erstens zweitens drittens einmal nochmals abermals links rechts oben unten vorn hinten überall nirgends draußen drinnen nebenan drüben daheim zuhause gegenseitig gemeinsam zusammen allein allerorten mitunter bekanntlich immerhin freilich wohl eben halt übrigens kurz bestenfalls schlimmstenfalls spätestens frühestens mindestens höchstens wenigstens ungefähr teils teilweise größtenteils weitgehend ursprünglich neu
  ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste soll sollen sollte sollten will wollen wollte darf dürfen mag möchte bleibt bleiben kommt gibt geht steht heißt gilt
`)

/** An ordinal number follows these: am 4. Mai, das 2. Tor, seine 3. Amtszeit. */
export const beforeOrdinal = words(`
  der die das des dem den am vom zum zur beim im ins ab bis seit ein eine einer einem einen eines jeder jede jedes jedem jeden dieser diese dieses diesem diesen sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere unserer unserem unseren mein meine meinem meinen dein deine euer eure
  kein keine nach vor fürs aufs ans und oder bzw sowie beim nächste nächsten letzte letzten deren dessen erst schon bereits
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
`)

/** A plain number follows these, so that a full stop behind it ends the sentence: auf Platz 2. */
export const beforeCardinal = words(`
  platz rang nummer nr seite kapitel gleis zimmer raum haus block tor halle linie bus artikel absatz paragraf paragraph version ausgabe band teil folge staffel gruppe klasse stufe level punkt punkte programm kanal sender tabelle abbildung anlage phase schritt minute runde etage stock euro dollar
  kategorie typ modell warnstufe pflegegrad pflegestufe alarmstufe stadium tempo schule grundschule bahnsteig terminal gate ausfahrt anschlussstelle zelle saal posten aufgabe frage regel option variante baureihe agenda formel windows jahrgang reihe bundesstraße autobahn b a
`)

/** After these a number with a full stop is an ordinal, whatever stands before it. */
export const afterOrdinal = words(`
  januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb febr mär apr jun jul aug sep sept okt nov dez
  jahrhundert jahrhunderts jahrhunderte jahrtausend jahrtausends jh jhd jhdt jahrzehnt quartal quartals halbjahr trimester semester spieltag spieltags runde minute liga bundesliga lesung etage stock stockwerk obergeschoss og klasse geburtstag todestag jahrestag jubiläum lebensjahr mal
  fc sc sv tsv fsv bezirk arrondissement wahlgang weltkrieg weltkriegs advent platz rang auflage ausgabe staffel folge kapitel akt satz sinfonie symphonie strafsenat zivilsenat senat kammer division armee kongress parteitag etappe armeekorps legislaturperiode wahlperiode amtszeit dan grades grad bürgermeister bürgermeisterin vorsitzende vorsitzender vorsitzenden beigeordneter beigeordnete
`)

/** Names that count with letters, so that a single letter may end the sentence: Vitamin C. */
export const beforeLetter = words(`
  vitamin plan gruppe klasse typ kategorie punkt teil block note hepatitis stufe zone tor halle variante modell staffel liga haus gebäude terminal gate eingang ausgang kurs team jugend buchstabe buchstaben omega faktor blutgruppe stadt route linie spur ebene kandidat zeuge angeklagter anlage band serie tarif größe
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
