import { describe, expect, test } from '@jest/globals'
import type { FoundText } from '../../src/formats/format.js'
import { html } from '../../src/formats/html.js'
import { plainText } from '../../src/formats/inline.js'
import { writeHtml } from '../../src/formats/write-html.js'
import { fillFrame } from '../../src/segments/fill-frame.js'

describe('reading HTML', () => {
  test('gives every element that holds text a block of the right kind', () => {
    const file =
      '<p>p</p><h2>h</h2><ul><li>l</li></ul><blockquote><p>q</p></blockquote><figure><img src="https://a.example/b.png"><figcaption>f</figcaption></figure><table><caption>c</caption><tr><th>th</th><td>td</td></tr></table><dl><dt>dt</dt><dd>dd</dd></dl>'

    expect(blocksOf(file)).toEqual([
      'paragraph p',
      'heading h',
      'list-item l',
      'quote q',
      'caption f',
      'caption c',
      'cell th',
      'cell td',
      'paragraph dt',
      'paragraph dd',
    ])
  })

  test.each([
    ['<ul><li>Eins<ol><li>Zwei</li></ol> danach</li></ul>', ['list-item Eins', 'list-item Zwei', 'list-item danach']],
    ['<div>Lose<p>Absatz</p>Ende</div>', ['paragraph Lose', 'paragraph Absatz', 'paragraph Ende']],
    ['<table><tr><td>Lose<p>Absatz</p></td></tr></table>', ['cell Lose', 'cell Absatz']],
    ['<a href="/x"><h3>Titel</h3>Text</a>', ['heading Titel', 'paragraph Text']],
    ['Nur Text', ['paragraph Nur Text']],
    ['<x-teaser>Unbekannt <y>drin</y></x-teaser>', ['paragraph Unbekannt drin']],
  ])('loses no text of %s', (file, blocks) => expect(blocksOf(file)).toEqual(blocks))

  test.each([
    ['<ol><li>Eins</li><li><p>Zwei</p><p>Mehr</p></li><li>Drei</li></ol>', [1, 2, undefined, 3]],
    ['<ol start="7"><li>Sieben</li><li value="12">Zwölf</li><li>Dreizehn</li></ol>', [7, 12, 13]],
    ['<ol reversed><li>Zwei</li><li>Eins</li></ol>', [2, 1]],
    ['<ol><li>Eins<ul><li>Punkt</li></ul></li><li>Zwei</li></ol>', [1, undefined, 2]],
    ['<ol><li><img src="https://a.example/b.png"></li><li>Zwei</li></ol><ul><li>Punkt</li></ul>', [2, undefined]],
    ['<ol><li>Eins<ol><li>Innen</li></ol></li><li>Zwei</li></ol><p>Aus</p>', [1, 1, 2, undefined]],
  ])('numbers the items of %s', (file, ordinals) =>
    expect(read(file).body.blocks.map(({ ordinal }) => ordinal)).toEqual(ordinals),
  )

  test('keeps languages, directions and what is not to be translated', () => {
    const { body } = read(
      '<p lang="de" dir="ltr">Ein <span lang="en" translate="no">Brexit</span></p><p translate="no">Bleibt</p>',
    )

    expect(body.frame.children[0]).toMatchObject({ properties: { lang: 'de', dir: 'ltr' }, data: { block: 0 } })
    expect(body.blocks).toHaveLength(1)
    expect(writeHtml(body.frame)).toContain('<p translate="no">Bleibt</p>')
  })

  test('reads an acronym of old as an abbreviation', () => {
    const { body } = read('<p>Die <acronym title="Europäische Union">EU</acronym> tagt.</p>')

    expect(body.blocks[0]?.content[1]).toMatchObject({ tagName: 'abbr' })
  })

  test('leaves code as it is', () => {
    const { body } = read('<pre><code>let a =\n  1</code></pre>')

    expect(body.blocks).toEqual([])
    expect(writeHtml(body.frame)).toBe('<pre><code>let a =\n  1</code></pre>')
  })

  test('takes a picture’s description along, wherever the picture stands', () => {
    expect(
      blocksOf(
        '<p>Text <img src="https://a.example/b.png" alt="Ein Hund"></p><img src="https://a.example/c.png" alt="Eine Katze">',
      ),
    ).toEqual(['paragraph Text ', 'caption Ein Hund', 'caption Eine Katze'])
  })

  test('keeps a picture of the same site, and says which it could not keep', () => {
    const found = read(
      '<p><img src="bilder/a.png" alt="Ein Hund"></p>\n<img src="data:image/png;base64,AA" alt="Eine Katze"><img src="//evil.example/b.png">',
    )

    expect(writeHtml(contentOf(found))).toBe('<p><img src="bilder/a.png" alt="Ein Hund"></p>')
    expect(found.body.leftOut).toEqual([
      { line: 2, text: 'Eine Katze', why: 'unsupported' },
      { line: 2, text: '<img>', why: 'unsupported' },
    ])
  })

  test('says what active content it left out, and where', () => {
    expect(read('<p>a</p>\n<script>alert(1)</script>\n<iframe></iframe>').body.leftOut).toEqual([
      { line: 2, text: '<script>', why: 'active-content' },
      { line: 3, text: '<iframe>', why: 'active-content' },
    ])
  })

  test('leaves the signs out that link to their own heading, and says so', () => {
    const file =
      '<h2>Wahl<a class="headerlink" href="#wahl">¶</a></h2><p>Siehe <a href="#n1">1</a> und <a href="#b">unten</a>.</p>'
    const { leftOut } = read(file).body

    expect(blocksOf(file)).toEqual(['heading Wahl', 'paragraph Siehe 1 und unten.'])
    expect(leftOut).toEqual([{ line: 1, text: '¶', why: 'stray-mark' }])
  })
})

