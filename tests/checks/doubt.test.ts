import { describe, expect, test } from '@jest/globals'
import { doubt } from '../../src/checks/doubt.js'

const find = (source: string, target: string, language = 'en') =>
  doubt.find({ source, target, sourceLanguage: 'de', language })

describe('doubt in English', () => {
  test.each([
    ['Der mutmaßliche Täter floh.', 'The alleged perpetrator fled.', 'The perpetrator fled.'],
    ['Die mutmaßlich gestohlenen Bilder', 'The pictures, believed to be stolen', 'The stolen pictures'],
    ['Er war angeblich krank.', 'He was supposedly ill.', 'He was ill.'],
    ['Er war angeblich krank, sagte sie.', 'He was allegedly ill, she said.', 'He was ill, she said.'],
    ['Offenbar war die Tür offen.', 'Apparently the door was open.', 'The door was open.'],
    ['Vermutlich brannte ein Kabel.', 'A cable probably caught fire.', 'A cable caught fire.'],
    ['Möglicherweise ist er verletzt.', 'He may be hurt.', 'He is hurt.'],
    ['Der Tod ist noch nicht bestätigt.', 'The death has not been confirmed.', 'The death is known.'],
    ['Er steht unter Verdacht.', 'He is under suspicion.', 'He did it.'],
    ['Laut Polizei floh er.', 'According to police, he fled.', 'He fled.'],
    ['Er floh laut einem Zeugen.', 'A witness said he fled.', 'He fled.'],
    ['Laut <1>Polizei</1> floh er.', 'He fled, <1>police</1> said.', 'He fled, <1>police</1>.'],
    ['Nach eigenen Angaben war er allein.', 'By his own account, he was alone.', 'He was alone.'],
    ['Nach Angaben der Stadt ist das Bad zu.', 'The pool is closed, the city said.', 'The pool is closed.'],
    ['Medienberichten zufolge geht sie.', 'She is leaving, media report.', 'She is leaving.'],
    ['„Das reicht“, so der Minister.', '“That is enough,” the minister said.', '“That is enough.”'],
    ['„Das reicht“, so Müller.', '“That is enough,” said Müller.', '“That is enough.”'],
    ['Er soll das Auto gestohlen haben.', 'He is said to have stolen the car.', 'He stole the car.'],
    ['Sie soll entlassen worden sein.', 'She was reportedly dismissed.', 'She was dismissed.'],
    ['Das Werk soll 2027 öffnen.', 'The plant is to open in 2027.', 'The plant opened in 2027.'],
    ['Er sagte, es sei kalt.', 'He said it was cold.', 'It was cold.'],
    ['Die Lage sei ernst.', 'The situation was serious, officials said.', 'The situation is serious.'],
    ['Sie habe nichts gewusst, betonte sie.', 'She stressed that she had known nothing.', 'She had known nothing.'],
    ['Man müsse sparen, forderte er.', 'He demanded savings.', 'Savings were made.'],
    ['Der Bau werde teuer.', 'Construction would be expensive.', 'Construction is expensive.'],
    ['Der Fahrer war nach Polizeiangaben betrunken.', 'The driver was drunk, police said.', 'The driver was drunk.'],
    ['Wie die Stadt mitteilte, brannte es.', 'There was a fire, the city said.', 'There was a fire.'],
    ['Sie will ihn gehört haben.', 'She claims to have heard him.', 'She heard him.'],
    ['Es brannte, teilte die Stadt am Abend mit.', 'There was a fire, the city said.', 'There was a fire.'],
    ['Zeugen berichteten, er hätte geschossen.', 'Witnesses reported that he had shot.', 'He had shot.'],
    ['Es gebe Streit, sagte er.', 'There was a dispute, he said.', 'There was a dispute.'],
    ['Die Sperrung dürfte bis Mai dauern.', 'The closure is likely to last until May.', 'The closure lasts until May.'],
    ['Er scheint zu schlafen.', 'He seems to be asleep.', 'He is asleep.'],
  ])('is kept in “%s” by “%s” and lost by “%s”', (source, kept, lost) => {
    expect([find(source, kept).length, find(source, lost).length]).toEqual([0, 1])
  })

  test.each([
    ['Die Tür ist offen.', 'The door is open.'],
    ['Ich habe Hunger.', 'I am hungry.'],
    ['„Ich habe Zeit und werde kommen.“', '“I have time and am coming.”'],
    ['Er tut, als sei er krank.', 'He acts as if he were ill.'],
    ['Wir gehen, es sei denn, es regnet.', 'We are going unless it rains.'],
    ['Gott sei Dank!', 'Thank God!'],
    ['Die Wolle ist warm.', 'The wool is warm.'],
    ['Seine Habe verbrannte.', 'His belongings burned.'],
    ['Er rief laut um Hilfe.', 'He cried loudly for help.'],
    ['Es wurde laut Kritik geübt.', 'There was loud criticism.'],
    ['Das Werk soll fertig sein.', 'The plant is due to be finished.'],
    ['Kinder sollen Spaß haben.', 'Children should have fun.'],
    ['Er offenbarte sich.', 'He revealed himself.'],
    ['Das ist unwahrscheinlich.', 'That will not happen.'],
  ])('is not looked for in “%s” (“%s”)', (source, target) => {
    expect(find(source, target)).toEqual([])
  })
})

