import { describe, expect, test } from '@jest/globals'
import { quotations } from '../../src/checks/quotations.js'

const german = 'Der „Neustart“ kommt.'
const find = (target: string, { source = german, language = 'en' } = {}) =>
  quotations.find({ source, target, sourceLanguage: 'de', language })

describe('quotations', () => {
  test.each([
    ['en', 'The “new start” comes.'],
    ['en-GB', 'The ‘new start’ comes.'],
    ['fr', 'Le «\u00a0nouveau départ\u00a0» vient.'],
    ['fr', 'Le «\u202fnouveau départ\u202f» vient.'],
    ['fr', 'L’«\u202fessor\u202f» vient.'],
    ['fr-CH', 'Le «nouveau départ» vient.'],
    ['es', 'Viene el «nuevo comienzo».'],
    ['es', 'Viene el “nuevo comienzo”.'],
    ['it', 'Arriva l’«inizio».'],
    ['it', 'Arriva l’“inizio”.'],
    ['pl', 'Nadchodzi „nowy start”.'],
    ['nl', 'De ‘nieuwe start’ komt.'],
    ['nl', 'De “nieuwe start” komt.'],
    ['pt', 'O “novo começo” vem.'],
    ['sv', 'Det ”nya” kommer.'],
    ['da', 'Den »nye start« kommer.'],
    ['cs', 'Přichází „nový start“.'],
    ['ru', 'Наступает «новый старт».'],
    ['zh', '“新的开始”来了。'],
    ['ja', '「新しい始まり」が来る。'],
    ['ar', 'تأتي «البداية الجديدة».'],
    ['ar', 'تأتي ”البداية الجديدة“.'],
    ['ar', 'تأتي "البداية الجديدة".'],
    ['xx', 'A "b" c'.replaceAll('"', '”')],
  ])('stand in the marks of their language: %s %s', (language, target) => {
    expect(find(target, { language })).toEqual([])
  })

  test.each([
    ['in English', 'en', 'The „new start“ comes.', 'The “new start” comes.'],
    ['of guillemets in English', 'en', 'The «new start» comes.', 'The “new start” comes.'],
    ['of French guillemets in English', 'en', 'The «\u00a0new start\u00a0» comes.', 'The “new start” comes.'],
    ['that are straight in English', 'en', 'The "new start" comes.', 'The “new start” comes.'],
    ['around a tag', 'en', 'The „<1>new</1>“ comes.', 'The “<1>new</1>” comes.'],
    ['in French', 'fr', 'Le “nouveau départ” vient.', 'Le «\u00a0nouveau départ\u00a0» vient.'],
    ['in Polish', 'pl', 'Nadchodzi "nowy start".', 'Nadchodzi „nowy start”.'],
    ['in Spanish', 'es', 'Viene el „nuevo comienzo“.', 'Viene el «nuevo comienzo».'],
    ['that are the inner ones in Russian', 'ru', 'Наступает „новый старт“.', 'Наступает «новый старт».'],
    ['that are the inner ones in Ukrainian', 'uk', 'Настає “новий старт”.', 'Настає «новий старт».'],
    ['that are German in Arabic', 'ar', 'تأتي „البداية“.', 'تأتي «البداية».'],
    ['in Dutch', 'nl', 'De »nieuwe start« komt.', 'De ‘nieuwe start’ komt.'],
  ])('get the right marks for foreign ones %s', (_what, language, target, replacement) => {
    expect(find(target, { language })).toMatchObject([{ replacement }])
  })

  test('get the inner marks inside another', () => {
    const source = '„Das ist der ‚Neustart‘ für uns“, sagte er.'

    expect(find('"This is the \'new start\' for us," he said.', { source })).toMatchObject([
      { replacement: '“This is the ‘new start’ for us,” he said.' },
    ])
  })

  test('may be straight if those of the source are', () => {
    expect(find('The "new start" comes.', { source: 'Der "Neustart" kommt.' })).toEqual([])
  })

  test.each([
    ['lost', 'The new start comes.', ''],
    ['not closed', 'The “new start comes.', '“'],
    ['not opened', 'The new start” comes.', '”'],
    ['too many', 'The “new” “start” comes.', '“…” “…”'],
  ])('are objected to if they are %s', (_what, target, signs) => {
    expect(find(target)).toMatchObject([
      { details: { source: '„…“', ...(signs ? { target: signs } : { context: 'lost-usual' }) } },
    ])
  })

  test.each([
    [
      'parted',
      '„Wir haben zu lange gezögert und gewartet“, sagte er.',
      '“We hesitated,” he said, “and waited too long.”',
    ],
    ['joined', '„Ja“, sagte er, „wir haben gezögert.“', '“Yes, we hesitated,” he said.'],
    ['going on elsewhere', '„Wir haben gezögert.', '“We hesitated.'],
    ['ending only', 'Wir haben gezögert“, sagte er.', 'We hesitated,” he said.'],
    [
      'written with apostrophes',
      'Der „Neustart“ der 90er',
      'The ’90s’ “new start”, the readers’ and Müller’s, isn’t it',
    ],
    ['none but an apostrophe', 'Das ist nicht sein Fahrrad', "That's not the boys' bike, rock 'n' roll"],
    ['beside inches', 'Der 27-Zoll-Monitor', 'The 27" monitor'],
    ['nested', '„Sie sagte: ‚Ja‘ zu mir“', '“She said ‘yes’ to me”'],
  ])('are let be if they are %s', (_what, source, target) => {
    expect(find(target, { source })).toEqual([])
  })

  test('are pointed to', () => {
    expect(find('The <1>„new“</1> start')).toMatchObject([{ targetSpan: [7, 12] }])
    expect(find('The new start')).toMatchObject([{ sourceSpan: [4, 14] }])
  })

  test.each([
    ['en', '„Das reicht“, sagte Minister Karl Brandner.', '“That is enough,” the minister said.', 'Brandner'],
    ['fr', '„Das reicht“, sagte Brandner.', '«\u00a0Ça suffit\u00a0», a-t-il dit.', 'Brandner'],
    ['pl', '„Das reicht“, betonte Anna Kowalska.', '„Dość tego”, podkreśliła szefowa.', 'Kowalska'],
    ['en', '„Das reicht“, so Brandner von der Post.', '“That is enough,” she said.', 'Post'],
    ['en', '„Das reicht“, sagte Ghanas Finanzminister Brandner.', '“That is enough,” the minister said.', 'Brandner'],
    ['en', '„Das reicht“, sagte Nina Prinz.', '“That is enough,” she said.', 'Prinz'],
    ['en', '„Das reicht“, sagte Thomas Vogt.', '“That is enough,” he said.', 'Vogt'],
  ])('keep who said it in %s: “%s” is not “%s”', (language, source, target, name) => {
    const from = source.indexOf(name)

    expect(find(target, { source, language })).toEqual([
      { details: { context: 'speaker', name }, sourceSpan: [from, from + name.length] },
    ])
  })

  test.each([
    ['en', '„Das reicht“, sagte Minister Karl Brandner.', '“That is enough,” said Karl Brandner, the minister.'],
    ['en', '„Das reicht“, sagte der Minister.', '“That is enough,” he said.'],
    ['en', '„Das reicht“, sagten Anwohner.', '“That is enough,” residents said.'],
    ['en', '„Das reicht“, sagte Papst Franziskus.', '“That is enough,” said Pope Francis.'],
    ['en', '„Das reicht“, so Brandner von der Post.', '“That is enough,” said Brandner of the postal service.'],
    ['en', '„Das reicht“, sagte Wolodymyr Selenskyj.', '“That is enough,” said Volodymyr Zelensky.'],
    ['pl', '„Das reicht“, sagte Anna Kowalska.', 'Zdaniem Anny Kowalskiej „dość tego”.'],
    ['ru', '„Das reicht“, sagte Brandner.', '«Хватит», — сказал Бранднер.'],
    ['en', '„Das reicht“, erklärte Ghanas Finanzminister.', '“That is enough,” Ghana’s finance minister said.'],
    ['fr', '„Das reicht“, sagte Freiburgs Torhüter.', '« Ça suffit », a dit le gardien de Fribourg.'],
    ['en', '„Das reicht“, so Ökonomen.', '“That is enough,” economists say.'],
  ])('may name who said it otherwise in %s: “%s” is “%s”', (language, source, target) => {
    expect(find(target, { source, language })).toEqual([])
  })

  const signs = ['"', '“', '”', '„a“ ', "'a", '« » ', '’', '»']

  test.each(signs)('may be many: %s', sign => {
    const many = sign.repeat(60_000 / sign.length)

    expect(find(many, { source: many }).length).toBeLessThan(2)
    expect(find(many, { language: 'fr' }).length).toBeLessThan(2)
  })

  test('may be a million in all', () => {
    const many = signs.map(sign => sign.repeat(126_000 / sign.length)).join('')

    expect(many.length).toBeGreaterThan(1_000_000)
    expect(find(many, { source: many }).length).toBeLessThan(2)
  })
})

