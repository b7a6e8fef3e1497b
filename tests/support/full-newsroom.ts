import { newsroomOf, type Seen } from '../journeys/newsroom.js'
import type { Answered, TestService } from './service.js'

type Service = Pick<TestService, 'ask'>

/** A screen as somebody may open it: what it shows, and where. */
export type Place = { name: string; path: string }

const french = [
  'Le niveau du Rhin continue de baisser',
  'À Cologne, le niveau est tombé mardi à 1,02 mètre, comme l’annonce la ville.',
  'Les péniches ne chargent plus qu’un tiers de leur fret habituel.',
  '« Nous attendons la pluie », a déclaré un porte-parole.',
]

const rhine = {
  headline: 'Pegel am Rhein sinkt weiter',
  section: 'Wirtschaft',
  body:
    'In **Köln** fiel der Pegel am Dienstag auf 1,02 Meter, wie die [Stadt](https://www.stadt-koeln.de) mitteilte.\n\n' +
    'Frachtschiffe laden nur noch ein Drittel ihrer üblichen Fracht.\n\n> „Wir warten auf Regen“, sagte ein Sprecher.',
}

/**
 * A newsroom in the middle of its day: articles that are live, drafted, parked, retracted, corrected; versions with
 * findings, comments and due dates; people, keys. Answers with every screen there is to open on it.
 */
export async function fillNewsroom(service: Service): Promise<Place[]> {
  const { submit } = newsroomOf(service)
  await addPeople(service)
  const live = await aLiveArticle(service)
  await correct(service, live)
  await submit({ headline: 'Hafen Duisburg meldet Rekord', section: 'Wirtschaft', provider: 'deepl' })
  await submit({ headline: 'Brand in Dessau unter Kontrolle', priority: 'breaking', targetLanguages: ['pl', 'en-GB'] })
  const retracted = await aRetractedArticle(service)
  const review = await aVersionWithMuchToSay(service, live)
  const arabic = await newsroomOf(service).inReview(live, 'ar')
  await addTerms(service)
  return [
    { name: 'articles', path: '/articles' },
    { name: 'submit', path: '/articles/new' },
    { name: 'article', path: `/articles/${live}` },
    { name: 'revise', path: `/articles/${live}/revise` },
    { name: 'article-retracted', path: `/articles/${retracted}` },
    { name: 'queue', path: '/reviews' },
    { name: 'review', path: `/reviews/${review}` },
    { name: 'review-right-to-left', path: `/reviews/${arabic.id}` },
    { name: 'memory', path: '/memory?to=fr&q=Pegel' },
    { name: 'glossary', path: '/glossary' },
    { name: 'account', path: '/account' },
    ...['people', 'keys', 'providers', 'checks', 'usage', 'jobs', 'events'].map(part => ({
      name: `admin-${part}`,
      path: `/admin/${part}`,
    })),
  ]
}

async function addPeople({ ask }: Service): Promise<void> {
  const people = [
    { name: 'Édith Moreau', email: 'edith@example.org', roles: ['reviewer'], languages: ['fr'] },
    { name: 'Otto Redlich', email: 'otto@example.org', roles: ['editor'] },
  ]
  for (const body of people) await ask('POST', '/v1/invitations', { body })
  await ask('POST', '/v1/keys', { body: { name: 'Site France', roles: ['reader'] } })
}

async function addTerms({ ask }: Service): Promise<void> {
  const terms = [
    {
      source: 'Frachtschiff',
      note: '„Navire“ fährt auf dem Meer.',
      targets: [
        { language: 'fr', target: 'péniche', forbidden: ['navire', 'cargo'] },
        { language: 'ar', target: 'سفينة شحن' },
      ],
    },
    { source: 'Bundestag', doNotTranslate: true, caseRule: 'exact' },
  ]
  for (const body of terms) expectWell(await ask('POST', '/v1/glossary/terms', { body }))
}

async function aLiveArticle(service: Service): Promise<string> {
  const { submit, inReview, see, edit, decide, delivered } = newsroomOf(service)
  const { body: article } = await submit({ ...rhine, targetLanguages: ['fr', 'en-GB', 'ar'] })
  const version = await inReview(article.id)
  for (const place of version.segments.keys()) {
    const text = wordsFor(version, place)
    await edit(version, place, { target: text, status: 'confirmed' })
  }
  expectWell(await decide(await see(version), 'approval'))
  await delivered(article.id)
  await inReview(article.id, 'ar')
  await inReview(article.id, 'en-GB')
  return article.id
}

/** The French of a segment, around the tags it has. */
function wordsFor(version: Seen, place: number): string {
  const tags: string[] = version.segments[place].target.match(/<[^>]+>/g) ?? []
  const text = french[place] ?? ''
  return tags.length === 4
    ? `À ${tags[0]}Cologne${tags[1]}, le niveau est tombé mardi à 1,02 mètre, comme l’annonce la ${tags[2]}ville${tags[3]}.`
    : text
}

async function correct({ ask }: Service, articleId: string): Promise<void> {
  const { headers } = await ask('GET', `/v1/articles/${articleId}`)
  const body = rhine.body.replace('1,02', '1,04')
  expectWell(
    await ask('PUT', `/v1/articles/${articleId}`, {
      body: { ...rhine, format: 'markdown', body, change: 'correction', note: 'Der Wert war falsch.' },
      headers: { 'if-match': headers.get('etag') ?? '' },
    }),
  )
}

async function aRetractedArticle(service: Service): Promise<string> {
  const { anArticleInReview, decide, see } = newsroomOf(service)
  const { article, version } = await anArticleInReview({ headline: 'Minister tritt zurück', section: 'Politik' })
  expectWell(await decide(await see(version), 'approval'))
  const reason = 'Die Quelle hat ihre Angabe zurückgezogen.'
  expectWell(await service.ask('PUT', `/v1/articles/${article.id}/retraction`, { body: { reason } }))
  return article.id
}

/** A version in which something is wrong, something is said, and somebody is waited for. */
async function aVersionWithMuchToSay(service: Service, articleId: string): Promise<string> {
  const { inReview, edit, see } = newsroomOf(service)
  const version = await inReview(articleId)
  const open = version.segments.findIndex(({ target }: { target: string }) => target.includes('<'))
  expectWell(await edit(version, open, { target: 'À Cologne, le niveau est tombé mardi à 1,02 mètre.' }))
  const comment = { segmentId: version.segments[open].id, text: 'Bitte den Link zur Stadt behalten.' }
  expectWell(await service.ask('POST', `/v1/versions/${version.id}/comments`, { body: comment }))
  const due = { userId: null, dueAt: '2027-03-01T17:00:00Z' }
  const { etag } = await see(version)
  const headers = { 'if-match': `"${etag}"` }
  await service.ask('PUT', `/v1/versions/${version.id}/assignment`, { body: due, headers })
  return version.id
}

function expectWell({ status, body }: Answered): void {
  if (status >= 300) throw new Error(`The newsroom could not be filled: ${status} ${JSON.stringify(body)}`)
}