describe('doubt beside other words that tell or doubt', () => {
  test.each([
    [
      'en',
      'Der mutmaßliche Täter schweigt zu den Vorwürfen.',
      'The alleged perpetrator is silent about the accusations.',
      'The perpetrator is silent about the accusations.',
    ],
    [
      'en',
      '„Nein“, sagte sie, doch laut Polizei war er da.',
      '“No,” she said, but according to police he was there.',
      '“No,” she said, but he was there.',
    ],
    [
      'en',
      'Anscheinend wurde die mutmaßliche Beute versteckt.',
      'The suspected loot was apparently hidden.',
      'The loot was apparently hidden.',
    ],
    [
      'en',
      'Der Hund habe ohne Vorwarnung gebissen, berichtet sie.',
      'The dog bit without warning, she reports.',
      'The dog bit without warning.',
    ],
    [
      'en',
      'Die mutmaßlichen Täter arbeiten vermutlich hier.',
      'The alleged perpetrators probably work here.',
      'The alleged perpetrators work here.',
    ],
    ['es', 'Laut Polizei leitet er eine Bäckerei.', 'Según la policía, dirige una panadería.', 'Dirige una panadería.'],
    [
      'it',
      'Laut Polizei war es das zweite Auto.',
      'Secondo la polizia era il secondo veicolo.',
      'Era il secondo veicolo.',
    ],
    ['nl', 'Der Angeklagte war angeblich krank.', 'De verdachte was naar verluidt ziek.', 'De verdachte was ziek.'],
    ['pl', 'Er soll fünf Autos gestohlen haben.', 'Miał ukraść pięć aut.', 'Ukradł pięć aut i miał pięć domów.'],
    ['pt', 'Laut Bericht war es der zweite Fall.', 'Segundo o relatório, era o segundo caso.', 'Era o segundo caso.'],
  ])('%s: is kept of “%s” by “%s” and lost by “%s”', (language, source, kept, lost) => {
    expect([find(source, kept, language).length, find(source, lost, language).length]).toEqual([0, 1])
  })

  test.each([
    ['en', 'Laut Zeugen soll er zu schnell gefahren sein.', 'Witnesses say he was speeding.'],
    ['en', 'Mutmaßliche Täter und mutmaßliche Helfer flohen.', 'Alleged perpetrators and helpers fled.'],
    ['en', 'Sie wies die Kritik zurück: Das Haus sei sicher.', 'She rejected the criticism: the house was safe.'],
    ['en', 'Man müsse sparen, forderte er.', 'He called for savings.'],
    ['fr', 'Er soll geflohen sein, sagte sie.', 'Il se serait enfui, a-t-elle dit.'],
    [
      'es',
      'Berichte, wonach er krank sei, stimmen nicht.',
      'Las informaciones según las cuales está enfermo son falsas.',
    ],
  ])('%s: may be one trace for two words of “%s” in “%s”', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })

  test.each([
    ['Wer kommen will, schreibt an sie.', 'Anyone who wants to come writes to her.'],
    ['Wenn er käme, könnte sie gehen.', 'If he came she went.'],
  ])('is not looked for in “%s” (“%s”)', (source, target) => {
    expect(find(source, target)).toEqual([])
  })
})

