import { describe, expect, test } from '@jest/globals'
import { names } from '../../src/checks/names.js'

const find = (source: string, target: string, language = 'en', kind = 'paragraph') =>
  names.find({ source, target, sourceLanguage: 'de', language, kind })

describe('a name', () => {
  test.each([
    ['en', 'Kanzler Olaf Scholz sprach.', 'Chancellor Olaf Merz spoke.'],
    ['fr', 'Kanzler Olaf Scholz sprach.', 'Le chancelier Olaf Merz a parlé.'],
    ['es', 'Ursula von der Leyen kam.', 'Vino Ursula von der Heide.'],
    ['pl', 'Er sah Anna Kowalska.', 'Widział Annę Zielińską.'],
    ['en', 'Das Paul Ehrlich-Institut warnt.', 'The Paul Quandel Institute is warning.'],
    ['en', 'Die Friedrich-Ebert-Stiftung lädt ein.', 'The Friedrich Naumann Foundation invites.'],
    ['fr', 'Die Friedrich-Ebert-Stiftung lädt ein.', 'La fondation Friedrich-Naumann invite.'],
    ['en', 'Scheich Tamim bin Hamad Al Chalifa kam.', 'Sheikh Tamim bin Hamad Al Quandel came.'],
    ['es', 'Benicio Del Toro kam.', 'Vino Benicio Del Monte.'],
    ['pl', 'Er sah Ina Dux und Dunja Rabe.', 'Widział Inę Bramhall i Dunję Rabe.'],
    ['pl', 'Er sah Olaf Merz.', 'Widział Olafa Merkla.'],
    ['en', 'Die Rheinische Post berichtet.', 'The Rheinische Quandel reports.'],
  ])('is wrong in %s where another surname follows the first name: %s', (language, source, target) => {
    expect(find(source, target, language)).toHaveLength(1)
  })

  test('is pointed to in both texts, among the tags', () => {
    expect(find('Da kam <1>Olaf Scholz</1>.', 'Then <1>Olaf Merz</1> came.')).toEqual([
      { details: { source: 'Scholz', target: 'Merz' }, sourceSpan: [15, 21], targetSpan: [13, 17] },
    ])
  })

  test.each([
    ['a genitive', 'en', 'Angela Merkels Rede', 'Angela Merkel’s speech'],
    ['Polish endings', 'pl', 'Er traf Olaf Scholz.', 'Spotkał się z Olafem Scholzem.'],
    ['another transcription', 'nl', 'Anatoli Schustow kam.', 'Anatoli Sjoestov kwam.'],
    ['another transcription', 'en', 'Wolodymyr Selenskyj kam.', 'Volodymyr Zelensky came.'],
    ['an adjective both languages share', 'en', 'Der Internationale Währungsfonds', 'The International Monetary Fund'],
    [
      'a translated kind of house behind it',
      'en',
      'Das Paul Ehrlich-Institut warnt.',
      'The Paul Ehrlich Institute warns.',
    ],
    ['a company behind it', 'es', 'Der Gruner Jahr-Verlag', 'La editorial Gruner Jahr'],
    ['French hyphens', 'fr', 'Das Paul Ehrlich-Institut warnt.', 'L’institut Paul-Ehrlich met en garde.'],
    ['other hyphens', 'en', 'Die Friedrich-Ebert-Stiftung lädt ein.', 'The Friedrich Ebert Foundation invites.'],
    ['all hyphens', 'en', 'Am Kurt-Schumacher-Platz brennt es.', 'There is a fire at Kurt-Schumacher-Platz.'],
    ['a region with a hyphen', 'en', 'Er lebt in Rheinland-Pfalz.', 'He lives in Rhineland-Palatinate.'],
    ['one half of a double name', 'en', 'Anna Müller-Schmidt kam.', 'Anna Müller came.'],
    ['a particle', 'fr', 'Tamim bin Hamad Al Chalifa kam.', 'Tamim ben Hamad Al Khalifa est venu.'],
    ['the Polish endings of a short name', 'pl', 'Er sah Max Dux und Ina Cox.', 'Widział Maksa Duksa i Inę Cox.'],
    [
      'a landscape with another name',
      'en',
      'Am Ligurischen Meer schneit es.',
      'It is snowing by the Ligurian Riviera.',
    ],
    ['a landscape with another noun', 'nl', 'In der Fränkischen Alb', 'In de Frankische Jura'],
    ['the adjective of a city', 'en', 'Das Göttinger Landgericht', 'The Göttingen Regional Court'],
    ['a short adjective of a city', 'en', 'Der Dresdner Zwinger', 'The Dresden Old Masters Gallery'],
    ['a name that stays', 'fr', 'Die Deutsche Bahn baut.', 'La Deutsche Bahn construit.'],
    ['an institution that is translated', 'es', 'Die Vereinten Nationen tagen.', 'Las Naciones Unidas se reúnen.'],
    ['capitals throughout', 'en', 'OLAF SCHOLZ KAM', 'OLAF MERZ CAME'],
    ['another script', 'ru', 'Olaf Scholz kam.', 'Пришёл Олаф Шольц.'],
    ['a script without blanks', 'ja', 'Olaf Scholz war in Rom.', 'オラフ・ショルツはローマにいた。'],
  ])('may have %s', (_what, language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })

  test('is left alone in headlines that write every word large', () => {
    expect(find('Scholz Rede in Rom', 'Scholz Speech In Rome', 'en', 'headline')).toEqual([])
  })
})

