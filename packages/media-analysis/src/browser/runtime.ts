import type { Model } from '../model.js'
import { type Session, sessionModel, type TensorClass } from '../session-model.js'

/** Every picture and line has a size of its own: memory kept for the next run would not fit it. */
const KEEPS_NO_MEMORY = { enableCpuMemArena: false, enableMemPattern: false } as const

/** What is needed of the module `onnxruntime-web/wasm`, or of another of its builds. */
export interface Runtime {
  readonly env: { readonly wasm: RuntimeFlags }
  readonly InferenceSession: {
    create(model: Uint8Array, options?: RuntimeOptions): Promise<ReleasableSession>
  }
  readonly Tensor: TensorClass
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

interface ReleasableSession extends Session {
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
    ...KEEPS_NO_MEMORY,
  })
  return { ...sessionModel(session, runtime.Tensor), release: () => session.release() }
}
