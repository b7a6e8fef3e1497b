import { defineBench, exactly, type Figure, told } from './bench.js'
import { bodyOf, type RevisedArticle, writeRevisedArticles } from './support/revised-articles.js'
import { type Service, startService } from './support/service.js'
import { onStage } from './support/stage.js'

const languages = ['en-GB', 'fr', 'pl']
const articles = 40
const sentences = 24
const revisions = 5
const patienceMs = 180_000

/** What a month of articles that go on changing costs: the sentences nobody had translated before, and nothing else. */
export const revising = defineBench({
  name: 'revising',
  about: `${articles} articles × ${languages.length} languages × ${sentences} sentences, each revised ${revisions} times`,
  run: () =>
    onStage(async stage => {
      const service = await startService(stage, { latencyMs: 20, workers: 2 })
      const corpus = writeRevisedArticles(articles, sentences, revisions)
      const ids = await everyone(corpus, article => submit(service, article))
      await allDone(service, 1)
      for (let revision = 1; revision <= revisions; revision++) {
        await everyone(corpus, (article, place) => revise(service, String(ids[place]), article, revision))
        await allDone(service, revision + 1)
      }
      const { billedCharacters } = await service.counts()
      await service.stop()
      return figuresOf(corpus, billedCharacters)
    }),
})

/** What is new is counted in the sentences that were sent, not in what our own service made of them. */
function figuresOf(corpus: readonly RevisedArticle[], billed: number): Figure[] {
  const sent = corpus.flatMap(({ headline, revisions }) => revisions.flatMap(text => [headline, ...text]))
  const whole = charactersOf(sent) * languages.length
  const fresh = charactersOf(new Set(sent)) * languages.length
  return [
    told('sentences sent, in all revisions', sent.length),
    told('of them different', new Set(sent).size),
    told('unique new characters, all languages', fresh),
    told('characters billed', billed),
    exactly('characters billed ÷ unique new characters', billed / fresh, 1),
    told('characters that translating each revision whole would have billed', whole),
    told('that is, times as many', whole / billed),
  ]
}

function charactersOf(texts: Iterable<string>): number {
  return [...texts].reduce((sum, text) => sum + [...text].length, 0)
}

/** Does something for each article, a few at a time, as a newsroom would; the results in the articles' order. */
async function everyone<Result>(
  corpus: readonly RevisedArticle[],
  act: (article: RevisedArticle, place: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = [...corpus.entries()]
  const one = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await act(next[1], next[0])
  }
  await Promise.all([one(), one(), one(), one()])
  return results
}

async function submit({ ask }: Service, { headline, revisions: [first = []] }: RevisedArticle): Promise<string> {
  const article = { format: 'markdown', headline, body: bodyOf(first), targetLanguages: languages }
  const answer = await ask('POST', '/v1/articles', article)
  const { id } = (await accepted(answer)) as { id: string }
  return id
}

async function revise({ ask }: Service, id: string, { headline, revisions }: RevisedArticle, revision: number) {
  const before = await ask('GET', `/v1/articles/${id}`)
  await before.arrayBuffer()
  const article = { format: 'markdown', headline, body: bodyOf(revisions[revision] ?? []), change: 'update' }
  const etag = String(before.headers.get('etag'))
  await accepted(await ask('PUT', `/v1/articles/${id}`, article, { 'if-match': etag }))
}

async function accepted(answer: Response): Promise<unknown> {
  if (answer.status !== 202) throw new Error(`A text was refused: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** Waits until the jobs of so many revisions are done; throws if one ends otherwise. */
async function allDone({ database }: Service, rounds: number): Promise<void> {
  const wanted = rounds * articles * languages.length
  const end = performance.now() + patienceMs
  for (;;) {
    const { rows } = await database.query(
      `select count(*) filter (where state = 'done')::int as done,
        count(*) filter (where state in ('failed', 'parked', 'superseded'))::int as other from jobs`,
    )
    const [{ done, other }] = rows
    if (other > 0) throw new Error(`${other} jobs ended otherwise`)
    if (done === wanted) return
    if (performance.now() > end) throw new Error(`Only ${done} of ${wanted} jobs are done`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
