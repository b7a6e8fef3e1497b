import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fetchFile } from './fetch-file.js'
import type { InstalledFile } from './installed-model.js'
import type { ListedFile, ListedModel } from './registry.js'
import { bergamotError, codeOf } from './trouble.js'

/** How far the fetching of a pair has come. `of` is unknown until every file's server has said how long it is. */
export type Progress = { pair: string; bytes: number; of: number | undefined }

/** Where models are kept, and who is told how far one has come. */
export type ModelFetching = {
  folder: string
  patienceMs: number
  signal?: AbortSignal | undefined
  onProgress(progress: Progress): void
}

/**
 * Fetches a model into a folder beside its own, which is given its name when everything in it holds. What breaks
 * off is kept, to be gone on with; what turns out false is not. Two processes that fetch one pair do not meet.
 */
export async function fetchModel(listed: ListedModel, fetching: ModelFetching): Promise<void> {
  const { folder } = fetching
  const waiting = join(folder, `${listed.pair}.part`)
  const mine = join(folder, `${listed.pair}.${process.pid}-${randomBytes(4).toString('hex')}.part`)
  try {
    await takeUp(listed, waiting, mine)
    const manifest = { ...listed, files: await fetchFiles(listed, mine, fetching) }
    await writeFile(join(mine, 'manifest.json'), JSON.stringify(manifest, null, 2))
    await putInPlace(mine, join(folder, listed.pair))
  } catch (error) {
    await rename(mine, waiting).catch(() => rm(mine, { recursive: true, force: true }))
    if (error instanceof Error && error.name === 'ProviderError') throw error
    throw bergamotError('unprepared', `cannot write into its folder of models (${codeOf(error)})`)
  }
}

/** Goes on with what was left behind, if it is of this very model. */
async function takeUp(listed: ListedModel, waiting: string, mine: string): Promise<void> {
  await rename(waiting, mine).catch(() => mkdir(mine, { recursive: true }))
  const wanted = JSON.stringify(listed.files)
  const begun = await readFile(join(mine, 'listed.json'), 'utf8').catch(() => undefined)
  if (begun === wanted) return
  await rm(mine, { recursive: true })
  await mkdir(mine)
  await writeFile(join(mine, 'listed.json'), wanted)
}

/** All at once, so that how much there is in all is known from the beginning. */
async function fetchFiles({ pair, files }: ListedModel, folder: string, fetching: ModelFetching) {
  const all = [files.model, ...(files.shortlist ? [files.shortlist] : []), ...files.vocabs]
  const progress = new Map(all.map(({ name }) => [name, { bytes: 0, of: undefined as number | undefined }]))
  const fetchOne = (file: ListedFile) =>
    fetchFile(file, {
      ...fetching,
      folder,
      onBytes(bytes, of) {
        progress.set(file.name, { bytes, of })
        fetching.onProgress({ pair, ...sum([...progress.values()]) })
      },
    })
  const ended = await Promise.allSettled(all.map(fetchOne))
  const failed = ended.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  const [model, ...rest] = ended.flatMap(end => (end.status === 'fulfilled' ? [end.value] : []))
  const [shortlist, vocabs] = files.shortlist ? [rest[0], rest.slice(1)] : [undefined, rest]
  return { model: model as InstalledFile, ...(shortlist ? { shortlist } : {}), vocabs }
}

function sum(parts: readonly { bytes: number; of: number | undefined }[]): { bytes: number; of: number | undefined } {
  const isKnown = parts.every(({ of }) => of !== undefined)
  return {
    bytes: parts.reduce((total, { bytes }) => total + bytes, 0),
    of: isKnown ? parts.reduce((total, { of }) => total + (of ?? 0), 0) : undefined,
  }
}

/** If another process was faster, its model is as good. */
async function putInPlace(mine: string, final: string): Promise<void> {
  await rm(join(mine, 'listed.json'), { force: true })
  try {
    await rename(mine, final)
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error
    await rm(mine, { recursive: true, force: true })
  }
}
