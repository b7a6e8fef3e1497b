import { describe, expect, test } from '@jest/globals'
import { placeholdersAndTags } from '../../src/checks/placeholders-and-tags.js'
import { twoSided } from '../../src/checks/two-sided.js'

const find = (source: string, target: string) =>
  placeholdersAndTags.find({ source, target, sourceLanguage: 'de', language: 'en' })

describe('tags that differ', () => {
  test('are named, each as often as it is missing or too many', () => {
    const [finding] = find('<1>a</1> <2/>', '<1>a <1>b</1> <3/>')

    expect(finding?.details).toEqual({ missing: '<2/>', surplus: '<1> <3/>' })
  })

  test('are those too that are all there but cross', () => {
    const [finding] = find('<1>a</1> <2>b</2>', '<1>a <2>b</1></2>')

    expect(finding?.details).toEqual({ context: 'order' })
    expect(finding?.replacement).toBeUndefined()
  })

  test.each([
    ['in another order', '<1>a</1> <2>b</2>', '<2>b</2> <1>a</1>'],
    ['inside one another', '<1>a <2>b</2></1>', '<2>b <1>a</1></2>'],
    ['of no text', '<1/><2/>', '<2/><1/>'],
    ['that are none', 'a < b > c & <b>', 'a < b > c & <strong>'],
    ['of the number nought, which no tag has', 'a <0> b', 'a b'],
    ['of too long a number', 'a <123456> b', 'a b'],
  ])('are not those %s', (_what, source, target) => {
    expect(find(source, target)).toEqual([])
  })

  test.each([
    ['spaces inside', '<1>a</1>', '< 1 >a</ 1>', '<1>a</1>'],
    ['a look-alike', '<1>a</1>', '＜1＞a＜/1＞', '<1>a</1>'],
    ['an escaped one', '<1>a</1>', '&lt;1&gt;a&lt;/1&gt;', '<1>a</1>'],
    ['a pair for a single one', 'a<1/>b', 'a<1></1>b', 'a<1/>b'],
    ['a pair left open at the end', 'a <1>b</1>.', 'a <1>b.', 'a <1>b</1>.'],
  ])('are mended where it can have been one thing only: %s', (_what, source, target, replacement) => {
    expect(find(source, target)).toMatchObject([{ replacement }])
  })

  test.each([
    ['two pairs for one single tag', 'a<1/>b', '<1></1>a<1></1>b'],
    ['a link that was lost', 'Der <1>Minister</1> kam.', 'The minister came.'],
    ['a link in an empty text', '<1>a</1>', ''],
  ])('are left to a person where it could be several: %s', (_what, source, target) => {
    const [finding] = find(source, target)

    expect(finding).toBeDefined()
    expect(finding?.replacement).toBeUndefined()
  })

  test('do not move the words: a replacement differs in tags alone', () => {
    const [finding] = find('a <1>b</1>.', 'b <1>a.')

    expect(finding?.replacement?.replace(/<[^>]+>/g, '')).toBe('b a.')
  })
})

