import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import { type Mark, markOf } from './marks.js'
import { argumentsIn, withoutArguments } from './message-arguments.js'

/** What a system fills in before anybody reads it, in whichever notation. */
export function placeholderMarksIn(text: string): Mark[] {
  if (!mayHold.test(text)) return []
  const messages = argumentsIn(text)
  const rest = messages.length > 0 ? withoutArguments(text, messages) : text
  const simple = matchesIn(rest, placeholders).map(([found]) => markOf(found))
  return [...messages.flatMap(({ marks }) => marks.map(markOf)), ...simple]
}

/** A text in which placeholders are semicolons: what they are called is in no language. */
export function withoutPlaceholders(text: string): string {
  return mayHold.test(text) ? text.replace(placeholders, found => ';'.repeat(found.length)) : text
}

/** Whatever is a placeholder begins so: most texts have none. */
export const mayHold = /\{|%[\d.+\-sdiufFxXc@(A-Za-z_=%]|\[\[|<%|\*\||__\p{L}|##\p{L}|(?:^|\s):/u

/**
 * `{name}`, `{{ user.name }}`, `$\{name}`, `%{name}`, `#{name}`, `{0}`; `%s`, `%1$s`, `%.2f`, `%(name)s`, `%name%`;
 * `[[name]]`, `<%= name %>`, `{% if name %}`, `*|NAME|*`, `__NAME__`, `##name##`; `:name` behind a blank, as `Leser:innen`
 * has none.
 */
const placeholders = lean(
  /[$%#]?\{{1,3}\s?[A-Za-z_][\w. |-]{0,40}\}{1,3}|\{\d{1,2}\}|\{%[^{}%]{1,80}%\}|<%[^<>%]{1,80}%>|(?<!\d\s?)%(?:\d{1,2}\$)?(?:\.\d)?(?:[sdiufFxXc@]|l[du])(?![\p{L}\p{N}%])|%\([A-Za-z_]\w{0,40}\)[sd]|(?<![%\w]|\d\s)%%?[A-Za-z_]\w{1,40}%%?(?!\w)|\[\[[^[\]\n]{1,60}\]\]|\*\|[A-Z_:]{2,40}\|\*|(?<!\w)__[A-Z]\w{0,40}?__(?!\w)|##[A-Za-z]\w{0,40}##|(?<=^|\s):[a-z_]{2,40}(?![\p{L}\p{N}])/gu,
)
