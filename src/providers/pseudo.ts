import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { cutIntoBatches } from './cut-into-batches.js'
import { countCharacters, hasWords } from './inline-tags.js'
import { isSameLanguage, languageOf } from './languages.js'
import { defineProvider } from './provider.js'

const limits = { texts: 50, size: 100_000, unit: 'characters' } as const

/**
 * No translation, and visibly none: the German in strange letters, marked with the language it
 * stands for. It lets everything else be tried out without a key, a bill or a network.
 */
export const pseudo = defineProvider({
  id: 'pseudo',
  free: true,
  isNoTranslation: true,
  settings: z.object({
    PSEUDO_LATENCY_MS: z.coerce
      .number()
      .int()
      .min(0)
      .max(60_000)
      .default(0)
      .describe('How long the pseudo-translation pretends to work on each request, in milliseconds'),
  }),

  start({ PSEUDO_LATENCY_MS: latencyMs }) {
    return {
      model: 'pseudo-1',
      concurrency: 8,
      limits,
      speaks: languages => Boolean(languageOf(languages.to)) && !isSameLanguage(languages),
      batches: texts => cutIntoBatches(texts, { ...limits, sizeOf: text => text.length }),

      async translate(texts, { to }) {
        if (latencyMs > 0) await pause(latencyMs)
        return texts.map(text => ({ text: disguise(text, to), billedCharacters: countCharacters(text) }))
      },
    }
  },
})

function disguise(text: string, language: string): string {
  if (!hasWords(text)) return text
  const disguised = text.replace(keptOrWord, (whole, word) => (word ? strange(word) : whole))
  return disguised.replace(openingTags, tags => `${tags}⟦${language}⟧ `)
}

/** The mark stands inside them, or it would part a link that reaches over two sentences. */
const openingTags = /^(?:<\d+>)*/

/** Tags, links and addresses have to survive any engine, so they survive this one; what is left are words. */
const keptOrWord = /<\/?\d+\/?>|(?:https?:\/\/|www\.)[^\s<>]+|[^\s<>@]+@[^\s<>@]+|(\p{L}+)/giu

/** Translations run longer than their German; so that screens are tried with that, long words grow by a letter. */
function strange(word: string): string {
  const accented = [...word].map(letter => accents[letter] ?? letter).join('')
  return word.length > 5 ? accented.replace(/[áéíóú]/, '$&$&') : accented
}

const plain = 'aceginosuyzdhklrtwACEGINOSUYZDHKLRTW'
const strangeLetters = [...'áçéğíñóšúýžđĥķłřŧŵÁÇÉĞÍÑÓŠÚÝŽÐĤĶŁŘŦŴ']
const accents = Object.fromEntries([...plain].map((letter, index) => [letter, strangeLetters[index]]))
