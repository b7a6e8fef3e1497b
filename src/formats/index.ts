import { docx } from './docx.js'
import type { Format } from './format.js'
import { html } from './html.js'
import { markdown } from './markdown.js'
import { text } from './text.js'

/** Every format articles can arrive in; ids and documentation derive from this list. */
export const formats = [markdown, html, text, docx] as const

/** The name of a format in requests and tables. */
export type FormatId = (typeof formats)[number]['id']

/** The ids in the order of the list, for schemas. */
export const formatIds = formats.map(({ id }) => id) as [FormatId, ...FormatId[]]

/** The format of a file sent with this `Content-Type`, parameters and case aside; undefined if we cannot read it. */
export function formatFor(mediaType: string): Format<FormatId> | undefined {
  const bare = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''

  return formats.find(({ mediaTypes }) => mediaTypes.includes(bare))
}

/** The format with this id. */
export function formatNamed(id: FormatId): Format<FormatId> {
  const format = formats.find(entry => entry.id === id)
  if (!format) throw new RangeError(`There is no format ${id}`)

  return format
}
