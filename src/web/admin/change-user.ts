import { ask } from '../api/ask.js'
import type { User } from '../api/types.js'

type Changes = Partial<Pick<User, 'name' | 'roles' | 'languages'>> & { disabled?: boolean }

/** Changes a person as they are now; whoever changed them a moment ago is not undone unseen. */
export async function changeUser(id: string, changes: Changes): Promise<User> {
  const { etag } = await ask<User>('GET', `/v1/users/${id}`)
  return (await ask<User>('PATCH', `/v1/users/${id}`, { body: changes, etag })).body
}
