import { repairTags } from '../segments/repair-tags.js'
import { isBalanced, tagsIn } from '../segments/tags.js'
import { defineCheck } from './check.js'

/** A link or an emphasis that is lost, doubled or torn in translation changes what readers get. */
export const tagsDiffer = defineCheck({
  id: 'tags-differ',
  severity: 'error',

  find({ source, target }) {
    const wanted = marksIn(source)
    const found = marksIn(target)
    const missing = leftOver(wanted, found)
    const surplus = leftOver(found, wanted)
    if (missing.length === 0 && surplus.length === 0 && isBalanced(target)) return []

    const replacement = repairTags(source, target)
    return [
      {
        details: { missing: missing.join(' ') || '–', surplus: surplus.join(' ') || '–' },
        ...(replacement === null ? {} : { replacement }),
      },
    ]
  },

  examples: {
    passes: [
      pair('Der <1>Minister</1> kam.', 'The <1>minister</1> came.'),
      pair('Zeile<1/>Zeile', 'Line<1/>line'),
      pair('3 < 4 & 5 > 2', '3 < 4 & 5 > 2'),
    ],
    finds: [
      pair('Der <1>Minister</1> kam.', 'The minister came.'),
      pair('Der <1>Minister</1> kam.', 'The <1>minister came.'),
      pair('Der <1>Minister</1> kam.', 'The </1>minister<1> came.'),
      pair('Der Minister kam.', 'The <1>minister</1> came.'),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

function marksIn(text: string): string[] {
  return tagsIn(text).map(({ start, end }) => text.slice(start, end))
}

/** What is in the one and not in the other, each as often as it is too many. */
function leftOver(tags: readonly string[], others: readonly string[]): string[] {
  const rest = new Map<string, number>()
  for (const tag of others) rest.set(tag, (rest.get(tag) ?? 0) + 1)
  return tags.filter(tag => {
    const count = rest.get(tag) ?? 0
    rest.set(tag, count - 1)
    return count <= 0
  })
}
