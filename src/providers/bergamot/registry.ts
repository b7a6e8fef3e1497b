import { z } from 'zod'

/** A file of a model: where it is fetched, and what it must be then, as far as the registry says. */
export type ListedFile = { name: string; url: string; size?: number; sha256?: string }

/** One direction of translation (`de-en`) as the registry lists it. */
export type ListedModel = { pair: string; architecture: string; files: ModelFiles<ListedFile> }

/** What a model consists of: one vocabulary for both languages, or one for each. */
export type ModelFiles<File> = { model: File; shortlist?: File | undefined; vocabs: File[] }

const file = z.object({
  path: z.string().regex(/^[\w.+/-]+$/),
  uncompressedSize: z
    .number()
    .int()
    .positive()
    .max(2 ** 30)
    .nullish(),
  uncompressedHash: z
    .string()
    .regex(/^[\da-f]{64}$/i)
    .nullish(),
})

const model = z.object({
  architecture: z.string(),
  releaseStatus: z.string(),
  files: z.object({
    model: file,
    lexicalShortlist: file.nullish(),
    vocab: file.nullish(),
    srcVocab: file.nullish(),
    trgVocab: file.nullish(),
  }),
})

const registry = z.object({
  baseUrl: z.url({ protocol: /^https?$/ }),
  models: z.record(z.string(), z.array(z.unknown())),
})

/** How a pair is named, in the registry and as a folder. */
export const pairName = /^[a-z]{2,3}(?:[_-][A-Za-z]{4})?-[a-z]{2,3}(?:[_-][A-Za-z]{4})?$/

/** What a model's file may be called on our disk. */
export const fileName = /^\w[\w.+-]{0,120}$/

/**
 * Reads Mozilla's list of models; of each pair the one we would take. What in it is not understood is left out.
 * Nothing where it is no such list.
 */
export function readRegistry(text: string): Map<string, ListedModel> | undefined {
  const read = registry.safeParse(parse(text))
  if (!read.success) return undefined

  const listed = new Map<string, ListedModel>()
  for (const [pair, candidates] of Object.entries(read.data.models)) {
    const best = pairName.test(pair) && choose(candidates)
    const files = best && filesOf(read.data.baseUrl, best.files)
    if (files) listed.set(pair, { pair, architecture: best.architecture, files })
  }
  return listed.size > 0 ? listed : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Half the size of the best for nearly its quality comes first. */
const preferred = ['base-memory', 'base', 'tiny']

function choose(candidates: readonly unknown[]): z.infer<typeof model> | undefined {
  const released = candidates
    .flatMap(candidate => model.safeParse(candidate).data ?? [])
    .filter(({ releaseStatus }) => releaseStatus.startsWith('Release'))
  const ranked = [...preferred, ...released.map(({ architecture }) => architecture)]
  return released.sort((a, b) => ranked.indexOf(a.architecture) - ranked.indexOf(b.architecture))[0]
}

function filesOf(baseUrl: string, files: z.infer<typeof model>['files']): ModelFiles<ListedFile> | undefined {
  const vocabs = files.vocab ? [files.vocab] : [files.srcVocab, files.trgVocab].flatMap(vocab => vocab ?? [])
  const all = [files.model, ...(files.lexicalShortlist ? [files.lexicalShortlist] : []), ...vocabs]
  const listed = all.map(given => listFile(baseUrl, given))
  const names = new Set(listed.map(({ name }) => name))
  if (vocabs.length === 0 || names.size < listed.length || !listed.every(({ name }) => fileName.test(name))) return

  const [model, ...rest] = listed as [ListedFile, ...ListedFile[]]
  return files.lexicalShortlist
    ? { model, shortlist: rest[0] as ListedFile, vocabs: rest.slice(1) }
    : { model, vocabs: rest }
}

/** The name is what stands behind the last slash, so that no registry can write elsewhere. */
function listFile(baseUrl: string, { path, uncompressedSize, uncompressedHash }: z.infer<typeof file>): ListedFile {
  return {
    name: path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/, ''),
    url: `${baseUrl.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`,
    ...(uncompressedSize ? { size: uncompressedSize } : {}),
    ...(uncompressedHash ? { sha256: uncompressedHash.toLowerCase() } : {}),
  }
}
