import type { Client } from './client.js'
import type { Screen } from './screen.js'

type Segment = { id: string; source: string; target: string | null; etag: string; findings: { message: string }[] }

/** Does what a reviewer does: reads source and target, looks at what the checks object to, confirms, approves. */
export async function review(ask: Client, versionPath: string, screen: Screen): Promise<void> {
  const { body: version } = await ask('GET', versionPath)
  for (const { source, target, findings } of version.segments as Segment[]) {
    screen.say(`  de  ${source}\n      ${target}`)
    for (const { message } of findings) screen.say(`      ! ${message}`)
  }
  for (const { id, etag } of version.segments as Segment[]) {
    await ask('PATCH', `${versionPath}/segments/${id}`, { body: { status: 'confirmed' }, ifMatch: `"${etag}"` })
  }
  const { headers } = await ask('GET', versionPath)
  await ask('PUT', `${versionPath}/approval`, {
    body: { note: 'Read and approved.' },
    ifMatch: String(headers.get('etag')),
  })
}