describe('one report in two words', () => {
  test.each([
    ['en', 'Laut Polizei ist er tot, hieß es.', 'According to police, he is dead.', 'He is dead.'],
    ['pl', 'Er ist tot, hieß es laut Polizei.', 'Według policji nie żyje.', 'On nie żyje.'],
    [
      'pl',
      'Laut Berichten soll die Firma vor dem Aus stehen.',
      'Według mediów firma jest bliska upadku.',
      'Firma jest bliska upadku.',
    ],
  ])('needs one trace in %s: %s – %s, not %s', (language, source, right, wrong) => {
    expect(find(source, right, language)).toEqual([])
    expect(find(source, wrong, language)).toHaveLength(1)
  })

  test('is two where each has a sentence of its own', () => {
    expect(
      find('Laut Polizei ist er tot. Er habe Zeit gehabt, hieß es.', 'He is dead, police said. He had time.'),
    ).toHaveLength(1)
  })

  test('leaves what one paper cites to another who says it', () => {
    const source = 'Er sagte, er gehe; das Blatt berichtet das unter Berufung auf Akten.'

    expect(find(source, 'He said he would go; the paper reports this, citing files.')).toEqual([])
    expect(find(source, 'He will go; the paper reports this, citing files.')).not.toEqual([])
  })
})

describe('a report and another clause of its sentence', () => {
  test.each([
    [
      'Laut Wetterdienst regnet es, der Täter soll geflohen sein, hieß es.',
      'According to the weather service it is raining; the perpetrator is said to have fled.',
      'According to the weather service it is raining, the perpetrator fled.',
    ],
    [
      'Nach Angaben der Polizei war er 40, der Minister soll Geld genommen haben, hieß es.',
      'According to police he was 40; the minister is said to have taken money.',
      'According to police he was 40, the minister took money.',
    ],
    [
      'Laut Wetterdienst regnet es, der Täter soll geflohen sein.',
      'According to the weather service it is raining; the perpetrator reportedly fled.',
      'According to the weather service it is raining, the perpetrator fled.',
    ],
    [
      'Laut Wetterdienst regnet es, die Straße soll am Montag öffnen.',
      'According to the weather service it is raining; the road is to open on Monday.',
      'According to the weather service it is raining, the road opens on Monday.',
    ],
    [
      'Laut Wetterdienst regnet es und die Straße soll am Montag öffnen.',
      'According to the weather service it is raining and the road will open on Monday.',
      'According to the weather service it is raining and the road opens on Monday.',
    ],
    [
      'Laut Wetterdienst regnet es, gestern nahm der Minister Geld, hieß es.',
      'According to the weather service it is raining; reportedly, the minister took money yesterday.',
      'According to the weather service it is raining, the minister took money yesterday.',
    ],
    [
      'Der Minister soll bald zahlen, die Straße ist laut Polizei frei.',
      'The minister is to pay soon; the road is clear, police said.',
      'The minister pays soon; the road is clear, police said.',
    ],
  ])('leave traces of their own: of “%s” in “%s”, not “%s”', (source, kept, lost) => {
    expect([find(source, kept).length, find(source, lost).length > 0]).toEqual([0, true])
  })

  test.each([
    [
      'Laut Polizei und der Feuerwehr ist die Straße frei, hieß es.',
      'According to police and firefighters the road is clear.',
    ],
    ['Laut Polizei soll er geflohen sein, hieß es.', 'According to police, he fled.'],
    ['Laut Polizei, die ermittelt, ist er tot, hieß es.', 'According to police, who investigate, he is dead.'],
    ['Laut Polizei starb der Mann, der aus Köln stammt, hieß es.', 'According to police, the man from Cologne died.'],
    ['Laut Polizei sei er tot, die Frau sei verletzt, hieß es.', 'According to police, he is dead and the woman hurt.'],
    [
      'Laut Polizei sind Müller, Meier und Schmidt verletzt, hieß es.',
      'According to police, Müller, Meier and Schmidt are hurt.',
    ],
    [
      'Laut Polizei ist Müller, Chef der Bank, tot, hieß es.',
      'According to police, Müller, head of the bank, is dead.',
    ],
    [
      'Laut Plan soll die Straße im Mai öffnen und die Brücke im Juni.',
      'According to the plan, the road opens in May and the bridge in June.',
    ],
    ['Die Straße soll im Mai öffnen, so die Stadt.', 'The road opens in May, the city said.'],
  ])('are told apart from what the report goes on with: “%s” may be “%s”', (source, target) => {
    expect(find(source, target)).toEqual([])
  })
})

