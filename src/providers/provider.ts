import type { z } from 'zod'

/** A machine-translation engine: how it is named, configured and started. */
export type Provider<Id extends string = string, Settings extends z.ZodObject = z.ZodObject> = {
  readonly id: Id
  /** The environment variables it reads, each described; without the required ones the engine is simply absent. */
  readonly settings: Settings
  /** Works on our own machine and sends no bill, so that what it translates is taken from no budget but its own. */
  readonly free?: true
  /** What it writes is in no language, so that it cannot be held to one. */
  readonly isNoTranslation?: true
  /** Starts it; nothing where it could do nothing as things are, and so counts as not configured. */
  start(settings: z.infer<Settings>): Translator | undefined
}

/** A started engine. It knows nothing of jobs, money or retries: whoever asks it decides those. */
export type Translator = {
  /** Names the engine's variant (`quality_optimized`, `pseudo-1`); part of the ledger's key, so that another variant is asked anew. */
  readonly model: string
  /** How many requests may be under way at once. */
  readonly concurrency: number
  /** What one request may hold, for people to know; `batches` keeps to it. */
  readonly limits?: RequestLimits
  /** True if it heeds the `terms` of a request: they then are part of what it is asked. */
  readonly heedsTerms?: boolean
  /**
   * Characters that a request carries beside its texts and is charged for, such as instructions and context; left out
   * where nothing but texts is.
   */
  overhead?(request: TranslationRequest): number
  /** Where it goes by glossaries that it keeps, and not by the terms themselves. */
  readonly glossaries?: GlossaryKeeper
  /** False where the engine cannot bring `from` into `to` (BCP 47). */
  speaks(languages: Languages): boolean
  /**
   * Whether it could begin, with what it needs first at hand or to be had. An engine that wants to be the one for
   * articles that name none is asked at the start, and whenever somebody looks how it is.
   */
  isReady?(): Promise<boolean>
  /** Asks the engine what it counted itself, where it tells. Throws only `ProviderError`. */
  readMeter?(): Promise<Meter>
  /** Cuts texts, in their order, into requests the engine accepts. */
  batches(texts: readonly string[]): string[][]
  /** Translates one batch. Texts carry inline tags as `<1>…</1>` and `<2/>`. Throws only `ProviderError`. */
  translate(texts: readonly string[], request: TranslationRequest): Promise<Translation[]>
}

/** The most texts of one request and their size in all, counted as the engine counts it. */
type RequestLimits = { texts: number; size: number; unit: 'characters' | 'bytes' }

/**
 * What an engine counted in its billing period: `countsOf` the translations of our key, all that the key was used
 * for, or all that the account was. `account` tells one key from another without naming it.
 */
export type Meter = {
  counted: number
  countsOf: 'translations' | 'key' | 'account'
  account: string
  /** Null where the engine does not say when the period began. */
  periodStart: Date | null
}

/** From which language into which, as BCP 47 tags. */
export type Languages = { from: string; to: string }

/** A word of the source language, and how the newsroom wants it. */
export type TermPair = { source: string; target: string }

/**
 * `context` is the surrounding article as plain text; it helps the engine, and is billed only as `overhead` says.
 * `terms` are those of the glossary that occur in the texts. `section` is whose texts they are, for engines that report
 * by it. `onPreparing` is told how far the engine is with what it needs first, and null when it has it.
 */
export type TranslationRequest = Languages & {
  context?: string
  terms?: readonly TermPair[]
  section?: string | null
  /** The engine's own glossary to go by, as its keeper named it. */
  glossary?: string
  onPreparing?(preparation: Preparation | null): void
}

/** A model that is being fetched (`de-en`): how many bytes are there, and of how many, if that is known. */
export type Preparation = { model: string; bytes: number; of: number | null }

