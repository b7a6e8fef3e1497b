import type { ServerResponse } from 'node:http'
import { charactersOf, type SeenRequest } from './request.js'

/**
 * What the fake can do wrong. A status (and a reset before any work) costs nothing; everything else
 * is charged although no usable answer arrives, as with the real one.
 */
export type Fault =
  | number
  | { status: number; retryAfter: string }
  | 'silence'
  | 'reset'
  | 'half-an-answer'
  | 'drip'
  | 'truncated-json'
  | 'no-translations'
  | 'fewer'
  | 'more'
  | 'empty'
  | 'empty-last'
  | 'not-text'
  | 'html'
  | 'script'
  | 'control-characters'
  | 'dropped-tags'
  | 'unbalanced-tags'
  | 'invented-tags'
  | 'no-billing'

/** How a text comes out; gets and gives XML, one text at a time. */
export type Translate = (xml: string, target: string) => string

/** Prefixes the language and shouts: `[FR] DER <t1>PEGEL</t1>`. Tags, entities, links and numbers stay. */
export const shout: Translate = (xml, target) => {
  const loud = xml.replace(
    /(<[^>]*>|&[#\w]+;|https?:\/\/[^\s<]+|[^\s<>]+@[^\s<>]+)|\p{L}+/gu,
    (word, kept) => kept ?? word.toUpperCase(),
  )
  return loud.trim() === '' ? xml : `[${target}] ${loud}`
}

/** Answers a request, with the fault if there is one. */
export function answer(response: ServerResponse, seen: SeenRequest, translate: Translate, fault?: Fault) {
  if (fault === 'silence') return
  if (fault === 'reset') return response.destroy()
  if (typeof fault === 'number') return refuse(response, fault)
  if (typeof fault === 'object') return refuse(response, fault.status, fault.retryAfter)
  if (fault === 'html') return send(response, 200, '<!doctype html><h1>Down for maintenance</h1>', 'text/html')

  const body = bodyFor(seen, translate, fault)
  if (fault === 'truncated-json') return send(response, 200, body.slice(0, -10))
  if (fault === 'drip') return drip(response, body)
  if (fault === 'half-an-answer') return half(response, body)
  send(response, 200, body)
}

/** Whether DeepL would charge for a request that ends so. */
export function isCharged(fault: Fault | undefined): boolean {
  return typeof fault !== 'number' && typeof fault !== 'object' && fault !== 'reset'
}

/** Says no the way DeepL does; the body repeats the status, as error pages do. */
export function refuse(
  response: ServerResponse,
  status: number,
  retryAfter?: string,
  message = `status ${status}`,
): void {
  if (retryAfter) response.setHeader('Retry-After', retryAfter)
  send(response, status, JSON.stringify({ message }))
}

/** Sends a whole body. */
export function send(response: ServerResponse, status: number, body: string, type = 'application/json') {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body)
}

function bodyFor({ texts, source, target }: SeenRequest, translate: Translate, fault?: Fault): string {
  if (fault === 'no-translations') return JSON.stringify({ translations: null })

  const translations = texts.map(text => ({
    detected_source_language: source ?? 'DE',
    text: fault === 'not-text' ? { no: 'text' } : spoil(translate(text, target), fault),
    ...(fault !== 'no-billing' && { billed_characters: charactersOf(text) }),
  }))
  if (fault === 'fewer') translations.pop()
  if (fault === 'empty-last') Object.assign(translations.at(-1) ?? {}, { text: '' })
  if (fault === 'more') translations.push(...translations.slice(0, 1))
  return JSON.stringify({ translations })
}

function spoil(xml: string, fault?: Fault): string {
  switch (fault) {
    case 'empty':
      return ''
    case 'script':
      return `${xml}<script>alert(1)</script>`
    case 'control-characters':
      return `\u0000\u001b[31m${xml}\u0007&#8;\ud800`
    case 'dropped-tags':
      return xml.replace(/<[^>]*>/g, '')
    case 'unbalanced-tags':
      return xml.replace(/<\/[^>]*>/, '')
    case 'invented-tags':
      return xml.replace(/(?<=\S) (?=\S)/, ' <t77>!</t77> ')
    default:
      return xml
  }
}

function half(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) })
  response.write(body.slice(0, body.length / 2), () => response.destroy())
}

function drip(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) + 100_000 })
  const drops = setInterval(() => response.write(' '), 5)
  response.on('close', () => clearInterval(drops))
}
