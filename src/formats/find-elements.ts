import type { Element, Root } from 'hast'

/** The elements of this name, at any depth, in document order. */
export function all(parent: Root | Element, tagName: string): Element[] {
  const found: Element[] = []
  elementWith(parent, element => {
    if (element.tagName === tagName) found.push(element)
    return false
  })

  return found
}

/** The first element, in document order and at any depth, that fits. */
export function elementWith(parent: Root | Element, fits: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const found = fits(child) ? child : elementWith(child, fits)
    if (found) return found
  }
  return undefined
}
