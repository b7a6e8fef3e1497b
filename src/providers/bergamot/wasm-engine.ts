import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'

/** A model in the engine's memory; it stays there until it is deleted. */
export type LoadedModel = { delete(): void }

/** The files of a model, whole. */
export type ModelBytes = { model: Uint8Array; shortlist: Uint8Array; vocabs: Uint8Array[]; precision: string }

/** The neural engine in WebAssembly. It works where it is called and blocks: it wants a thread of its own. */
export type WasmEngine = {
  load(bytes: ModelBytes): LoadedModel
  /** Translates HTML through one model, or through two in turn. */
  translate(models: readonly LoadedModel[], htmls: readonly string[]): string[]
  /** How much memory it has taken so far; it never gives any back. */
  memoryBytes(): number
}

type Vector<Item> = { push_back(item: Item): void; get(at: number): Item; delete(): void }
/** What the engine hands out are copies that nobody but us gives back. */
type Response = { getTranslatedText(): string; delete(): void }
type Memory = { getByteArrayView(): Int8Array; delete(): void }
type Options = { alignment: boolean; html: boolean; qualityScores: boolean }
type Service = {
  translate(model: LoadedModel, texts: Vector<string>, options: Vector<Options>): Vector<Response>
  translateViaPivoting(
    first: LoadedModel,
    second: LoadedModel,
    texts: Vector<string>,
    options: Vector<Options>,
  ): Vector<Response>
}

/** What the package's script puts into the object it is given. */
type Glue = {
  asm: Record<string, (...given: unknown[]) => unknown>
  HEAP8: Int8Array
  AlignedMemory: new (size: number, alignment: number) => Memory
  AlignedMemoryList: new () => Vector<Memory>
  BlockingService: new (options: { cacheSize: number }) => Service
  TranslationModel: new (
    config: string,
    model: Memory,
    shortlist: Memory,
    vocabs: Vector<Memory>,
    quality: null,
  ) => LoadedModel
  VectorString: new () => Vector<string>
  VectorResponseOptions: new () => Vector<Options>
}

/** Of the platform's own, as much as is used here; its types come with those of browsers only. */
declare const WebAssembly: { instantiate(wasm: Uint8Array, imports: object): Promise<{ instance: unknown }> }

/** Starts the engine of the npm package, whose own worker does not run on Node. */
export async function startWasmEngine(): Promise<WasmEngine> {
  const glue = await startGlue()
  const service = new glue.BlockingService({ cacheSize: 0 })
  return {
    load: bytes => loadModel(glue, bytes),
    translate: (models, htmls) => translate(glue, service, models, htmls),
    memoryBytes: () => glue.HEAP8.length,
  }
}

async function startGlue(): Promise<Glue> {
  const require = createRequire(import.meta.url)
  const script = require.resolve('@browsermt/bergamot-translator/worker/bergamot-translator-worker.js')
  const wasm = readFileSync(script.replace(/\.js$/, '.wasm'))
  return new Promise((resolve, reject) => {
    const module = {
      print: () => undefined,
      printErr: () => undefined,
      onAbort: () => reject(new Error('the engine aborted at its start')),
      instantiateWasm(imports: object, accept: (instance: unknown) => void) {
        WebAssembly.instantiate(wasm, { ...imports, wasm_gemm: multiplyIn(module as unknown as Glue) })
          .then(({ instance }) => accept(instance))
          .catch(reject)
        return {}
      },
      onRuntimeInitialized: () => resolve(module as unknown as Glue),
    }
    const names = ['Module', 'require', '__filename', '__dirname']
    const run = compileFunction(readFileSync(script, 'utf8'), names, { filename: script })
    run(module, require, script, script.slice(0, script.lastIndexOf('/')))
  })
}

/** Browsers may bring fast matrix arithmetic; Node does not, and the engine has its own to fall back on. */
function multiplyIn(glue: Glue): Record<string, (...given: unknown[]) => unknown> {
  const names = {
    int8_prepare_a: 'int8PrepareAFallback',
    int8_prepare_b: 'int8PrepareBFallback',
    int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
    int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
    int8_prepare_bias: 'int8PrepareBiasFallback',
    int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
    int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
  }
  return Object.fromEntries(
    Object.entries(names).map(([wanted, own]) => [wanted, (...given: unknown[]) => glue.asm[own]?.(...given)]),
  )
}

const config = {
  'beam-size': 1,
  normalize: '1.0',
  'word-penalty': 0,
  'max-length-break': 128,
  'mini-batch-words': 1024,
  workspace: 128,
  'max-length-factor': '2.0',
  'skip-cost': true,
  'cpu-threads': 0,
  quiet: true,
  'quiet-translation': true,
  alignment: 'soft',
}

function loadModel(glue: Glue, { model, shortlist, vocabs, precision }: ModelBytes): LoadedModel {
  const list = new glue.AlignedMemoryList()
  const words = vocabs.map(vocab => copyIn(glue, vocab, 64))
  for (const vocab of words) list.push_back(vocab)
  const settings = Object.entries({ ...config, 'gemm-precision': precision }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  const weights = copyIn(glue, model, 256)
  const choice = copyIn(glue, shortlist, 64)
  const loaded = new glue.TranslationModel(`${settings.join('\n')}\n`, weights, choice, list, null)
  // The model has taken the bytes over; what held them is left, and empty.
  for (const holder of [...words, list, weights, choice]) holder.delete()
  return loaded
}

function copyIn(glue: Glue, bytes: Uint8Array, alignment: number): Memory {
  const memory = new glue.AlignedMemory(bytes.byteLength, alignment)
  if (bytes.byteLength > 0) {
    memory.getByteArrayView().set(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }
  return memory
}

function translate(glue: Glue, service: Service, models: readonly LoadedModel[], htmls: readonly string[]): string[] {
  const [first, second] = models as [LoadedModel, LoadedModel?]
  const texts = new glue.VectorString()
  const options = new glue.VectorResponseOptions()
  for (const html of htmls) {
    texts.push_back(html)
    options.push_back({ alignment: false, html: true, qualityScores: false })
  }
  const responses = second
    ? service.translateViaPivoting(first, second, texts, options)
    : service.translate(first, texts, options)
  const translated = htmls.map((_, place) => {
    const response = responses.get(place)
    const text = response.getTranslatedText()
    response.delete()
    return text
  })
  for (const vector of [texts, options, responses]) vector.delete()
  return translated
}
