type Language = { value: string; label: string }

/** Those whose tag or name has what was typed: the tag itself first, then what begins so, then what only contains it. */
export function findLanguages<Option extends object>(options: readonly Option[], typed: string): Option[] {
  const wanted = typed.trim().toLowerCase()
  return options
    .map(option => ({ option, rank: rankOf(option, wanted) }))
    .filter(({ rank }) => rank < 4)
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option)
}

function rankOf(option: object, wanted: string): number {
  const { value, label } = option as Language
  const [tag, name] = [value.toLowerCase(), label.toLowerCase()]
  if (tag === wanted || name === wanted) return 0
  if (tag.startsWith(`${wanted}-`)) return 1
  if (name.startsWith(wanted)) return 2
  return tag.startsWith(wanted) || name.includes(wanted) ? 3 : 4
}
