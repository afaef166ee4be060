import type { Draft } from '../drafts/draft.js'
import type { Finding } from '../findings/finding.js'
import type { Publication, Text } from '../tree/nodes.js'
import { hash } from './hash.js'

/**
 * Findings that a team has accepted for now: how many of each rule in each sentence of each file. A sentence
 * is known by its hash, so that edits elsewhere in the file change nothing.
 */
export interface Baseline {
  readonly version: 1
  /** File, then rule, then hash of the sentence. Paths are as the host writes them, with `/`. */
  readonly files: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>
}

/** A draft with its findings. */
export interface CheckedDraft {
  readonly path: string
  readonly draft: Draft
  readonly findings: readonly Finding[]
}

/** An entry that no finding answers to any more. */
export interface StaleEntry {
  readonly rule: string
  readonly hash: string
  readonly count: number
}

export interface BaselineOutcome {
  /** Findings that are not in the baseline. */
  readonly kept: readonly Finding[]
  readonly known: readonly Finding[]
  readonly stale: readonly StaleEntry[]
}

/** The baseline in which all these findings are known. */
export function createBaseline(checked: readonly CheckedDraft[]): Baseline {
  const files: Record<string, Record<string, Record<string, number>>> = {}
  for (const { path, draft, findings } of [...checked].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (findings.length === 0) continue
    const rules: Record<string, Record<string, number>> = {}
    for (const finding of findings) {
      rules[finding.rule] ??= {}
      const counts = rules[finding.rule]!
      const key = sentenceHash(draft, finding)
      counts[key] = (counts[key] ?? 0) + 1
    }
    files[path] = Object.fromEntries(
      Object.entries(rules)
        .sort(byKey)
        .map(([rule, counts]) => [rule, Object.fromEntries(Object.entries(counts).sort(byKey))]),
    )
  }
  return { version: 1, files }
}

/** Sorts the findings of one draft into new and known ones; what the baseline has too many of is stale. */
export function applyBaseline(baseline: Baseline, { path, draft, findings }: CheckedDraft): BaselineOutcome {
  const left = new Map<string, StaleEntry>()
  for (const [rule, counts] of Object.entries(baseline.files[path] ?? {})) {
    for (const [key, count] of Object.entries(counts)) left.set(`${rule} ${key}`, { rule, hash: key, count })
  }
  const kept: Finding[] = []
  const known: Finding[] = []
  for (const finding of findings) {
    const key = `${finding.rule} ${sentenceHash(draft, finding)}`
    const entry = left.get(key)
    if (entry && entry.count > 0) {
      left.set(key, { ...entry, count: entry.count - 1 })
      known.push(finding)
    } else kept.push(finding)
  }
  return { kept, known, stale: [...left.values()].filter(({ count }) => count > 0) }
}

/** Reads a baseline file; `undefined` when it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.files)) return undefined
  const sound = Object.values(value.files).every(
    (rules) =>
      isRecord(rules) &&
      Object.values(rules).every(
        (counts) => isRecord(counts) && Object.values(counts).every((count) => typeof count === 'number'),
      ),
  )
  return sound ? (value as unknown as Baseline) : undefined
}

/** A baseline as a file that merges well: one entry a line, sorted. */
export function formatBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`
}

/** Hash of the sentence a finding stands in, or of its line where it stands in no text. */
export function sentenceHash(draft: Draft, { start, end, messageId }: Finding): string {
  const text = textAt(draft.publications, start.offset)
  const around = text ? sentenceAt(text, start.offset) : lineAt(draft.source, start.offset, end.offset)
  return hash(`${messageId} ${around.replace(/\s+/g, ' ').trim()}`)
}

function textAt(publications: readonly Publication[], offset: number): Text | undefined {
  const inside = ({ position }: { readonly position: { readonly start: number; readonly end: number } }) =>
    position.start <= offset && offset <= position.end
  for (const publication of publications) {
    if (!inside(publication)) continue
    for (const child of publication.children) {
      const texts =
        child.type === 'text'
          ? [child]
          : child.type === 'media'
            ? [child.alt, child.transcript]
            : child.type === 'poll'
              ? [child.question, ...child.options]
              : []
      const found = texts.find((text) => text !== undefined && inside(text))
      if (found) return found
    }
  }
  return undefined
}

function sentenceAt({ value, map, tokens }: Text, offset: number): string {
  // The decoded character whose place holds the offset.
  let low = 0
  let high = value.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map.locate(middle, middle).start <= offset) low = middle
    else high = middle - 1
  }
  const { sentences } = tokens
  for (let i = 0; i + 1 < sentences.length; i += 2) {
    const from = tokens.token(sentences[i]!).start
    const to = tokens.token(sentences[i + 1]! - 1).end
    if (low < to || i + 3 >= sentences.length) return value.slice(from, to)
  }
  return value
}

function lineAt(source: string, start: number, end: number): string {
  const from = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  const to = source.slice(end).search(/[\r\n]/)
  return source.slice(from, to === -1 ? source.length : end + to)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