describe('an acronym', () => {
  test.each([
    ['fr', 'Die Nato tagt.', 'L’Otan se réunit.'],
    ['es', 'Die UNO und die EU tagen.', 'La ONU y la UE se reúnen.'],
    ['pl', 'Laut UNO', 'Według ONZ-u'],
    ['en', 'Der BVB schlug den HSV.', 'Dortmund beat Hamburg.'],
    ['en', 'Die EU zahlt.', 'The European Union pays.'],
    ['fr', 'Das kostet 5 US-Dollar.', 'Cela coûte 5 dollars.'],
    ['en', 'Das BKA ermittelt.', 'The Federal Criminal Police Office investigates.'],
    ['en', 'Der Motor hat 100 PS.', 'The engine has 100 hp.'],
    ['en', 'Papst Leo XIV. sprach.', 'Pope Leo XIV spoke.'],
    ['en', 'Der IRE aus Ulm kam spät.', 'The express from Ulm was late.'],
    ['fr', 'Ein ICE hielt in Ulm.', 'Un TGV s’est arrêté à Ulm.'],
  ])('may stand in %s as its readers know it: “%s”', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })

  test.each([
    ['another', 'Die Nato tagt.', 'The UN is meeting.', 'UN'],
    ['letters that are swapped', 'SAP und BMW', 'SAP and BWM', 'BWM'],
    ['nothing', 'Die ARD berichtet.', 'It is reported.', ''],
    ['one that nobody knows', 'Der IRE aus Ulm kam spät.', 'The REX from Ulm was late.', 'REX'],
    ['one for a test that nobody knows', 'Der PCR-Test war negativ.', 'The CRX test was negative.', 'CRX'],
  ])('is missed where %s came in its place', (_what, source, target, found) => {
    expect(find(source, target)).toMatchObject([{ details: found ? { target: found } : { context: 'lost' } }])
  })
})

