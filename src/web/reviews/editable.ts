import classes from './review.module.css'
import { chipOf, partsOf } from './tagged-text.js'

/** What stands in the field, with its chips as tags. */
export function readText(field: HTMLElement): string {
  return [...field.childNodes].map(textOf).join('')
}

/** Puts a text into the field, its tags as chips that are one piece. Nothing in it is ever read as markup. */
export function writeText(field: HTMLElement, text: string): void {
  field.replaceChildren(...partsOf(text).map(({ kind, text: words }) => (kind === 'tag' ? chip(words) : words)))
}

/** Puts another text into the field; a caret that stands in it stays among the words it stood among. */
export function replaceText(field: HTMLElement, text: string): void {
  const caret = caretMoved(readText(field), caretIn(field), text)
  writeText(field, text)
  if (document.activeElement === field) putCaret(field, caret)
}

/** Where a caret belongs in another text: behind what it stood behind, else before what it stood before. */
function caretMoved(from: string, caret: number, to: string): number {
  if (to.startsWith(from.slice(0, caret))) return caret
  const behind = from.slice(caret)
  return to.endsWith(behind) ? to.length - behind.length : Math.min(caret, to.length)
}

/** Where the caret stands, counted in the text with its tags. */
export function caretIn(field: HTMLElement): number {
  const selection = getSelection()
  if (!selection?.focusNode || !field.contains(selection.focusNode)) return readText(field).length
  return placeIn(field, selection.focusNode, selection.focusOffset)
}

/** How far into the text a place in the page is, its tags counted; what is in a chip is behind it. */
export function placeIn(field: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(field)
  if (node instanceof HTMLElement && node.dataset.tag && offset === 0) before.setEndBefore(node)
  else before.setEnd(node, offset)
  return [...before.cloneContents().childNodes].map(textOf).join('').length
}

/** Puts the caret so far into the text. */
export function putCaret(field: HTMLElement, at: number): void {
  const range = document.createRange()
  let left = at
  range.selectNodeContents(field)
  range.collapse(false)
  for (const node of field.childNodes) {
    const { length } = textOf(node)
    if (left <= length) {
      if (node.nodeType === Node.TEXT_NODE) range.setStart(node, left)
      else if (left === 0) range.setStartBefore(node)
      else range.setStartAfter(node)
      break
    }
    left -= length
  }
  range.collapse(true)
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** What a part of the field says, a chip as its tag. */
export function textOf(node: Node): string {
  if (node instanceof HTMLElement) return node.dataset.tag ?? [...node.childNodes].map(textOf).join('')
  return node.textContent ?? ''
}

function chip(mark: string): HTMLElement {
  const element = document.createElement('span')
  element.className = classes.chip ?? ''
  element.contentEditable = 'false'
  element.draggable = true
  element.dataset.tag = mark
  element.textContent = chipOf(mark)
  return element
}
