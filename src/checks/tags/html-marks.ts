import { matchesIn } from '../reading/matches-in.js'
import type { Mark } from './marks.js'

/**
 * The elements that are written out in a text, as systems send them that know nothing of numbered tags: a pair, or one
 * that has no end. Blanks and quotation marks inside a tag make no difference, nor do attributes that people read.
 */
export function htmlMarksIn(text: string): Mark[] {
  return tagsOf(text).map(({ mark, name, isClose, attributes }) => ({
    key: isClose ? `</${name}>` : `<${[name, ...attributesIn(attributes)].join(' ')}>`,
    text: mark,
  }))
}

/**
 * Whether a text is written in HTML: it has elements, and each is closed again, inside the one opened before it. `<b>` alone
 * may be spoken of in a text, and where there is none, what looks like one in a translation is text as well.
 */
export function isHtml(text: string): boolean {
  return text.includes('<') && tagsOf(text).length > 0 && isClosedHtml(text)
}

/** Whether each element of a text is closed again. */
export function isClosedHtml(text: string): boolean {
  const open: string[] = []
  for (const { name, isClose } of tagsOf(text)) {
    if (isClose) {
      if (open.pop() !== name) return false
    } else if (!endless.has(name)) open.push(name)
  }
  return open.length === 0
}

type HtmlTag = { mark: string; name: string; isClose: boolean; attributes: string }

function tagsOf(text: string): HtmlTag[] {
  if (!text.includes('<')) return []
  return matchesIn(text, tag).map(([mark, slash, name = '', attributes = '']) => ({
    mark,
    name: name.toLowerCase(),
    isClose: slash === '/',
    attributes,
  }))
}

const elements =
  'a|abbr|b|big|blockquote|br|caption|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr'
const tag = new RegExp(`<(/?)(${elements})((?:\\s[^<>]{0,2000})?)/?>`, 'gi')

/** Elements that have no end. */
const endless: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr'])

function attributesIn(text: string): string[] {
  if (!text.includes('=')) return []
  return matchesIn(text, attribute)
    .filter(([, name = '']) => !readByPeople.has(name.toLowerCase()))
    .map(([, name = '', value = '']) => `${name.toLowerCase()}=${value.replace(/^(["'])(.*)\1$/s, '$2')}`)
    .sort()
}

const attribute = /([\w:-]{1,60})\s{0,9}=\s{0,9}("[^"]*"|'[^']*'|[^\s"'>]+)/g

/** They are translated, or tell which language something is in. */
const readByPeople: ReadonlySet<string> = new Set(['title', 'alt', 'aria-label', 'lang', 'hreflang', 'placeholder'])
