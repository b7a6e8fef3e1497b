import { withoutTags } from '../segments/tags.js'

/** The article as plain text, which a provider is told for each of its sentences to be understood. */
export function contextOf(segments: readonly { source: string }[]): string {
  return withoutTags(segments.map(({ source }) => source).join('\n'))
}
