import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../../fixtures/clean/', import.meta.url)

const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.post.md'))
  .map((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/<!--.*?-->\n/g, ''),
  )

/** A French draft of about `size` characters for three networks. */
export function draftOf(size: number): string {
  const body = texts.join('\n')
  return `---\nnetworks: [instagram, linkedin, facebook]\n---\n${body.repeat(Math.ceil(size / body.length)).slice(0, size)}\n`
}

/** A calendar of about `size` characters: one publication a row, as schedulers export them. */
export function calendarOf(size: number): string {
  const rows = ['date,networks,text']
  for (let length = 0, i = 0; length < size; i++) {
    const day = String((i % 28) + 1).padStart(2, '0')
    const text = `${texts[i % texts.length]!.trim()} (n° ${i + 1})`.replaceAll('"', '""')
    rows.push(`2027-01-${day},"instagram, linkedin, facebook","${text}"`)
    length += text.length
  }
  return `${rows.join('\n')}\n`
}

export const uriOf = (name: string) => new URL(name, folder).href

/** What an author types; the spaces end words, which are then looked up whole. */
export const letters = [...'Une exposition de chaises en bois ouvre samedi. ']

/** The value below which the share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
