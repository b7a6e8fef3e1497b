import type { Opposite } from './opposite.js'

/** What somebody does not do, keep or have, where other languages have a word for what happens instead. */
export const oppositeDeeds: readonly Opposite[] = [
  {
    german:
      'keine?n? (?:eintritt|gebühr(?:en)?|kosten|beitrag|beiträge|cent|euro|miete|zuschlag|maut|steuern?)|nichts (?:kosten|bezahlen|zahlen)|kost(?:et|en|ete|eten) _nichts',
    told: {
      en: 'free, waived, exempt*, tax-free, toll-free, complimentary',
      fr: 'gratuit*, exempt*, dispens*, exonér*',
      es: 'gratis, gratuit*, exent*, exim*, libre*',
      pl: 'bezpłatn*, darmow*, za darmo, zwoln*, gratis',
    },
  },
  {
    german:
      '(?:nicht|nie|keine?n?) _(?:(?:ein)?gehalten|(?:ein)?halten|(?:ein)?hielt(?:en)?|beacht|befolg|berücksichtig)|(?:hielt|hielten|hält|halten) _nicht',
    told: {
      en: 'break*, broke*, breach*, violat*, flout*, defy, defied, defi*, disregard*, disobey*, overr*, exceed*, contraven*',
      fr: 'rompu*, romp*, viol*, enfrei*, enfrein*, transgress*, bafou*, brav*, dépass*, manqué à, trahi*, contrev*',
      es: 'romp*, rot*, viol*, infring*, vulner*, quebrant*, saltó, saltaron, saltar*, contrav*, super*, traicion*',
      pl: 'łam*, złam*, narusz*, przekrocz*, przekracz*, lekceważ*, zlekceważ*, wbrew',
    },
  },
  {
    german:
      'nicht (?:mehr )?(?:verlängert|verlängern|fortgesetzt|fortsetzen|weitergeführt|weiterführen|weitermachen|weiter)(?!\\p{L})|nicht (?:mehr|wieder|noch einmal|erneut) _(?:an(?:zu)?treten|angetreten|kandidieren|antritt|auflegen|zur wahl)|tritt _nicht (?:mehr|wieder|noch einmal|erneut) _an',
    told: {
      en: 'expir*, laps*, run* out, ran out, end*, leav*, left, part* ways, stand* down, step* down, stood down, stepped down, bow* out, retir*, quit*, discontinu*, axe*, clos*',
      fr: 'expir*, prend* fin, arriv* à échéance, à son terme, quitt*, retir*, se retire*, arrêt*, jette l’éponge, part*, tir* sa révérence',
      es: 'expir*, venc*, conclu*, termin*, finaliz*, deja, dejará, dejar, dejó, retir*, despid*, abandon*, acab*',
      pl: 'wygas*, kończ*, zakończ*, odejd*, odchodz*, odszed*, żegna*, pożegna*, wycof*, ustąp*, ustęp*, końca, dobieg*',
    },
  },
  {
    german:
      'nicht (?:bereit|gewillt|willens|zugestimmt|zustimmen|einverstanden|dafür)(?!\\p{L})|stimm(?:t|te|ten|en) _nicht zu|nicht _zu(?:ge)?stimm',
    told: {
      en: 'reluctan*, oppose, opposes, opposed, opposing, object*, veto*, resist*, against, dissent*, balk*',
      fr: "réticen*, s'oppos*, oppose, opposent, opposé*, contre, veto, hostile*, réfractaire*, objection*",
      es: 'reaci*, opon*, opus*, veto, vet*, contra, contrari*, reticen*, objet*',
      pl: 'sprzeciw*, przeciw*, opiera*, opór, oporn*, weto, zawetow*, niechęt*',
    },
  },
  {
    german: 'nicht über _hinaus(?!\\p{L})|komm(?:t|en) _nicht über(?!\\p{L})|kam(?:en)? _nicht über(?!\\p{L})',
    told: {
      en: 'only, just, stuck at, settle* for, stopped at, manag* a',
      fr: 'seulement, content*, limit*, bloqu*',
      es: 'solo, apenas, conform*, limit*, estanc*',
      pl: 'tylko, dopiero, zaledwie, jedynie, ledwie',
    },
  },
  {
    german: 'nicht (?:älter|mehr|höher|länger|schneller|größer|schwerer) als|nicht über(?!\\p{L})',
    told: {
      en: 'up to, at most, maximum, =max, under, below, or younger, or less, within, limit*, capped, tops',
      fr: "jusqu', au plus, maximum, maximal*, au maximum, moins de, plafon*, limit*",
      es: 'hasta, como máximo, máxim*, menos de, límit*, a lo sumo, tope',
      pl: 'do, maksym*, najwyżej, co najwyżej, poniżej, limit*',
    },
  },
  {
    german: 'nicht (?:jünger|weniger|unter|kleiner|niedriger|kürzer)(?: als)?(?!\\p{L})',
    told: {
      en: 'at least, minimum, and over, or older, or over, or more, as many as, from',
      fr: 'au moins, minimum, minimal*, plus de, à partir, pas moins',
      es: 'al menos, por lo menos, como mínimo, mínim*, más de, a partir',
      pl: 'co najmniej, przynajmniej, minim*, powyżej, od, aż',
    },
  },
  {
    german:
      'nicht (?:verpflichtend|vorgeschrieben|zwingend|obligatorisch|pflicht|nötig|notwendig|erforderlich)|kein(?:e)? (?:pflicht|muss|zwang)',
    told: {
      en: 'optional, voluntar*, recommended, needless, superfluous, free to',
      fr: 'facultati*, volontair*, superflu*, recommandé*, libre*, volontariat',
      es: 'opcional*, voluntari*, facultativ*, superflu*, recomend*, libre*, sobra*',
      pl: 'dobrowoln*, opcjonaln*, fakultatyw*, zbędn*, zbyteczn*, zalecan*, wolno',
    },
  },
  {
    german: '(?:nicht|nie) (?:namentlich|genannt|beim namen)|nicht _genannt|ohne namen',
    told: {
      en: 'anonym*, anonymity, undisclos*, secret',
      fr: 'anonym*, anonymat, secret*, confidentiel*',
      es: 'anónim*, anonimato, secret*, confidencial*',
      pl: 'anonimow*, tajn*, poufn*, niejawn*',
    },
  },
  {
    german:
      '(?:nichts|nicht) _(?:verrat|verriet|preis|sag(?:en|te|ten)|gesagt|äußer|geäußer|bekannt ?g|mitteil|kommentier)|(?:verrät|verraten|verriet|verrieten) _nichts?|kein(?:e|en)? (?:wort|kommentar|angabe|auskunft|einzelheit|stellungnahme)',
    told: {
      en: 'secret*, tight-lipped, quiet, undisclos*, open, kept to, keep* to, withhold*, withheld, wraps, coy',
      fr: 'secret*, discr*, tait, tu, tue, gard*, entretien* le flou, réserv*, bouche cousue, mystère',
      es: 'secret*, reserv*, guard*, hermét*, discre*, eludi*, oculta*, calla*, callaron, en el aire, misterio',
      pl: 'tajemnic*, sekre*, dyskre*, uchyl*, ukryw*, trzyma*, nabra* wody, przemilcz*',
    },
  },
  {
    german:
      '(?:nicht|nichts|kein(?:e|en)?) _(?:vertrau|traut(?:e|en)?|trauen|glaub)|kein(?:e|en)? vertrauen|(?:ver)?trau(?:t|en|te|ten) _nicht',
    told: {
      en: 'mistrust*, distrust*, doubt*, suspicio*, scept*, skept*, disbelie*, wary',
      fr: 'méfi*, défian*, doute*, sceptic*, sceptique*, suspic*',
      es: 'desconf*, recel*, duda*, escéptic*, sospech*, incréd*',
      pl: 'nieuf*, wątp*, sceptyc*, podejrz*, brak zaufania',
    },
  },
  {
    german: 'nicht von (?:langer )?dauer|nicht (?:dauerhaft|lange|für immer|ewig)(?!\\p{L})',
    told: {
      en: 'short-lived, temporar*, brief*, short, fleeting, interim, pass*',
      fr: 'éphémèr*, provisoire*, temporaire*, court*, bref, brève*, passag*',
      es: 'efímer*, temporal*, provisional*, breve*, poco, pasajer*, corto, corta',
      pl: 'krótko*, krótki*, tymczasow*, przejściow*, chwil*, przelotn*',
    },
  },
  {
    german: 'nicht (?:mehr )?(?:zeitgemäß|aktuell|modern|auf dem neuesten stand|up to date|auf der höhe)',
    told: {
      en: 'outdated, out of date, obsolete, old-fashioned, antiquated, behind the times, dated',
      fr: 'dépass*, obsolèt*, vétust*, désuet*, désuèt*, périmé*, suranné*, ancien*',
      es: 'obsolet*, anticuad*, desfasad*, caduc*, antigu*, superad*',
      pl: 'przestarza*, nieaktualn*, anachronicz*, star*, archaicz*',
    },
  },
  {
    german: 'kein(?:e|en)? _(?:platz|plätze|betten|zimmer|karten|tickets)',
    told: {
      en: 'full, fully, crowded, overcrowd*, sold out, capacity, booked, packed',
      fr: 'complet*, complèt*, bondé*, plein*, saturé*, comble*',
      es: 'llen*, complet*, abarrot*, agotad*, satur*, lleno',
      pl: 'pełn*, przepełn*, zapełn*, wyprzedan*, zajęt*, komplet*',
    },
  },
  {
    german: 'nicht _(?:nach plan|wie geplant|wie gewünscht|wie vorgesehen|wie erhofft|rund)|lief _nicht',
    told: {
      en: 'wrong, awry, astray, disappoint*, stutter*, contrary, later than, instead, badly, problem*, trouble*, rough*',
      fr: 'mal, de travers, déç*, contrair*, raté*, problème*, accroc*, au lieu',
      es: 'mal, torc*, decepc*, contrari*, problem*, tropiez*, peor',
      pl: 'źle, krzyw*, zawiod*, problem*, kłopot*, gorzej, opóźn*, wbrew',
    },
  },
  {
    german:
      'nicht (?:zum besten|gut|rosig)|(?:steht|stand|läuft|lief|geht|ging) _nicht (?:zum besten|gut|besser|rosig)',
    told: {
      en: 'ailing, struggl*, ill, poor*, bad*, bleak*, troubled, tough, gloomy',
      fr: 'mal, mauvais*, malad*, difficult*, sombre*, morose*',
      es: 'mal, mala, malo, maltrech*, apur*, dificult*, sombrí*',
      pl: 'źle, kiepsk*, słab*, kłopot*, trudn*, kryzys*, problem*',
    },
  },
  {
    german:
      'kein(?:e|en)? (?:einigung|kompromiss|einigkeit|konsens|lösung|durchbruch|ergebnis)(?!.*scheiter)|(?:nicht|keineswegs) (?:einig|einigen|geeinigt|zusammen)(?!\\p{L})',
    told: {
      en: 'deadlock*, stalemate, impasse, at odds, divided, split, disagree*, disput*, collaps*, fell through, fall through, unresolved, differ*, stuck, stall*, apart',
      fr: "dans l'impasse, impasse, divis*, désaccord*, bloqu*, blocage, partag*, diverg*, échec, point mort",
      es: 'punto muerto, bloque*, estanc*, dividid*, discrep*, desacuerd*, divid*, fracas*, atasc*, enfrentad*',
      pl: 'impas*, pat, patow*, podziel*, spór, sporu, spiera*, różni*, fiask*, utkn*, rozbież*',
    },
    literal: {
      en: 'deal, agreement, accord, compromise',
      fr: "accord, l'accord, d'accord, compromis",
      es: 'acuerdo, compromiso',
      pl: 'porozumieni*, kompromis*',
    },
  },
  {
    german: 'nicht (?:verheiratet|liiert|vergeben|gebunden)',
    told: {
      en: 'single, divorced, bachelor*',
      fr: 'célibataire*, divorcé*',
      es: 'solter*, divorciad*',
      pl: 'singl*, wolny, wolna, kawaler*, pann*, rozwied*',
    },
  },
  {
    german: '(?:nicht|nie) (?:dieselbe[nr]?|derselbe|dasselbe|gleich|identisch|einheitlich)(?!\\p{L})',
    told: {
      en: 'differ*, var*, another, other, distinct*, separate*',
      fr: 'différ*, vari*, autre*, distinct*, diverg*',
      es: 'distint*, diferen*, otr*, vari*, varí*, diverg*',
      pl: 'różn*, inn*, odmienn*, odrębn*',
    },
  },
  {
    german: 'nicht (?:zu |mehr zu |auf(?:zu)?)?(?:bremsen|stoppen|halten|aufhalten)(?!\\p{L})',
    told: {
      en: 'unstoppab*, relentless*, run* riot, on a roll, rampant, flying',
      fr: 'irrésist*, inarrêtab*, déchaîn*, inexorab*',
      es: 'imparab*, incontenib*, desatad*, desbocad*, lanzad*',
      pl: 'niepowstrzym*, niezatrzym*, rozpęd*, szal*',
    },
  },
  {
    german: 'nichts anhaben|(?:nicht|kaum|nichts) _(?:geschadet|beschädigt|schaden|gelitten|zu schaden)',
    told: {
      en: 'unscathed, withst*, surviv*, intact, unharmed, resilien*, shrug* off, spared, safe*, weather*',
      fr: "indemn*, résist*, intact*, surv*, épargn*, s'en sort*",
      es: 'ilesa*, iles*, intact*, resist*, sobreviv*, indemn*, a salvo, sal* bien',
      pl: 'bez szwanku, cało, ocala*, odporn*, przetrw*, wytrzym*, oparł*',
    },
  },
  {
    german: 'nicht (?:anwesend|vor ort|zu hause|daheim|da|dabei|im haus|im land)(?!\\p{L})',
    told: {
      en: 'absent, away, elsewhere, abroad, out, missing, gone, left',
      fr: "absent*, ailleurs, à l'étranger, parti, partie, partis, hors",
      es: 'ausent*, fuera, en otro lugar, en el extranjero, de viaje, ausencia',
      pl: 'nieobecn*, poza, gdzie indziej, za granicą, wyjech*, wyjazd*',
    },
  },
]
