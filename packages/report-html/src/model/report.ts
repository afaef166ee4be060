import type { EvaluationGrid, Finding, GridPublication, Publication } from '@lisible/core'
import { type NetworkView, networkViews } from './network-view.js'
import type { HtmlDraft } from './options.js'
import { type Counts, countsOf, type Readiness, readinessOf } from './readiness.js'

/** A finding with the number that marks and notes share. */
export interface Note {
  /** From 1, in each entry. */
  readonly number: number
  readonly finding: Finding
}

/** A publication, or what is to be said of a file and stands in none of its publications. */
export interface Entry {
  readonly id: string
  readonly path: string
  readonly heading: string
  readonly publication?: Publication
  /** No publication could be read in the file. */
  readonly unread: boolean
  /** Place in its file, where the file holds several. */
  readonly place?: { readonly number: number; readonly of: number }
  readonly notes: readonly Note[]
  readonly networks: readonly NetworkView[]
  readonly counts: Counts
  readonly readiness: Readiness
  readonly source: string
  readonly grid?: GridPublication
}

/** What the page shows, in the order of the drafts. */
export function entriesOf(drafts: readonly HtmlDraft[], grid?: EvaluationGrid): Entry[] {
  const entries: Entry[] = []
  const rows = new Map(grid?.publications.map((row) => [`${row.path}\0${row.number}`, row]))
  const add = (entry: Omit<Entry, 'id' | 'counts' | 'readiness' | 'notes'>, findings: readonly Finding[]) => {
    entries.push({
      ...entry,
      id: `p${entries.length + 1}`,
      notes: findings.map((finding, index) => ({ number: index + 1, finding })),
      counts: countsOf(findings),
      readiness: readinessOf(findings),
    })
  }
  for (const { path, findings, publications: read, source = '' } of drafts) {
    const publications = read.filter(holdsSomething)
    const [only] = publications
    const told = new Set<Finding>()
    const holding = publications.map((publication) => {
      const own = publications.length === 1 ? findings : held(publication, findings)
      for (const finding of own) told.add(finding)
      return own
    })
    const rest = findings.filter((finding) => !told.has(finding))
    if (rest.length > 0 || only === undefined)
      add({ path, heading: path, unread: only === undefined, networks: [], source }, rest)
    publications.forEach((publication, index) => {
      const of = publications.length
      const row = rows.get(`${path}\0${read.indexOf(publication) + 1}`)
      add(
        {
          path,
          publication,
          unread: false,
          heading: headingOf(publication) ?? path,
          ...(of > 1 ? { place: { number: index + 1, of } } : {}),
          networks: networkViews(publication),
          source,
          ...(row ? { grid: row } : {}),
        },
        holding[index] ?? [],
      )
    })
  }
  return entries
}

/** A broken file may give a publication in which nothing could be read. */
function holdsSomething({ children }: Publication): boolean {
  return children.some(({ type }) => type !== 'comment')
}

/** Findings inside one of several publications. */
function held(publication: Publication, findings: readonly Finding[]): Finding[] {
  const { start: from, end: to } = publication.position
  return findings.filter(({ start }) => start.offset >= from && start.offset <= to)
}

/** Title, theme, or the beginning of the text. */
function headingOf({ theme, children }: Publication): string | undefined {
  const texts = children.filter((child) => child.type === 'text')
  const title = texts.find(({ role }) => role === 'title')?.value.trim() || theme?.trim()
  const lines = title ? [title] : texts.flatMap(({ value }) => value.split('\n'))
  const line = lines.find((text) => text.trim() !== '')
  return line === undefined ? undefined : shorten(line.trim().replace(/[\n\t]+/g, ' '))
}

const headingLength = 72

/** Whole words of the beginning of a text. */
export function shorten(text: string, length = headingLength): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > length / 2 ? space : length).trimEnd()}…`
}
