import type { ServerResponse } from 'node:http'
import { refuse, send } from './answer.js'

/** What `/v2/usage` can do wrong. `silence` is an answer that never comes; the object is a status with a pause. */
export type UsageFault =
  | number
  | { status: number; retryAfter: string }
  | 'silence'
  | 'reset'
  | 'html'
  | 'truncated-json'
  | 'no-count'
  | 'negative'

type Period = { start: string; end: string }

/** Free and old accounts show one count of all; with `period`, it is told as for a newer account. */
export function startUsage(charged: () => number, quota: number | undefined) {
  let period: Period | null = null
  let before = 0
  let late = 0
  let byOthers = 0
  let ofOurKey = 0
  let fault: UsageFault | undefined
  let asked = 0

  const ours = () => charged() - before - late
  const script = {
    /** How often the use was asked for, failures included. */
    get asked() {
      return asked
    },
    /** What others translate with the same key. */
    useKeyElsewhere(characters: number) {
      ofOurKey += characters
    },
    /** What other keys of the account, documents and `/write` take. */
    useAccountElsewhere(characters: number) {
      byOthers += characters
    },
    /** So many of the characters charged do not show in the count yet; 0: all of them do. */
    countLate(characters: number) {
      late = characters
    },
    /** Begins a new billing period, of which nothing is used; one without a start is not told, as with a free account. */
    beginPeriod(start: Date | null) {
      before = charged()
      late = byOthers = ofOurKey = 0
      const end = start && new Date(start.getTime() + 30 * 86_400_000)
      period = start && end && { start: start.toISOString(), end: end.toISOString() }
    },
    /** Fails whenever the use is asked for, until told otherwise. */
    fail(how: UsageFault | undefined) {
      fault = how
    },
  }

  function body() {
    const count = ours() + ofOurKey
    const all = { character_count: count + byOthers, character_limit: quota ?? 1_000_000_000_000 }
    if (!period) return all
    const translate = { billing_unit: 'characters', api_key_unit_count: count, account_unit_count: count }
    return {
      ...all,
      products: [
        { product_type: 'write', api_key_character_count: byOthers, character_count: byOthers },
        { product_type: 'translate', ...translate, api_key_character_count: count, character_count: count },
      ],
      api_key_character_count: count + byOthers,
      api_key_character_limit: 1_000_000_000_000,
      start_time: period.start,
      end_time: period.end,
    }
  }

  function answer(response: ServerResponse) {
    asked += 1
    if (fault === 'silence') return
    if (fault === 'reset') return void response.destroy()
    if (typeof fault === 'number') return refuse(response, fault)
    if (typeof fault === 'object') return refuse(response, fault.status, fault.retryAfter)
    if (fault === 'html') return send(response, 200, '<!doctype html><h1>Down for maintenance</h1>', 'text/html')
    if (fault === 'no-count') return send(response, 200, JSON.stringify({ character_limit: 500_000 }))
    if (fault === 'negative') return send(response, 200, JSON.stringify({ ...body(), character_count: -1 }))
    const text = JSON.stringify(body())
    send(response, 200, fault === 'truncated-json' ? text.slice(0, -10) : text)
  }

  return { script, answer }
}