describe('placeholders', () => {
  test.each([
    ['a name in braces', 'Von {name}', 'By {Name}', '{name}', '{Name}'],
    ['one in two braces', 'Von {{name}}', 'By {name}', '{{name}}', '{name}'],
    ['one of a template', 'Von $' + '{name}', 'By name', '$' + '{name}', ''],
    ['a number in braces', 'Von {0}', 'By {1}', '{0}', '{1}'],
    ['one of printf', 'Seite %d von %2$s', 'Page %d of it', '%2$s', ''],
    ['a name behind a colon', 'Es ist :zeit Uhr', 'It is :time', ':zeit', ':time'],
    ['one of two', '%s und %s', '%s and', '%s', ''],
    ['one of Ruby', 'Von %{name}', 'By %{nom}', '%{name}', '%{nom}'],
    ['one of Python', 'Von %(name)s', 'By %(nom)s', '%(name)s', '%(nom)s'],
    ['one of Twig', 'Von %name% {% if x %}', 'By %nom% {% if x %}', '%name%', '%nom%'],
    ['a figure of printf', 'Es sind %.2f Euro', 'It is %.3f euros', '%.2f', '%.3f'],
    ['a member in braces', 'Von {{ user.name }}', 'By {{ user.nom }}', '{{ user.name }}', '{{ user.nom }}'],
    ['one in square brackets', 'Von [[name]]', 'By [[nom]]', '[[name]]', '[[nom]]'],
    ['one of a template in HTML', 'Von <%= name %>', 'By it', '<%= name %>', ''],
    ['one of a newsletter', 'Hallo *|FNAME|*', 'Hello', '*|FNAME|*', ''],
    ['an argument', '{n, plural, other {Tage}}', '{tage, plural, other {days}}', '{n, plural}', '{tage, plural}'],
    ['what an argument holds', '{n, plural, other {{a} Tage}}', '{n, plural, other {days}}', '{a}', ''],
  ])('are missed if they are changed or lost: %s', (_what, source, target, missing, surplus) => {
    expect(find(source, target)).toMatchObject([{ details: twoSided({ missing }, { surplus }) }])
  })

  test.each([
    ['in another order', '{a} vor %s', '%s before {a}'],
    ['that are ordinary percentages', 'um 5 % der Stimmen', 'by 5 % of votes'],
    ['that are gendered words', 'Leser:innen: alle', 'readers: all'],
    [
      'in the words of an argument, of which languages have more or fewer',
      '{n, plural, one {ein Tag} other {{a} Tage}}',
      '{n, plural, one {one day} few {{a} days} other {{a} days}}',
    ],
    ['in ranges of percentages', 'um 20%–30% und 5%der', 'by 20%–30% and 5% of'],
    ['that are a time', 'um 12:30 Uhr', 'at 12.30'],
  ])('are let be if they are there, or none: %s', (_what, source, target) => {
    expect(find(source, target)).toEqual([])
  })

  test('of any number are compared', () => {
    expect(find('{a} %s '.repeat(100_000), '{a} %s '.repeat(100_000))).toEqual([])
    expect(find('{'.repeat(500_000), '${{'.repeat(300_000))).toEqual([])
    expect(find('{a, plural, '.repeat(80_000), '{a, plural, '.repeat(80_000))).toEqual([])
  })
})

const historic = 'Der Kanzler nannte es <b>historisch</b>.'
const linked = 'Das <a class="x" href="/1">war</a> so.'

describe('HTML', () => {
  test.each([
    ['lost', historic, 'The chancellor called it historic.', '<b> </b>', ''],
    ['left open', historic, 'The chancellor called it <b>historic.', '</b>', ''],
    ['opened twice', historic, 'The chancellor called it <b>historic<b>.', '</b>', '<b>'],
    ['another one', historic, 'The chancellor called it <i>historic</i>.', '<b> </b>', '<i> </i>'],
    ['added', 'Es ist <i>sehr</i> alt.', 'It is <i>very</i> <b>old</b>.', '', '<b> </b>'],
    [
      'a link elsewhere',
      linked,
      'It <a class="x" href="/2">was</a> so.',
      '<a class="x" href="/1">',
      '<a class="x" href="/2">',
    ],
    ['without its link', linked, 'It <a class="x">was</a> so.', '<a class="x" href="/1">', '<a class="x">'],
    [
      'in other marks',
      linked,
      'It <a class="x" href=“/1”>was</a> so.',
      '<a class="x" href="/1">',
      '<a class="x" href=“/1”>',
    ],
    ['a line break that is lost', 'Eins<br>Zwei', 'One two', '<br>', ''],
  ])('is missed if it is %s', (_what, source, target, missing, surplus) => {
    expect(find(source, target)).toMatchObject([{ details: twoSided({ missing }, { surplus }) }])
  })

  test('closes what it opened, and stands around words', () => {
    expect(find(historic, 'It is </b>historic<b>.')).toMatchObject([{ details: { context: 'order' } }])
    expect(find(historic, 'It is <b></b>historic.')).toMatchObject([{ details: { context: 'emptied' } }])
  })

  test.each([
    ['written another way', 'Eins<br>Zwei', 'One<br />two'],
    [
      'with attributes in another order and words of its own',
      '<a href="/1" title="Mehr">x</a>',
      "<a title='More' href='/1'>x</a>",
    ],
    ['in another order', '<b>Merz</b> und <i>Klingbeil</i>', '<i>Klingbeil</i> and <b>Merz</b>'],
    ['text, as the source has none', 'Es ist historisch.', 'It is <b>historic</b>, <img src=x onerror=alert(1)>.'],
    ['no HTML at all', '5 < 7, x<y und a<b>c', '5 is less than 7, x<y and a<b>c'],
  ])('is let be if it is %s', (_what, source, target) => {
    expect(find(source, target)).toEqual([])
  })

  test('of any length is compared', () => {
    expect(find('<b>'.repeat(300_000), '<a '.repeat(300_000))).toEqual([])
    expect(find(`<i>${'x='.repeat(500_000)}</i>`, '<b>x</b>'.repeat(100_000))).toHaveLength(1)
  })
})

