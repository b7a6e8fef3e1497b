/** Every worker by name, and so every queue; in the order an article meets them. */
export const workerNames = ['open-jobs', 'draft-version', 'publish-document'] as const

export type WorkerName = (typeof workerNames)[number]
