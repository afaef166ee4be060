import type { Model } from '../model.js'

/** What is needed of the module `onnxruntime-web/wasm`, or of another of its builds. */
export interface Runtime {
  readonly env: { readonly wasm: RuntimeFlags }
  readonly InferenceSession: { create(model: Uint8Array, options?: RuntimeOptions): Promise<Session> }
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => unknown
}

interface RuntimeFlags {
  wasmBinary?: ArrayBufferLike | Uint8Array
  numThreads?: number
}

interface RuntimeOptions {
  readonly executionProviders: readonly string[]
  readonly enableCpuMemArena: boolean
  readonly enableMemPattern: boolean
}

interface Session {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: tensors of the runtime, which this package does not depend on
  run(feeds: any): Promise<Record<string, any>>
  release(): Promise<void>
}

/** A model opened from its bytes, to be released when it is no longer needed. */
export interface OpenModel extends Model {
  release(): Promise<void>
}

/** Opens a model from its bytes. Rejects with what the runtime says. */
export async function openModel(runtime: Runtime, bytes: Uint8Array): Promise<OpenModel> {
  const session = await runtime.InferenceSession.create(bytes, {
    executionProviders: ['wasm'],
    // Every picture and line has a size of its own: memory kept for the next run would not fit it.
    enableCpuMemArena: false,
    enableMemPattern: false,
  })
  const input = session.inputNames[0]!
  const output = session.outputNames[0]!
  return {
    async run({ data, dims }) {
      const result = await session.run({ [input]: new runtime.Tensor('float32', data, dims) })
      const tensor = result[output] as { readonly data: Float32Array; readonly dims: readonly number[] }
      return { data: tensor.data, dims: tensor.dims }
    },
    release: () => session.release(),
  }
}
