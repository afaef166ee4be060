import type { Localized } from '@lisible/core'
import type { EngineOptions, MistakePlace } from '@lisible/engine'
import type { StreamedRequest } from '../reporters/reports.js'
import type { CheckedDraft } from './checked-draft.js'

/** First argument of a thread that checks drafts; nobody types it. */
export const threadArgument = '--lisible-thread'

/** What a thread is told when it starts. */
export interface ThreadOptions {
  readonly engine: EngineOptions
  readonly quiet: boolean
  /** Texts and findings are sent too, to be kept. */
  readonly keep: boolean
  /** The streamed reports of the run. */
  readonly reports: readonly StreamedRequest[]
}

/** Drafts to check: files, and their places among all drafts of the run. */
export interface Batch {
  readonly files: readonly PlacedFile[]
  /** Its place among what threads check. */
  readonly start: number
}

export interface PlacedFile {
  readonly file: string
  readonly index: number
}

export type Reply =
  | {
      readonly start: number
      /** `undefined`: media of the draft are to be measured, which the main thread does. */
      readonly checked: readonly (CheckedDraft | undefined)[]
    }
  | { readonly start: number; readonly error: ThreadError }

export interface ThreadError {
  readonly message: string
  /** Of a wrong configuration: each of its mistakes. */
  readonly mistakes?: readonly (readonly [text: Localized, where: MistakePlace])[]
}
