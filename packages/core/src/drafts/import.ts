import type { Publication } from '../tree/nodes.js'
import type { ParseOptions, Problem } from './draft.js'
import { writeNative } from './native/write.js'
import { parseDraft } from './parse-draft.js'

/** A native draft made from one publication of another file. */
export interface ImportedDraft {
  /** File name without folder: date, network or words of the text; unique among those of one import. */
  readonly name: string
  readonly text: string
  readonly publication: Publication
}

/**
 * Native drafts out of the publications of any file that `parseDraft` reads (an export in CSV or JSON, a
 * document with many posts). What has no key of ours is kept under `extra`.
 */
export function importDrafts(
  source: string,
  options: ParseOptions,
): { readonly drafts: readonly ImportedDraft[]; readonly problems: readonly Problem[] } {
  const { publications, problems } = parseDraft(source, { ...options, keepExtra: true })
  const taken = new Set<string>()
  const drafts = publications.map((publication, index) => {
    const base = nameOf(publication) || `publication-${index + 1}`
    let name = base
    for (let i = 2; taken.has(name); i++) name = `${base}-${i}`
    taken.add(name)
    return { name: `${name}.post.md`, text: writeNative(publication), publication }
  })
  return { drafts, problems }
}

function nameOf({ date, children }: Publication): string {
  const day = date === undefined ? undefined : isoDay(date)
  const text = children.find((child) => child.type === 'text')
  const words = slug(text?.type === 'text' ? text.value : '')
    .split('-')
    .slice(0, 5)
    .join('-')
  return [day, words].filter((part) => part !== undefined && part !== '').join('-')
}

/** `2026-12-03` of an ISO date; of others, their figures as they stand. */
function isoDay(date: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? slug(date.replace(/[T ].*$/, ''))
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}
