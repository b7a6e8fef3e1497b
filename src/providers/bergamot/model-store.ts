import { readdirSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type InstalledModel, manifest } from './installed-model.js'
import { pairName } from './registry.js'

/** The models on this disk: a folder for each pair, which has its name only when everything in it is there. */
export function modelStore(folder: string) {
  return {
    /** Which pairs are there. */
    pairs(): string[] {
      try {
        return readdirSync(folder).filter(name => pairName.test(name))
      } catch {
        return []
      }
    },
    /** One model; nothing if it is not there, or cannot be made out. */
    async find(pair: string): Promise<InstalledModel | undefined> {
      const text = await readFile(join(folder, pair, 'manifest.json'), 'utf8').catch(() => '')
      const read = manifest.safeParse(parse(text)).data
      return read && { pair, folder: join(folder, pair), files: read.files }
    },
    /** Removes a model that is damaged. */
    remove: (pair: string) => rm(join(folder, pair), { recursive: true, force: true }),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
