import type { Opposite } from './opposite.js'

/** What there is none of, or what one does not get out of, where other languages name the state that this is. */
export const oppositeStates: readonly Opposite[] = [
  {
    german: 'ohne _(?:job|arbeit|arbeitsplatz|beschäftigung|arbeitsstelle)(?!\\p{L})',
    told: {
      en: 'out of work, unemployed, jobless, job seeker*, jobseeker*',
      fr: "demandeu* d'emploi, chômeu*, au chômage",
      es: 'desemplead*, parad*, en paro, en el paro',
      pl: 'bezrobotn*',
    },
  },
  {
    german: 'ohne _(?:beute|erfolg|ergebnis|medaillen?|punkte?|treffer|tor)(?!\\p{L})',
    told: {
      en: 'empty-handed, fruitless*, in vain, futile, to naught, pointless, goalless, scoreless',
      fr: 'bredouille*, vain, vaine*, infructueu*, mains vides, vierge*',
      es: 'manos vacías, en vano, infructuos*, en blanco, fallid*',
      pl: 'z niczym, pustymi rękami, bezskuteczn*, na próżno, daremn*',
    },
  },
  {
    german:
      'nicht mit(?:zog|zieh|gezogen|mach|gemacht|spiel|gespielt|trag|getragen)|(?:zog|zogen|macht|machten?|spielten?) _nicht mit',
    told: {
      en: 'broke ranks, break* ranks, defect*, rebel*, dissent*, balk*, opt* out, opted out, pull* out',
      fr: 'défection*, frond*, désolidaris*, dissiden*, retir*',
      es: 'romp*, rebel*, desmarc*, desert*, disiden*',
      pl: 'wyłam*, buntow*, zbuntow*, wycof*',
    },
  },
  {
    german: 'nicht (?:ein)?mal (?:\\d|die hälfte|ein )',
    told: {
      en: 'below, under, less than, fewer than, barely, short of, or less',
      fr: 'moins, à peine, sous, inférieur*',
      es: 'menos, apenas, por debajo, inferior*',
      pl: 'mniej, poniżej, niespełna, niecał*, ledwo, ledwie',
    },
  },
  {
    german: 'nicht in (?:betracht|frage)|komm(?:t|e|en) _nicht in (?:betracht|frage)',
    told: {
      en: 'off the table, non-starter, taboo, unthinkable',
      fr: 'hors de question, écart*, tabou*, impensab*',
      es: 'descart*, tabú, impensab*',
      pl: 'wyklucz*, tabu',
    },
  },
  {
    german:
      '(?:komm(?:t|en)|kam(?:en)?|find(?:et|en)|fand(?:en)?) _nicht (?:aus|los|von|zur ruhe)|nicht _(?:heraus|los)(?:ge)?komm|kein ende (?:nehmen|nimmt|findet)',
    told: {
      en: 'stuck, remain*, still, mired, trapped, continu*, keep*, kept, drag*, turmoil, unrest, restless, haunt*, edge',
      fr: "reste*, toujours, encore, s'enlis*, enlis*, embourb*, s'éternis*, agit*, tourment*",
      es: 'sigue*, seguí*, atasc*, atrapad*, continú*, instalad*, sumid*, agitad*',
      pl: 'nadal, wciąż, tkwi*, pozosta*, ugrz*, dalej, ciągle',
    },
  },
  {
    german: 'kein(?:e)? ende _(?:in sicht|absehbar|nehmen|nimmt)|kein(?:e|en)? (?:ruhe|pause|atempause|frieden)',
    told: {
      en: 'drag*, continu*, go* on, ongoing, endless, relentless, restless, still, keep*, persist*',
      fr: "s'éternis*, continu*, se poursui*, interminab*, persist*, dure, durent",
      es: 'sigue*, continú*, interminab*, persist*, se eterniz*, prolong*',
      pl: 'trwa*, nadal, wciąż, ciągn*, nieustann*, przeciąg*',
    },
  },
  {
    german:
      'kein(?:e|en)? _(?:zugang|zutritt|kontakt|verbindung|strom|wasser|gas|netz|empfang|hilfe|versorgung|anschluss)(?!\\p{L})',
    told: {
      en: 'cut off, denied, den*, barred, lost, down, blackout*, outage*, in the dark, isolated, locked out, shut out, stranded',
      fr: 'coupé*, privé*, refus*, panne*, interromp*, isol*, perdu*',
      es: 'aislad*, cort*, deneg*, apag*, incomunicad*, privad*, perdid*',
      pl: 'odcięt*, pozbawion*, przerw*, awari*, odmów*, zerwan*, strac*',
    },
  },
  {
    german: 'kein(?:e|en)? (?:andere )?(?:wahl|alternative|ausweg|andere möglichkeit)',
    told: {
      en: 'forced, must, have to, had to, has to, compelled, obliged, trapped, dead end, impasse, only',
      fr: 'contraint*, obligé*, forcé*, doit, doivent, dû, impasse, seul*',
      es: 'obligad*, forzad*, debe*, tiene* que, tuvo que, tuvieron que, atrapad*, única*, único*',
      pl: 'zmuszon*, musi*, muszą, trzeba, pułap*, jedyn*',
    },
  },
  {
    german: 'kein(?:e|en)? _(?:chance|chancen|stich)(?!\\p{L})|chancenlos',
    told: {
      en: 'outclass*, outplay*, beaten, lost, lose*, doomed, powerless, overwhelm*, helpless, thrash*, dominat*',
      fr: 'surclass*, battu*, dominé*, perdu*, condamné*, balay*, impuissant*',
      es: 'superad*, arroll*, derrot*, perd*, condenad*, impoten*, barrid*',
      pl: 'bezradn*, rozgrom*, pokonan*, przegra*, skazan*, bezsiln*, zdominow*',
    },
  },
  {
    german: 'kein(?:e|en)? (?:hoffnung|perspektive|zukunft|licht am ende)',
    told: {
      en: 'hopeless, bleak, doomed, despair*, lost, dead-end, given up',
      fr: 'désesp*, sombre*, perdu*, condamné*',
      es: 'desesper*, perdid*, sombrí*, condenad*',
      pl: 'beznadziej*, stracon*, rozpacz*, ponur*',
    },
  },
  {
    german: 'kein(?:e|en)? mehrheit',
    told: {
      en: 'minority, defeat*, reject*, voted down, short, hung, outvot*',
      fr: 'minorit*, rejet*, défait*, battu*',
      es: 'minoría, rechaz*, derrot*, tumb*',
      pl: 'mniejszoś*, odrzuc*, przepad*, przegra*',
    },
  },
  {
    german: 'kein(?:e|en)? (?:lust|interesse|bock)(?!\\p{L})',
    told: {
      en: 'fed up, tired of, reluctan*, uninterested, indifferen*, weary, bored, lost interest',
      fr: 'marre, lass*, réticen*, indifféren*, désintér*, ennuy*',
      es: 'harto*, harta*, cansad*, indiferen*, desinter*, aburrid*',
      pl: 'dość, znudzon*, zniechęc*, obojętn*, zmęczon*',
    },
  },
  {
    german: 'kein(?:e|en)? (?:verständnis|gutes haar|gutes wort|gnade)',
    told: {
      en: 'critici*, slam*, outrag*, anger*, angr*, baffled, blast*, savage*, tore, merciless*, scath*',
      fr: 'critiqu*, indign*, colère, éreint*, fustig*, descend*, impitoy*',
      es: 'critic*, indign*, enfad*, arremet*, vapule*, despiadad*',
      pl: 'krytyk*, oburz*, złoś*, suchej nitki, gniew*, bezlito*',
    },
  },
  {
    german: 'kein(?:e|en)? (?:grund|anlass) (?:zur|zu|für) (?:sorge|beunruhigung|panik|aufregung)|keine sorge',
    told: {
      en: 'calm, safe, reassur*, relax*, fine, play* down',
      fr: 'rassur*, calme*, tranquill*, seren*, serein*',
      es: 'tranquil*, calma*, seren*',
      pl: 'spokojn*, uspok*, spokój, bezpieczn*',
    },
  },
  {
    german:
      'kein stein _auf dem ander|nichts (?:mehr )?übrig|nicht mehr _(?:zu retten|zu sehen|auffindbar|da|vorhanden)',
    told: {
      en: 'ruin*, raz*, flatten*, gone, destroy*, disappear*, vanish*, lost, hidden, beyond, gutted, remov*',
      fr: 'ruine*, rasé*, détrui*, dispar*, perdu*, cach*, anéant*',
      es: 'ruina*, arras*, destru*, desapar*, perdid*, ocult*, devast*',
      pl: 'ruin*, zrówna*, zniszcz*, znik*, przepad*, strac*, doszczętn*, zgliszcz*',
    },
  },
  {
    german:
      '(?:gibt|gab) es _nicht mehr|nicht mehr (?:im amt|tätig|im dienst|berufstätig|aktiv|gebraucht|benötigt|gefragt|existier)',
    told: {
      en: 'gone, defunct, disappear*, former*, ex-, retired, left, history, redundant, obsolete, surplus, past, disused',
      fr: 'dispar*, ancien*, retrait*, quitté*, superflu*, obsolèt*, histoire, passé',
      es: 'desapar*, ex*, jubilad*, retirad*, dej*, sobra*, obsolet*, historia, antigu*',
      pl: 'znik*, był*, emeryt*, odszed*, zbędn*, przeszłoś*, dawn*',
    },
  },
  {
    german: '(?:nichts|nicht|wenig) _(?:änder|veränder|geändert|verändert)|(?:ändert|änderte) _nichts',
    told: {
      en: 'same, remain*, still, unchanged, stay*, constant, continu*, as before, stable',
      fr: 'même*, reste*, inchang*, toujours, stable*, identique*, maint*',
      es: 'igual, mism*, sigue*, mantien*, inalter*, estable*, permanec*',
      pl: 'bez zmian, ten sam, ta sama, takie same, nadal, pozosta*, stał*, utrzym*',
    },
  },
  {
    german:
      '(?:nichts|nicht|wenig) _(?:bring|gebracht|nütz|genützt|half|helfen|geholfen|hilf)|(?:nützt|nutzt|hilft|bringt|half|brachte) _nichts',
    told: {
      en: 'pointless, useless, futile, in vain, vain, worthless, waste',
      fr: 'vain, vaine*, inutil*, peine perdue, pure perte',
      es: 'inútil*, vano, estéril*, balde',
      pl: 'darem*, próżn*, bezcelow*, bezużytecz*, bezskut*',
    },
  },
  {
    german:
      '(?:nicht|nichts) _(?:funktionier|geklappt|klappen|angesprungen|in ordnung|intakt|einsatzbereit)|(?:funktionier|klapp)(?:t|te|ten|en) _nicht',
    told: {
      en: 'broken, broke*, out of order, malfunction*, faulty, down, defect*, damaged, grounded, crash*',
      fr: 'panne, défaill*, défectu*, cassé*, hors service, endommag*, immobilis*',
      es: 'averi*, estropead*, fall*, rot*, dañad*, fuera de servicio',
      pl: 'zepsu*, awari*, uszkodz*, wadliw*, zawiód*, zawiod*, szwank*',
    },
  },
  {
    german: 'nicht ernst|nicht _ernst genommen|nicht für voll',
    told: {
      en: 'ignor*, dismiss*, laugh*, underestimat*, joke, belittl*, shrug*',
      fr: 'ignor*, minimis*, plaisant*, sous-estim*, à la légère, mépris*',
      es: 'ignor*, desprecia*, broma, subestim*, a la ligera, minimiz*',
      pl: 'lekcewa*, zlekcewa*, bagateli*, żart*, ignor*',
    },
  },
  {
    german: 'nicht (?:ganz|völlig|vollständig|komplett|restlos)(?!\\p{L})',
    told: {
      en: 'almost, nearly, partly, partial*, incomplete, just under, some, largely, mostly, near',
      fr: 'presque, près d*, en partie, partiel*, incomplet*, un peu moins, quasi*',
      es: 'casi, en parte, parcial*, incomplet*, algo menos',
      pl: 'prawie, częściow*, niemal, niepełn*, niecał*, niespełna',
    },
  },
  {
    german:
      'nicht _(?:mithalten|mitgehalten|schritt|hinterher|nachkommen|nachgekommen|gewachsen)|(?:kommt|kommen|kam|kamen|hält|halten) _nicht (?:hinterher|nach|mit|schritt)',
    told: {
      en: 'struggl*, behind, lag*, outpac*, overwhelm*, overstretch*, neglect*, out of … depth, swamp*',
      fr: 'pein*, dépass*, débord*, retard, à la traîne, submerg*, distanc*, neglig*, néglig*',
      es: 'desbord*, rezag*, atrás, supera*, sobrepas*, colaps*, descuid*',
      pl: 'nie nadąż*, w tyle, przerasta*, przerosł*, przerósł, przeciąż*, zaniedb*, opóźn*',
    },
  },
  {
    german:
      'nicht (?:gerade |sonderlich |besonders |sehr |recht |ganz )?(?:glücklich|zufrieden|erfreut|begeistert|angetan|amüsiert)',
    told: {
      en: 'disappoint*, dissatisf*, angr*, anger*, displeas*, dismay*, upset, frustrat*, lukewarm, annoy*',
      fr: 'déçu*, mécontent*, colère, contrari*, frustr*, mitigé*, agac*',
      es: 'decepcion*, descontent*, insatisf*, molest*, enfad*, disgust*, frustr*',
      pl: 'rozczarow*, niezadow*, zły, zła, zawied*, sfrustrow*, rozgoryczon*',
    },
  },
  {
    german: 'nicht (?:fündig|zum zug|zum erfolg|ans ziel|zum einsatz)',
    told: {
      en: 'empty-handed, in vain, lost out, lose out, missed out, overlooked, bench*, spared',
      fr: 'bredouill*, en vain, évincé*, sur le banc, écart*, bernique',
      es: 'manos vacías, en vano, banquillo, suplente*',
      pl: 'z niczym, na próżno, ławc*, bezowocn*, pominięt*',
    },
  },
  {
    german:
      '(?:ansicht|meinung|auffassung|einschätzung|kritik|optimismus|begeisterung|position|standpunkt) _nicht|nicht _(?:der meinung|der ansicht|teilt|geteilt|teilen)',
    told: {
      en: 'disagree*, differ*, dissent*, disput*, at odds, contradict*, another view, see* things different*',
      fr: 'désaccord, autre* avis, avis contraire, diverg*, contest*, contredi*',
      es: 'discrep*, disient*, disint*, desacuerdo, otra opinión, contradic*',
      pl: 'innego zdania, odmienn*, polemiz*, kwestionuj*, inaczej',
    },
  },
]