describe('a page that is XML', () => {
  const xhtml = (body: string) =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x.js"/></head><body>${body}</body></html>`
  const written = (file: string) => writeHtml(contentOf(read(file)))

  test('ends an element where it says so, in its opening tag', () => {
    const body = '<p><a id="x"/>Ein <a href="/a">L<a id="y" />ink</a>.</p><p>Zwei<sup/></p>'

    expect(written(xhtml(body))).toBe('<p>Ein <a href="/a">Link</a>.</p><p>Zwei</p>')
  })

  test('keeps all markup behind a thousand anchors', () => {
    const paragraph = '<p><a id="x"/>Ein <code>c</code> und <b>b</b> und <a href="/a">a</a>.</p>'

    expect(written(xhtml(paragraph.repeat(1_000)))).toBe(paragraph.replace('<a id="x"/>', '').repeat(1_000))
  })

  test('has empty cells that are as wide as they say', () => {
    expect(written(xhtml('<table><tr><td colspan="2"/><td>a</td></tr></table>'))).toBe(
      '<table><tbody><tr><td colspan="2"></td><td>a</td></tr></tbody></table>',
    )
  })

  test('says what stands in its unparsed sections', () => {
    expect(written(xhtml('<pre><![CDATA[if (a < b && c) <b>]]></pre>'))).toBe(
      '<pre>if (a &lt; b &amp;&amp; c) &lt;b></pre>',
    )
  })

  test('is not what HTML with a slash before an address’ end is', () => {
    expect(written('<p><a href=/a/>Link</a> <a href="/b">b</a></p>')).toBe(
      '<p><a href="/a/">Link</a> <a href="/b">b</a></p>',
    )
  })
})

describe('HTML with anchors that are never closed', () => {
  test('keeps all markup behind them', () => {
    const paragraph = '<p><a name="x">Ein <code>c</code> und <a href="/a">a</a>.</p>'

    expect(writeHtml(contentOf(read(paragraph.repeat(1_000))))).toBe(
      paragraph.replace('<a name="x">', '').repeat(1_000),
    )
  })
})

