import type { Locale } from '@lisible/core'

/** What a charter begins with. */
export interface CharterAnswers {
  readonly name: string
  /** `#rrggbb`. */
  readonly colours: readonly string[]
  readonly address?: 'tu' | 'vous'
}

/** What a folder is set up with. */
export interface Answers {
  /** Networks of drafts that declare none, by id. */
  readonly networks: readonly string[]
  /** Language of the drafts. */
  readonly textLang: Locale
  /** Conventions of inclusive writing; French drafts only. */
  readonly profile: string
  /** Absent: no charter is written. */
  readonly charter?: CharterAnswers
  /** Entry for pre-commit. */
  readonly preCommit: boolean
  /** Hook of this git repository. */
  readonly gitHook: boolean
  /** Workflow of GitHub Actions. */
  readonly github: boolean
}

/** Answers of somebody who is asked nothing. */
export function defaultAnswers(locale: Locale): Answers {
  return {
    networks: ['instagram', 'linkedin'],
    textLang: locale,
    profile: 'fr-FR',
    preCommit: false,
    gitHook: false,
    github: false,
  }
}
