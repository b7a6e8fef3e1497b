import { randomBytes } from 'node:crypto'
import { type Client, clientFor } from './client.js'
import { followJobs } from './follow-jobs.js'
import { review } from './review.js'
import { sampleArticle } from './sample-article.js'
import type { Screen } from './screen.js'

type Stage = { url: string; adminKey: string; provider: 'deepl' | 'bergamot' | 'pseudo'; screen: Screen }

/** Submits, follows, reviews and reads one article, each with the key of somebody who may do no more than that. */
export async function showTheWay({ url, adminKey, provider, screen }: Stage): Promise<void> {
  const asAdmin = clientFor(url, adminKey)
  const language = sampleArticle.targetLanguages[0]
  const asEditor = clientFor(url, await makeKey(asAdmin, { name: 'Demo newsroom', roles: ['editor'] }))
  const reviewer = { name: 'Demo reviewer', roles: ['reviewer'], languages: [language] }
  const asReviewer = clientFor(url, await makeKey(asAdmin, reviewer))
  const readerKey = await makeKey(asAdmin, { name: 'Demo site', roles: ['reader'] })
  const asReader = clientFor(url, readerKey)

  screen.say(`It runs at ${url}\n`)
  if (provider === 'pseudo') screen.say(notTranslated)
  screen.say(
    `1. An editor submits “${sampleArticle.headline}”, to be had in ${sampleArticle.targetLanguages.join(', ')}.`,
  )
  const { body: received } = await asEditor('POST', '/v1/articles', { body: { ...sampleArticle, provider } })

  screen.say('\n2. Workers translate it, one job per language, and check what came out.')
  const articlePath = `/v1/articles/${received.id}`
  const article = await followJobs(asEditor, articlePath, screen)
  const version = article.versions.find((listed: { language: string }) => listed.language === language)

  screen.say(`\n3. A reviewer reads the ${language} version, confirms every sentence and approves it.\n`)
  await review(asReviewer, version.href, screen)

  screen.say('\n4. A downstream site fetches what was approved, here as Markdown.\n')
  const document = await readDocument(asReader, language, received.id)
  screen.say(document.text.replace(/^/gm, '  ').trimEnd())

  screen.say(
    whatNext({
      url,
      adminKey,
      readerKey,
      screens: await invite(asAdmin),
      articlePath,
      versionPath: version.href,
      documentPath: document.path,
    }),
  )
}

/** A link for whoever looks at the demo, by which they choose a password and see the screens. */
async function invite(asAdmin: Client): Promise<string> {
  const email = `demo-${randomBytes(4).toString('hex')}@example.org`
  const body = { name: 'Demo visitor', email, roles: ['admin', 'editor', 'reviewer'] }
  return (await asAdmin('POST', '/v1/invitations', { body })).body.url
}

async function makeKey(
  asAdmin: Client,
  body: { name: string; roles: string[]; languages?: string[] },
): Promise<string> {
  return (await asAdmin('POST', '/v1/keys', { body })).body.key
}

/** Publishing is work in the background; the change feed holds its answer until the document is there. */
async function readDocument(asReader: Client, language: string, articleId: string) {
  let after = '0'
  for (;;) {
    const { body: changes } = await asReader('GET', `/v1/changes?after=${after}&wait=20&limit=200`)
    if (changes.items.some((change: { articleId: string }) => change.articleId === articleId)) break
    if (changes.next === after) throw new Error('The approved document was not published within 20 seconds.')
    after = changes.next
  }
  return asReader('GET', `/v1/content/${language}/${articleId}`, { accept: 'text/markdown' })
}

const notTranslated = `The engine is "pseudo". It is NO translation: it only writes the German in strange
letters, so that everything around it can be tried without a key. For real translations, stop the demo and run
  DEEPL_API_KEY=your-key npm run demo
`

type Found = {
  url: string
  adminKey: string
  readerKey: string
  screens: string
  articlePath: string
  versionPath: string
  documentPath: string
}

function whatNext({ url, adminKey, readerKey, screens, articlePath, versionPath, documentPath }: Found): string {
  return `
To go on with:

  The screens         ${screens}
                      (choose a password there; you are the administrator of this demo)
  API reference       ${url}/docs
  The article         ${url}${articlePath}
  The version         ${url}${versionPath}
  The document        ${url}${documentPath}.html   (opens in a browser)

The article and the version want a key. An admin's, for this run of the demo: ${adminKey}

  curl -H 'Authorization: Bearer ${adminKey}' ${url}${articlePath}
  curl -H 'Authorization: Bearer ${adminKey}' ${url}${versionPath}
  curl -H 'Authorization: Bearer ${readerKey}' -H 'Accept: text/html' ${url}${documentPath}

The demo is up. Press Ctrl-C to stop it.`
}
