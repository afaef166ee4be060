import type { Model } from './model.js'

/** What is needed of a session of onnxruntime, whichever of its packages runs it. */
export interface Session {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: tensors of a runtime, whose classes differ from package to package
  run(feeds: any, options?: object): Promise<Record<string, any>>
}

/** The tensor class of the same package. */
export type TensorClass = new (type: 'float32', data: Float32Array, dims: readonly number[]) => unknown

/**
 * The first input and the first output of a session, as a model.
 *
 * @param options of each run
 */
export function sessionModel(session: Session, Tensor: TensorClass, options?: object): Model {
  const input = session.inputNames[0]!
  const output = session.outputNames[0]!
  return {
    async run({ data, dims }) {
      const result = await session.run({ [input]: new Tensor('float32', data, dims) }, options)
      const tensor = result[output] as { readonly data: Float32Array; readonly dims: readonly number[] }
      return { data: tensor.data, dims: tensor.dims }
    },
  }
}
