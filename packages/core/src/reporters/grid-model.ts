import type { Criterion, Finding } from '../findings/finding.js'
import type { Locale } from '../locales/locale.js'
import type { Publication } from '../tree/nodes.js'
import type { ReportedDraft } from './report.js'

/** What the criteria ask for, one thing at a time. */
export const aspectsOf = {
  'Cr4.1': ['elements', 'choice', 'inclusive', 'terms'],
  'Cr4.2': ['spelling', 'accessible', 'theme'],
  'Cr4.3': ['readable', 'charter', 'image-theme'],
} as const satisfies Readonly<Record<Criterion, readonly string[]>>

export type Aspect = (typeof aspectsOf)[Criterion][number]

/** A checked draft with what was read in it. */
export interface GridDraft extends Pick<ReportedDraft, 'path' | 'findings'> {
  readonly publications: readonly Publication[]
}

export interface GridOptions {
  /** Language of the questions. Absent: `fr`. */
  readonly locale?: Locale
  /** Ids of the rules that ran; an aspect that none of them checks is left to a person. Absent: all ran. */
  readonly rules?: Iterable<string>
  /** `false`: media files were not read. */
  readonly media?: boolean
}

/** `to-judge`: a person must answer the questions that stand beside it. */
export type GridStatus = 'met' | 'not-met' | 'to-judge'

/** One thing a criterion asks for. */
export interface GridAspect {
  readonly aspect: Aspect
  readonly status: GridStatus
  /** What was found, in the order of the file, advice included. */
  readonly findings: readonly Finding[]
  /** What a person must ask; not empty where the status is `to-judge`. */
  readonly questions: readonly string[]
}

export interface GridCriterion {
  readonly criterion: Criterion
  /** The worst of its aspects: `not-met`, else `to-judge`, else `met`. */
  readonly status: GridStatus
  /** The worst of the aspects that rules can tell, those that are always a person's left out. */
  readonly checked: GridStatus
  readonly aspects: readonly GridAspect[]
}

/** What the publication is made of on one network, as written, in the order of the draft. */
export interface GridElements {
  /** Characters as a reader counts them (graphemes) of its texts, alternative texts left out. */
  readonly text: number
  readonly media: readonly string[]
  readonly hashtags: readonly string[]
  readonly mentions: readonly string[]
  readonly links: readonly string[]
  readonly emoji: readonly string[]
}

export interface GridNetwork {
  readonly network: string
  readonly elements: GridElements
  readonly criteria: readonly GridCriterion[]
}

export interface GridPublication {
  readonly path: string
  /** Place in its file, from 1. */
  readonly number: number
  /** How many the file holds. */
  readonly of: number
  readonly theme?: string
  readonly networks: readonly GridNetwork[]
}

export interface EvaluationGrid {
  readonly publications: readonly GridPublication[]
  /** Drafts in which no publication could be read: nothing is said of them but why. */
  readonly unread: readonly { readonly path: string; readonly findings: readonly Finding[] }[]
}
