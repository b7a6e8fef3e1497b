/** Every worker by name, and so every queue; in the order an article meets them, the last two meet none. */
export const workerNames = [
  'open-jobs',
  'draft-version',
  'publish-document',
  'reconcile-ledger',
  'clear-engine-glossaries',
] as const

export type WorkerName = (typeof workerNames)[number]