describe('doubt in other languages', () => {
  test.each([
    ['fr', 'Der mutmaßliche Täter floh.', 'L’auteur présumé a pris la fuite.', 'L’auteur a pris la fuite.'],
    ['fr', 'Er soll geflohen sein.', 'Il aurait pris la fuite.', 'Il a pris la fuite.'],
    ['fr', 'Laut Polizei floh er.', 'Il a fui, selon la police.', 'Il a fui.'],
    ['fr', 'Offenbar war sie krank.', 'Elle était apparemment malade.', 'Elle était malade.'],
    ['es', 'Der mutmaßliche Täter floh.', 'El presunto autor huyó.', 'El autor huyó.'],
    ['es', 'Er soll geflohen sein.', 'Habría huido.', 'Huyó.'],
    ['es', 'Laut Polizei floh er.', 'Según la policía, huyó.', 'Huyó en la ciudad.'],
    ['es', 'Vermutlich floh er.', 'Probablemente huyó.', 'Huyó.'],
    ['it', 'Der mutmaßliche Täter floh.', 'Il presunto autore è fuggito.', 'L’autore è fuggito.'],
    ['it', 'Er soll geflohen sein.', 'Sarebbe fuggito.', 'È fuggito.'],
    ['it', 'Laut Polizei floh er.', 'Secondo la polizia è fuggito.', 'È fuggito in città.'],
    ['pl', 'Der mutmaßliche Täter floh.', 'Domniemany sprawca uciekł.', 'Sprawca był i uciekł.'],
    ['pl', 'Er soll geflohen sein.', 'Miał uciec.', 'Uciekł.'],
    ['pl', 'Laut Polizei floh er.', 'Według policji uciekł.', 'Uciekł.'],
    ['pl', 'Er war angeblich krank.', 'Podobno był chory.', 'Był chory.'],
    ['nl', 'Der mutmaßliche Täter floh.', 'De vermoedelijke dader vluchtte.', 'De dader vluchtte.'],
    ['nl', 'Er soll geflohen sein.', 'Hij zou gevlucht zijn.', 'Hij is gevlucht.'],
    ['nl', 'Laut Polizei floh er.', 'Volgens de politie vluchtte hij.', 'Hij vluchtte.'],
    ['pt', 'Der mutmaßliche Täter floh.', 'O suposto autor fugiu.', 'O autor fugiu.'],
    ['pt', 'Er soll geflohen sein.', 'Teria fugido.', 'Fugiu.'],
    ['pt', 'Laut Polizei floh er.', 'Segundo a polícia, fugiu.', 'Ele tem fugido.'],
  ])('%s: is kept in “%s” by “%s” and lost by “%s”', (language, source, kept, lost) => {
    expect([find(source, kept, language).length, find(source, lost, language).length]).toEqual([0, 1])
  })

  test('is known by the language, whatever the region', () => {
    expect(find('Laut Polizei floh er.', 'Fugiu.', 'pt-BR')).toHaveLength(1)
  })

  test('is passed over where there are no words for it, and from another language than German', () => {
    expect(find('Laut Polizei floh er.', 'Hän pakeni.', 'fi')).toEqual([])
    expect(doubt.find({ source: 'Laut', target: 'Loud', sourceLanguage: 'en', language: 'fr' })).toEqual([])
  })
})

