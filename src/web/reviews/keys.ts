/** What the keyboard does on the review screen: the key as `useHotkeys` names it, and the words' key for its sheet. */
export const keys = {
  confirm: 'mod+Enter',
  next: 'alt+ArrowDown',
  previous: 'alt+ArrowUp',
  nextProblem: 'F8',
  copySource: 'alt+S',
  copyMachine: 'alt+M',
  revert: 'alt+Z',
  jump: 'alt+J',
  replace: 'alt+H',
  page: 'alt+P',
  approve: 'alt+shift+Enter',
  sheet: 'F1',
} as const

export type KeyName = keyof typeof keys

/** A key as it is written on keyboards. */
export function keyCap(key: string): string {
  const isMac = /Mac|iP(hone|ad)/.test(navigator.platform)
  const names: Record<string, string> = {
    mod: isMac ? '⌘' : 'Ctrl',
    alt: isMac ? '⌥' : 'Alt',
    shift: '⇧',
    Enter: '↵',
    ArrowDown: '↓',
    ArrowUp: '↑',
  }
  return key
    .split('+')
    .map(part => names[part] ?? part)
    .join(' ')
}
