import type { SourceSegment } from '../articles/article.js'
import { tellEngine } from '../glossary/tell-engine.js'
import { paidTag } from '../languages.js'
import { BreakerOpen } from '../ledger/breaker.js'
import { system } from '../people/principal.js'
import { type Preparation, ProviderError, type Translator } from '../providers/provider.js'
import { contextOf } from './context-of.js'
import type { DraftNeeds } from './draft-version.js'
import type { LaidOut } from './lay-out.js'
import { logPreparation } from './log-preparation.js'
import { orderProviders } from './order-providers.js'
import type { Standstill } from './stand-still.js'
import { tellPreparation } from './tell-preparation.js'
import { translateSegments } from './translate-segments.js'

/**
 * Gets the texts that a draft lacks from the provider that was chosen; what it leaves out or cannot give is asked of
 * those that may stand in for it, one after the other. Answers why the job stands still if nobody went to the end of
 * it, or that the run was overtaken. Throws what may go better at the next try.
 */
export async function askProviders(needs: DraftNeeds, draft: LaidOut): Promise<'settled' | 'overtaken' | Standstill> {
  const known = orderProviders(needs, draft.job, draft.article.sourceLanguage)
  const order = known.length > 0 ? known : [draft.job.provider]
  const reasons: Standstill[] = []
  let { unsettled } = draft
  for (const [place, provider] of order.entries()) {
    if (unsettled.length === 0) break
    const end = await askProvider(needs, draft, { provider, unsettled })
    if (end === 'overtaken') return end
    if (end !== 'settled') reasons.push(end)
    if (end !== 'settled' && order.length > 1) await leaveAlone(needs, end)
    // What it will not translate is there for the next one too, and else stays as it is.
    if (place < order.length - 1) unsettled = await needs.versions.unsettled(draft.version.id)
  }
  return reasons.length < order.length ? 'settled' : whyNobody(reasons)
}

/** What the first says that may come back; but whoever of them does so first is to go on. */
function whyNobody(reasons: readonly Standstill[]): Standstill {
  const reason = reasons.find(({ state }) => state === 'parked') ?? (reasons[0] as Standstill)
  if (reasons.length === 1 || reason.state === 'failed') return reason
  return { ...reason, resumeInMs: Math.min(reason.resumeInMs ?? 600_000, 600_000) }
}

type Asked = { provider: string; unsettled: readonly SourceSegment[] }

async function askProvider(needs: DraftNeeds, draft: LaidOut, { provider, unsettled }: Asked) {
  const { job, article, version, all } = draft
  const translator = needs.providers.get(provider)
  if (!translator) return notConfigured(provider)
  const [from, to] = [article.sourceLanguage, job.language]
  const obstacle = await obstacleFor(needs, provider, translator, { from, to })
  if (obstacle) return obstacle
  try {
    const paidAs = { from: paidTag(from), to: paidTag(to) }
    const question = { provider, model: translator.model, ...paidAs, section: article.section }
    const asker = { jobId: job.id, run: job.run }
    const context = contextOf(all)
    const [tell, log] = [tellPreparation(needs, job), logPreparation(needs.note)]
    const onPreparing = (preparation: Preparation | null) => {
      tell(preparation)
      log(preparation)
    }
    const telling = await tellEngine(needs, { provider, translator, texts: unsettled, from, to })
    const isOurs = await translateSegments(needs, {
      job,
      versionId: version.id,
      unsettled,
      question: { ...question, asker, context, onPreparing },
      ...telling,
    })
    return isOurs ? 'settled' : 'overtaken'
  } catch (error) {
    const standstill = standstillFor(provider, error)
    if (!standstill) throw error
    return standstill
  }
}

/** Why a provider cannot even be asked, if so. */
async function obstacleFor(
  { jobs }: DraftNeeds,
  provider: string,
  translator: Translator,
  languages: { from: string; to: string },
): Promise<Standstill | null> {
  if (!translator.speaks(languages)) {
    const detail = `${provider} does not offer ${languages.to}.`
    return { state: 'failed', type: 'language-not-offered', detail, provider }
  }
  return (await jobs.isStopped(provider, 'provider-refused')) ? refused(provider) : null
}

/**
 * A provider that refuses the key or is used up is remembered by the jobs that wait for it; where others stand in for
 * it none may wait, and so its breaker remembers.
 */
async function leaveAlone({ transaction }: DraftNeeds, { provider, type, detail }: Standstill): Promise<void> {
  const trouble = type === 'provider-refused' ? 'refused' : type === 'provider-quota' ? 'quota' : null
  if (!trouble) return
  await transaction(async ({ breakers, announce }) => {
    const isNews = await breakers.open(provider, { trouble, detail })
    if (isNews) await announce('breaker.opened', { provider, reason: trouble }, system)
  })
}

function notConfigured(provider: string): Standstill {
  const detail = `${provider} has no settings here.`
  return { state: 'parked', type: 'provider-not-configured', detail, provider, resumeInMs: 600_000 }
}

function refused(provider: string): Standstill {
  const detail = `${provider} refuses the key; mend it and retry a job.`
  return { state: 'parked', type: 'provider-refused', detail, provider }
}

/** Trouble for which a job parks rather than trying on: an account used up, a key refused, a breaker open. */
function standstillFor(provider: string, error: unknown): Standstill | null {
  if (error instanceof BreakerOpen) {
    return { state: 'parked', type: 'breaker', detail: error.message, provider, retry: 'later' }
  }
  if (!(error instanceof ProviderError)) return null
  if (error.trouble === 'refused') return refused(provider)
  if (error.trouble !== 'quota') return null
  return { state: 'parked', type: 'provider-quota', detail: error.message, provider, resumeInMs: 3_600_000 }
}