describe('entities', () => {
  test.each([
    ['without an end', '100&nbsp;Euro', '100&nbsp euros'],
    ['with a blank', '100&nbsp;Euro', '100& nbsp;euros'],
    ['escaped twice', '100&nbsp;Euro', '100&amp;nbsp;euros'],
    ['made a bare sign', 'Müller &amp; Söhne', 'Müller & Sons'],
    ['made the begin of a tag', '5 &lt; 7', '5 < 7'],
  ])('are spoilt if they are %s', (_what, source, target) => {
    expect(find(source, target)).toHaveLength(1)
  })

  test.each([
    ['blanks that another language does not have', '100&nbsp;Euro', '100 euros'],
    ['a word', 'Müller &amp; Söhne', 'Müller and Sons'],
    ['marks of the language', '&quot;Neustart&quot;', '“new start”'],
    ['signs of an address', 'https://a.example/?a=1&lt=2', 'https://a.example/?a=1&lt=2'],
    ['signs by themselves', 'A&O und R & D', 'A&O and R & D'],
  ])('may be %s', (_what, source, target) => {
    expect(find(source, target)).toEqual([])
  })
})

describe('a name that left its link', () => {
  test.each([
    [
      'for another’s',
      '<1>Verdi</1> und <2>die IG Metall</2> streiken.',
      '<2>Verdi</2> and <1>IG Metall</1> strike.',
      2,
    ],
    ['for other words', '<1>Continental</1> streicht 7150 Stellen.', 'Continental is <1>cutting 7,150 jobs</1>.', 1],
    ['with its figures', 'Die <1>A8</1> bei Pforzheim ist gesperrt.', 'The A8 near Pforzheim is <1>closed</1>.', 1],
  ])('%s is found', (_how, source, target, count) => {
    const found = find(source, target)

    expect(found).toHaveLength(count)
    expect(found[0]?.details).toMatchObject({ context: 'moved', tag: '<1>' })
    expect(target.slice(...(found[0]?.targetSpan ?? []))).not.toContain(found[0]?.details?.words)
  })

  test.each([
    ['takes a word along', '<1>Continental</1> streicht Stellen.', '<1>Auto supplier Continental</1> is cutting jobs.'],
    ['stands beside its link', 'Das <1>Video</1> ging um die Welt.', 'The Video <1>footage</1> went around the world.'],
    ['is translated', 'Die <1>Gewerkschaft</1> begrüßte das.', 'The move was welcomed by the <1>union</1>.'],
    ['is written small', 'Der <1>Minister</1> kam.', 'The <1>minister</1> came.'],
    [
      'stands there twice',
      '<1>Verdi</1> ruft auf, Verdi streikt.',
      'Verdi calls for it: <1>the union</1> Verdi strikes.',
    ],
    ['is in a link within another', '<1>Laut <2>Verdi</2></1> streikt man.', '<1>They strike, says <2>Verdi</2></1>.'],
  ])('is none if it %s', (_how, source, target) => {
    expect(find(source, target)).toEqual([])
  })
})
