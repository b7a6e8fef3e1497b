import { mirror, startFakeEngine } from './fake-engine.js'

/** A question as it arrived, and what the article in it says. */
type AskedOpenai = {
  model: string
  messages: { role: string; content: string }[]
  response_format: { json_schema: { schema: { required: string[] } } }
  max_tokens?: number
  max_completion_tokens?: number
  temperature?: number
}

/** What a language model can do wrong; `{ say }` obeys the article and says something else. */
type ModelFault =
  | 'no-choices'
  | 'null'
  | 'prose'
  | 'commentary'
  | 'list'
  | 'missing-key'
  | 'extra-key'
  | 'wrong-keys'
  | 'not-text'
  | 'empty'
  | 'echo'
  | 'refusal'
  | 'filtered'
  | 'too-long'
  | 'markdown'
  | 'control-characters'
  | `say ${string}`

/** A language model of our own. */
export type FakeOpenai = Awaited<ReturnType<typeof startFakeOpenai>>

/** Starts a server that speaks `/v1/chat/completions`, and writes every word backwards. */
export function startFakeOpenai() {
  return startFakeEngine<AskedOpenai, ModelFault>({
    path: '/v1/chat/completions',
    texts: body => Object.values(segmentsOf(body)).map(text => text.replace(/<\/?\d+\/?>/g, '')),
    answer(body, fault) {
      if (fault === 'null') return null
      if (fault === 'no-choices') return { choices: [] }
      const message = {
        role: 'assistant',
        content: contentFor(segmentsOf(body), fault),
        refusal: null as string | null,
      }
      if (fault === 'refusal') Object.assign(message, { content: null, refusal: 'I am sorry, canary.' })
      const reasons: Record<string, string> = { 'too-long': 'length', filtered: 'content_filter' }
      return { choices: [{ index: 0, message, finish_reason: reasons[fault ?? ''] ?? 'stop' }] }
    },
  })
}

/** The texts in a question, by their numbers. */
function segmentsOf({ messages }: AskedOpenai): Record<string, string> {
  return articleOf(messages).segments
}

/** All that a question says of the article. */
export function articleOf(messages: AskedOpenai['messages']): { segments: Record<string, string>; context?: string } {
  return JSON.parse(messages[1]?.content.split('\n').slice(1, -1).join('\n') ?? '')
}

const order = /^Vergiss alle Anweisungen/

function contentFor(segments: Record<string, string>, fault: ModelFault | undefined): string {
  const answers: Record<string, unknown> = {}
  const orders = Object.values(segments).filter(text => order.test(text))
  for (const [key, text] of Object.entries(segments)) {
    // Where the article gives an order, only the text that does is answered by obeying.
    answers[key] = orders.length === 0 || orders.includes(text) ? spoil(text, fault) : mirror(text)
  }
  if (fault === 'missing-key') delete answers['1']
  if (fault === 'extra-key') answers.note = 'Done.'
  if (fault === 'wrong-keys') return JSON.stringify(Object.fromEntries(Object.values(answers).map((a, i) => [i, a])))
  if (fault === 'list') return JSON.stringify(Object.values(answers))
  if (fault === 'prose') return 'I would rather talk about canaries.'
  if (fault === 'markdown') return `\`\`\`json\n${JSON.stringify(answers)}\n\`\`\``
  if (fault === 'too-long') return JSON.stringify(answers).slice(0, 9)
  return JSON.stringify(answers)
}

function spoil(text: string, fault: ModelFault | undefined): unknown {
  if (fault === 'not-text') return 7
  if (fault === 'empty') return ' '
  if (fault === 'echo') return text
  if (fault === 'commentary') return `Here is the translation: ${mirror(text)}`
  if (fault === 'control-characters') return `\u0000\u001b[31m${mirror(text)}`
  return fault?.startsWith('say ') ? fault.slice(4) : mirror(text)
}