describe('a place', () => {
  test.each([
    ['en', 'Er lebt in der Slowakei.', 'He lives in Slovenia.'],
    ['fr', 'Er lebt in Österreich.', 'Il vit en Australie.'],
    ['pl', 'Er lebt in der Slowakei.', 'Mieszka w Słowenii.'],
    ['ru', 'Er lebt in der Slowakei.', 'Он живёт в Словении.'],
    ['es', 'Er lebt in Köln.', 'Vive en Múnich.'],
    ['en', 'Er lebt in Niger.', 'He lives in Nigeria.'],
    ['fr', 'Er lebt in Nigeria.', 'Il vit au Niger.'],
    ['pl', 'Er lebt in Niger.', 'Mieszka w Nigerii.'],
    ['ru', 'Er lebt in Niger.', 'Он живёт в Нигерии.'],
    ['en', 'Er lebt im Iran.', 'He lives in Iraq.'],
    ['pl', 'Er lebt im Irak.', 'Mieszka w Iranie.'],
    ['en', 'Die Wahl in Guinea', 'The election in Guyana'],
    ['fr', 'Der Präsident Malis kam.', 'Le président du Malawi est venu.'],
    ['en', 'Die Fahrbahn Richtung Karlsruhe', 'The lanes toward Stuttgart'],
    ['fr', 'In Freiburg im Breisgau beginnt der Umbau.', 'À Hambourg, les travaux commencent à Hambourg.'],
    ['pl', 'Er traf sie in Vilnius.', 'Spotkał ją w Rydze.'],
    ['es', 'Es brennt in Lüdenscheid.', 'Hay un incendio en Colonia.'],
    ['en', 'Der Zug nach Freilassing hielt.', 'The train to Salzburg stopped.'],
    ['it', 'Er kommt aus Pirmasens.', 'Viene da Amburgo.'],
    ['nl', 'Ab Gütersloh ist die Strecke gesperrt.', 'Het spoor is vanaf Keulen dicht.'],
  ])('is not another one in %s', (language, source, target) => {
    expect(find(source, target, language)).toHaveLength(1)
  })

  test.each([
    ['its own name there', 'it', 'Er lebt in München.', 'Vive a Monaco.'],
    ['an adjective', 'en', 'Die Regierung in Frankreich', 'The French government'],
    ['the adjective of a name within another', 'en', 'Die Regierung in Niger', 'The Nigerien government'],
    ['both of two like names', 'en', 'Truppen aus Niger und Nigeria', 'Nigerian troops and those of Niger'],
    ['another within its name', 'en', 'Papua-Neuguinea wählt.', 'Papua New Guinea votes.'],
    ['a short name with its case', 'pl', 'Er lebt im Irak.', 'Mieszka w Iraku.'],
    ['Greek letters', 'el', 'Er lebt im Iran.', 'Ζει στο Ιράν.'],
    ['Cyrillic letters', 'uk', 'Er lebt im Irak.', 'Він живе в Іраку.'],
    ['Bulgarian letters', 'bg', 'Er lebt in Österreich.', 'Живее в Австрия.'],
    ['Arabic letters', 'ar', 'Er lebt im Irak.', 'يعيش في العراق.'],
    ['Hebrew letters', 'he', 'Er lebt im Irak.', 'הוא גר בעיראק.'],
    ['Chinese signs', 'zh', 'Die NATO und Olaf Scholz im Irak', '北约与奥拉夫·朔尔茨在伊拉克'],
    ['Japanese signs', 'ja', 'Die NATO und Olaf Scholz im Irak', 'イラクのNATOとオラフ・ショルツ'],
    ['Korean signs', 'ko', 'Er lebt in Niger.', '그는 니제르에 산다.'],
    ['a case', 'pl', 'Er lebt in Köln.', 'Mieszka w Kolonii.'],
    ['a court that it stands for', 'en', 'Karlsruhe kippt das Gesetz.', 'The top court of Germany overturns the law.'],
    ['its country’s capital beside it', 'en', 'Es brennt in Lüdenscheid.', 'There is a fire, says Berlin.'],
    ['another letter', 'es', 'Es brennt in Göttingen, nicht in Köln.', 'Hay un incendio en Gotinga, no en Colonia.'],
    [
      'what it says of the city as an adjective',
      'en',
      'Das Kölner Gericht tagt in Bergen.',
      'The court in Cologne sits.',
    ],
    [
      'a club that is called by its city',
      'fr',
      'Der FC Bayern verlor in Unterzahl.',
      'Le Bayern Munich a perdu à dix.',
    ],
    ['a city near by', 'pl', 'Er stammt aus Bautzen.', 'Pochodzi z Budziszyna pod Dreznem.'],
    ['no place at all', 'en', 'Die Elbstadt steht in Flammen.', 'Fires burn in Hamburg.'],
    ['an ending of its own', 'pl', 'Das Gericht in Nauru', 'Naukowcy i sąd na Nauru'],
    ['an adjective in German only', 'en', 'Die polnische Regierung in Rom', 'The government of Poland in Rome'],
  ])('may have %s', (_what, language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })
})

