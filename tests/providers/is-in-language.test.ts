import { describe, expect, test } from '@jest/globals'
import { corpusLanguages, readCorpus } from '../../bench/checks/read-corpus.js'
import { wordLists } from '../../src/providers/common-words.js'
import { isInLanguage } from '../../src/providers/is-in-language.js'

const corpus = readCorpus()
const german = 'Die Polizei hat nach dem Unfall auf der Straße die Ermittlungen aufgenommen und sucht Zeugen.'
const into = (to: string) => ({ from: 'de', to })

describe('the words by which languages are told', () => {
  test('stand in one list for each language, thirty at least', () => {
    const languages = wordLists.flatMap(list => list.languages)

    expect(languages.filter((language, place) => languages.indexOf(language) !== place)).toEqual([])
    expect(wordLists.filter(({ words }) => words.size < 30)).toEqual([])
  })

  test('are words in small letters', () => {
    const words = wordLists.flatMap(list => [...list.words])

    expect(words.filter(word => !/^\p{Ll}+$/u.test(word))).toEqual([])
  })
})

describe('a right translation', () => {
  test.each(corpusLanguages)('of a sentence out of the news is never taken for another language: %s', base => {
    const refused = corpus
      .filter(one => one.base === base)
      .filter(({ source, target, language }) => !isInLanguage(source, target, into(language)))

    expect(refused.map(({ source, target }) => ({ source, target }))).toEqual([])
  })

  test.each([
    ['en-GB', 'Police have opened an investigation into the accident on the road and are looking for witnesses.'],
    ['en', 'HAUS DER KULTUREN: WAS IST NICHT DAS PROBLEM UND WARUM NICHT'],
    ['nl', 'De politie is na het ongeval op de weg een onderzoek gestart en zoekt getuigen die er bij waren.'],
    ['en', 'Mr Erdoğan, Ms Kılıçdaroğlu, Mr Şimşek and Ms Orbánné Győri met at the Łazienki palace in Wałbrzych.'],
    ['nl', 'Minister Van der Leyen was met de bus over de brug gekomen, maar niet als laatste.'],
    ['da', 'Politiet har efter ulykken på vejen indledt en efterforskning og søger dem, der så noget.'],
    ['nb', 'Politiet har etter ulykken på veien startet etterforskning, og det er ikke kjent hvor mange som så den.'],
    ['da', 'Politiet har etter ulykken på veien startet etterforskning, og det er ikke kjent hvor mange som så den.'],
    ['sv', 'Polisen har inlett en utredning efter olyckan på vägen och söker vittnen.'],
    ['pt', 'A polícia abriu um inquérito após o acidente na estrada e procura testemunhas que estavam no local.'],
    ['pt-BR', 'Ele disse que a obra do túnel não será concluída até o fim do ano, segundo a prefeitura de El Dorado.'],
    ['es', 'La policía ha abierto una investigación tras el accidente en la carretera y busca testigos.'],
    ['gl', 'A policía abriu unha investigación tras o accidente na estrada e busca testemuñas que o viron.'],
    ['ca', 'La policia ha obert una investigació després de l’accident a la carretera i busca testimonis.'],
    [
      'it',
      'Dopo l’incidente la polizia ha avviato le indagini e cerca testimoni: per ora non è stato fermato nessuno.',
    ],
    ['ro', 'După accidentul de pe drum, poliția a deschis o anchetă și caută martori care să fi văzut ceva.'],
    ['cs', 'Policie po nehodě na silnici zahájila vyšetřování a hledá svědky, kteří ještě nebyli vyslechnuti.'],
    ['sk', 'Polícia po nehode na ceste začala vyšetrovanie a hľadá svedkov, ktorí ešte neboli vypočutí.'],
    ['hr', 'Policija je nakon nesreće na cesti pokrenula istragu i traži svjedoke koji su nešto vidjeli.'],
    ['sl', 'Policija je po nesreči na cesti začela preiskavo in išče priče, ki so kaj videle.'],
    ['hu', 'A rendőrség az úton történt baleset után nyomozást indított, és tanúkat keres.'],
    ['fi', 'Poliisi on aloittanut tutkinnan tiellä tapahtuneen onnettomuuden jälkeen ja etsii silminnäkijöitä.'],
    ['et', 'Politsei alustas pärast teel juhtunud õnnetust uurimist ja otsib tunnistajaid.'],
    ['lt', 'Po avarijos kelyje policija pradėjo tyrimą ir ieško liudytojų, kurie ką nors matė.'],
    ['lv', 'Pēc negadījuma uz ceļa policija ir sākusi izmeklēšanu un meklē lieciniekus.'],
    ['tr', 'Polis, yoldaki kazanın ardından soruşturma başlattı ve görgü tanıklarını arıyor.'],
    ['id', 'Polisi telah memulai penyelidikan setelah kecelakaan di jalan itu dan sedang mencari saksi.'],
    ['vi', 'Cảnh sát đã mở cuộc điều tra sau vụ tai nạn trên đường và đang tìm nhân chứng.'],
    ['lb', 'D’Police huet no dem Accident op der Strooss d’Enquête opgeholl a sicht Zeien.'],
    ['nds', 'De Polizei hett na den Unfall ünnersöcht, wat passeert is, und söcht nu Lüüd, de dat sehn hebbt.'],
    ['pl', 'Po wypadku na drodze policja wszczęła dochodzenie i szuka świadków.'],
    ['uk', 'Після аварії на дорозі поліція розпочала розслідування і шукає свідків.'],
    ['ru', 'После аварии на дороге полиция начала расследование и ищет свидетелей.'],
    ['bg', 'След катастрофата на пътя полицията започна разследване и търси свидетели.'],
    ['sr', 'После несреће на путу полиција је покренула истрагу и тражи сведоке.'],
    ['el', 'Μετά το ατύχημα στον δρόμο, η αστυνομία ξεκίνησε έρευνες και αναζητά μάρτυρες.'],
    ['ar', 'بدأت الشرطة التحقيق بعد الحادث على الطريق وتبحث عن شهود.'],
    ['he', 'המשטרה פתחה בחקירה לאחר התאונה בכביש ומחפשת עדים.'],
    ['zh', '警方已就道路事故展开调查，正在寻找目击者。'],
    ['zh-TW', '警方已就道路事故展開調查，正在尋找目擊者。'],
    ['ja', '警察は路上での事故を受けて捜査を開始し、目撃者を探している。'],
    ['ko', '경찰은 도로 사고 이후 수사에 착수했으며 목격자를 찾고 있다.'],
  ])('is told from another language: %s', (to, target) => {
    expect(isInLanguage(german, target, into(to))).toBe(true)
  })

  test.each([
    ['a name', 'FC Bayern München', 'FC Bayern München', 'fr'],
    ['names, into another script', 'Friedrich Merz, Markus Söder', 'Friedrich Merz, Markus Söder', 'ru'],
    ['an institution', 'Haus der Kulturen der Welt', 'Haus der Kulturen der Welt', 'en'],
    ['an office', 'Bundesamt für Migration und Flüchtlinge', 'Bundesamt für Migration und Flüchtlinge', 'el'],
    ['few words', 'Ja, das ist so.', 'Oui, c’est ça.', 'en'],
    ['the title of a book', 'Sie las „Er ist wieder da“.', 'She read “Er ist wieder da und nicht aus der Welt”.', 'en'],
    [
      'a foreign quotation',
      'Der Täter schrieb: „They were here and this is what they would have said about their friends.“',
      '« They were here and this is what they would have said about their friends », a écrit l’auteur.',
      'fr',
    ],
    [
      'a quotation in another script',
      '„Слава Україні, героям слава, це наша земля і наша мова“',
      '“Слава Україні, героям слава, це наша земля і наша мова”',
      'en',
    ],
    ['acronyms', 'MIT und BASF, ARD, ZDF', 'IST, MIT, DAS, UND, NACH, AUS, BEI, SIND', 'en'],
    ['an address', 'Mehr', 'More: https://a.example/und/ist/nicht/sich/auf/für', 'en'],
    ['an empty answer', 'Mehr', '', 'ja'],
  ])('is let pass where it is %s', (_what, source, target, to) => {
    expect(isInLanguage(source, target, into(to))).toBe(true)
  })
})

