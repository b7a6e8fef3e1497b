import { baseLanguage } from '../reading/base-language.js'
import type { Quotations } from '../reading/quotations.js'

/** Where a dash begins no speech. */
const withoutDash = new Set(['en', 'de', 'ja', 'zh', 'yue', 'ko'])

/** How many quotations a line needs no marks for, because a dash before it says that somebody speaks: « — Je pars, dit-elle. » */
export function spokenLines(wanted: Quotations, { target, language }: { target: string; language: string }): number {
  if (withoutDash.has(baseLanguage(language)) || !/^[–—-]\s?\p{Lu}/u.test(target)) return 0
  return wanted.pairs[0]?.from === 0 ? wanted.pairs.filter(({ depth }) => depth === 0).length : 0
}