test('what is a term is left to the check of the glossary', () => {
  const pair = { source: 'Der Zug nach Köln hielt.', target: 'The train to Munich stopped.' }
  const term = {
    source: 'Köln',
    spans: [[13, 17] as [number, number]],
    target: 'Cologne',
    forbidden: [],
    caseRule: 'any' as const,
  }

  expect(names.find({ ...pair, sourceLanguage: 'de', language: 'en' })).toHaveLength(1)
  expect(names.find({ ...pair, sourceLanguage: 'de', language: 'en', terms: [term] })).toEqual([])
})

test.each(['Anna Beta ', 'NATO ', 'A-', 'Köln ', 'Österreich', '.A', 'Ä̈', 'von ', 'Anna von '])(
  'names are looked for in any length of text: %s',
  text => {
    const many = text.repeat(1_000_000 / text.length)

    expect(find(many, `X${many}`).length).toBeLessThan(100)
    expect(find(many, many.toLowerCase(), 'pl').length).toBeLessThan(100)
  },
)

describe('an acronym in the notation of another language', () => {
  const find = (language: string, source: string, target: string) =>
    names.find({ source, target, sourceLanguage: 'de', language })
  const talks = 'Die USA und die EU verhandeln mit dem IWF.'
  const council = 'Die NATO und die UNO berieten über die Moldau.'

  test.each([
    ['en-US', talks, 'The U.S. and the E.U. are negotiating with the I.M.F.'],
    ['es', talks, 'EE. UU. y la UE negocian con el FMI.'],
    ['es', talks, 'EE.UU. y la UE negocian con el FMI.'],
    ['es', talks, 'EE UU y la UE negocian con el FMI.'],
    ['es', 'Der US-Konzern zahlt.', 'El grupo estadounidense paga.'],
    ['it', talks, 'Usa e Ue trattano con il Fmi.'],
    ['cs', talks, 'USA a EU jednají s MMF.'],
    ['ro', talks, 'SUA și UE negociază cu FMI.'],
    ['fi', talks, 'Yhdysvallat ja EU neuvottelevat IMF:n kanssa.'],
    ['tr', talks, 'ABD ve AB, IMF ile görüşüyor.'],
    ['nl', council, 'De NAVO en de VN overlegden over Moldavië.'],
    ['cs', council, 'NATO a OSN jednaly o Moldavsku.'],
    ['sv', council, 'Nato och FN överlade om Moldavien.'],
    ['fr', 'Der EuGH wies die AfD ab.', 'La CJUE a débouté l’AfD.'],
    ['pl', 'Der EuGH wies die AfD ab.', 'TSUE oddalił skargę AfD.'],
  ])('is let be in %s: %s – %s', (language, source, target) => {
    expect(find(language, source, target)).toEqual([])
  })

  test.each([
    ['en', 'Die USA warnen China.', 'The UK is warning China.', 'UK'],
    ['es', 'Die USA warnen China.', 'La UE advierte a China.', 'UE'],
    ['es', 'Die CSU und die AfD stritten.', 'La CSU y el FDP discutieron.', 'FDP'],
    ['es', 'Es geht um die Moldau.', 'Se trata de Rumanía.', 'Rumanía'],
    ['cs', council, 'NATO a OBSE jednaly o Moldavsku.', 'OBSE'],
  ])('is found in %s where it is another: %s – %s', (language, source, target, wrong) => {
    expect(find(language, source, target).map(({ details }) => details?.target)).toEqual([wrong])
  })
})