describe('an answer in another language', () => {
  /** Longer sentences have enough words to tell by. */
  const long = corpus.filter(({ source }) => source.length >= 80)

  test.each(corpusLanguages)('is seen three times in four where a sentence is long: asked for %s', base => {
    const asked = long.filter(one => one.base === base)
    const others = asked.flatMap(({ id, source }) => [
      { source, target: source },
      ...long.filter(one => one.id === id && one.base !== base),
    ])

    const seen = others.filter(({ source, target }) => !isInLanguage(source, target, into(base)))

    expect(others.length).toBeGreaterThan(200)
    expect(seen.length / others.length).toBeGreaterThan(0.75)
  })

  test.each([
    ['fr', german],
    ['ja', german],
    ['ru', german],
    ['fr', 'The police have started their investigation and they will look for witnesses after this.'],
    ['gl', 'The police have started their investigation and they were looking for witnesses after this.'],
    ['en', 'Полиция начала расследование после аварии на дороге и ищет свидетелей.'],
    ['en', '警方已就道路事故展开调查，正在寻找目击者。'],
    ['fr', 'Bir sözcü, su seviyesinin düşmeye devam ettiğini söyledi; polis tanık arıyor, kazadan sonra.'],
    ['en', 'A rendőrség tanúkat keres, a vízszint gyűlöletes erővel csökken a főváros előtt, a nők szerint.'],
    ['uk', 'Полиция уже начала расследование, чтобы найти всех, кто это видел, если они были на дороге.'],
    ['pt', 'La policía también busca a los testigos que estaban allí después del accidente, según fue anunciado.'],
    ['nl', german],
    ['en-GB', 'La police a ouvert une enquête après l’accident et elle cherche ses témoins dans la rue.'],
  ])('is seen: asked for %s', (to, target) => {
    expect(isInLanguage(german, target, into(to))).toBe(false)
  })
})
