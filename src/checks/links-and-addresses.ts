import { defineCheck, type Finding } from './check.js'
import { type Address, addressesIn } from './reading/addresses.js'
import { type PlainText, readPlainText } from './reading/plain-text.js'
import { diallable, type Telephone, telephonesIn, withoutHours } from './reading/telephones.js'
import { twoSided } from './two-sided.js'

/**
 * Readers follow links, write to mailboxes and call numbers, so each of them stands in the target exactly as in the
 * source, a language in its path included. Hashtags may be translated; a telephone number may be written in another way.
 */
export const linksAndAddresses = defineCheck({
  id: 'links-and-addresses',
  severity: 'error',

  find(pair) {
    const [source, target] = [readPlainText(pair.source), readPlainText(pair.target)]
    return [...findAddresses(source, target), ...findTelephones(source, target)].slice(0, mostFindings)
  },

  examples: {
    passes: [
      pair('Mehr unter https://news.example/pegel.', 'See https://news.example/pegel for more.'),
      pair('Schreiben Sie an redaktion@news.example!', 'Write to redaktion@news.example.'),
      pair('Rufen Sie 030 123456-7 an.', 'Call +49 30 1234567.'),
    ],
    finds: [
      pair('Mehr unter https://news.example/pegel.', 'See https://news.example/level for more.'),
      pair('Schreiben Sie an redaktion@news.example!', 'Write to us!'),
      pair('Rufen Sie 030 1234567 an.', 'Call 030 1234576.'),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

/** Nobody reads more than a few; a text full of addresses is found wrong by these already. */
const mostFindings = 20

function findAddresses(source: PlainText, target: PlainText): Finding[] {
  const [wanted, found] = [addressesIn(source.text), addressesIn(target.text)]
  if (wanted.length === 0 && found.length === 0) return []
  const words = target.text.toLowerCase()
  const missing = lackingIn(wanted, found)
    .slice(0, mostFindings)
    .filter(address => isExact(address) || !words.includes(address.text.toLowerCase()))
  const surplus = lackingIn(found, wanted)

  const lost = missing.map(address => {
    const rivals = surplus.filter(({ kind }) => kind === address.kind)
    const rival = missing.filter(({ kind }) => kind === address.kind).length === 1 ? rivals[0] : undefined
    return reportLost(address, rivals.length === 1 ? rival : undefined, { source, target })
  })
  const invented = missing.length === 0 ? surplus.filter(one => isExact(one) || isUnheardOf(one, source)) : []
  return [...lost, ...invented.slice(0, mostFindings).map(address => reportInvented(address, target))]
}

/** A site or an account may get an ending in the target's language; a link or a mailbox would lead elsewhere. */
function isExact({ kind }: Address): boolean {
  return kind === 'link' || kind === 'mailbox'
}

/** „Amazon“ may become “Amazon.com”; a server whose name the source does not have is an invitation to go there. */
function isUnheardOf({ kind, text }: Address, source: PlainText): boolean {
  const [host = ''] = text.toLowerCase().split(/[/?]/, 1)
  const [name = ''] = host.split('.').slice(-2)
  return kind === 'site' && !source.text.toLowerCase().includes(name)
}

/** Each once, however often it stands there. */
function lackingIn(addresses: readonly Address[], others: readonly Address[]): Address[] {
  const known = new Set(others.map(({ text }) => text))
  return addresses.filter(({ text }) => {
    const isNew = !known.has(text)
    known.add(text)
    return isNew
  })
}

function reportLost(address: Address, rival: Address | undefined, texts: { source: PlainText; target: PlainText }) {
  const sourceSpan = texts.source.spanOf(address.from, address.to)
  if (!rival) return { details: twoSided({ wanted: address.text }, { found: '' }), sourceSpan }
  return {
    details: { wanted: address.text, found: rival.text },
    sourceSpan,
    targetSpan: texts.target.spanOf(rival.from, rival.to),
    replacement: texts.target.rewrite([{ from: rival.from, to: rival.to, text: address.text }]),
  }
}

function reportInvented({ text, from, to }: Address, target: PlainText): Finding {
  return { details: twoSided({ wanted: '' }, { found: text }), targetSpan: target.spanOf(from, to) }
}

function findTelephones(source: PlainText, target: PlainText): Finding[] {
  const wanted = telephonesIn(source.text)
  if (wanted.length === 0) return []
  const there = diallable(target.text)
  const told = telephonesIn(target.text).slice(0, mostFindings)
  return wanted
    .slice(0, mostFindings)
    .filter(({ digits }) => !there.includes(digits) || isLonger(digits, told))
    .map(({ text, from, to }) => ({
      details: twoSided({ wanted: text }, { found: '' }),
      sourceSpan: source.spanOf(from, to),
    }))
}

/** Whether a number stands there with digits behind it, and nowhere without. A country's may stand before it. */
function isLonger(digits: string, told: readonly Telephone[]): boolean {
  return (
    told.some(one => one.digits.includes(digits)) &&
    !told.some(one => one.digits.endsWith(digits) || withoutHours(one).endsWith(digits))
  )
}