test('what hyphens hold together may be quoted elsewhere', () => {
  const target = 'Les négociations «\u00a0deux plus quatre\u00a0» ont commencé.'
  const check = (source: string) => quotations.find({ source, target, sourceLanguage: 'de', language: 'fr' })

  expect(check('Die Zwei-plus-Vier-Verhandlungen haben begonnen.')).toEqual([])
  expect(check('Die Verhandlungen der vier Mächte haben begonnen.')).not.toEqual([])
})

describe('names in Russian', () => {
  const find = (target: string) =>
    quotations.find({ source: 'Bayern gewann gegen Dortmund.', target, sourceLanguage: 'de', language: 'ru' })

  test('stand in quotation marks as they do there', () => {
    expect(find('«Бавария» победила дортмундскую «Боруссию».')).toEqual([])
  })

  test('are no excuse for a sentence in them', () => {
    expect(find('«Бавария победила дортмундскую команду».')).toHaveLength(1)
  })
})

describe('a name', () => {
  const find = (source: string, target: string, language: string) =>
    quotations.find({ source, target, sourceLanguage: 'de', language })

  test.each([
    ['en', 'Sie schreibt für die „jw“.', 'She writes for the jw, a daily.'],
    ['fr', 'Das meldet der „Donaukurier“.', 'C’est ce que rapporte le Donaukurier.'],
    ['es', 'Er spielt in „Mephisto“.', 'Actúa en Mephisto.'],
    ['es', 'Er spielt in „Die Spur des Geldes“.', 'Actúa en Die Spur des Geldes.'],
    ['en', 'Er spielt in „Im Westen nichts Neues“.', 'He is in Im Westen nichts Neues.'],
    ['pl', 'Er lehrt an der Akademie „Clara Wieck“.', 'Uczy w akademii im. Clary Wieck.'],
    ['en', 'Er ist für den Preis in der Kategorie „Bester Ton“ nominiert.', 'He is nominated for best sound.'],
  ])('may stand without quotation marks in %s: %s', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })

  test.each([
    ['en', 'Die „queere“ Szene feiert.', 'The queer scene celebrates.'],
    ['en', 'Das nennt er „cool“.', 'He calls that cool.'],
    ['es', 'Sie spricht von „Verrat“.', 'Habla de traición.'],
    ['en', '„Ja“, sagte sie in „Die Spur des Geldes“.', 'Yes, she said in “Die Spur des Geldes”.'],
  ])('is none in %s that has other words or is an adjective: %s', (language, source, target) => {
    expect(find(source, target, language)).toHaveLength(1)
  })
})

