/** A key nobody else has, such as one under which a thing happens once; over plain HTTP, browsers make no UUID. */
export function uniqueKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
