/** What somebody may do. A key or a user may have several. */
export const roles = ['admin', 'editor', 'reviewer', 'reader'] as const

export type Role = (typeof roles)[number]

/**
 * Who is asking: a person, or a program with a key of its own. `id` is what decisions and events
 * remember; a key that belongs to a user acts as that user. `languages` limits a reviewer (null: all).
 */
export type Principal = {
  id: string
  kind: 'user' | 'key'
  name: string
  roles: readonly Role[]
  languages: readonly string[] | null
}

/** Who asks without a key, where that is allowed. */
export const nobody: Principal = { id: 'nobody', kind: 'key', name: 'nobody', roles: [], languages: [] }

/** The name under which workers and the clock act. */
export const system = 'system'

/** True if the principal has one of the roles; an admin may do everything. */
export function hasRole({ roles }: Principal, ...wanted: Role[]): boolean {
  return roles.includes('admin') || wanted.some(role => roles.includes(role))
}

/** True if the principal may decide about a version in this language. */
export function mayReview(principal: Principal, language: string): boolean {
  if (principal.roles.includes('admin')) return true
  return (
    principal.roles.includes('reviewer') && (principal.languages === null || principal.languages.includes(language))
  )
}

/** The languages whose versions concern the principal: a reviewer's own; null for all, as an editor's are in any. */
export function concernOf(principal: Principal): readonly string[] | null {
  return hasRole(principal, 'editor') ? null : principal.languages
}