describe('a line that begins with a dash', () => {
  const source = '„Der Pegel sinkt“, meldete der Wirt, „und zwar schnell.“'
  const find = (target: string, language: string) => quotations.find({ source, target, sourceLanguage: 'de', language })

  test.each([
    ['fr', '— Le niveau baisse, annonça l’aubergiste, et vite.'],
    ['es', '—El nivel baja —anunció el posadero—, y rápido.'],
    ['pl', '– Poziom spada – ogłosił karczmarz – i to szybko.'],
    ['ru', '— Уровень падает, — сообщил хозяин, — и быстро.'],
    ['sv', '– Nivån sjunker, meddelade värden, och det snabbt.'],
  ])('is spoken in %s and needs no quotation marks', (language, target) => {
    expect(find(target, language)).toEqual([])
  })

  test('is none in English, nor one that somebody else begins', () => {
    expect(find('– The level is falling, the landlord said, and fast.', 'en')).toHaveLength(1)
    expect(
      quotations.find({
        source: `Da rief er: ${source}`,
        target: '— Le niveau baisse.',
        sourceLanguage: 'de',
        language: 'fr',
      }),
    ).toHaveLength(1)
  })
})

describe('marks around other words', () => {
  test.each([
    [
      'en',
      '„Die Lage ist ernst“, sagte Lauterbach, der zur Besonnenheit aufrief.',
      '“The situation is serious, said Lauterbach, who also called for prudence.”',
    ],
    [
      'en',
      '„Jede Stunde zählt“, sagte der Sprecher, „denn im Keller werden noch Menschen vermutet.“',
      '“Every hour counts,” said the spokesman, because people are believed to be in the basement.',
    ],
    [
      'fr',
      'Er nannte den Plan „mutig“, die Opposition hält ihn für gefährlich und teuer.',
      '« Il a qualifié le plan de courageux, l’opposition le juge dangereux » et coûteux.',
    ],
  ])('are found in %s: %s', (language, source, target) => {
    expect(quotations.find({ source, target, sourceLanguage: 'de', language })[0]?.details).toEqual({
      context: 'elsewhere',
    })
  })

  test.each([
    [
      'fr',
      '„Das war kein Versehen“, sagte Lena Hartwig, „das war Absicht.“',
      '« Ce n’était pas une inadvertance, a déclaré Lena Hartwig, c’était intentionnel. »',
    ],
    [
      'en',
      '„Das reicht“, sagte Minister Brandner am Montag in Berlin.',
      '“That is quite enough now,” Minister Brandner said in Berlin on Monday.',
    ],
    [
      'en',
      'Der „Spiegel“ berichtet, „niemand“ habe davon gewusst.',
      'Der Spiegel reports that “nobody” knew about it.',
    ],
  ])('are not seen where a quotation goes on or is short in %s: %s', (language, source, target) => {
    expect(quotations.find({ source, target, sourceLanguage: 'de', language })).toEqual([])
  })
})

test.each([
  ['fr', 'Er tippte alle Richtigen samt Superzahl.', 'Il a coché les bons numéros et la «\u00a0Superzahl\u00a0».'],
  ['es', 'Er tippte alle Richtigen samt Superzahl.', 'Acertó los números y la «Superzahl».'],
  ['pl', '61,7 Prozent sagten Nein.', '61,7 proc. powiedziało „nie”.'],
])('a German word that was kept may be quoted, and so may an answer, in %s: %s', (language, source, target) => {
  const find = (text: string) => quotations.find({ source: text, target, sourceLanguage: 'de', language })

  expect(find(source)).toEqual([])
  expect(find('Er gewann die Wahl mit großem Abstand.')).toHaveLength(1)
})

test.each([
  ['es', 'Sie gaben sich das Jawort.', 'Se dieron el «sí, quiero».'],
  ['pl', 'Sie gaben sich das Jawort.', 'Powiedzieli sobie „tak”.'],
  ['fr', 'Sie gaben sich das Ja-Wort.', 'Ils se sont dit « oui ».'],
])('a vow may be quoted in %s: %s', (language, source, target) => {
  expect(find(target, { source, language })).toEqual([])
})
