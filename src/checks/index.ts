import { tagsDiffer } from './tags-differ.js'
import { untranslated } from './untranslated.js'

/** Every check, in the order a reviewer should meet their findings. */
export const checks = [tagsDiffer, untranslated] as const

export type CheckId = (typeof checks)[number]['id']
