/** Captions parsed from a SubRip or WebVTT file. */
export interface CaptionFacts {
  readonly cues: readonly CaptionCue[]
  /** What is wrong with the file or its cues, in the order of the file. */
  readonly problems: readonly CaptionProblem[]
  /** Seconds from the start of the first cue to the end of the last. */
  readonly span: number
}

/** One caption. */
export interface CaptionCue {
  /** Line of the file (from 1) where the timing of the cue stands. */
  readonly line: number
  /** Seconds from the start of the video. */
  readonly start: number
  readonly end: number
  /** Text without markup, its lines separated by `\n`. */
  readonly text: string
  /** Characters (graphemes, spaces counted, line ends not) shown per second; absent when the cue lasts no time. */
  readonly readingSpeed?: number
  /** Length in graphemes of its longest line. */
  readonly longestLine: number
}

export interface CaptionProblem {
  readonly kind: CaptionProblemKind
  /** Line of the file, from 1. */
  readonly line: number
  /** Index in `cues` of the cue it is about, when there is one. */
  readonly cue?: number
}

export type CaptionProblemKind =
  /** A timing that cannot be read. */
  | 'bad-timing'
  /** Ends before, or when, it starts. */
  | 'negative-duration'
  /** Starts before the cue above it. */
  | 'out-of-order'
  /** Starts before the cue above it has ended. */
  | 'overlap'
  /** Has a timing and no text. */
  | 'empty-cue'
  /** The file has no cue at all. */
  | 'no-cues'
  /** A WebVTT file that does not begin with `WEBVTT`. */
  | 'bad-header'
  /** The bytes are not UTF-8 (networks show broken accents). */
  | 'bad-encoding'
