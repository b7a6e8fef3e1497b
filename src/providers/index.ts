import type { z } from 'zod'
import { bergamot } from './bergamot.js'
import { deepl } from './deepl.js'
import { readFallbacks } from './fallbacks.js'
import { holdToLanguage } from './hold-to-language.js'
import { libretranslate } from './libretranslate.js'
import { openai } from './openai.js'
import { type Prices, readPrices } from './prices.js'
import type { Provider, Translator } from './provider.js'
import { pseudo } from './pseudo.js'

/** Every engine there is, the one we would rather use first. */
export const providers = [deepl, bergamot, libretranslate, openai, pseudo] as const

/** The name of an engine, as in URLs, the ledger and the database. */
export type ProviderId = (typeof providers)[number]['id']

/** One environment variable an engine reads. */
export type ProviderSetting = {
  provider: ProviderId
  name: string
  description: string
  required: boolean
  /** What holds if it is not set; nothing if there is no such value. */
  default?: unknown
}

/** A variable that is set, but to something its engine cannot use. Never names the value: it may be a key. */
export type ProviderSettingFault = { name: string; message: string }

type Environment = Readonly<Record<string, string | undefined>>

const shelf: readonly Provider<ProviderId>[] = providers

/** Every variable of every engine, for the README and for telling known settings from typing errors. */
export const providerSettings: readonly ProviderSetting[] = shelf.flatMap(({ id, settings }) =>
  Object.entries(settings.shape).map(([name, setting]) => describeSetting(id, name, setting as z.ZodType)),
)

function describeSetting(provider: ProviderId, name: string, setting: z.ZodType): ProviderSetting {
  const unset = setting.safeParse(undefined)
  const described = { provider, name, description: setting.description ?? '', required: !unset.success }
  return unset.data === undefined ? described : { ...described, default: unset.data }
}

/** Starts every engine whose required variables are set and that can do something. Malformed ones stop the start, all listed at once. */
export function startProviders(environment: Environment): Map<ProviderId, Translator> {
  const faults = findSettingFaults(environment)
  if (faults.length > 0) throw new Error(faults.map(({ name, message }) => `${name}: ${message}`).join('\n'))

  const started = new Map<ProviderId, Translator>()
  for (const provider of shelf) {
    const settings = provider.settings.safeParse(settingsIn(environment))
    const translator = settings.success ? provider.start(settings.data) : undefined
    if (translator) started.set(provider.id, provider.isNoTranslation ? translator : holdToLanguage(translator))
  }
  return started
}

/** What is wrong with the engines' variables. One that is missing is no fault: its engine is absent. */
export function findSettingFaults(environment: Environment): ProviderSettingFault[] {
  const set = settingsIn(environment)
  return shelf
    .flatMap(({ settings }) => settings.safeParse(set).error?.issues ?? [])
    .map(({ path, message }) => ({ name: path.join('.'), message }))
    .filter(({ name }) => name in set)
}

/** Who cannot stand in for another: what is no engine, has no settings, or is no translation. */
export function findFallbackFaults(environment: Environment): ProviderSettingFault[] {
  const fallbacks = readFallbacks(environment.FALLBACKS ?? '')
  if ('fault' in fallbacks) return []
  const set = settingsIn(environment)
  return [...new Set([...fallbacks.values()].flat())].flatMap(id => {
    const fault = faultOfStandIn(id, set)
    return fault ? [{ name: 'FALLBACKS', message: fault }] : []
  })
}

function faultOfStandIn(id: string, set: Record<string, string>): string | null {
  const provider = shelf.find(one => one.id === id)
  if (!provider) return `names ${id}, which is none of ${shelf.map(one => one.id).join(', ')}`
  if (provider.isNoTranslation) return `names ${id}, which is no translation and so stands in for none`
  return provider.settings.safeParse(set).success ? null : `names ${id}, which has no settings here`
}

/** Prices of what is no engine: a bill would be reckoned without them. */
export function findPriceFaults(environment: Environment): ProviderSettingFault[] {
  const named = [...(readPrices(environment.PRICES ?? '')?.keys() ?? [])]
  const ids: readonly string[] = shelf.map(({ id }) => id)
  return named
    .filter(name => !ids.includes(name))
    .map(name => ({ name: 'PRICES', message: `names ${name}, which is none of ${ids.join(', ')}` }))
}

/** The engine for an article that names none, as long as nobody asked whether it could begin. */
export function defaultProvider(started: ReadonlyMap<ProviderId, Translator>): ProviderId {
  return providers.find(({ id }) => started.has(id))?.id ?? 'pseudo'
}

/** The engines that send no bill: those on our own machine, and those whose price is set to nothing. */
export function freeProviders(prices: Prices): string[] {
  return shelf.filter(({ id, free }) => free || prices.get(id)?.hundredths === 0).map(({ id }) => id)
}

/** The first engine of the list that could begin at once, and those before it that could not. */
export async function findReadyProvider(started: ReadonlyMap<ProviderId, Translator>) {
  const unready: ProviderId[] = []
  for (const { id } of providers) {
    const translator = started.get(id)
    if (translator && ((await translator.isReady?.()) ?? true)) return { provider: id, unready }
    if (translator) unready.push(id)
  }
  return { provider: defaultProvider(started), unready }
}

/** A variable that is set to nothing is not set: that is how a `.env` file turns a line off. */
function settingsIn(environment: Environment): Record<string, string> {
  const entries = Object.entries(environment).map(([name, value]) => [name, value?.trim() ?? ''] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}
