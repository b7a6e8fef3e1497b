import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aService, type TestService } from '../support/service.js'
import { renderAgain } from './active-parts.js'
import { newsroomOf } from './newsroom.js'
import { countsOf, outlineOf } from './outline.js'
import { submitterAt } from './submit-file.js'

/** A page of our own, built the way programs build handbooks: XML, with anchors, boxes, layout tables and the way on. */
const page = await readFile(new URL('../fixtures/handbuch.xhtml', import.meta.url), 'utf8')

describe('a whole page of a handbook', () => {
  let service: TestService
  let leftOut: { why: string }[]
  let document: { headline: string; html: string; blocks: unknown[] }
  let written: { html: string; markdown: string }
  beforeAll(async () => {
    service = await aService()
    const room = newsroomOf(service)
    const { body: article } = await submitterAt(service)(page, 'text/html')
    leftOut = article.leftOut
    await room.decide(await room.inReview(article.id), 'approval')
    document = (await room.delivered(article.id)).body
    const formOf = async (suffix: string) => (await service.ask('GET', `/v1/content/fr/${article.id}${suffix}`)).body
    written = { html: await formOf('.html'), markdown: await formOf('.md') }
  })
  afterAll(async () => {
    await service.stop()
    expect(service.faults).toEqual([])
  })

  test('comes out with everything in its place, and every link, picture and line of code as it was', () => {
    const article = outlineOf(articleIn(page))

    expect(countsOf(article)).toMatchObject({
      h2: 1,
      h3: 2,
      dl: 2,
      ol: 1,
      ul: 1,
      table: 2,
      pre: 2,
      a: 8,
      img: 2,
      code: 5,
    })
    expect(outlineOf(document.html)).toEqual(article)
    expect(outlineOf(written.html.replace(/^.*<\/header>/s, ''))).toEqual(article)
  })

  test('has its title for a headline, and says that it left out the way to other pages', () => {
    expect(document.headline).toMatch(/^⟦fr⟧ Ķáápíŧéł 2\./)
    expect(leftOut.map(({ why }) => why)).toEqual(['furniture', 'furniture'])
  })

  test('is as whole in Markdown, as far as Markdown goes', () => {
    const { h2, h3, ol, pre, a, img, code, td } = countsOf(outlineOf(renderAgain(written.markdown)))

    expect({ h2, h3, ol, pre, a, img, code }).toEqual({ h2: 1, h3: 2, ol: 1, pre: 1, a: 8, img: 2, code: 6 })
    expect(td).toBe(9)
  })
})

/** The source's article as we mean it, by other means than ours: no way to other pages, no headline, XML as HTML. */
function articleIn(xhtml: string): string {
  return xhtml
    .replace(/^.*<body>|<\/body>.*$/gs, '')
    .replace(/<div class="nav(header|footer)">.*?<\/table>\s*(<hr\/>\s*)?<\/div>/gs, '')
    .replace(/<h1.*?<\/h1>/s, '')
    .replace(/<a id="\w+"\/>/g, '')
    .replace(/<td\/>/g, '<td></td>')
    .replace('<![CDATA[if (a < b && c) kaufe();]]>', 'if (a &lt; b &amp;&amp; c) kaufe();')
}
