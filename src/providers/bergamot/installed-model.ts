import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fileName, type ModelFiles, pairName } from './registry.js'
import type { ModelBytes } from './wasm-engine.js'

const file = z.object({
  name: z.string().regex(fileName),
  size: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[\da-f]{64}$/),
})

/** What stands beside a model's files, written last: which they are, and what they were when they came. */
export const manifest = z.object({
  pair: z.string().regex(pairName),
  architecture: z.string(),
  files: z.object({ model: file, shortlist: file.optional(), vocabs: z.array(file).min(1) }),
})

/** A file of a model that is on disk. */
export type InstalledFile = z.infer<typeof file>

/** A model that is on disk, and in which folder. */
export type InstalledModel = { pair: string; folder: string; files: ModelFiles<InstalledFile> }

/** A file is not what it was when it came, or is gone. */
export class DamagedModel extends Error {
  override name = 'DamagedModel'

  constructor(
    readonly pair: string,
    file: string,
  ) {
    super(`${file} of ${pair} is damaged`)
  }
}

/** Reads a model whole, each file checked against its manifest; to be called where blocking is no harm. */
export function readModelBytes({ pair, folder, files }: InstalledModel): ModelBytes {
  const read = (wanted: InstalledFile) => readChecked(pair, folder, wanted)
  return {
    model: read(files.model),
    shortlist: files.shortlist ? read(files.shortlist) : new Uint8Array(0),
    vocabs: files.vocabs.map(read),
    precision: /\.intgemm8\.bin$/.test(files.model.name) ? 'int8shiftAll' : 'int8shiftAlphaAll',
  }
}

function readChecked(pair: string, folder: string, { name, size, sha256 }: InstalledFile): Uint8Array {
  const bytes = readOrNothing(join(folder, name))
  const isWhole = bytes?.byteLength === size && createHash('sha256').update(bytes).digest('hex') === sha256
  if (!bytes || !isWhole) throw new DamagedModel(pair, name)
  return bytes
}

function readOrNothing(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
