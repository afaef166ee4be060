import type { Draft, Finding, Locale, Media } from '@lisible/core'
import { factsOf, labelOf, resolveFormat } from '@lisible/networks'
import type { Hover } from 'vscode-languageserver'
import type { Check } from '../check/checks.js'
import type { Host, MarkedBox } from '../check/host.js'
import { words } from '../server/words.js'
import { countersOf } from './counters.js'
import { rangeOf } from './diagnostics.js'
import { escapeMarkdown, explainRule } from './explain.js'

/** What a hover says at `offset`: the rules that speak there, the medium or the network that is named there. */
export async function hoverAt(
  check: Check,
  offset: number,
  host: Host,
  locale: Locale,
): Promise<Hover | null> {
  const here = check.findings.filter(({ start, end }) => covers(start.offset, end.offset, offset))
  const medium = mediumAt(check.draft, offset)
  const parts: string[] = []
  const files = new Set<string>()
  if (medium) files.add(medium.file)
  for (const { media } of here) if (media) files.add(media.file)
  for (const file of [...files].slice(0, 2)) {
    const picture = await pictureOf(file, check, host)
    if (picture) parts.push(picture)
  }
  if (medium) parts.push(await mediumFacts(medium, check, host, locale))
  for (const rule of new Set(here.map(({ rule }) => rule))) {
    const known = host.rules.get(rule)
    if (known) parts.push(explainRule(known, locale))
  }
  if (here.length === 0 && !medium) {
    const network = networkAt(check, offset, locale)
    if (network) parts.push(network)
  }
  if (parts.length === 0) return null
  const [smallest] = [...here].sort((a, b) => length(a) - length(b))
  return {
    contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') },
    ...(smallest ? { range: rangeOf(smallest) } : {}),
  }
}

function length({ start, end }: Finding): number {
  return end.offset - start.offset
}

function covers(start: number, end: number, offset: number): boolean {
  return start <= offset && (offset < end || (start === end && offset === start))
}

function mediumAt(draft: Draft, offset: number): Media | undefined {
  return draft.publications
    .flatMap(({ children }) => children)
    .find(
      (child): child is Media =>
        child.type === 'media' && covers(child.position.start, child.position.end, offset),
    )
}

/** The picture with every region that some finding is about framed. */
async function pictureOf(file: string, { findings, uri }: Check, host: Host): Promise<string | undefined> {
  const boxes: MarkedBox[] = findings.flatMap(({ media, severity }) =>
    media?.file === file && media.box ? [{ box: media.box, severity }] : [],
  )
  const thumbnail = await host.thumbnail(uri, file, boxes)
  return thumbnail ? `![${escapeMarkdown(file)}](${thumbnail.address})` : undefined
}

async function mediumFacts(
  medium: Media,
  { uri, pending }: Check,
  host: Host,
  locale: Locale,
): Promise<string> {
  const text = words[locale]
  const facts = await host.facts(uri, medium.file)
  const lines = [`**${escapeMarkdown(medium.file)}**`]
  if (facts?.status === 'ok' && facts.kind === 'image') lines.push(text.pixels(facts.width, facts.height))
  else if (!facts && pending) lines.push(text.pending)
  lines.push(
    medium.decorative
      ? text.decorative
      : medium.alt
        ? `${text.alt} ${escapeMarkdown(medium.alt.value)}`
        : text.noAlt,
  )
  return lines.join('  \n')
}

function networkAt({ draft }: Check, offset: number, locale: Locale): string | undefined {
  const text = words[locale]
  for (const publication of draft.publications) {
    for (const [network, { start, end }] of publication.networkPositions) {
      if (!covers(start, end, offset)) continue
      const resolved = resolveFormat(network)
      if (!resolved.ok) return undefined
      const counters = countersOf(publication, locale).filter((counter) => counter.network === network)
      const { fold } = factsOf(resolved.format)
      const source = factsOf(resolved.format).textMax?.source
      return [
        `**${escapeMarkdown(labelOf(network, locale))}**`,
        ...counters.map(text.room),
        ...(source ? [`${text.sources} — <${source}>`] : []),
        ...(fold?.source && fold.source !== source ? [`<${fold.source}>`] : []),
      ].join('\n\n')
    }
  }
  return undefined
}
