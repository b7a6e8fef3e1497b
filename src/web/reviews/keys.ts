/** What the keyboard does on the review screen, each by the name that the words for it have, too. */
export const keys = {
  confirm: 'mod+Enter',
  next: 'alt+ArrowDown',
  previous: 'alt+ArrowUp',
  nextProblem: 'F8',
  see: 'alt+G',
  mend: 'alt+I',
  waive: 'alt+T',
  comment: 'alt+R',
  copySource: 'alt+S',
  copyMachine: 'alt+M',
  offer: 'alt+O',
  revert: 'alt+Z',
  jump: 'alt+J',
  replace: 'alt+H',
  page: 'alt+P',
  askChanges: 'alt+shift+R',
  approve: 'alt+shift+Enter',
  sheet: 'F1',
} as const

export type KeyName = keyof typeof keys

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/**
 * True if this is the key. A letter is the one that is printed on the keyboard, wherever it stands there; where Alt
 * makes another character of it, as on a Mac, or no Latin ones are printed, the place of the key counts. An accent that
 * Alt puts upon the printed letter, as in Polish on a Mac, is for writing.
 */
export function isPressed(key: string, event: Pressed): boolean {
  const parts = key.split('+')
  const wants = (modifier: string) => parts.includes(modifier)
  if (event.altKey !== wants('alt') || event.shiftKey !== wants('shift')) return false
  if ((event.ctrlKey || event.metaKey) !== wants('mod')) return false
  return keyOf(event) === parts.at(-1)
}

function keyOf({ key, code }: Pressed): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  const accented = /^([a-z])\p{M}+$/iu.exec(key.normalize('NFD'))?.[1]
  return place === undefined || place === accented?.toUpperCase() ? key : place
}

type Caps = { ctrl: string; alt: string; shift: string }

const isMac = typeof navigator === 'object' && /Mac|iP(hone|ad)/.test(navigator.platform)

/** A key as it is written on keyboards; what the others are called depends on where they are sold. */
export function keyCap(key: string, { ctrl, alt, shift }: Caps): string {
  const names: Record<string, string> = {
    mod: isMac ? '⌘' : ctrl,
    alt: isMac ? '⌥' : alt,
    shift: isMac ? '⇧' : shift,
    Enter: '↵',
    ArrowDown: '↓',
    ArrowUp: '↑',
  }
  return key
    .split('+')
    .map(part => names[part] ?? part)
    .join(' ')
}

/** A key as `aria-keyshortcuts` names it. */
export function shortcutOf(name: KeyName): string {
  const names: Record<string, string> = { mod: isMac ? 'Meta' : 'Control', alt: 'Alt', shift: 'Shift' }
  return keys[name]
    .split('+')
    .map(part => names[part] ?? part)
    .join('+')
}
