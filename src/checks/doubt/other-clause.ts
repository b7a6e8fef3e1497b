import { lean } from '../reading/lean-pattern.js'

/** Verbs as they stand second in a clause. What is told in the indirect is told by whoever spoke before, so `sei` is none. */
const finite =
  '(?!(?:mit|seit|nicht|statt|fast|erst|jetzt|laut|samt|selbst|bekannt|gegen|neben|zwischen|wegen|sowie|außen|innen|unten|oben|heute|hätten?|könnten?|müssten?|dürften?|sollten?|wollten?|wüssten?)(?!\\p{L}))' +
  '(?:\\p{Ll}{1,20}(?:t|te|en)|soll|war|will|kann|muss|darf|weiß|wurde|kam|ging|nahm|floh|starb|blieb|gab|lag|fiel|sah|schlug|schoss|stieß|griff|lief|fuhr|verlor|trug|stahl|log|rief|zog|begann)(?!\\p{L})'

/** Who or what acts, or when and where, in front of its verb. */
const subject =
  '(?:(?:er|sie|es|man|dort|dann|danach|gestern|heute|später|zudem|außerdem|nun|inzwischen)|(?:(?:de[rmn]|die|das|eine?[rmn]?|keine?|seine?|ihre?|diese[rs]?|viele|einige|mehrere|zwei|drei|am|im|in)\\s)?(?:\\p{Ll}{2,20}e[nrs]?\\s){0,2}\\p{Lu}[\\p{L}-]{1,40}(?:\\s\\p{Lu}[\\p{L}-]{1,40})?)'

const verb = lean(new RegExp(`(?<=\\s)${finite}`, 'u'))
const clauseAfter = lean(
  new RegExp(`(?:,|[;–—]|\\sund)\\s(?:(?:und|aber|doch|während)\\s)?${subject}\\s(?:${finite}|$)(?!,)`, 'u'),
)

/**
 * Whether another main clause begins between two words of a German sentence: one with a subject of its own behind a comma
 * or an „und“, after a verb that was there before. It may as well begin right before the second word, if that is its verb.
 */
export function hasOtherClause(between: string, before: 'verb' | 'none'): boolean {
  const at = before === 'verb' ? 0 : between.search(verb)
  return at >= 0 && clauseAfter.test(between.slice(at))
}