describe('the headline of an HTML file', () => {
  test('is its first h1 and leaves the body', () => {
    const found = read('<p>Vorab</p><h1>Rat <em>tagt</em></h1><p>Text</p>', null)

    expect(found.headline && plainText(found.headline)).toBe('Rat tagt')
    expect(found.body.blocks.map(({ content }) => plainText(content))).toEqual(['Vorab', 'Text'])
  })

  test('is a smaller heading only if nothing stands before it', () => {
    expect(read('<h2>Rat tagt</h2><p>Text</p>', null).headline).toBeDefined()
    expect(read('<p>Text</p><h2>Rat tagt</h2>', null).headline).toBeUndefined()
  })

  test('given by the sender is left out where the body repeats it', () => {
    const { headline, body } = read('<p>x</p>\n<h1>Rat  „tagt“</h1><p>Text</p>', 'Rat tagt')

    expect(headline).toBeUndefined()
    expect(body.leftOut).toEqual([{ line: 2, text: 'Rat  „tagt“', why: 'repeated-headline' }])
  })

  test('given by the sender leaves another heading where it is', () => {
    expect(blocksOf('<h1>Anderes</h1><p>Text</p>')).toEqual(['heading Anderes', 'paragraph Text'])
  })
})

describe('a whole page', () => {
  const page = `<!doctype html><html><head><title>Zeitung</title></head><body>
<header><a href="/">Zeitung</a></header><nav>Politik</nav>
<main><article><header><p>Dachzeile</p><h1>Rat tagt</h1></header><p>Der Rat tagt lange und ausführlich.</p>
<aside><ul><li><a href="/x">Lesen Sie auch</a></li></ul></aside><aside><p>Ein Kasten mit Wissen.</p></aside></article>
<article><h2>Anderes</h2></article></main><footer>Impressum</footer><script>x()</script></body></html>`

  test('is read as the article in it', () => {
    const { headline, body } = read(page, null)

    expect(headline && plainText(headline)).toBe('Rat tagt')
    expect(body.blocks.map(({ content }) => plainText(content))).toEqual([
      'Dachzeile',
      'Der Rat tagt lange und ausführlich.',
      'Ein Kasten mit Wissen.',
    ])
  })

  test('lists what surrounds the article', () => {
    const leftOut = read(page, null).body.leftOut.map(({ text, why }) => `${why} ${text}`)

    expect(leftOut).toEqual([
      'furniture Zeitung',
      'furniture Politik',
      'furniture Lesen Sie auch',
      'furniture Anderes',
      'furniture Impressum',
      'active-content <script>',
    ])
  })

  test.each([
    '<div class="navheader"><table><tr><td><a href="a.html">Zurück</a></td><td>Kapitel 1</td></tr></table></div>',
    '<div><p>Weiter: <a href="b.html" rel="next">Kapitel 2</a></p></div>',
    '<div role="navigation"><h3>Navigation</h3><ul><li><a href="/">Start</a></li></ul></div>',
    '<ul class="breadcrumb"><li><a href="/">Start</a></li></ul>',
  ])('loses the way to other pages: %s', navigation => {
    const { body } = read(`<body><div><div>${navigation}<h1>Titel</h1><p>Text</p></div></div></body>`, 'Titel')

    expect(body.blocks.map(({ content }) => plainText(content))).toEqual(['Text'])
    expect(body.leftOut.map(({ why }) => why)).toEqual(['furniture', 'repeated-headline'])
  })

  test('keeps a long text that links to the next page', () => {
    const long = `<p>${'Wort '.repeat(250)}<a rel="next" href="/2">weiter</a></p>`

    expect(blocksOf(`<body>${long}</body>`)).toHaveLength(1)
  })

  test('without an article is read without its frame', () => {
    expect(blocksOf('<body><header>Kopf</header><p>Text</p><footer>Fuß</footer></body>')).toEqual(['paragraph Text'])
  })
})

function read(file: string, headline: string | null = 'Anders'): FoundText {
  return html.read(file, headline === null ? {} : { headline }) as FoundText
}

/** The article's tree with its words. */
function contentOf({ body: { frame, blocks } }: FoundText) {
  return fillFrame(frame, blocks)
}

function blocksOf(file: string): string[] {
  return read(file).body.blocks.map(({ kind, content }) => `${kind} ${plainText(content)}`)
}
