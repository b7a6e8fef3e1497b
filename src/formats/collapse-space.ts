import type { Element, Text } from 'hast'
import type { Inline } from './article-text.js'
import { isProtected, isVoid, textNode } from './inline.js'

/**
 * Brings white space into the one form everything else relies on: runs of ordinary white
 * space become one space, none stands at either end of a block or beside a line break, and none
 * at the inner edge of an inline element (`<b>A. </b>B` becomes `<b>A.</b> B`).
 * No-break spaces are never lost. Elements without content go.
 */
export function collapseSpace(content: readonly Inline[]): Inline[] {
  const nodes = withoutOuterSpace(mergeText(content.flatMap(hoistSpace)))

  return nodes.every(node => node.type === 'text' && node.value.trim() === '') ? [] : nodes
}

const space = /[ \t\n\r\f]+/g

function hoistSpace(node: Inline): Inline[] {
  if (node.type === 'text') return [textNode(node.value.replace(space, ' '))]
  if (isVoid(node) || isProtected(node)) return [node]
  const children = mergeText(node.children.filter(isInline).flatMap(hoistSpace))
  const before = cutSpace(children, 0, value => value.trimStart())
  const after = cutSpace(children, children.length - 1, value => value.trimEnd())

  return children.length === 0 ? [...before, ...after] : [...before, { ...node, children }, ...after]
}

/** Takes the white space off one end of a list of nodes, no-break spaces too, and gives it back as a node. */
function cutSpace(nodes: Inline[], index: number, trim: (value: string) => string): Inline[] {
  const node = nodes[index]
  if (node?.type !== 'text') return []
  const rest = trim(node.value)
  if (rest === node.value) return []
  nodes.splice(index, 1, ...(rest === '' ? [] : [textNode(rest)]))
  const found = node.value.startsWith(rest) ? node.value.slice(rest.length) : node.value.slice(0, -rest.length)

  return [textNode(found)]
}

/** Text and elements only: comments and the like are no part of a sentence. */
export function isInline(node: { type: string }): node is Element | Text {
  return node.type === 'text' || node.type === 'element'
}

/** One text node for a run of them, none with a space beside a line break. */
function mergeText(nodes: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  let run: string[] = []
  const endRun = (next?: Inline) => {
    const collapsed = textNode(run.join('').replace(space, ' '))
    const afterBreak = isBreak(merged.at(-1)) ? trimStart(collapsed) : collapsed
    const text = isBreak(next) ? trimEnd(afterBreak) : afterBreak
    if (text.value !== '') merged.push(text)
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'text') {
      run.push(node.value)
    } else {
      endRun(node)
      merged.push(node)
    }
  }
  endRun()

  return merged
}

function withoutOuterSpace(nodes: readonly Inline[]): Inline[] {
  return nodes
    .map((node, index) => (node.type === 'text' && index === 0 ? trimStart(node) : node))
    .map((node, index) => (node.type === 'text' && index === nodes.length - 1 ? trimEnd(node) : node))
    .filter(node => node.type !== 'text' || node.value !== '')
}

function trimStart(node: Text): Text {
  return startsWithSpace(node) ? textNode(node.value.slice(1)) : node
}

function trimEnd(node: Text): Text {
  return endsWithSpace(node) ? textNode(node.value.slice(0, -1)) : node
}

function startsWithSpace(node: Inline | undefined): boolean {
  return node?.type === 'text' && node.value.startsWith(' ')
}

function endsWithSpace(node: Inline | undefined): boolean {
  return node?.type === 'text' && node.value.endsWith(' ')
}

function isBreak(node: Inline | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br'
}
