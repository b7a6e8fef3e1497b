import { readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ListedModel, readRegistry } from './registry.js'
import { bergamotError, codeOf } from './trouble.js'

/** What a registry may hold; Mozilla's has a few hundred kilobytes. */
const mostBytes = 32 * 1024 * 1024

/** Asks for the list of models and keeps it, so that the next start knows the pairs without a network. */
export async function fetchRegistry(
  url: string,
  folder: string,
  patienceMs: number,
): Promise<Map<string, ListedModel>> {
  const text = await fetchText(url, patienceMs)
  const listed = readRegistry(text)
  if (!listed) throw bergamotError('broken', 'was answered something that is no list of models')
  await keep(folder, text).catch((error: unknown) => {
    throw bergamotError('unprepared', `cannot write into its folder of models (${codeOf(error)})`)
  })
  return listed
}

/** The list as it was last fetched; nothing if there is none. */
export function keptRegistry(folder: string): Map<string, ListedModel> | undefined {
  try {
    return readRegistry(readFileSync(join(folder, keptAs), 'utf8'))
  } catch {
    return undefined
  }
}

const keptAs = 'registry.json'

async function fetchText(url: string, patienceMs: number): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) })
    if (!response.ok) throw bergamotError('unprepared', `got no list of models (${response.status})`)
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      if (text.length > mostBytes) throw bergamotError('broken', 'was answered a list of models without an end')
    }
    return text + decoder.decode()
  } catch (error) {
    if (error instanceof Error && error.name === 'ProviderError') throw error
    throw bergamotError('unprepared', `cannot reach the list of models (${codeOf(error)})`)
  }
}

async function keep(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `${keptAs}.${process.pid}`)
  await writeFile(draft, text)
  await rename(draft, join(folder, keptAs))
}
