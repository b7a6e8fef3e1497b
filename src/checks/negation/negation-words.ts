/** A language's ways to say no, as `phrasePattern` reads them. */
export type NegationWords = {
  /** Words that deny, whatever they stand beside. */
  clear: string
  /** Where denying takes two words: the small one that says nothing by itself, */
  halves?: string
  /** and words that deny beside it only. */
  paired?: string
  /** The two together, where they deny for sure. */
  together?: string
  /** Words that may stand for a denial: they fail, lack, refuse or are un-something. */
  weak: string
  /** Those of the weak ones that deny one thing alone, by how they begin: they stand for a denial where German names it. */
  only?: Readonly<Record<string, RegExp>>
  /** Words that say that there is not much. */
  little: string
  /** Those of the clear ones that say what a thing is without, as "unheated" does in one word. */
  apart: string
  /** Those of the weak ones that may say that somebody leaves an office. */
  quits?: string
  /** Words that may stand for a denial up to a time, as in "closed until Monday". */
  until: string
  /** Words for closing something, as German has them beside its denials. */
  closed: string
  /** Words that may say that nobody is let in, as in "closed to traffic". */
  shut?: string
  /** Words for being against something. */
  against?: string
  /** Words that say that something is not before a time. */
  later: string
  /** Words that say under which condition something is not so, as "unless" does for "if not"; of the weak ones. */
  unless: string
  /** Words for what there is most of: there never was so much. */
  most: string
  /** What looks like a denial and is none. */
  idioms: string
}
