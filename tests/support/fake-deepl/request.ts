/** A translation request as it arrived at the fake. */
export type SeenRequest = {
  /** As sent: escaped, and with tags if there are any. */
  texts: string[]
  source: string | undefined
  target: string
  context: string | undefined
  /** All other fields (`tag_handling`, `split_sentences`, …). */
  options: Record<string, string>
  /** The reporting tag as DeepL would store it; undefined without one. */
  tag: string | undefined
  /** The size of the form-encoded body in bytes. */
  bytes: number
  headers: Record<string, string | string[] | undefined>
}

/** Reads a form-encoded body, as the client library sends it. */
export function readRequest(body: string, headers: SeenRequest['headers']): SeenRequest {
  const form = new URLSearchParams(body)
  const take = (name: string) => {
    const value = form.get(name) ?? undefined
    form.delete(name)
    return value
  }
  const texts = form.getAll('text')
  form.delete('text')

  return {
    texts,
    source: take('source_lang'),
    target: (take('target_lang') ?? '').toUpperCase(),
    context: take('context'),
    options: Object.fromEntries(form),
    tag: tagIn(headers['x-deepl-reporting-tag']),
    bytes: Buffer.byteLength(body),
    headers,
  }
}

function tagIn(header: string | string[] | undefined): string | undefined {
  return header === undefined ? undefined : String(header).trim().toLowerCase()
}

/** Whether DeepL would take a reporting tag: at most 100 characters of ASCII, none of them a space or a control. */
export function isTag(tag: string): boolean {
  return /^[\x21-\x7e]{1,100}$/.test(tag)
}

/** True for requests in which a text has tags: for faults that vanish when asked without. */
export function hasTags({ texts }: SeenRequest): boolean {
  return texts.some(text => /<[^>]*>/.test(text))
}

/** What DeepL charges for: code points, without tags. */
export function charactersOf(text: string): number {
  const plain = text.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|amp);/g, '.')
  return [...plain].length
}

/** Whether DeepL's strict mode would take the text: every tag closed, in the right order, and no loose `<` or `&`. */
export function isWellFormed(text: string): boolean {
  const open: string[] = []
  const rest = text.replace(/<(\/?)([a-z_][\w.-]*)\s*(\/?)>/gi, (_, closing, name, empty) => {
    if (closing) return open.pop() === name ? '' : '<'
    if (!empty) open.push(name)
    return ''
  })
  return open.length === 0 && !rest.includes('<') && !/&(?!(?:lt|gt|amp|quot|apos|#\d+);)/.test(rest)
}
