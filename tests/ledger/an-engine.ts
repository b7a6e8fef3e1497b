import type { ProviderError, Translator } from '../../src/providers/provider.js'

type Refusal = (texts: readonly string[]) => ProviderError | null

/** An engine that shouts, takes two texts a request, and does on demand what engines do. */
export function anEngine(model: string) {
  const asked: string[][] = []
  const answered: string[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  let refusal: Refusal = () => null
  let nothingFor = ''
  let gate = aGate()
  gate.open()

  const translator: Translator = {
    model,
    concurrency: 100,
    speaks: () => true,
    batches: texts => texts.flatMap((_, place) => (place % 2 === 0 ? [texts.slice(place, place + 2)] : [])),
    async translate(texts) {
      asked.push([...texts])
      for (const { count, resolve } of waiting) if (asked.length >= count) resolve()
      const refused = refusal(texts)
      await gate.opened
      if (refused) throw refused
      answered.push(...texts)
      return texts.map(text => ({
        text: text === nothingFor ? null : text.toUpperCase(),
        billedCharacters: [...text].length,
      }))
    },
  }
  return {
    translator,
    /** The requests, in the order of asking; and every text that was answered and so paid for. */
    asked,
    answered,
    refuse(why: Refusal) {
      refusal = why
    },
    giveNothingFor(text: string) {
      nothingFor = text
    },
    /** Keeps all requests waiting until they are let go. */
    hold() {
      gate = aGate()
    },
    release: () => gate.open(),
    arrived: (count: number) =>
      new Promise<void>(resolve => (asked.length >= count ? resolve() : waiting.push({ count, resolve }))),
  }
}

function aGate() {
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open }
}
