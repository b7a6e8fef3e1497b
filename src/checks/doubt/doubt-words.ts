/** Which kinds of words in a translation show that something is not stated as a fact. */
export type TraceKind =
  | 'said'
  | 'mayReport'
  | 'hearsay'
  | 'alleged'
  | 'accused'
  | 'suspect'
  | 'seems'
  | 'signs'
  | 'perhaps'
  | 'maybe'
  | 'believed'
  | 'conditional'
  | 'unconfirmed'
  | 'meant'
  | 'foreseen'

/** Those that count only beyond what the German text has of them. */
export const weakKinds: ReadonlySet<TraceKind> = new Set([
  'mayReport',
  'accused',
  'suspect',
  'signs',
  'maybe',
  'believed',
  'conditional',
])

/** A language's words of each kind, as `phrasePattern` reads them; `idioms` look like one and are none. */
export type DoubtWords = Readonly<Record<TraceKind | 'idioms', string>>
