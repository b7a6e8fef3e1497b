/** `fr` for `fr-CA`: rules of a language hold in all its countries unless a check says otherwise. */
export function baseLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
