import { type Representation, representations } from './representations.js'

/** Which document a URL asks for, and in which form if its suffix says so. */
export type DocumentAddress = { language: string; address: string; representation: Representation | null }

const prefix = '/v1/content/'

/** What stands beside the documents of a language under a name of its own. */
const notDocuments = /^(?:feed\.(?:rss|atom|json)|sitemap\.xml)$/

const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i

/** No address of ours is longer; there is no need to ask the database for one that is. */
const longest = 120

/**
 * Reads the path of a URL. Undefined: it is no document's. Null: it is one's by its shape, but no document can
 * have it (broken percent signs, control characters, another path hidden inside, endless).
 */
export function readDocumentAddress(url: string): DocumentAddress | null | undefined {
  if (!url.startsWith(prefix)) return undefined
  const path = url.slice(prefix.length, urlEnd(url))
  const slash = path.indexOf('/')
  if (slash < 0 || slash === path.length - 1) return undefined
  const name = path.slice(slash + 1)
  if (notDocuments.test(name)) return undefined

  const language = path.slice(0, slash)
  const decoded = name.length > longest * 12 ? null : decode(name)
  if (decoded === null || !languageTag.test(language)) return null
  const { address, representation } = takeSuffix(decoded)
  return isPossible(address) ? { language, address, representation } : null
}

function urlEnd(url: string): number {
  const end = url.search(/[?#]/)
  return end < 0 ? url.length : end
}

function decode(name: string): string | null {
  try {
    return name.includes('%') ? decodeURIComponent(name).normalize('NFC') : name
  } catch {
    return null
  }
}

function takeSuffix(name: string): Omit<DocumentAddress, 'language'> {
  const representation = representations.find(({ suffix }) => name.endsWith(suffix)) ?? null
  return { address: representation ? name.slice(0, -representation.suffix.length) : name, representation }
}

/** Letters, numbers and hyphens: slugs and ids hold nothing else. */
function isPossible(address: string): boolean {
  return address.length <= longest * 2 && /^[\p{L}\p{N}\p{M}-]+$/u.test(address)
}