describe('a country where words are not apart', () => {
  const find = (language: string, target: string) =>
    names.find({
      source: 'Das Erdbeben traf Österreich, Indien und die Slowakei.',
      target,
      sourceLanguage: 'de',
      language,
    })

  test.each([
    ['ja', '地震はオーストリア、インド、スロバキアを襲った。'],
    ['zh', '地震袭击了奥地利、印度和斯洛伐克。'],
    ['zh-TW', '地震襲擊了奧地利、印度和斯洛伐克。'],
    ['ko', '지진이 오스트리아, 인도, 슬로바키아를 강타했다.'],
    ['ja', '地震はアルプス地方、インド、スロバキアを襲った。'],
  ])('is the same (%s): %s', (language, target) => {
    expect(find(language, target)).toEqual([])
  })

  test.each([
    ['ja', '地震は<1>オーストラリア</1>、インド、スロバキアを襲った。', 'オーストラリア'],
    ['zh', '地震袭击了奥地利、印度尼西亚和斯洛伐克。', '印度尼西亚'],
    ['ko', '지진이 오스트레일리아, 인도, 슬로바키아를 강타했다.', '오스트레일리아'],
  ])('is another (%s): %s', (language, target, wrong) => {
    const [finding, ...others] = find(language, target)

    expect(others).toEqual([])
    expect(finding?.details?.target).toBe(wrong)
    expect(target.slice(...(finding?.targetSpan ?? []))).toBe(wrong)
  })
})

describe('what an acronym stands for', () => {
  test.each([
    [
      'in capitals elsewhere',
      'en',
      'Der TecDax fiel, der ÖkoDAx und der LDax stiegen.',
      'The TecDAX fell, the ÖkoDAX and the LDAX rose.',
    ],
    ['for a kind of message', 'en', 'Er bekam eine SMS und eine MMS.', 'He got a text and a picture message.'],
    ['as its readers know it', 'pl', 'Der EGMR und der IGH tagen.', 'Obradują ETPC i MTS.'],
    ['as its readers know it', 'es', 'Das ADHS bei Frauen', 'El TDAH en las mujeres'],
    ['as its readers know it', 'tr', 'Die EZB und die WTO beraten.', 'AMB ve DTÖ görüşüyor.'],
    ['as its readers know it', 'fr-CH', 'Die SVP und die SNB streiten.', 'L’UDC et la BNS se disputent.'],
    [
      'described in small letters',
      'en',
      'Der ASB sammelt Kleider.',
      'The workers’ relief organisation is collecting clothes.',
    ],
    [
      'described in small letters',
      'fr',
      'Das BfR rät ab.',
      'L’institut fédéral d’évaluation des risques le déconseille.',
    ],
    ['that is an adjective', 'cs', 'Der EU-Gipfel endete.', 'Unijní summit skončil.'],
    ['that is an adjective', 'es', 'Das EU-Recht gilt.', 'Rige el derecho comunitario.'],
    ['that is an adjective', 'hu', 'Das EU-Recht gilt.', 'Az európai jog érvényes.'],
  ])('is there %s in %s: %s', (_what, language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })

  test('for a kind of message is none that means nothing', () => {
    expect(find('Er bekam eine SMS.', 'He got an XMQ.')).toHaveLength(1)
  })

  test('is lost where nothing takes its room', () => {
    expect(find('Der ASB und der ADFC sammeln Kleider.', 'The ASB is collecting clothes.')).toHaveLength(1)
  })
})

describe('a country whose name has several words', () => {
  test.each([
    ['en', 'Südkorea hat angerufen.', 'North Korea has called.'],
    ['fr', 'Nordkorea hat angerufen.', 'La Corée du Sud a appelé.'],
    ['es', 'Südkorea hat angerufen.', 'Corea del Norte ha llamado.'],
  ])('is another in %s: %s', (language, source, target) => {
    expect(find(source, target, language)).toHaveLength(1)
  })

  test.each([
    ['en', 'Südkorea rief Nordkorea an.', 'South Korea called North Korea.'],
    ['en', 'Südkorea hat angerufen.', 'The South Koreans have called.'],
    ['es', 'Südafrika hat Neuseeland angerufen.', 'El país sudafricano ha llamado a Nueva Zelanda.'],
  ])('is the same in %s: %s', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })
})
