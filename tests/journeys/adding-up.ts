import { expect } from '@jest/globals'
import type { NewsDesk } from '../support/news-desk.js'

/** A job that is done, after its sums were held against what the version, the ledger and the provider say. */
export async function addedUp(desk: NewsDesk, articleId: string, language = 'fr') {
  const job = await desk.jobIs(articleId, 'done', language)
  const { segments, ...outcomes } = job.progress as Record<string, number>
  const version = await versionOf(desk, articleId, language)
  const requests = await requestsOf(desk, job.id)

  expect({ ...job, segments: total(Object.values(outcomes)) }).toMatchObject({ segments })
  expect(version.segments).toHaveLength(Number(segments))
  expect(version.segments.filter(({ failure }: { failure: string | null }) => failure)).toHaveLength(
    Number(outcomes.failed),
  )
  expect(job.billedCharacters).toBe(total(requests.map(({ billedCharacters }) => billedCharacters ?? 0)))
  return { ...job, version, requests: countStates(requests) }
}

/** Characters the provider charged for beyond the first time each text was asked. */
export function paidTwice({ deepl }: NewsDesk): number {
  return deepl.billedCharacters - deepl.uniqueCharacters
}

/** As a provider counts. */
export function charactersIn(texts: readonly string[]): number {
  return total(texts.map(text => [...text].length))
}

async function versionOf(desk: NewsDesk, articleId: string, language: string) {
  const { versions } = await desk.article(articleId)
  const { href } = versions.find((version: { language: string }) => version.language === language)
  return (await desk.service.ask('GET', href)).body
}

function requestsOf({ service: { db } }: NewsDesk, jobId: string) {
  return db.database
    .selectFrom('ledgerRequests')
    .select(['state', 'billedCharacters'])
    .where('jobId', '=', jobId)
    .execute()
}

/** How the requests in the ledger ended, and how often each way. */
function countStates(requests: readonly { state: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { state } of requests) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
