export type Status = 'offensive' | 'stigmatizing' | 'outdated' | 'debated' | 'style'

/** One expression of the lexicon. */
export interface Entry {
  readonly id: string
  /** The rule that reports it. */
  readonly rule: string
  readonly pattern: RegExp
  /** Small letters that what it finds begins with; empty where it may begin with anything. */
  readonly initials: string
  readonly status: Status
  readonly severity: 'info' | 'warning' | 'error' | undefined
  /** Reported unless the configuration says otherwise. */
  readonly on: boolean
  readonly suggestions: readonly string[]
  readonly note: string
  /** Empty where the term was not read in a source. */
  readonly source: string
  readonly url: string
  /** What makes the same characters mean something else; read in the sentence, capitals count. */
  readonly unless: RegExp | undefined
  /** A topic that the sentence must be about. */
  readonly near: RegExp | undefined
  /** With a capital inside a sentence it is a name or a title. */
  readonly mayBeName: boolean
  /** The first suggestion may be applied alone. */
  readonly fix: boolean
  /** What replaces each form (lower case), where the forms do not share a suggestion. */
  readonly replacements: Readonly<Record<string, string>> | undefined
}

type TailFields = [
  initials: string,
  unless: string[],
  near: string,
  mayBeName: 0 | 1,
  fix?: 0 | 1,
  replacements?: Record<string, string>,
]

type Fields = [
  id: string,
  rule: string,
  pattern: string,
  flags: string,
  status: Status,
  severity: '' | 'info' | 'warning' | 'error',
  on: 0 | 1,
  suggestions: string[],
  note: string,
  source: string,
  url: string,
  ...tail: TailFields,
]

const letters = 'A-Za-z\\xAA\\xB5\\xBA\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F'

/**
 * A pattern that begins and ends with words. Its letters are those of Latin script: to a regular expression,
 * every letter of Unicode in both cases costs milliseconds before the first search.
 */
function wholeWords(pattern: string, flags: string): RegExp {
  const latin = pattern.replaceAll('[\\p{L}]', `[${letters}]`).replace(/\\p\{Ll?\}/g, `[${letters}]`)
  return new RegExp(`(?<![${letters}0-9_])(?:${latin})(?![${letters}0-9_-])`, flags.replace('u', ''))
}

/** An entry from its line in a compiled table. */
export function readEntry(line: string): Entry {
  const fields = JSON.parse(line) as Fields
  const [id, rule, pattern, flags, status, severity, on, suggestions, note, source, url] = fields
  const [initials, unless, near, mayBeName, fix, replacements] = fields.slice(11) as TailFields
  return {
    id,
    rule,
    pattern: wholeWords(pattern, flags),
    initials,
    status,
    severity: severity === '' ? undefined : severity,
    on: on === 1,
    suggestions,
    note,
    source,
    url,
    unless: unless.length > 0 ? new RegExp(unless.join('|')) : undefined,
    near: near === '' ? undefined : new RegExp(near, 'i'),
    mayBeName: mayBeName === 1,
    fix: fix === 1,
    replacements,
  }
}
