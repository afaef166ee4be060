/** A neural network that takes one tensor and gives one, whichever runtime runs it. */
export interface Model {
  run(input: Tensor): Promise<Tensor>
}

interface Tensor {
  readonly data: Float32Array
  readonly dims: readonly number[]
}
