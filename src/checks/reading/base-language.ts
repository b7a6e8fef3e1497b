/** `fr` for `fr-CA`: rules of a language hold in all its countries unless a check says otherwise. */
export function baseLanguage(tag: string): string {
  const hyphen = tag.indexOf('-')
  return (hyphen < 0 ? tag : tag.slice(0, hyphen)).toLowerCase()
}
