/** Names of reports, as `--format` takes them. */
export const formats = [
  'pretty',
  'compact',
  'json',
  'sarif',
  'junit',
  'github',
  'checkstyle',
  'html',
  'markdown',
] as const
export type Format = (typeof formats)[number]

export interface FormatRequest {
  readonly format: Format
  /** Absent: standard output. */
  readonly file?: string
}

/** Evaluation grids, as `--grid` takes them. */
export const grids = ['c4'] as const
export type Grid = (typeof grids)[number]

/** Reports that have room for a grid. */
export const formatsWithGrid: readonly Format[] = ['html', 'markdown', 'json']
