/** The forms a document is read in; the first is what those get who do not mind. */
export const representations = [
  { column: 'json', suffix: '.json', mediaType: 'application/json' },
  { column: 'html', suffix: '.html', mediaType: 'text/html' },
  { column: 'markdown', suffix: '.md', mediaType: 'text/markdown' },
] as const

export type Representation = (typeof representations)[number]

/** The form an `Accept` header prefers (RFC 9110, 12.5.1); undefined if it wants none of ours. */
export function chooseRepresentation(accept: string | undefined): Representation | undefined {
  if (accept === undefined || accept === '' || accept === '*/*') return representations[0]
  const known = chosen.get(accept)
  if (known !== undefined) return known ?? undefined

  const choice = weigh(accept)
  if (chosen.size < 1_000 && accept.length < 300) chosen.set(accept, choice ?? null)
  return choice
}

/** Browsers and programs send the same few headers again and again. */
const chosen = new Map<string, Representation | null>()

function weigh(accept: string): Representation | undefined {
  const ranges = accept.slice(0, 2_000).split(',').map(readRange)
  const weighed = representations
    .map(representation => ({ representation, weight: weightOf(representation.mediaType, ranges) }))
    .filter(({ weight }) => weight > 0)
  weighed.sort((one, other) => other.weight - one.weight)
  return weighed[0]?.representation
}

type Range = { type: string; weight: number }

function readRange(range: string): Range {
  const [type = '', ...parameters] = range.split(';').map(part => part.trim().toLowerCase())
  const weight = parameters.find(parameter => parameter.startsWith('q='))?.slice(2)
  return { type, weight: weight === undefined ? 1 : Number(weight) || 0 }
}

/** The most specific range that fits decides, whatever a wider one says. */
function weightOf(mediaType: string, ranges: readonly Range[]): number {
  const wider = `${mediaType.slice(0, mediaType.indexOf('/'))}/*`
  const fitting = [mediaType, wider, '*/*'].map(type => ranges.find(range => range.type === type))
  return fitting.find(range => range !== undefined)?.weight ?? 0
}
