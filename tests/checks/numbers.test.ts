import { describe, expect, test } from '@jest/globals'
import { numbers } from '../../src/checks/numbers.js'

const find = (source: string, language: string, target: string) =>
  numbers.find({ source, target, sourceLanguage: 'de', language })

describe('the same number', () => {
  test.each([
    ['en', 'Es waren 1.234,5 Tonnen.', 'It was 1,234.5 tonnes.'],
    ['fr', 'Es waren 1.234,5 Tonnen.', 'C’étaient 1 234,5 tonnes.'],
    ['fr', 'Es waren 1.234,5 Tonnen.', 'C’étaient 1\u202f234,5 tonnes.'],
    ['fr', 'Es waren 1.234,5 Tonnen.', 'C’étaient 1\u00a0234,5 tonnes.'],
    ['pl', 'Es waren 1.234,5 Tonnen.', 'Było 1234,5 tony.'],
    ['es', 'Es waren 1.234,5 Tonnen.', 'Fueron 1.234,5 toneladas.'],
    ['es', 'Es waren 1.234,5 Tonnen.', 'Fueron 1 234,5 toneladas.'],
    ['es-MX', 'Es waren 1.234,5 Tonnen.', 'Fueron 1,234.5 toneladas.'],
    ['de-CH', 'Es waren 1.234,5 Tonnen.', 'Es waren 1’234.5 Tonnen.'],
    ['hi', 'Es waren 1.234.567 Stimmen.', '12,34,567 वोट थे।'],
    ['ar', 'Es waren 1.234,5 Tonnen.', 'كانت ١٬٢٣٤٫٥ طن'],
    ['en', '10.000 Menschen', '10,000 people'],
    ['en', '10.000 Menschen', '10000 people'],
    ['en', '10 000 Menschen', '10,000 people'],
    ['en', 'Es sind 0,5 Prozent.', 'It is 0.5%.'],
    ['en', '<1>48</1>,3 Millionen Euro', '<1>48</1>.3 million euros'],
  ])('may be grouped as %s does: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    ['en', '48,3 Millionen Euro', '48.3 million euros'],
    ['en', '48,3 Millionen Euro', '€48,300,000'],
    ['en', '48,3 Mio. Euro', '€48.3m'],
    ['fr', '48,3 Mio. Euro', '48,3 millions d’euros'],
    ['fr', '48,3 Mio. Euro', '48,3 M€'],
    ['en', '2 Milliarden Euro', '€2bn'],
    ['en', '2 Mrd. Euro', '2 billion euros'],
    ['fr', '2 Mrd. Euro', '2 milliards d’euros'],
    ['fr', '2 Milliarden Euro', '2 Md€'],
    ['es', '2 Milliarden Euro', '2.000 millones de euros'],
    ['es', '2 Milliarden Euro', '2000 millones de euros'],
    ['es', '2,5 Milliarden Euro', '2.500 millones de euros'],
    ['es', '2 Milliarden Euro', '2 mil millones de euros'],
    ['es', 'Eine Milliarde Euro', 'Mil millones de euros'],
    ['pl', '2 Milliarden Euro', '2 miliardy euro'],
    ['pl', '2,5 Milliarden Euro', '2,5 mld euro'],
    ['pl', '15.000 Menschen', '15 tys. osób'],
    ['ru', '2 Milliarden Euro', '2 миллиарда евро'],
    ['ru', '48,3 Millionen Euro', '48,3 млн евро'],
    ['pt-BR', '2 Milliarden Euro', '2 bilhões de euros'],
    ['pt-PT', '2 Milliarden Euro', '2 mil milhões de euros'],
    ['it', '2 Milliarden Euro', '2 miliardi di euro'],
    ['nl', '2 Milliarden Euro', '2 miljard euro'],
    ['ja', '120 Millionen Yen', '1億2000万円'],
    ['en', '3 Billionen Dollar', '3 trillion dollars'],
    ['es', '3 Billionen Dollar', '3 billones de dólares'],
    ['pl', '3 Billionen Dollar', '3 biliony dolarów'],
    ['fr', '3 Billionen Dollar', '3 billions de dollars'],
    ['en', 'zwischen 3 und 5 Millionen Euro', 'between €3 million and €5 million'],
    ['pl', 'die Fünf-Prozent-Hürde', 'pięcioprocentowy próg'],
    ['pl', '22.000 Zuschauer', '22-tysięczna publiczność'],
    ['es', 'um 0,3 Punkte auf 5,8 Prozent', 'tres décimas, hasta el 5,8 %'],
    ['pl', 'bis 30.6. und 15.7.2026', 'do 30.06 i do 15.07.2026 r.'],
    ['en', 'Eine Million Menschen', 'A million people'],
    ['en', 'Eine halbe Million Menschen', 'Half a million people'],
    ['en', 'Eine halbe Million Menschen', '500,000 people'],
    ['es', 'Eine halbe Million Menschen', 'Medio millón de personas'],
    ['pl', 'Eine halbe Million Menschen', 'Pół miliona osób'],
    ['en', '3,5 Millionen Menschen', 'three and a half million people'],
    ['fr', '3,5 Millionen Menschen', 'trois millions et demi de personnes'],
    ['es', '3,5 Millionen Menschen', 'tres millones y medio de personas'],
    ['en', 'Anderthalb Millionen Menschen', '1.5 million people'],
    ['pl', 'Anderthalb Millionen Menschen', 'Półtora miliona osób'],
    ['en', 'Das 20-Milliarden-Paket', 'The 20-billion package'],
    ['en', 'Ein Drei-Milliarden-Euro-Paket', 'A three-billion-euro package'],
    ['en', 'Milliarden für die Bahn', 'Billions for the railway'],
    ['es', 'Milliarden für die Bahn', 'Miles de millones para el ferrocarril'],
    ['en', 'Hunderte Millionen Euro', 'Hundreds of millions of euros'],
    ['en', 'Eine Millionenstadt', 'A city of a million people'],
    ['en', 'Tausende Menschen', 'Thousands of people'],
  ])('may be of any magnitude in %s: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    ['en', 'Zweitausend Menschen', '2,000 people'],
    ['en', 'Zweitausend Menschen', 'Two thousand people'],
    ['fr', 'Zweitausend Menschen', 'Deux mille personnes'],
    ['es', 'Zweitausend Menschen', 'Dos mil personas'],
    ['pl', 'Zweitausend Menschen', 'Dwa tysiące osób'],
    ['it', 'Zweitausend Menschen', 'Duemila persone'],
    ['nl', 'Zweitausend Menschen', 'Tweeduizend mensen'],
    ['pt', 'Zweitausend Menschen', 'Duas mil pessoas'],
    ['en', 'Drei Menschen', '3 people'],
    ['en', '3 Menschen', 'Three people'],
    ['pl', 'mit drei Menschen', 'z trzema osobami'],
    ['en', 'Zwölf Geschworene', 'Twelve jurors'],
    ['fr', '97 Fahrzeuge', 'Quatre-vingt-dix-sept véhicules'],
    ['fr', '72 Fahrzeuge', 'Soixante-douze véhicules'],
    ['es', '35 Fahrzeuge', 'Treinta y cinco vehículos'],
    ['en', '250 Menschen', 'Two hundred and fifty people'],
    ['pl', '250 Menschen', 'Dwieście pięćdziesiąt osób'],
    ['it', '250 Menschen', 'Duecentocinquanta persone'],
    ['nl', '250 Menschen', 'Tweehonderdvijftig mensen'],
    ['pt', '250 Menschen', 'Duzentas e cinquenta pessoas'],
    ['en', 'Dreihundertfünfzigtausend Menschen', '350,000 people'],
    ['en', 'Eine Dreijährige', 'A three-year-old girl'],
    ['fr', 'Eine Dreijährige', 'Une fillette de trois ans'],
    ['pl', 'Eine Dreijährige', 'Trzylatka'],
    ['en', 'Ein 48-Jähriger', 'A 48-year-old'],
    ['pl', 'Ein 48-Jähriger', '48-latek'],
    ['en', 'Anderthalb Jahre', 'One and a half years'],
    ['en', 'Anderthalb Jahre', '18 months'],
    ['fr', 'Anderthalb Jahre', 'Un an et demi'],
    ['en', 'Dreieinhalb Jahre', 'Three and a half years'],
    ['en', 'Dreieinhalb Jahre', '3.5 years'],
    ['en', 'Ein Dutzend Menschen', 'A dozen people'],
    ['en', 'Ein Dutzend Menschen', 'Twelve people'],
    ['en', 'Zwei Dutzend Menschen', '24 people'],
    ['en', 'Ein Mann und eine Frau', 'One man and one woman'],
    ['fr', 'Beide Parteien', 'Les deux partis'],
    ['en', 'Ein Paar', 'Two people'],
    ['en', 'Ohne Zweifel, Achtung!', 'Without doubt, attention!'],
    ['en', 'Einmal im Vierteljahr', 'Once every three months'],
    ['en', 'in der zweiten Hälfte', 'in the second half'],
    ['en', 'die Elf von Trainer Weber', 'coach Weber’s team'],
    ['en', 'alle acht Tage', 'every seven days'],
    ['ru', 'drei Menschen', 'трое человек'],
  ])('may be in words in %s: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    ['en', 'Der 1. Platz', 'First place'],
    ['en', 'Der 3. Platz', '3rd place'],
    ['fr', 'Der erste Platz', 'La 1re place'],
    ['fr', 'Der 21. Spieltag', 'La vingt et unième journée'],
    ['en', 'Der 21. Spieltag', 'The twenty-first matchday'],
    ['es', 'Die 3. Auflage', 'La 3.ª edición'],
    ['pl', 'Der 21. Parteitag', 'Dwudziesty pierwszy zjazd'],
    ['en', 'Ludwig XIV. regierte', 'Louis XIV reigned'],
    ['fr', 'im 19. Jahrhundert', 'au XIXe siècle'],
    ['es', 'im 19. Jahrhundert', 'en el siglo XIX'],
    ['pl', 'im 19. Jahrhundert', 'w XIX wieku'],
    ['en', 'Papst Johannes Paul II.', 'Pope John Paul II'],
    ['en', 'im Zweiten Weltkrieg', 'in World War II'],
    ['en', 'Karl III. kam', 'Charles III came'],
    ['en', 'zwei Drittel der Sitze', 'two thirds of the seats'],
    ['en', 'zwei Drittel der Sitze', '2/3 of the seats'],
    ['fr', 'zwei Drittel der Sitze', 'les deux tiers des sièges'],
    ['es', 'zwei Drittel der Sitze', 'dos tercios de los escaños'],
    ['pl', 'zwei Drittel der Sitze', 'dwie trzecie miejsc'],
    ['en', 'drei Viertel der Sitze', 'three quarters of the seats'],
    ['en', 'Eine Zweidrittelmehrheit', 'A two-thirds majority'],
    ['en', 'Es sind 1½ Stunden', 'It is 1.5 hours'],
    ['en', '½ Liter', 'half a litre'],
    ['en', '10 bis 20 Menschen', '10–20 people'],
    ['en', 'Es stand 3:2', 'It was 3-2'],
    ['fr', 'Es stand 3:2', 'Le score était de 3 à 2'],
    ['en', 'Handball: 28:25', 'Handball: 28-25'],
    ['en', 'Handball: 22:21', 'Handball: 22-21'],
    ['en', 'Es endete 2:0', 'It ended two-nil'],
    ['en', 'in den 1990er Jahren', 'in the 1990s'],
    ['fr', 'in den 1990er Jahren', 'dans les années 90'],
    ['fr', 'in den 90er-Jahren', 'dans les années 1990'],
    ['en', 'in den 90er-Jahren', 'in the nineties'],
    ['es', 'in den 1990er-Jahren', 'en los años noventa'],
    ['it', 'in den 90er-Jahren', 'negli anni ’90'],
    ['pl', 'in den 90er-Jahren', 'w latach 90.'],
    ['en', 'die Saison 2019/20', 'the 2019-2020 season'],
    ['en', 'Rufen Sie 0351 123456 an', 'Call +49 351 123456'],
    ['en', 'Mehr unter https://a.example/2024/5', 'More at https://a.example/2024/5'],
    ['en', 'Die G7 und GPT-3.5', 'The G7 and GPT-3.5'],
    ['fr', 'Die G7 und GPT-3.5', 'Le G7 et GPT-3.5'],
    ['en', 'CO2 auf 20 m²', 'carbon dioxide on 20 m2'],
  ])('may be of any kind in %s: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    ['en', 'Um 20 Uhr beginnt es.', 'It begins at 8 p.m.'],
    ['en', 'Um 20 Uhr beginnt es.', 'It begins at eight in the evening.'],
    ['fr', 'Um 20 Uhr beginnt es.', 'Cela commence à 20 h.'],
    ['en', 'Um 14.30 Uhr beginnt es.', 'It begins at 2:30 pm.'],
    ['fr', 'Um 14.30 Uhr beginnt es.', 'Cela commence à 14h30.'],
    ['es', 'Um 14.30 Uhr beginnt es.', 'Empieza a las 14.30.'],
    ['pl', 'Um 14.30 Uhr beginnt es.', 'Zaczyna się o godz. 14.30.'],
    ['en', 'Um halb acht beginnt es.', 'It begins at 7:30.'],
    ['en', 'Gegen halb eins brannte es.', 'At around half past twelve there was a fire.'],
    ['fr', 'Gegen halb eins brannte es.', 'Vers douze heures trente, un feu s’est déclaré.'],
    ['es', 'Gegen halb eins brannte es.', 'Hacia las doce y media hubo un incendio.'],
    ['en', 'Am 4. Dezember kam sie.', 'She came on December 4.'],
    ['fr', 'Am 4. Dezember 2026 kam sie.', 'Elle est venue le 4 décembre 2026.'],
    ['en-US', 'Am 04.12.2026 kam sie.', 'She came on 12/04/2026.'],
    ['en', 'Am 04.12.2026 kam sie.', 'She came on December 4, 2026.'],
    ['pl', 'Vom 4. bis 6. Mai war sie da.', 'Była tam od 4 do 6 maja.'],
    ['en', 'Von 14.30 bis 16 Uhr ist zu.', 'It is closed from 2.30 to 4 p.m.'],
    ['en', 'Am 24. und 25. Dezember ist zu.', 'It is closed on December 24 and 25.'],
  ])('may be a date or a time of day in %s, which another check compares: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    ['en', 'zwischen 10 und 20 Prozent', 'between 10% and 20%'],
    ['en', 'zwischen 10 und 20 Prozent', 'between 10 and 20 per cent'],
    ['fr', 'um 5 Prozent', 'de 5 %'],
    ['fr', 'um fünf Prozent', 'de cinq pour cent'],
    ['es', 'um 5 Prozent', 'un 5 por ciento'],
    ['pl', 'um 5 Prozent', 'o 5 proc.'],
    ['en', 'um 3 Prozentpunkte', 'by 3 percentage points'],
    ['fr', 'um 3 Prozentpunkte', 'de 3 points de pourcentage'],
    ['fr', 'um 3 Prozentpunkte', 'de 3 points'],
    ['es', 'um 3 Prozentpunkte', '3 puntos porcentuales'],
    ['pl', 'um 3 Prozentpunkte', 'o 3 punkty procentowe'],
    ['pl', 'um 3 Prozentpunkte', 'o 3 p.p.'],
    ['tr', 'um 5 Prozent', 'yüzde 5'],
    ['en', 'Die Fünf-Prozent-Hürde', 'The 5 percent threshold'],
    ['en', 'von 5 auf 7 Prozent', 'from 5% to 7%'],
    ['en', 'Es waren 5 Prozent von 5 Litern', 'Of 5 litres it was 5 percent'],
  ])('may be percent in %s: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })
})

