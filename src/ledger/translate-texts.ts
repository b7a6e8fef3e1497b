import { setTimeout as pause } from 'node:timers/promises'
import { outlastOutage } from '../database/outlast-outage.js'
import type { Announce } from '../events.js'
import { countCharacters } from '../providers/inline-tags.js'
import {
  type NoTextReason,
  type Preparation,
  ProviderError,
  type Translation,
  type Translator,
} from '../providers/provider.js'
import type { BreakerStore } from './breaker-store.js'
import type { BudgetStore } from './budget-store.js'
import type { Asker, LedgerKey, LedgerStore, Wanted } from './ledger-store.js'
import { noteAnswer, noteTrouble, type Sent } from './note-outcome.js'

type Needs = {
  translator: Translator
  ledger: LedgerStore
  transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result>
}

type Within = {
  ledger: LedgerStore
  breakers: BreakerStore
  budgets: Pick<BudgetStore, 'holdAlone'>
  jobs: { resumeSoon(type: string, most?: number): Promise<void> }
  announce: Announce
}

/**
 * `section` is whose texts they are; an answer stands in the ledger for every section alike. `onPreparing` is told
 * how far the engine is with what it needs first, and null when it has it.
 */
export type Question = LedgerKey & {
  asker: Asker
  context?: string
  section?: string | null
  onPreparing?(preparation: Preparation | null): void
}

/** A text and what came of it: a translation, or the reason why the provider will not translate it. */
export type Answered = { sourceHash: string; target: string } | { sourceHash: string; rejected: string }

/** Milliseconds between two looks at a text that another job is asking for. */
const waitingStep = 100

/**
 * Translates texts so that none is paid for twice: what the ledger knows is taken from it, what another job is
 * asking for is waited for, and only the rest is asked. Each answer is committed the moment it arrives and
 * yielded after that, batch by batch. Throws `ProviderError` for trouble that concerns more than one text, and what
 * a claim throws.
 */
export async function* translateTexts(
  needs: Needs,
  wanted: readonly Wanted[],
  question: Question,
): AsyncGenerator<Answered[]> {
  let open = new Map(wanted.map(text => [text.sourceHash, text]))
  while (open.size > 0) {
    const known = await needs.ledger.answers(question, [...open.keys()])
    if (known.size > 0) yield [...known].map(([sourceHash, target]) => ({ sourceHash, target }))
    open = without(open, known.keys())

    let asked = 0
    for (const batch of batchesOf(needs.translator, [...open.values()])) {
      const answers = await ask(needs, batch, question)
      asked += answers.length
      if (answers.length > 0) yield answers
      open = without(
        open,
        answers.map(({ sourceHash }) => sourceHash),
      )
    }
    if (open.size > 0 && asked === 0) await pause(waitingStep)
  }
}

function without(open: Map<string, Wanted>, hashes: Iterable<string>): Map<string, Wanted> {
  const rest = new Map(open)
  for (const hash of hashes) rest.delete(hash)
  return rest
}

type Cuttable = Pick<Wanted, 'source' | 'terms'>

/**
 * The requests in which texts are asked for, in their order. Texts with terms go apart from those without, so that no
 * term touches a text that stands under its hash alone.
 */
export function batchesOf<Text extends Cuttable>(translator: Translator, wanted: readonly Text[]): Text[][] {
  const hasTerms = ({ terms = [] }: Text) => terms.length > 0
  const plain = wanted.filter(text => !hasTerms(text))
  return [...cut(translator, wanted.filter(hasTerms)), ...cut(translator, plain)]
}

/** The provider cuts texts; which of ours each one is follows from the order. */
function cut<Text extends Cuttable>(translator: Translator, wanted: readonly Text[]): Text[][] {
  if (wanted.length === 0) return []
  let next = 0
  return translator.batches(wanted.map(({ source }) => source)).map(batch => batch.map(() => wanted[next++] as Text))
}

/** Asks for what of a batch is still ours to ask for; `isSecond` if its texts were asked for together before, in vain. */
async function ask(needs: Needs, batch: readonly Wanted[], question: Question, isSecond = false): Promise<Answered[]> {
  const { translator, ledger } = needs
  const { from, to, context, section = null, onPreparing } = question
  const about = { from, to, section, ...(context ? { context } : {}), ...(onPreparing ? { onPreparing } : {}) }
  const around = (texts: readonly Wanted[]) => translator.overhead?.({ ...about, ...termsOf(texts) }) ?? 0
  const { requestId, claimed, isTrial } = await ledger.claim(question, batch, question.asker, around(batch))
  if (claimed.length === 0) return []
  const sent = { provider: question.provider, requestId, isTrial }
  try {
    const texts = claimed.map(({ source }) => source)
    const asking = translator.translate(texts, { ...about, ...termsOf(claimed) })
    const results = await whileRenewing(ledger, requestId, asking)
    const answers = claimed.map(({ sourceHash }, place) => ({ sourceHash, target: results[place]?.text ?? null }))
    // Terms of texts that another job asks for did not go along.
    const billed = results.reduce((sum, { billedCharacters }) => sum + billedCharacters, around(claimed))
    await settle(needs, sent, question, { answers, billed })
    return answers.map(({ sourceHash, target }, place) =>
      target === null ? { sourceHash, rejected: whyNoText(question.provider, results[place]) } : { sourceHash, target },
    )
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    if (error.trouble === 'malformed' && !isSecond) {
      const billed = claimed.reduce((sum, { source }) => sum + countCharacters(source), around(claimed))
      const answers = claimed.map(({ sourceHash }) => ({ sourceHash, target: null }))
      await settle(needs, sent, question, { answers, billed })
      return askAgain(needs, claimed, question)
    }
    await giveBack(needs, sent, error)
    if (error.trouble !== 'rejected') throw error
    return askOneByOne(needs, claimed, question, error)
  }
}

