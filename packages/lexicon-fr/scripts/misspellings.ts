import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** A misspelling that somebody made, and what was meant. */
export interface Misspelling {
  readonly written: string
  readonly meant: readonly string[]
}

interface EvaluationCase {
  readonly text: string
  readonly kind: string
  readonly errors: readonly {
    readonly start: number
    readonly end: number
    readonly correction: readonly string[]
  }[]
}

/** Where the evaluation data lies: beside the repository. */
export const evaluationFolder = new URL('../../../../shared/eval/spelling/', import.meta.url)

/** The cases of the evaluation data, or `undefined` where it is absent. */
export function readCases(folder = evaluationFolder): EvaluationCase[] | undefined {
  if (!existsSync(folder)) return undefined
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as EvaluationCase)
}

const WORD = /^\p{L}[\p{L}\p{M}'’-]+$/u
const CORRECTION = /^[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+)?$/u

/** Form in which suggestions and corrections are compared. */
export const comparable = (word: string): string => word.normalize('NFC').replaceAll('’', "'")

/** Each misspelt word of the cases once, where it is one word and is corrected into one or two. */
export function misspellingsOf(cases: readonly EvaluationCase[]): Misspelling[] {
  const found = new Map<string, Misspelling>()
  for (const { text, kind, errors } of cases) {
    if (kind !== 'nonword') continue
    for (const { start, end, correction } of errors) {
      const written = text.slice(start, end)
      const meant = correction.filter((word) => CORRECTION.test(word))
      if (WORD.test(written) && meant.length) found.set(`${written}\t${meant.join('|')}`, { written, meant })
    }
  }
  return [...found.values()]
}

/** Half to which a word belongs, by a hash of it: costs are tuned on `tuned`, checked on `held`. */
export function halfOf(word: string): 'tuned' | 'held' {
  let hash = 2166136261
  for (const letter of word.toLowerCase()) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619)
  return (hash ^ (hash >>> 15)) & 1 ? 'tuned' : 'held'
}
