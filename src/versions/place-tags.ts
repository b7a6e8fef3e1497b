import { repairTags } from '../segments/repair-tags.js'
import { sameTags, withoutTags } from '../segments/tags.js'

/**
 * A provider's answer with its inline tags in order: as it came, or repaired where that is certain; null where
 * it is not, and the text must be asked for again without tags.
 */
export function mendTags(source: string, target: string): string | null {
  return sameTags(source, target) ? target : repairTags(source, target)
}

/** A translation that was asked for without tags gets back those that stood around the whole source. */
export function putTagsAround(source: string, target: string): string {
  const before = source.match(/^(?:<\d+\/?>|\s)*/)?.[0] ?? ''
  const after = source.slice(before.length).match(/(?:<\/?\d+\/?>|\s)*$/)?.[0] ?? ''
  const tagged = `${before.trimStart()}${withoutTags(target).trim()}${after.trimEnd()}`
  return sameTags(source, tagged) ? tagged : withoutTags(target)
}
