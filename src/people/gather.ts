/**
 * Asks for many things at once where many ask for one at the same moment. A question is never answered by a
 * look-up that began before it: what was revoked stays revoked.
 */
export function gather<Found>(findAll: (keys: string[]) => Promise<Map<string, Found>>) {
  let waiting: { keys: Set<string>; found: Promise<Map<string, Found>> } | null = null

  return async (key: string): Promise<Found | null> => {
    waiting ??= begin()
    waiting.keys.add(key)
    return (await waiting.found).get(key) ?? null
  }

  function begin() {
    const keys = new Set<string>()
    const found = new Promise<void>(resolve => void setImmediate(resolve)).then(() => {
      waiting = null
      return findAll([...keys])
    })
    return { keys, found }
  }
}
