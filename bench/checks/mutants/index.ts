import { amounts } from './amounts.js'
import { dates } from './dates.js'
import { figures } from './figures.js'
import { form } from './form.js'
import { meaning } from './meaning.js'
import { names } from './names.js'
import type { Rule } from './rule.js'
import { sizes } from './sizes.js'

/** Every way a translation is spoilt. */
export const rules: readonly Rule[] = [...figures, ...sizes, ...dates, ...amounts, ...names, ...meaning, ...form]
