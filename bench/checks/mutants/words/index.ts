import type { CorpusLanguage } from '../../read-corpus.js'
import { english } from './en.js'
import { spanish } from './es.js'
import { french } from './fr.js'
import { polish } from './pl.js'
import type { Words } from './words.js'

/** The words of each language of the corpus. */
export const wordsOf: Record<CorpusLanguage, Words> = { en: english, fr: french, es: spanish, pl: polish }
