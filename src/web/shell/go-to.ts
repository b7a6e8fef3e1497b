/** Takes the keyboard to something, even where nobody comes by Tab, as to a row or a heading. */
export function goTo(element: HTMLElement): void {
  element.focus()
  if (document.activeElement === element) return
  element.tabIndex = -1
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  element.focus()
}
