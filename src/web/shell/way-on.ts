/** An element, and where it stands: the browser moves a range along with what changes around it. */
export type Spot = { element: Element; range: Range }

const lists = 'ul, ol, tbody'
const rows = 'li, tr'
const frames = `${rows}, section, aside, fieldset, [role=dialog], main`
const controls = 'a[href], button, input, select, textarea, summary, [role=textbox], [tabindex="0"]'

/** Notes where something stands, to find the place again when it is gone. */
export function spotOf(element: Element): Spot {
  const range = new Range()
  range.setStartBefore(element)
  range.collapse(true)
  return { element, range }
}

/**
 * Where a person goes on from something that may be gone: in a list at the row in its place; in a row at the row, as
 * what else stands there is something else to do; anywhere else at the next control. Where there is none, it is the
 * heading of it all; null where all around it is gone, too, as with a dialog.
 */
export function wayOn({ element, range }: Spot): Element | null {
  if (element.isConnected) return element
  const around = range.startContainer as Element
  const frame = around.closest(frames)
  if (!frame?.closest('main, [role=dialog]')) return null
  if (frame.matches(rows)) return frame
  const next = around.matches(lists) ? rowAt(range, around) : controlAfter(range, frame)
  return next ?? frame.querySelector('h1, h2, h3') ?? frame
}

function rowAt({ startOffset }: Range, list: Element): Element | null {
  const after = [...list.childNodes].slice(startOffset).find(node => node instanceof Element)
  return after ?? list.lastElementChild
}

function controlAfter(range: Range, frame: Element): Element | undefined {
  return [...frame.querySelectorAll(controls)].find(one => range.comparePoint(one, 0) > 0 && isOfUse(one))
}

function isOfUse(control: Element): boolean {
  return control.checkVisibility() && !control.matches(unusable)
}

const unusable = ':disabled, [aria-disabled=true], [tabindex="-1"], [type=hidden]'
