/**
 * What a German denial says, and words that say the same elsewhere without denying: `nicht auszuschließen` is `possible`.
 * The German part is a pattern in small letters, with `_` for a few words between; the others are as `phrasePattern` reads them.
 */
export type Opposite = {
  german: string
  told: Readonly<Record<string, string>>
  /** Words that say it as German does: beside them the denial has to stand, and nothing is told by an opposite. */
  literal?: Readonly<Record<string, string>>
}

/** What denies in German, within such a pattern. */
export const not = '(?:nicht|nichts|nie|kaum|keine?[mnrs]?)'
