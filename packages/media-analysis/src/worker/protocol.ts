import type { FlashFacts, SharpnessFacts, TextAnalysis } from '@lisible/core/media'

/** What is measured from pixels, off the main thread. */
export type Measure = 'text' | 'reading' | 'sharpness' | 'flashes'

/** Asks the worker for one measure of one picture. */
export interface Request {
  readonly id: number
  readonly measure: Measure
  readonly content: Uint8Array
  /** Limit of pixels, checked again by the decoder. */
  readonly pixels: number
}

export interface Results {
  readonly text: TextAnalysis
  readonly reading: TextAnalysis
  readonly sharpness: SharpnessFacts
  readonly flashes: FlashFacts
}

/** Answer of the worker: the result, or why there is none. */
export type Answer =
  | { readonly id: number; readonly result: Results[Measure] }
  | { readonly id: number; readonly problem: 'undecodable' | 'unavailable'; readonly detail: string }