describe('a part that words tell', () => {
  test.each([
    ['fr', 'um einen halben Prozentpunkt', 'd’un demi-point de pourcentage', 'd’un demi pour cent'],
    ['es', 'um einen halben Prozentpunkt', 'medio punto porcentual', 'medio por ciento'],
    ['pl', 'um einen halben Prozentpunkt', 'o pół punktu procentowego', 'o pół procent'],
    ['en', 'um einen Viertelprozentpunkt', 'by a quarter of a percentage point', 'by a quarter of a percent'],
    ['en', 'um einen Viertel-Prozentpunkt', 'by 0.25 percentage points', 'by 0.5 percentage points'],
    ['fr', 'um einen viertel Prozentpunkt', 'd’un quart de point', 'd’un demi-point'],
    ['en', 'Gegen halb eins brannte es.', 'At half past twelve, it burned.', 'At half past eleven, it burned.'],
    ['en', 'Eins ist klar.', 'One thing is clear.', 'Twelve things are clear.'],
    ['en', 'um eineinhalb Prozentpunkte', 'by one and a half percentage points', 'by one and a half percent'],
    ['fr', 'um zweieinhalb Prozentpunkte', 'de deux points et demi', 'de trois points et demi'],
    ['es', 'um anderthalb Prozentpunkte', 'un punto y medio porcentual', 'un punto porcentual'],
    ['pl', 'um anderthalb Prozentpunkte', 'o półtora punktu procentowego', 'o półtora procent'],
    ['en', 'um 0,5 Prozentpunkte', 'by half a percentage point', 'by half a percent'],
    ['en', 'um 0,75 Prozentpunkte', 'by three quarters of a percentage point', 'by a quarter of a percentage point'],
    ['fr', 'um drei viertel Prozentpunkte', 'de trois quarts de point', 'd’un quart de point'],
  ])('of a percent or a point is asked for in %s: %s – %s, not %s', (language, source, right, wrong) => {
    expect(find(source, language, right)).toEqual([])
    expect(find(source, language, wrong)).toHaveLength(1)
  })
})

