import { relative } from 'node:path'
import type { Locale, Localized } from '@lisible/core'

/** Where a mistake is, as far as it is known. */
export interface MistakePlace {
  readonly file?: string
  /** Text of the file. */
  readonly source?: string
  /** 0-based offsets of UTF-16 code units. */
  readonly range?: { readonly start: number; readonly end: number }
}

/** A mistake in the configuration or in how the tool was called. The command prints it and exits with 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly text: Localized
  readonly file: string | undefined
  /** Where in the file: 0-based offsets of UTF-16 code units. */
  readonly range: { readonly start: number; readonly end: number } | undefined
  readonly source: string | undefined
  /** Mistakes found beside this one. */
  readonly others: readonly ConfigurationError[]

  constructor(
    text: Localized,
    where: MistakePlace = {},
    cause?: unknown,
    others: readonly ConfigurationError[] = [],
  ) {
    super(text.en, cause === undefined ? {} : { cause })
    this.text = text
    this.file = where.file
    this.range = where.range
    this.source = where.source
    this.others = others
  }

  /** This mistake and those found beside it. */
  get all(): readonly ConfigurationError[] {
    return [this, ...this.others]
  }

  /** The message in the reader's language with, where the place is known, the lines around it. */
  render(locale: Locale, cwd = '.'): string {
    const frame = this.source !== undefined && this.range ? codeFrame(this.source, this.range) : undefined
    const head = this.file
      ? `${relative(cwd, this.file) || '.'}${frame ? `:${frame.line}:${frame.column}` : ''}\n`
      : ''
    const own = `${head}${this.text[locale]}${frame ? `\n\n${frame.text}` : ''}`
    return [own, ...this.others.map((other) => other.render(locale, cwd))].join('\n\n')
  }
}

/** Mistakes as one error: file after file as they were met, each in the order in which it is written. */
export function severalMistakes(mistakes: readonly ConfigurationError[]): ConfigurationError {
  const files = [...new Set(mistakes.map(({ file }) => file))]
  const [first, ...others] = mistakes.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.range?.start ?? 0) - (b.range?.start ?? 0),
  )
  return withOthers(first!, others)
}

function withOthers(
  { text, file, source, range, cause }: ConfigurationError,
  others: readonly ConfigurationError[],
): ConfigurationError {
  return new ConfigurationError(
    text,
    { ...(file ? { file } : {}), ...(source === undefined ? {} : { source }), ...(range ? { range } : {}) },
    cause,
    others,
  )
}

/** Mistakes met on the way: what follows one is read all the same, and all are told at once. */
export class Mistakes {
  readonly #met: ConfigurationError[] = []

  tell(mistake: ConfigurationError): void {
    this.#met.push(withOthers(mistake, []), ...mistake.others)
  }

  /** What `read` gives; `undefined`, and its mistakes remembered, where it cannot. */
  async in<T>(read: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      this.tell(error)
      return undefined
    }
  }

  /** @throws {ConfigurationError} with all that was told. */
  raise(): void {
    if (this.#met.length > 0) throw severalMistakes(this.#met)
  }
}

/** Two lines before and after the place, the place underlined. */
export function codeFrame(
  source: string,
  range: { readonly start: number; readonly end: number },
): { text: string; line: number; column: number } {
  const lines = source.split(/\r\n|\n|\r/)
  const before = source.slice(0, range.start).split(/\r\n|\n|\r/)
  const line = before.length
  const column = (before.at(-1) ?? '').length + 1
  const indent = ' '.repeat(withoutTabs(before.at(-1) ?? '').length)
  const width = Math.max(1, Math.min(range.end - range.start, (lines[line - 1] ?? '').length - column + 1))
  const first = Math.max(1, line - 2)
  const last = Math.min(lines.length, line + 2)
  const gutter = String(last).length
  const out: string[] = []
  for (let n = first; n <= last; n++) {
    out.push(
      `${n === line ? '>' : ' '} ${String(n).padStart(gutter)} | ${withoutTabs(lines[n - 1] ?? '')}`.trimEnd(),
    )
    if (n === line) out.push(`  ${' '.repeat(gutter)} | ${indent}${'^'.repeat(width)}`)
  }
  return { text: out.join('\n'), line, column }
}

/** A tab is as wide as a terminal likes: marks below it would miss. */
function withoutTabs(text: string): string {
  return text.replaceAll('\t', '  ')
}
