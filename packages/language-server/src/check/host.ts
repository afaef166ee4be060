import type { AnyRule, Draft, Finding, Locale, MediaFacts, ParseOptions, ResolvedConfig } from '@lisible/core'
import type { Box } from '@lisible/core/media'

/** A text as the editor holds it. */
export interface Written {
  readonly uri: string
  readonly text: string
  readonly languageId: string
}

/** A configuration that cannot be used, and where it is wrong. */
export interface ConfigurationProblem {
  readonly message: string
  readonly uri?: string
  /** UTF-16 offsets in `source`. */
  readonly range?: { readonly start: number; readonly end: number }
  readonly source?: string
  /** What else is wrong with it. */
  readonly others?: readonly ConfigurationProblem[]
}

/** A text that was read; what is wrong in it is looked for when somebody asks. */
export interface HostReading {
  readonly draft: Draft
  readonly config: ResolvedConfig
  /** How the draft was read: an edited text is read the same way. */
  readonly parseOptions: ParseOptions
  /** Checks another reading of the draft with the facts known now. */
  readonly lint: (draft: Draft) => readonly Finding[]
  /** Checks the text, at the pace of `drive`. */
  readonly find: (drive?: Drive) => Promise<HostFindings>
  /** The configuration is wrong: the defaults were used. */
  readonly problem?: ConfigurationProblem
}

/** Goes through the steps of a check, and may let others have the thread between two of them. */
export type Drive = <T>(steps: Generator<undefined, T>) => T | Promise<T>

/** Findings of a text, its media perhaps to be measured yet. */
export interface HostFindings {
  readonly findings: readonly Finding[]
  readonly complete?: (signal?: AbortSignal, drive?: Drive) => Promise<readonly Finding[]>
}

export interface HostOptions {
  readonly locale: Locale
  readonly networks: readonly string[]
  readonly media: boolean
  /** `false`: configuration files that are programs are not run. */
  readonly trusted: boolean
  /** URIs of the folders of the workspace. */
  readonly folders: readonly string[]
}

/** A region of a picture that a finding is about. */
export interface MarkedBox {
  readonly box: Box
  readonly severity: Finding['severity']
}

/** A picture small enough for a hover, as a `data:` address. */
export interface Thumbnail {
  readonly address: string
  readonly width: number
  readonly height: number
}

export interface Project {
  readonly root: string
  readonly configuration?: string
}

/** All that the server asks of the machine it runs on. Files are named by URI. */
export interface Host {
  readonly rules: ReadonlyMap<string, AnyRule>
  configure(options: HostOptions): void
  /** Never throws for what is wrong in a text or a configuration. */
  open(written: Written): Promise<HostReading>
  isDraft(uri: string, languageId?: string): Promise<boolean>
  /** Every draft of a folder. */
  drafts(folder: string): Promise<readonly string[]>
  read(uri: string): Promise<string | undefined>
  /** Media and captions files that a draft may name, relative to it. */
  mediaNear(uri: string): Promise<readonly string[]>
  facts(uri: string, file: string): Promise<MediaFacts | undefined>
  thumbnail(uri: string, file: string, boxes: readonly MarkedBox[]): Promise<Thumbnail | undefined>
  project(uri: string): Promise<Project>
  /** Adds a word to the dictionary of the project; the URI of the file, or why it cannot be. */
  addWord(uri: string, word: string): Promise<{ readonly file: string } | { readonly problem: string }>
  /** Reads configurations anew from now on. */
  forget(): void
  close(): Promise<void>
}