describe('a number that is told otherwise', () => {
  test.each([
    ['en', 'Gegen halb vier brannte es.', 'A fire broke out at about half past three.'],
    ['fr', 'In den Neunzigern', 'Dans les années 1990'],
    ['fr', 'Er lief 48,92 Sekunden.', 'Il a couru en 48 s 92.'],
    ['en', 'Auf der M25 und der B27', 'On the M25 and the B27'],
    ['en', 'Auf der Bundesstraße 27', 'On the B27'],
    ['es', 'Ein Mittdreißiger', 'Un hombre de unos 35 años'],
    ['en', 'Ein 0:2-Rückstand', 'Two goals down'],
    ['pl', 'Um 0,2 Punkte', 'O 0,2 pkt'],
  ])('is let be in %s: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    [
      'en',
      'Der Schaden geht in die Millionen, der Hagel kostete 4 Millionen.',
      'It runs into billions; hail cost 4 million.',
    ],
    ['es', 'Er hatte 2,4 Promille.', 'Tenía 2,7 gramos de alcohol por litro.'],
    ['en', 'Auf der M25', 'On the M23'],
  ])('is found where it is another in %s: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toHaveLength(1)
  })
})

describe('another number', () => {
  test.each([
    ['a digit swapped', 'en', '1.234 Tonnen', '1,243 tonnes', '1,234 tonnes'],
    ['a zero dropped', 'en', '10.000 Menschen', '1,000 people', '10,000 people'],
    ['a zero dropped', 'fr', '10.000 Menschen', '1 000 personnes', '10\u202f000 personnes'],
    [
      'a decimal swapped',
      'fr',
      'rund 48,3 Millionen Euro',
      'environ 48,8 millions d’euros',
      'environ 48,3 millions d’euros',
    ],
    ['a milliard made a trillion', 'en', '2,5 Milliarden Euro', '2.5 trillion euros', '2.5 billion euros'],
    ['a milliard made a million', 'pl', '2,5 Milliarden Euro', '2,5 mln euro', '2,5 miliarda euro'],
    ['a year', 'en', 'Das war 2019.', 'That was 2091.', 'That was 2019.'],
    ['a word', 'en', 'Drei Menschen', 'Four people', undefined],
    ['an age', 'en', 'Ein 48-Jähriger', 'A 46-year-old', 'A 48-year-old'],
    ['a king', 'en', 'Ludwig XIV.', 'Louis XVI', undefined],
    ['a point read as one', 'en', '1.234 Tonnen', '1.234 tonnes', '1,234 tonnes'],
    ['German notation', 'en', '48,3 Millionen', '48,3 million', '48.3 million'],
    ['percent lost', 'en', 'um 5 Prozent', 'by 5', 'by 5%'],
    ['percent lost', 'fr', 'um 5 Prozent', 'de 5', 'de 5\u202f%'],
    ['percentage points made percent', 'en', 'um 3 Prozentpunkte', 'by 3 percent', undefined],
    ['percentage points made percent', 'es', 'um 3 Prozentpunkte', 'un 3 %', undefined],
    ['thirds made quarters', 'en', 'zwei Drittel', 'three quarters', undefined],
  ])('is found: %s (%s)', (_what, language, source, target, replacement) => {
    const findings = find(source, language, target)

    expect(findings).toHaveLength(1)
    if (replacement !== undefined) expect(findings[0]?.replacement?.replace('\u00a0', '\u202f')).toBe(replacement)
  })

  test.each([
    ['lost', 'en', '3 Menschen und 5 Hunde', '3 people and dogs'],
    ['invented', 'en', 'Menschen und 5 Hunde', '3 people and 5 dogs'],
    ['one that became two', 'en', '300 Menschen', '300 of 500 people'],
    ['a thirds made quarters', 'fr', 'zwei Drittel', 'les trois quarts'],
    ['many of another magnitude', 'en', 'Milliarden für die Bahn', 'Trillions for the railway'],
    ['many of another magnitude', 'es', 'Milliarden für die Bahn', 'Millones para el ferrocarril'],
    ['a dozen made twenty', 'es', 'Ein Dutzend Menschen', 'Una veintena de personas'],
    ['a million', 'es', 'Eine Million Menschen', 'Mil millones de personas'],
    ['in a script that has other digits', 'ar', '1.234 Tonnen', '١٬٢٤٣ طن'],
    ['of a language whose words are unknown', 'ru', '5 Menschen', '6 человек'],
    ['a milliard', 'ru', '5 Milliarden', '5 миллионов'],
  ])('is found where no replacement is certain: %s (%s)', (_what, language, source, target) => {
    expect(find(source, language, target)).toHaveLength(1)
  })

  test('is pointed to in both texts, tags or not', () => {
    const [finding] = find('Es sind <1>1.234</1> Tonnen.', 'en', 'There are <1>1,243</1> tonnes.')

    expect(finding).toMatchObject({
      details: { source: '1.234', target: '1,243' },
      sourceSpan: [11, 16],
      targetSpan: [13, 18],
      replacement: 'There are <1>1,234</1> tonnes.',
    })
  })

  test('is named with the percent that was lost', () => {
    const [finding] = find('um 5 Prozent', 'en', 'by 5')

    expect(finding).toMatchObject({ details: { source: '5 Prozent', target: '5' }, sourceSpan: [3, 12] })
  })

  test('is told ten times at most', () => {
    expect(find('2 '.repeat(50), 'en', '')).toHaveLength(10)
  })
})

