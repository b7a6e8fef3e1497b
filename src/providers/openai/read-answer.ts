import { cleanText } from '../clean-text.js'

/** What came of one question: a text for each number, or why there is none. */
export type Answer = { texts: string[] } | 'malformed' | 'too-long' | 'declined'

/** Reads a chat completion. Exactly the numbers that were asked for, each with a text, or it is malformed. */
export function readAnswer(completion: unknown, count: number): Answer {
  const choice = field(field(completion, 'choices'), '0')
  const message = field(choice, 'message')
  const reason = field(choice, 'finish_reason')
  if (field(message, 'refusal') || reason === 'content_filter') return 'declined'
  if (reason === 'length') return 'too-long'

  const content = field(message, 'content')
  const answers = typeof content === 'string' ? parse(content) : undefined
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return 'malformed'
  if (Object.keys(answers).length !== count) return 'malformed'

  const texts = Array.from({ length: count }, (_, index) => field(answers, String(index + 1)))
  return texts.every(text => typeof text === 'string') ? { texts: texts.map(text => cleanText(text)) } : 'malformed'
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name)
    ? (of as Record<string, unknown>)[name]
    : undefined
}

/** Models at home like to think aloud first and to fence their JSON; asking again for that would cost. */
function parse(content: string): unknown {
  const spoken = content.trimStart().startsWith('<think>')
    ? content.slice(content.lastIndexOf('</think>') + 8)
    : content
  const fenced = spoken.trim()
  const bare = fenced.startsWith('```') ? fenced.slice(fenced.indexOf('\n') + 1, fenced.lastIndexOf('```')) : fenced
  try {
    return JSON.parse(bare)
  } catch {
    return undefined
  }
}
