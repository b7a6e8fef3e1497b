import { atMost, defineBench, type Figure } from './bench.js'
import { allInReview } from './support/articles.js'
import { type Service, startService } from './support/service.js'
import { onStage } from './support/stage.js'

const mebibyte = 1_048_576
/** Others work on this machine, too: what one of three tries did without a pause, the code did not cause. */
const tries = 3

/** How long a body or an answer, the largest there are, keeps the API from everything else. */
export const eventLoop = defineBench({
  name: 'event-loop',
  about: `longest pause of the API's event loop, the least of ${tries} tries`,
  run: () =>
    onStage(async stage => {
      const service = await startService(stage)
      const figures: Figure[] = [await pauseOf(service, 'idle for a second', () => pause(1_000))]
      for (const [what, body, type] of bodies()) {
        figures.push(await pauseOf(service, what, () => take(service, body, type)))
      }
      await allInReview(service, articlesTaken, 300_000)
      for (const [what, path] of await paths(service)) {
        figures.push(await pauseOf(service, what, () => read(service, path)))
      }
      await service.stop()
      return figures
    }),
})

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function pauseOf(service: Service, what: string, act: () => Promise<unknown>): Promise<Figure> {
  const pauses: number[] = []
  for (let round = 0; round < tries; round++) {
    await service.api.gauge()
    await act()
    pauses.push((await service.api.gauge()).longestDelayMs)
  }
  return atMost(what, Math.min(...pauses), 100, 'ms')
}

let articlesTaken = 0

/** Each try sends another text, as one that is known already would be little work. */
async function take(service: Service, body: (mark: string) => Body, type: string) {
  const mark = `Nr. ${articlesTaken}`
  const path = type === json ? '/v1/articles' : `/v1/articles?languages=fr&headline=${encodeURIComponent(mark)}`
  const answer = await service.ask('POST', path, body(mark), { 'content-type': type })
  const text = await answer.text()
  if (answer.status !== 202) throw new Error(`An article was refused: ${answer.status} ${text.slice(0, 500)}`)
  articlesTaken++
}

async function read(service: Service, path: string) {
  const answer = await service.ask('GET', path)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  await answer.arrayBuffer()
}

type Body = string | object
const json = 'application/json'

/** The largest of everything that is accepted, in the shapes that are the hardest to read. */
function bodies(): [what: string, body: (mark: string) => Body, type: string][] {
  const article = (format: string, body: string) => ({ format, headline: 'Lang', body, targetLanguages: ['fr'] })
  return [
    ['Markdown as JSON, 1 MiB', mark => article('markdown', repeat(`${mark} ${markdown}`, 0.94)), json],
    ['HTML as JSON, 1 MiB', mark => article('html', repeat(`<p>${mark}</p>${html}`, 0.9)), json],
    ['text as JSON, 1 MiB', mark => article('text', repeat(`${mark} ${markdown}`, 0.94)), json],
    ['Markdown, 2,000 paragraphs', mark => article('markdown', `${mark} Ein Satz.\n\n`.repeat(2_000)), json],
    ['one sentence of 100 KB', mark => article('text', `${mark} ${'und so weiter '.repeat(7_100)}`), json],
    ['Markdown as a file, 1 MiB', mark => repeat(`${mark} ${markdown}`, 0.98), 'text/markdown'],
    ['HTML as a file, 1 MiB', mark => repeat(`<p>${mark}</p>${html}`, 0.98), 'text/html'],
  ]
}

const sentence =
  'sie blieben bis zum späten Abend, obwohl der Saal der alten Bibliothek schon um acht Uhr geschlossen hat. '
const markdown = `Am **Montag** kamen [viele Gäste](https://example.org/a) nach Köln. Und ${sentence.repeat(2)}\n\n`
const html = `<h2>Am Montag</h2><p>Es <b>kamen</b> <a href="/a">viele Gäste</a> in den Saal; ${sentence.repeat(2)}</p>
  <ul><li>Köln und Umgebung, ${sentence}</li></ul>`

function repeat(text: string, mebibytes: number): string {
  return text.repeat(Math.floor((mebibytes * mebibyte) / Buffer.byteLength(text)))
}

/** What is read of the article with the most segments. */
async function paths({ database }: Service): Promise<[what: string, path: string][]> {
  const { rows } = await database.query(
    `select versions.id, versions.article_id, count(*) as segments from versions
     join version_segments on version_id = versions.id group by 1, 2 order by 3 desc limit 1`,
  )
  const [{ id, article_id: articleId, segments }] = rows
  return [
    [`a version of ${segments} segments`, `/v1/versions/${id}`],
    ['its article', `/v1/articles/${articleId}`],
    ['its revision', `/v1/articles/${articleId}/revisions/1`],
    ['the list of articles', '/v1/articles?limit=200'],
    ['the reference', '/openapi.json'],
  ]
}