describe('a hostile text', () => {
  const units = [
    '12 ',
    '1.',
    '1.234.',
    'zweihundert',
    'acht ',
    '1. Mai ',
    '10:30 bis ',
    '@',
    '1½/',
    ' ',
    'one hundred and ',
    '+49 (0',
  ]

  test.each(units)('is read to its end: %s', unit => {
    const text = unit.repeat(50_000 / unit.length)

    expect(find(text, 'en', text).length).toBeLessThanOrEqual(10)
  })

  test('of a megabyte of numbers that nobody asks for is compared to its end', () => {
    expect(find('beide '.repeat(166_000), 'en', 'both '.repeat(166_000))).toEqual([])
  })

  test('of a megabyte is read to its end', () => {
    const text = units.map(unit => unit.repeat(84_000 / unit.length)).join('')

    expect(text.length).toBeGreaterThan(1_000_000)
    expect(find(text, 'en', text).length).toBeLessThanOrEqual(10)
  })
})

describe('an ordinal, a part or an age', () => {
  const find = (language: string, source: string, target: string) =>
    numbers.find({ source, target, sourceLanguage: 'de', language })

  test.each([
    ['en', 'Sie ist die vierte Frau im Amt.', 'She is the third woman in office.', 'vierte', 'third'],
    ['fr', 'Er siegte zum fünften Mal.', 'Il a gagné pour la sixième fois.', 'fünften', 'sixième'],
    ['es', 'Die vierte Frau siegte zum fünften Mal.', 'La quinta mujer ganó por quinta vez.', 'vierte', 'quinta'],
    ['pl', 'Ein Viertel ist dagegen.', 'Jedna piąta jest przeciw.', 'Viertel', 'piąta'],
    ['it', 'Die zweite Welle war schlimm.', 'La terza ondata è stata pesante.', 'zweite', 'terza'],
    ['nl', 'Ein Fünftel brannte ab.', 'Een vierde brandde af.', 'Fünftel', 'vierde'],
    ['pt', 'Sie wurde Dritte.', 'Ela ficou em oitavo lugar.', 'Dritte', 'oitavo'],
    ['fr', 'Zwei Drittel sind dafür.', 'Un tiers est pour.', 'Zwei Drittel', 'tiers'],
    ['es', 'Ein Fünftel brannte ab.', 'Ardieron dos quintas partes.', 'Fünftel', 'dos quintas'],
    ['fr', 'Das dauerte anderthalb Jahre.', 'Cela a duré deux ans et demi.', 'anderthalb', 'deux ans et demi'],
    ['es', 'Das dauerte zweieinhalb Jahre.', 'Duró un año y medio.', 'zweieinhalb', 'un año y medio'],
    ['it', 'Das dauerte anderthalb Jahre.', 'È durato due anni e mezzo.', 'anderthalb', 'due anni e mezzo'],
    ['en', 'Das dauerte anderthalb Jahre.', 'It took a month and a half.', 'anderthalb', 'half'],
    ['en', 'Das dauerte anderthalb Jahre.', 'It took one and a half months.', 'anderthalb', 'one and a half'],
    ['es', 'Das dauerte anderthalb Jahre.', 'Duró mes y medio.', 'anderthalb', 'medio'],
    ['pl', 'Das dauerte anderthalb Jahre.', 'Trwało to półtora miesiąca.', 'anderthalb', 'półtora'],
    ['en', 'Ein Fünftel brannte ab.', 'A quarter burned.', 'Fünftel', 'quarter'],
    ['en', 'Im zweiten Quartal sank der Absatz.', 'Sales fell in the third quarter.', 'zweiten', 'third'],
    ['pl', 'Jeder vierte Deutsche raucht.', 'Co trzeci Niemiec pali.', 'vierte', 'trzeci'],
    ['nl', 'Ein Dreijähriger fiel.', 'Een vierjarige jongen viel.', 'Dreijähriger', 'vierjarige'],
    ['pl', 'Ein Dreijähriger fiel.', 'Czterolatek wypadł.', 'Dreijähriger', 'Czterolatek'],
  ])('that is another in %s is found: %s – %s', (language, source, target, there, here) => {
    const [fault, ...others] = find(language, source, target)

    expect(others).toEqual([])
    expect(fault?.details).toMatchObject({ source: there, target: here })
    expect(source.slice(...(fault?.sourceSpan ?? []))).toBe(there)
    expect(target.slice(...(fault?.targetSpan ?? []))).toBe(here)
    expect(fault).not.toHaveProperty('replacement')
  })

  test('is no tie-break that lends its points to a set', () => {
    expect(find('en', 'Sie verlor 4:6, 6:7 (3:7).', 'She lost 6-4, 3-6 (7-3).')).toHaveLength(1)
  })

  test.each([
    ['fr', 'Das dauerte anderthalb Jahre.', 'Cela a duré un an et demi.'],
    ['en', 'Das dauerte anderthalb Jahre.', 'It took a year and a half.'],
    ['en', 'Das dauerte anderthalb Jahre.', 'It took one and a half years.'],
    ['es', 'Das dauerte anderthalb Jahre.', 'Duró un año y medio.'],
    ['pl', 'Das dauerte anderthalb Jahre.', 'Trwało to półtora roku.'],
    ['pl', 'Das dauerte anderthalb Jahre.', 'Trwało to osiemnaście miesięcy.'],
    ['es', 'Das dauerte anderthalb Jahre.', 'Duró año y medio.'],
    ['fr', 'Drei Jahre und sechs Monate statt viereinhalb.', 'Trois ans et demi au lieu de quatre et demi.'],
    ['fr', 'Das dauerte anderthalb Jahre.', 'Cela a duré dix-huit mois.'],
    ['en-US', 'Sie verlor 6:7 (5:7), 7:6 (7:4).', 'She lost 6-7 (5), 7-6 (4).'],
    ['pl', 'Vierzehn Kinder kamen.', 'Przyszło czternaścioro dzieci.'],
    ['nl', 'Ein Dreijähriger fiel auf den Platz.', 'Een peuter viel op het vierkante plein.'],
    ['pl', 'Ein Dreijähriger fiel, die Vierjährige nicht.', 'Czterolatka nie upadła, jej brat tak.'],
    ['en', 'Jeder vierte Deutsche raucht.', 'One in four Germans smokes.'],
    ['fr', 'Ein Viertel raucht.', 'Vingt-cinq pour cent fument.'],
    ['en-US', 'Er wohnt im dritten Stock.', 'He lives on the fourth floor.'],
    ['pt', 'Das dritte Spiel ist am Donnerstag.', 'O jogo será na quinta-feira.'],
    [
      'en',
      'Ein Drittel ist geschützt, ein weiteres Zehntel folgt.',
      'A third is protected, and another tenth follows.',
    ],
    ['fr', 'Um drei viertel vier kam sie.', 'Elle est arrivée à quatre heures moins le quart.'],
    ['en', 'Zum dritten Mal siegte er im Viertelfinale.', 'He completed a hat-trick of quarter-final wins.'],
  ])('that is told otherwise in %s is let be: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })
})

describe('a proposal', () => {
  const replacementFor = (language: string, source: string, target: string) =>
    numbers.find({ source, target, sourceLanguage: 'de', language }).map(({ replacement }) => replacement)

  test.each([
    ['es', 'Es kostet 100 Millionen Euro.', 'Cuesta 100 euros.'],
    ['pl', 'Drei Millionen Menschen kamen.', 'Przyszły 3 osoby.'],
    ['pl', 'Das dauerte 20 Jahre.', 'To trwało 22 lata.'],
  ])('is not made in %s where other words would have to change with the number: %s – %s', (...texts) => {
    expect(replacementFor(...texts)).toEqual([undefined])
  })

  test.each([
    ['es', 'Es kostet 100 Millionen Euro.', 'Cuesta 200 millones de euros.', 'Cuesta 100 millones de euros.'],
    ['en', 'Es kostet 100 Millionen Euro.', 'It costs 100 euros.', 'It costs 100 million euros.'],
    ['pl', 'Das dauerte 20 Jahre.', 'To trwało 25 lat.', 'To trwało 20 lat.'],
  ])('is made in %s where nothing else changes: %s – %s', (language, source, target, mended) => {
    expect(replacementFor(language, source, target)).toEqual([mended])
  })
})

describe('parts of a million in one word, and kings', () => {
  const salzburg = 'Die Stadt nahm 8,9 Millionen Euro ein, eine Dreiviertelmillion mehr als gedacht.'

  test.each([
    ['en', salzburg, 'The city took in 8.9 million euros, three-quarters of a million more than expected.'],
    ['fr', salzburg, 'La ville a perçu 8,9 millions d’euros, soit 750 000 de plus que prévu.'],
    ['es', salzburg, 'La ciudad ingresó 8,9 millones de euros, tres cuartos de millón más.'],
    ['pl', salzburg, 'Miasto zebrało 8,9 mln euro, trzy czwarte miliona więcej.'],
    ['en', 'Eine Viertelmillion Menschen kam.', 'Some 250,000 people came.'],
    ['en', 'Ein Dreivierteljahr nach der Wahl', 'Nine months after the election'],
    ['fr', 'König Charles: Therapie', 'Charles III : son traitement'],
  ])('may be told in many ways in %s: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toEqual([])
  })

  test.each([
    ['en', salzburg, 'The city took in 8.9 million euros, 75,000 more than expected.'],
    ['en', 'Eine Viertelmillion Menschen kam.', 'Some 25,000 people came.'],
    ['fr', 'Herr Charles: Therapie', 'Charles III : son traitement'],
  ])('but not so in %s: %s – %s', (language, source, target) => {
    expect(find(source, language, target)).toHaveLength(1)
  })
})
