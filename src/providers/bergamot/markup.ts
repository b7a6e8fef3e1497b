import { isBalanced } from '../../segments/tags.js'
import { cleanText } from '../clean-text.js'
import { pairedTags } from '../paired-tags.js'

/** What a text is made of, for the engine: words to translate, tags to carry along, and links to leave alone. */
type Piece = { kind: 'words' | 'open' | 'close' | 'empty' | 'link'; value: string }

/**
 * Writes a text as the engine's HTML. Tags become elements that it takes for part of a sentence, links and mail
 * addresses empty ones, so that no model rewrites them; all else is escaped, as malformed HTML aborts the engine.
 */
export function toHtml(text: string): string {
  let links = 0
  return piecesOf(text)
    .map(({ kind, value }) => {
      if (kind === 'open') return `<span id="${value}">`
      if (kind === 'close') return '</span>'
      if (kind === 'empty') return `<wbr id="${value}">`
      return kind === 'link' ? `<wbr id="link${links++}">` : escapeText(value)
    })
    .join('')
}

/** False where only tags, links and signs are left: a model asked to translate nothing makes something up. */
export function hasWordsToTranslate(text: string): boolean {
  return piecesOf(text).some(({ kind, value }) => kind === 'words' && /[\p{L}\p{N}]/u.test(value))
}

/**
 * Reads the engine's HTML back. An element that is none of ours is left out. One that was torn apart, because the
 * translation says elsewhere what stood in it, reaches from its first part to its last where that can be.
 */
export function fromHtml(html: string, source: string): string {
  const links = piecesOf(source).flatMap(({ kind, value }) => (kind === 'link' ? [value] : []))
  const pieces = readPieces(html, links)
  const joined = write(joinParts(pieces))
  return cleanText(isBalanced(joined) ? joined : write(pieces))
}

function piecesOf(text: string): Piece[] {
  const clean = cleanText(text)
  const pieces: Piece[] = []
  let end = 0
  for (const { whole, number, form, at } of pairedTags(clean)) {
    pieces.push(...findLinks(clean.slice(end, at)), { kind: form, value: number })
    end = at + whole.length
  }
  return [...pieces, ...findLinks(clean.slice(end))]
}

/** A scheme or `www.`, or a mail address; what ends the sentence behind it is no part of it. */
const link = /(?:https?:\/\/|www\.)[^\s<>]{1,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,255}/giu

function findLinks(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(link)) {
    const value = found.replace(/[.,;:!?)\]“”"’]{1,9}$/u, '')
    pieces.push({ kind: 'words', value: text.slice(end, index) }, { kind: 'link', value })
    end = index + value.length
  }
  return [...pieces, { kind: 'words', value: text.slice(end) }]
}

const token = /<span id="(\d+)">|(<\/span>)|<wbr id="(link)?(\d+)">|<[^>]{0,200}>|&(#\d{1,7}|\w{2,6});/g

function readPieces(html: string, links: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  const open: string[] = []
  let end = 0
  for (const { 0: whole, 1: opened, 2: closed, 3: isLink, 4: number, 5: entity, index } of html.matchAll(token)) {
    pieces.push({ kind: 'words', value: html.slice(end, index) })
    end = index + whole.length
    if (opened) {
      open.push(opened)
      pieces.push({ kind: 'open', value: opened })
    } else if (closed) pieces.push({ kind: 'close', value: open.pop() ?? '' })
    else if (number) pieces.push(isLink ? linkOf(links, number) : { kind: 'empty', value: number })
    else if (entity) pieces.push({ kind: 'words', value: characterOf(entity) ?? whole })
  }
  return [...pieces, { kind: 'words', value: html.slice(end) }].filter(({ value }) => value !== '') as Piece[]
}

function linkOf(links: readonly string[], number: string): Piece {
  return { kind: 'link', value: links[Number(number)] ?? '' }
}

/** Of each tag, its first beginning, its last end, and everything between. */
function joinParts(pieces: readonly Piece[]): Piece[] {
  const lastClose = new Map(pieces.flatMap(({ kind, value }, at) => (kind === 'close' ? [[value, at]] : [])))
  const seen = new Set<string>()
  return pieces.filter(({ kind, value }, at) => {
    if (kind === 'close') return lastClose.get(value) === at
    if (kind !== 'open' && kind !== 'empty') return true
    const isFirst = !seen.has(value)
    seen.add(value)
    return isFirst
  })
}

function write(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, value }) => {
      if (kind === 'open') return `<${value}>`
      if (kind === 'close') return `</${value}>`
      return kind === 'empty' ? `<${value}/>` : value
    })
    .join('')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' }

function characterOf(entity: string): string | undefined {
  if (!entity.startsWith('#')) return named[entity]
  const point = Number(entity.slice(1))
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
