/** Puts `/articles/latest` before `/articles/:articleId`, so that the order of a list never hides an address. */
export function mostSpecificFirst<Addressed extends { path: string }>(routes: readonly Addressed[]): Addressed[] {
  return [...routes].sort((one, other) => compare(one.path, other.path))
}

function compare(one: string, other: string): number {
  const steps = one.split('/')
  const otherSteps = other.split('/')
  for (const [index, step] of steps.entries()) {
    const difference = openness(step) - openness(otherSteps[index] ?? '')
    if (difference !== 0) return difference
  }
  return 0
}

/** How much a step lets through: a word only itself, `:id.csv` some, `:id` anything, `*rest` everything. */
function openness(step: string): number {
  if (step.startsWith('*') || step.includes('{')) return 3
  if (!step.includes(':')) return 0
  return /^:\w+$/.test(step) ? 2 : 1
}
