import type { Service } from './service.js'

/** An article as it is submitted, and the sentences it consists of. */
export type Written = { headline: string; sentences: string[]; body: string }

const places = ['Köln', 'Bremen', 'Passau', 'Rostock', 'Trier', 'Ulm', 'Erfurt', 'Kiel']
const things = ['die Brücke', 'das Stadtbad', 'der Bahnhof', 'die Bibliothek', 'das Theater', 'der Marktplatz']
const deeds = ['wird umgebaut', 'bleibt geschlossen', 'öffnet früher', 'kostet mehr als geplant', 'ist fertig']

/**
 * Articles of so many segments, headline included, each sentence different from all others but for those that
 * `shared` says every article has in common.
 */
export function writeArticles(count: number, segments: number, { shared = 0 } = {}): Written[] {
  return Array.from({ length: count }, (_, article) => {
    const headline = sentenceOf(article * 1_000).slice(0, -1)
    const sentences = Array.from({ length: segments - 1 }, (_, place) =>
      sentenceOf(place < shared ? 900_000 + place : article * 1_000 + place + 1),
    )
    const paragraphs = sentences.flatMap((_, place) =>
      place % 4 === 0 ? [sentences.slice(place, place + 4).join(' ')] : [],
    )
    return { headline, sentences, body: paragraphs.join('\n\n') }
  })
}

/** A sentence that no other number has, about as long as those of a newspaper. */
function sentenceOf(number: number): string {
  const place = places[number % places.length]
  const thing = things[number % things.length] as string
  const deed = deeds[number % deeds.length]
  return `In ${place} hieß es laut Bericht ${number}, ${thing} ${deed}, wie die Verwaltung den Anwohnern mitteilte.`
}

/** Submits articles, a few at a time, as a newsroom's system would. */
export async function submit(service: Service, articles: readonly Written[], targetLanguages: readonly string[]) {
  const waiting = [...articles]
  const submitter = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { headline, body } = next
      const answer = await service.ask('POST', '/v1/articles', { format: 'markdown', headline, body, targetLanguages })
      if (answer.status !== 202) throw new Error(`An article was refused: ${answer.status} ${await answer.text()}`)
      await answer.arrayBuffer()
    }
  }
  await Promise.all([submitter(), submitter(), submitter(), submitter()])
}

/** Waits until so many versions are in review; throws after `patienceMs`, saying how many there were. */
export async function allInReview(service: Service, count: number, patienceMs: number): Promise<void> {
  const end = performance.now() + patienceMs
  for (;;) {
    const done = await countInReview(service)
    if (done === count) return
    if (performance.now() > end) throw new Error(`Only ${done} of ${count} versions are in review`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/** How many versions wait for a reviewer. */
export async function countInReview({ database }: Service): Promise<number> {
  const { rows } = await database.query(`select count(*)::int as count from versions where state = 'in_review'`)
  return rows[0].count
}
