import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from './client.js'
import type { Screen } from './screen.js'

type Listed = { language: string; state: string; jobId: string | null; href: string | null }
type Job = {
  state: string
  progress: Record<string, number>
  billedCharacters: number
  failure: { detail: string } | null
}

/** Draws one line of progress per language until every version can be reviewed; answers the article as it then is. */
export async function followJobs(ask: Client, articlePath: string, screen: Screen) {
  for (;;) {
    const { body: article } = await ask('GET', articlePath)
    const versions: Listed[] = article.versions
    const jobs = await Promise.all(versions.map(({ jobId }) => (jobId ? jobOf(ask, jobId) : null)))
    screen.redraw(versions.map((version, place) => lineOf(version, jobs[place] ?? null)))
    const failed = jobs.find(job => job && ['failed', 'cancelled'].includes(job.state))
    if (failed) throw new Error(`A translation failed: ${failed.failure?.detail ?? failed.state}`)
    if (versions.every(({ state }) => state === 'in_review')) return article
    await pause(120)
  }
}

async function jobOf(ask: Client, jobId: string): Promise<Job> {
  return (await ask('GET', `/v1/jobs/${jobId}`)).body
}

function lineOf({ language, state }: Listed, job: Job | null): string {
  if (!job) return `  ${language.padEnd(6)} queued`
  const { segments = 0, carried = 0, memory = 0, machine = 0, skipped = 0 } = job.progress
  const done = carried + memory + machine + skipped
  const bar = '█'.repeat(segments ? Math.round((20 * done) / segments) : 0).padEnd(20, '·')
  const doing = state === 'in_review' ? 'in review' : job.state === 'done' ? 'being checked' : job.state
  const counts = `${done}/${segments} segments (${machine} by machine), ${job.billedCharacters} characters sent to the engine`
  return `  ${language.padEnd(6)} ${bar} ${doing.padEnd(13)} ${counts}${job.failure ? `: ${job.failure.detail}` : ''}`
}
