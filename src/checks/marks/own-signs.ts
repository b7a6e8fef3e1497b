import type { Finding } from '../check.js'
import { maskAddresses } from '../reading/addresses.js'
import { matchesIn } from '../reading/matches-in.js'
import type { Change, PlainText } from '../reading/plain-text.js'

type Texts = { source: PlainText; target: PlainText }

/** Marks that a script has signs of its own for, written in those of the West. */
export function findWesternSigns({ target }: Texts, language: string): Finding[] {
  const rule = rules[language]
  if (!rule) return []
  const changes = changesBy(rule, maskAddresses(target.text))
  const [first] = changes
  if (!first) return []
  return [
    {
      details: { wanted: first.text, found: target.text.slice(first.from, first.to) },
      targetSpan: target.spanOf(first.from, first.to),
      replacement: target.rewrite(changes),
    },
  ]
}

type Rule = { pattern: RegExp; signs: Readonly<Record<string, string>> }

function changesBy({ pattern, signs }: Rule, text: string): Change[] {
  return matchesIn(text, pattern).map(({ 0: sign, index }) => ({
    from: index,
    to: index + sign.length,
    text: signs[sign] ?? sign,
  }))
}

const eastern = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」』”）》]`
const arabic: Rule = {
  pattern: /(?<=[\p{Script=Arabic}\p{M}»”")])[?;,](?!\p{N})/gu,
  signs: { '?': '؟', ',': '،', ';': '؛' },
}

const chinese: Rule = {
  pattern: new RegExp(String.raw`(?<=${eastern})[.,;:!?](?![.\p{N}])`, 'gu'),
  signs: { '.': '。', ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' },
}

const rules: Readonly<Record<string, Rule>> = {
  zh: chinese,
  yue: chinese,
  ja: { ...chinese, signs: { ...chinese.signs, ',': '、' } },
  ar: arabic,
  fa: arabic,
  ur: arabic,
  el: { pattern: /(?<=[\p{Script=Greek}»”")])\?/gu, signs: { '?': ';' } },
}
