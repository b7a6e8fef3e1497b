import { matchesIn } from '../reading/matches-in.js'

const word = /\p{L}[\p{L}-]*/gu
const clauseEnd = /[,;:.!?–—()„“”"«»]/u

/** Words that may stand between a denial and what it denies. */
const particles =
  wordsOf(`allzu als auch besonders einmal erst etwa ganz gar genau gerade immer länger lediglich mal mehr
  nur noch schon sehr so sofort überhaupt unbedingt viel weiter wirklich zu`)

/** Words that hold a sentence together, and none of them is ever what is denied. */
const holding =
  wordsOf(`ab aber alle allem allen aller alles als am an auf aus bei beim bis da dabei dafür dagegen daher damit
  dann daran darauf daraus darüber das dass dazu dem den denen denn der deren des dessen die dies diese diesem diesen dieser
  dieses doch durch ein eine einem einen einer eines er es für gegen gegenüber hinter ich ihm ihn ihnen ihr ihre ihrem
  ihren ihrer im in ins ja jede jedem jeden jeder jedes jedoch man mit nach neben ob oder ohne seine seinem seinen seiner
  seit sich sie sowie trotz über um und uns unser unsere unter vom von vor wann warum was wegen weil wem wen wenn wer
  wie wir wird während wo zum zur zwischen
  bin bist darf dürfe dürfen durfte durften gewesen geworden habe haben habt hat hatte hatten hätte hätten ist kann könne
  können konnte konnten könnte könnten mag möchte möchten mögen müsse müssen muss musste mussten sei seien sein soll
  solle sollen sollte sollten sind wäre wären war waren werde werden will wolle wollen wollte wollten worden wurde wurden
  würde würden`)

/**
 * What a German denial may be about, the likeliest first: the noun behind „kein“ and „ohne“; what stands right behind
 * „nicht“; or the verb of its clause. Small letters.
 */
export function deniedWords(german: string, [from, to]: readonly [number, number]): string[] {
  const before = german.slice(0, from).split(clauseEnd).at(-1) ?? ''
  const [behind = ''] = german.slice(to).split(clauseEnd)
  const next = wordsIn(behind).filter(({ small }) => !particles.has(small))
  const [first] = next
  const isOfThing = /^(?:k|o|w)/i.test(german.slice(from, to))
  const thing = isOfThing && (next.slice(0, 4).find(({ isLarge }) => isLarge) ?? first)
  const isBehind = first && !first.isLarge && !holding.has(first.small)
  const verbs = [...wordsIn(before), ...next].reverse().filter(({ small, isLarge }) => !isLarge && !holding.has(small))
  const likely = thing ? [thing] : isBehind ? [first] : verbs
  return likely.map(({ small }) => small)
}

function wordsIn(text: string): { small: string; isLarge: boolean }[] {
  return matchesIn(text, word).map(([found]) => ({ small: found.toLowerCase(), isLarge: /^\p{Lu}/u.test(found) }))
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
