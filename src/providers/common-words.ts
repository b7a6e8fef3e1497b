/**
 * The most frequent small words of languages. What two languages have in common tells neither from the other, so each
 * has all of its own here, even where another has them too. Languages that no such words tell apart share a list.
 */
const frequent: Record<string, string> = {
  bg: `и в на се да от за с е са не че по до като който които която беше бяха бил това тази този след при през към също
    няма има ще или но само още му той тя те как все най може между след година без под над ги го ли си`,
  'cs sk': `a v na se je že s z do o k i ve za pro po by ale jako podle od ze si tak nebo byl byla bylo byli jsou která který
    které jeho její jejich však ještě také už až při kdy když než co to ten ta tom této není má mají může bude budou před
    mezi proti bez jen roku lidí sa sú ktorý ktorá ktoré bol bola bolo boli ako aj čo alebo podľa pre pri už keď len ešte
    tento táto nie jeho ich môže medzi so zo rokov ľudí od pred po`,
  'da nb nn no': `og i at er en et den det de som på til af av for med har ikke ikkje om der fra frå var vil kan men han hun
    hen sig seg sin hans eller blev ble vart bliver blir efter etter over ved også skal havde hadde have være vere være
    været vært ud ut op opp så når hvor kor hvis dette disse mod mot nu nå år mellem mellom under to jeg eg vi man meget
    mye flere fleire andre alle ingen noget noe noko sagde siger sier hvad hva men mens dem dei deres kun bare ham alt få`,
  de: `der die das und in zu den von mit ist des sich nicht ein eine auf für im dem auch es an als er hat aus wird bei nach
    einer um am sind noch wie einem einen eines über war haben oder vor zur bis mehr durch man sei dass sie wurde wurden
    werden sein seine seiner seinen ihre ihr ihren zum kann gegen vom wenn hatte so aber nur keine kein unter wieder soll
    sollen muss will schon dann seit zwischen alle diese dieser dieses ohne was wir ich jetzt hier sehr wegen sagte ob
    damit weil dort könnte würde worden weiter bereits während jedoch laut hätten habe immer etwa rund gibt ihm ihn ihnen`,
  en: `the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had they
    you were their one all we can her has there been if more when will would who so no she than its also two about into
    after out up them over some could what only said my me our these first time other people new most because do did no
    such any many years where how before between against under while during him your just like may must should today says`,
  es: `de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha me si sin sobre este ya
    entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay
    vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada otro después hace otros aunque
    esa eso otra gobierno tan durante tras según estaba quien están ante ellos fueron además sido contra casi algo ella
    unos unas dijo dice hoy ayer sigue personas mientras día aún les hacia será cual tenía año`,
  et: `ja on ei et ka see oli kui ning mis ta oma aga või siis ole oma nii kes mida veel pärast kuid olid ühe selle nende
    tema seda kõik üle juba peab poolt aasta enne mille seal need siin vaid välja oleks`,
  fi: `ja on ei että oli se hän ovat mutta kun myös sekä joka kuin jo ole tai niin ollut mukaan jälkeen sen ne nyt vain
    vuoden jos mitä olivat olla siitä hänen vielä ennen kanssa voi noin joita jotka sitä muun muassa tämä tämän koko`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont ou avec son aux d l s n
    c qu j m on mais comme été cette ses ont ces deux leur sa si elle être fait y tout même après leurs sans avait entre
    peut nous ils aussi bien était encore ans autres dont selon très avant depuis sous lors cet là où vous je tous ainsi
    alors aucun afin toute toutes contre moins trois première jour avoir lui faire soit fois quand non donc car chez`,
  'bs hr': `i u je se na da za od su koji koja koje a s o ne iz do kao po ali nije bi što će biti još samo bio bila bilo
    ili godine nakon prema kako sa već to ovo može kada gdje gde tako između protiv zbog prije pre također takođe jer te
    nisu bez njegov ima sve oni rekao dok više`,
  hu: `a az és hogy nem is egy volt meg de van ez csak már még el ki mint ha vagy szerint után lesz azt ezt be fel pedig
    minden sem majd mert le így most kell lehet között ami aki illetve több két után alatt voltak lett ezért nagy`,
  'id ms': `yang dan di untuk dari dengan ini itu pada tidak dalam akan oleh ke telah adalah juga bisa ada mereka karena
    atau sudah saat para kata seorang setelah lebih hari tersebut menjadi kepada ia dia hanya masih namun secara tahun
    boleh orang lagi bahwa sebuah`,
  it: `di e il la che è per un in del della a una i le si con da dei non al sono nel gli ha lo delle alla anche dal più ma
    come alle su degli nella dalla o se sul suo sua dai ai questo questa stato stata hanno tra dopo anni essere fra due
    era loro cui ed ci tutti molto prima quando perché sulla dalle nei ad fino dove così già c all dell nell sull d l ancora
    contro quello chi solo stati senza poi sempre fatto secondo mentre suoi aveva può sarà`,
  lt: `ir kad yra buvo iš į su į taip dėl nuo apie po kaip bet ne už prie tik jo jos jau ar kai dar metų pagal jų per tai
    šis ši kurie kuri kuris gali iki tarp tačiau nėra bus pat savo arba prieš`,
  lv: `un ir ka no par ar uz tas kas arī bija lai ne to bet pēc tika kā viņš vai vēl tikai jau gada šī šis pie tiek nav
    līdz kurā kuri savu to būs tiem viņa gan starp pret pirms`,
  nl: `de het een van en in is dat op te zijn voor met die niet aan er om ook als bij maar naar door over dan of heeft uit
    nog worden wordt werd werden was tot hij ze zich hebben had deze meer al geen na zijn kan haar wel ter we ik dit hun
    onder tegen jaar twee moet zou zal volgens omdat veel ons andere zo wat wie waar waren nu alle tussen alleen hem`,
  pl: `w i na z się nie do to że jest o a jak po od za przez dla ale co są tym już być oraz ma który która które czy lat jego
    był była było były jej ich ze może tylko także też przed by roku pod tego tej gdy aby u został została zostało podczas
    bardzo jeszcze gdzie więc ten ta te jako przy według nad ku go mu ją przeciwko między ponieważ bez mają będzie będą
    osób lub jednak kiedy niż we jeśli wszystkie jeden dwa powiedział ani nich pan`,
  pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
    quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me
    esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós tenho
    lhe deles essas esses pelas este dele anos segundo após ainda disse onde sobre contra são desde`,
  ro: `de și în a la cu o care să nu pe că din este un pentru au sunt mai ca s fost dar al ce le lui sau prin după fi ale
    ei l i până între către doar această acest foarte cel cea era se va vor fără despre iar când aceste două peste unei
    unui ani lor potrivit dintre ar avea toate sub spus`,
  ru: `и в на не что с по это как к из у за от для о был была были было его но они он она же бы так или только после при до
    также который которые которая чтобы мы я ещё уже еще их все может если когда во со году нет есть этого сказал между
    против без под над нас ему том того где более время`,
  sl: `in je v na za se da so z s ki pri o pa ne po od do ali kot tudi iz bi še ni bil bila bilo bo bodo kar ko lahko pred
    zaradi med že le bolj k ta to te vse proti njegov njihov niso leta samo več ima če`,
  sv: `och i att det som en på är av för den till med de inte om ett har han men var jag sig från vi så kan när år också
    efter hon skulle där nu under eller man vid blir blev över hade ut alla mot mycket här få någon mellan än bara
    vara ska finns sin sina dem två upp får säger måste in detta dessa sedan enligt andra hans utan vad`,
  tr: `ve bir bu da de için ile olarak olan daha çok gibi sonra kadar ancak ne o en ki ise mi var yok her değil ya iki göre
    olduğu oldu dedi tarafından yıl bunu önce üzerinde şey kendi karşı yeni ilk içinde arasında`,
  uk: `і й в у на не що з до за та як це від по для про його але є був була було були або під після також який яка які вони
    він вона щоб так ще вже якщо при їх її коли може між проти без року через тільки де все із зі цього того`,
  vi: `của và là không được cho các một những đã có trong với người này khi từ đến tại sẽ về vào ra cũng như năm để ông bị
    theo trên sau nhiều`,
}

/** Languages that are told by the same words, and these words. */
export type WordList = { languages: readonly string[]; words: ReadonlySet<string> }

/** All lists of words by which languages are told. */
export const wordLists: readonly WordList[] = Object.entries(frequent).map(([languages, words]) => ({
  languages: languages.split(' '),
  words: new Set(words.split(/\s+/)),
}))
