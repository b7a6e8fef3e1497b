import type { ReactNode } from 'react'
import classes from './chip.module.css'

export type Tone = 'plain' | 'ok' | 'ask' | 'warn' | 'error'

/** A state in a word or two. The colour only underlines what the words say. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${classes.chip} ${classes[tone]}`}>{children}</span>
}
