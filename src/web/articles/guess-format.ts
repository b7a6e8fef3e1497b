import type { Draft } from './draft.js'

const endings: Record<string, Draft['format'] | 'docx'> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  docx: 'docx',
}

/** What a file is written in, by how its name ends; undefined if that says nothing. */
export function formatOfFile(name: string): Draft['format'] | 'docx' | undefined {
  return endings[(name.split('.').at(-1) ?? '').toLowerCase()]
}

/** What a pasted text looks like; the editor may know better. */
export function guessFormat(body: string): Draft['format'] {
  if (/<(!doctype|html|body|p|h[1-6]|div|article|ul|ol)[\s>]/i.test(body)) return 'html'
  if (/^#{1,6} \S|\*\*\S[^\n]*\*\*|\[[^\]\n]+\]\(\S+\)|^> \S/m.test(body)) return 'markdown'
  return 'text'
}