type Results = { answers: { sourceHash: string; target: string | null }[]; billed: number }

/**
 * Writes down what a request brought and cost; what is paid for is not let go of because the database restarts. That is
 * one statement, which needs no transaction around it, but for the trial that an open breaker waits for.
 */
async function settle(needs: Needs, sent: Sent, key: LedgerKey, { answers, billed }: Results): Promise<void> {
  await outlastOutage(() =>
    sent.isTrial
      ? needs.transaction(async within => {
          await within.ledger.answer(sent.requestId, key, answers, billed)
          await noteAnswer(within, sent)
        })
      : needs.ledger.answer(sent.requestId, key, answers, billed),
  )
}

/** Writes down that a request came to nothing, and lets its texts go. */
async function giveBack({ transaction }: Needs, sent: Sent, error: ProviderError): Promise<void> {
  const trouble = error.trouble === 'malformed' ? new ProviderError(error.provider, 'broken', error.message) : error
  await transaction(async within => {
    await within.ledger.release(sent.requestId, trouble.trouble, trouble.mayBePaid)
    await noteTrouble(within, sent, trouble)
    if (!trouble.mayBePaid) await letOthersSpend(within)
  })
}

function whyNoText(provider: string, result: Translation | undefined): string {
  return `${provider} ${result?.reason ? reasons[result.reason] : 'gave no text'}.`
}

const reasons: Record<NoTextReason, string> = {
  'another-language': 'answered in another language than it was asked for',
  implausible: 'answered something that cannot be a translation of this',
}

/** The terms of a batch as a request has them, each once; a text they do not occur in is not touched by them. */
export function termsOf(texts: readonly Pick<Wanted, 'terms'>[]) {
  const terms = new Map(texts.flatMap(({ terms = [] }) => terms.map(term => [term.source, term] as const)))
  return terms.size > 0 ? { terms: [...terms.values()] } : {}
}

/** Jobs that are let go on when a request gives its reservation back: it was one request's, so few will fit. */
const fewJobs = 10

/** What a request did not cost may be what another waits for. */
async function letOthersSpend({ budgets, jobs }: Within): Promise<void> {
  if (await budgets.holdAlone()) await jobs.resumeSoon('budget', fewJobs)
}

/** Shows that a request is alive until it is answered, however long it waits in line. */
async function whileRenewing<Result>(ledger: LedgerStore, requestId: string, asking: Promise<Result>): Promise<Result> {
  // A renewal that fails is made up for by the next.
  const alive = setInterval(() => void ledger.renew(requestId).catch(() => undefined), ledger.renewEveryMs)
  return asking.finally(() => clearInterval(alive))
}

/** A provider refuses a batch whole, though only one text may be at fault: each is asked alone, and the one it is falls out. */
async function askOneByOne(needs: Needs, texts: readonly Wanted[], question: Question, error: ProviderError) {
  if (texts.length === 1) return texts.map(({ sourceHash }) => ({ sourceHash, rejected: error.message }))
  const answers: Answered[] = []
  for (const text of texts) answers.push(...(await ask(needs, [text], question)))
  return answers
}

/** How many texts in a row a provider may garble before it is not asked for the rest. */
const mostGarbled = 3

/**
 * A provider answered several texts in a way that nobody can read, and was paid for it: each is asked for once more
 * alone, so that one that leads a language model astray takes no other with it. Every question is a request of its own,
 * with its own place in the budgets.
 */
async function askAgain(needs: Needs, texts: readonly Wanted[], question: Question): Promise<Answered[]> {
  const answers: Answered[] = []
  let garbled = 0
  for (const text of texts) {
    try {
      answers.push(...(await ask(needs, [text], question, true)))
    } catch (error) {
      if (!(error instanceof ProviderError) || error.trouble !== 'malformed') throw error
      answers.push({ sourceHash: text.sourceHash, rejected: error.message })
      garbled += 1
      const isHopeless = garbled === Math.min(mostGarbled, texts.length) && answers.every(one => 'rejected' in one)
      if (isHopeless) throw new ProviderError(error.provider, 'broken', error.message)
    }
  }
  return answers
}
