import { type SegPart, wordsAsParts } from './seg-text.js'

/** What a segment may have; more is not kept, so that a file cannot fill the memory. */
const most = 10_001

/** Letters that a code becomes at least: `<1>`. */
const shortestTag = 3

/** Takes a `<seg>` piece by piece: its words, and its codes without what they say of another program's markup. */
export function segCollector() {
  let open = false
  let parts: SegPart[] = []
  let length = 0
  let hasSub = false
  let codes = 0
  let words = ''
  let highlights: string[] = []
  let counted = 0

  const flush = () => {
    parts.push(...wordsAsParts(words))
    words = ''
  }
  const put = (part: SegPart) => {
    flush()
    length += shortestTag
    if (length <= most) parts.push(part)
  }
  return {
    isOpen: () => open,
    start() {
      open = true
      parts = []
      highlights = []
      length = codes = counted = 0
      hasSub = false
      words = ''
    },
    open(name: string, { i = '', x = null }: { i?: string; x?: string | null }) {
      if (name === 'sub') hasSub = true
      if (isCode(name)) codes += 1
      if (codes > 1 || (codes === 1 && !isCode(name))) return
      if (name === 'bpt') put({ kind: 'open', i, x })
      if (name === 'ept') put({ kind: 'close', i, x })
      if (name === 'ph' || name === 'it' || name === 'ut') put({ kind: 'void', x })
      if (name !== 'hi') return
      counted += 1
      highlights.push(`hi ${counted}`)
      put({ kind: 'open', i: `hi ${counted}`, x: x === null ? null : `hi ${x}` })
    },
    close(name: string) {
      if (name === 'hi' && codes === 0) put({ kind: 'close', i: highlights.pop() ?? '', x: null })
      if (isCode(name)) codes -= 1
    },
    add(text: string) {
      if (!open || codes > 0) return
      length += text.length
      if (length <= most) words += text
    },
    end() {
      flush()
      open = false
      return { parts, length, hasSub }
    },
  }
}

function isCode(name: string): boolean {
  return name === 'bpt' || name === 'ept' || name === 'ph' || name === 'it' || name === 'ut'
}