/** Glossaries that an engine keeps for us, each with a dictionary for a pair of languages. Throws only `ProviderError`. */
export type GlossaryKeeper = {
  /** Under which name it keeps the dictionary of a pair, the same for all regions of a language. */
  pairOf(languages: Languages): string
  /** False where it has no dictionaries for a pair; true where it does not say. Throws nothing. */
  hasDictionaries(languages: Languages): Promise<boolean>
  /** The glossary of this name, if there is one. */
  find(name: string): Promise<string | null>
  /** Begins a glossary with one dictionary; its id. */
  create(name: string, languages: Languages, terms: readonly TermPair[]): Promise<string>
  /** Puts these terms in the place of all that the dictionary held, or begins it. Throws `GlossaryGone`. */
  replace(glossary: string, languages: Languages, terms: readonly TermPair[]): Promise<void>
  /** What the dictionary holds. Throws `GlossaryGone`. */
  read(glossary: string, languages: Languages): Promise<TermPair[]>
  /** Takes a dictionary out, if it is there; the last one takes its glossary along. */
  remove(glossary: string, languages: Languages): Promise<void>
  /** Takes a glossary out with all that is in it, if it is there. */
  removeAll(glossary: string): Promise<void>
}

/**
 * One answer, for the text in the same place; null where the engine gave nothing for it, though it gave the others, and
 * why if there is more to say.
 * `billedCharacters` are Unicode code points of the source; the `overhead` of the request is not among them.
 */
export type Translation = { text: string | null; billedCharacters: number; reason?: NoTextReason }

/** What is wrong with an answer that is none: its language, or that it can be nobody's translation of the text. */
export type NoTextReason = 'another-language' | 'implausible'

/** Types a provider by its own settings, and keeps its id a literal for the list. */
export function defineProvider<
  const Id extends string,
  Settings extends z.ZodObject,
  Started extends Translator | undefined,
>(provider: Omit<Provider<Id, Settings>, 'start'> & { start(settings: z.infer<Settings>): Started }) {
  return provider
}

/**
 * What went wrong with an engine, and so what to do.
 * - `busy`: 429; later, not before `retryAfterMs` if given. Certainly not paid.
 * - `unreachable`: no connection was made; later. Certainly not paid.
 * - `unclear`: time-out, 5xx, half an answer: later, and it may have been paid.
 * - `unprepared`: what it needs first, such as a model, could not be had; later. Certainly not paid.
 * - `quota`: the account is used up (456); the job parks.
 * - `refused`: the key is not accepted (403); nothing is asked until a person acts.
 * - `rejected`: the engine understood and will not (400, 413, an impossible language); never again.
 * - `broken`: an answer that cannot be used (wrong count, not JSON); later, and it may have been paid.
 * - `malformed`: a language model did not keep to the form; it was paid. Each text is worth asking for once more, alone.
 */
export type ProviderTrouble =
  | 'busy'
  | 'unreachable'
  | 'unprepared'
  | 'unclear'
  | 'quota'
  | 'refused'
  | 'rejected'
  | 'broken'
  | 'malformed'

/** An engine's trouble. Its message and cause are safe to log: no key, no article text. */
export class ProviderError extends Error {
  override name = 'ProviderError'

  constructor(
    readonly provider: string,
    readonly trouble: ProviderTrouble,
    message: string,
    readonly retryAfterMs?: number,
  ) {
    super(message)
  }

  /** `later`: try again with patience. `never`: a person must act first. */
  get retry(): 'later' | 'never' {
    return this.trouble === 'refused' || this.trouble === 'rejected' || this.trouble === 'quota' ? 'never' : 'later'
  }

  /** Whether the engine may have charged for the request although it gave no answer. */
  get mayBePaid(): boolean {
    return this.trouble === 'unclear' || this.trouble === 'broken' || this.trouble === 'malformed'
  }
}

/** The engine has no such glossary, or no such dictionary in it, any more. Nothing was paid; another has to be made. */
export class GlossaryGone extends ProviderError {
  override name = 'GlossaryGone'

  constructor(provider: string, message: string) {
    super(provider, 'busy', message)
  }
}