describe('a finding of doubt', () => {
  test('points to the words that are lost', () => {
    const [finding] = find('Der <1>mutmaßliche</1> Täter', 'The <1>perpetrator</1>')

    expect(finding).toEqual({ details: { words: 'mutmaßliche' }, sourceSpan: [7, 18] })
  })

  test('points to the word alone, not to who is named behind it', () => {
    const [finding] = find('Die Straße ist laut Behörden frei.', 'The road is clear.')

    expect(finding).toEqual({ details: { words: 'laut' }, sourceSpan: [15, 19] })
  })

  test('is made once for each kind of words', () => {
    expect(find('Laut Polizei floh der mutmaßliche, laut Zeugen angeblich bewaffnete Täter.', 'He fled.')).toHaveLength(
      2,
    )
  })

  test('is none over a text that is missing', () => {
    expect(find('Laut Polizei floh er.', ' ')).toEqual([])
  })
})

test.each([
  ['markers', 'soll sei laut Verdacht, so '],
  ['reports and clauses', 'laut Rat regnet es, der Rat soll gehen, hieß es, '],
  ['letters', 'a'],
  ['blanks', ' '],
  ['halves of markers', 'nach eigenen '],
  ['tags', '<1>'],
])('a megabyte of %s is read through', (_what, part) => {
  const text = part.repeat(Math.ceil(1_000_000 / part.length))

  expect(find(text, text).length).toBeLessThan(20)
})

test('reports and doubts a megabyte apart are read through', () => {
  const text = 'laut Rat, '.repeat(20) + 'der Rat regnet '.repeat(70_000) + ', der Rat soll, hieß es'.repeat(20)

  expect(find(text, text).length).toBeLessThan(20)
})

describe('what only looks like a trace', () => {
  test.each([
    ['en', 'Er soll sie bedroht haben.', 'He is alleged to have threatened her.', 'He has threatened her.'],
    ['en', 'Der Hof soll zugestimmt haben.', 'The court is understood to have agreed.', 'The court has agreed.'],
    ['en', 'Sie sollen sich verständigt haben.', 'They are said to have agreed.', 'They have agreed.'],
    ['en', 'Der Wert wird geschätzt, hieß es.', 'It is estimated, sources said.', 'It is estimated.'],
    ['en', 'Nach eigenem Bekunden war er dort.', 'By his own account he was there.', 'He was there.'],
    [
      'fr',
      'Laut Anklage nahm er Uhren an.',
      'Selon l’accusation, il a accepté des montres.',
      'Il a accepté des montres.',
    ],
    ['pl', 'Die Zeugin will ihn erkannt haben.', 'Świadek twierdzi, że go rozpoznała.', 'Rozpoznała go.'],
    ['pl', 'Anscheinend kam sie durchs Fenster.', 'Dostała się, jak się zdaje, oknem.', 'Dostała się oknem.'],
  ])('is none (%s): %s', (language, source, right, wrong) => {
    expect(find(source, right, language)).toEqual([])
    expect(find(source, wrong, language)).not.toEqual([])
  })

  test.each([
    ['en', 'Wir dürften nicht länger zusehen, forderte sie.', 'She demanded that we no longer stand by.'],
    ['es', 'Niemand müsse fürchten, zu frieren, versicherte sie.', 'Nadie debe temer pasar frío, aseguró ella.'],
  ])('is not asked for where nothing is doubted (%s): %s', (language, source, target) => {
    expect(find(source, target, language)).toEqual([])
  })
})

describe('what is expected', () => {
  test.each([
    ['fr', 'Le jugement est attendu vendredi.', 'Le jugement tombe vendredi.'],
    ['it', 'A fine giugno è attesa la sentenza.', 'A fine giugno arriva la sentenza.'],
    ['pl', 'Wyrok spodziewany jest w piątek.', 'Wyrok zapada w piątek.'],
    ['pt', 'A sentença é esperada na sexta-feira.', 'A sentença sai na sexta-feira.'],
  ])('tells what shall be (%s): %s', (language, told, stated) => {
    const source = 'Das Urteil soll am Freitag fallen.'

    expect(find(source, told, language)).toEqual([])
    expect(find(source, stated, language)).toHaveLength(1)
  })
})
