import type { EvaluationGrid, Finding, Locale, Publication, Severity } from '@lisible/core'

/** A checked draft with what was read in it. */
export interface HtmlDraft {
  readonly path: string
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<Severity, number>>
  readonly publications: readonly Publication[]
  /** The text that was checked; with it, what is marked outside the publications is shown too. */
  readonly source?: string
}

/** A picture to show, small enough to be held in the page. */
export interface Picture {
  /** `data:image/…;base64,…`; anything else is not shown. */
  readonly dataUrl: string
  /** Size of the picture as it is displayed, in the pixels that boxes of findings count. */
  readonly width: number
  readonly height: number
}

export interface HtmlReportOptions {
  readonly locale: Locale
  /** Version of lisible, for the foot of the page. */
  readonly version?: string
  readonly date?: Date
  /** The picture of a medium, by path of the draft and name as written in it. Absent: only names are shown. */
  readonly picture?: (path: string, file: string) => Picture | undefined
  /** What a rule checks, in one sentence. */
  readonly describeRule?: (rule: string) => string | undefined
  /** Criteria and evidence, for the same drafts in the same order. */
  readonly grid?: EvaluationGrid
}
