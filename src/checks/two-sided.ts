/**
 * What fills the wording of a finding that compares what is wanted with what is there. Where one of the two is empty,
 * another wording says that it was lost, or added: nobody reads a dash as nothing.
 */
export function twoSided(
  wanted: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): Record<string, string> {
  if (!isSaid(found)) return { context: 'lost', ...wanted }
  return isSaid(wanted) ? { ...wanted, ...found } : { context: 'added', ...found }
}

function isSaid(side: Readonly<Record<string, string>>): boolean {
  return Object.values(side).some(words => words !== '')
}
