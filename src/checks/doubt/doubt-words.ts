/** Which kinds of words in a translation show that something is not stated as a fact. */
export const traceKinds = ['said', 'hearsay', 'alleged', 'seems', 'perhaps', 'unconfirmed', 'meant'] as const

export type TraceKind = (typeof traceKinds)[number]

/** A language's words of each kind, as `phrasePattern` reads them. */
export type DoubtWords = Readonly<Record<TraceKind, string>>
