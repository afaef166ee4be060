import type { Draft } from '../drafts/draft.js'
import type { Media, Publication, Text } from '../tree/nodes.js'
import { type Editable, type Intention, writtenIn } from './intention.js'

/** All a draft says, place aside, as text: two drafts that say the same have equal snapshots. */
export function snapshot({ publications, problems }: Draft, intentions: readonly Intention[] = []): string {
  const byText = new Map<Editable, Intention[]>()
  for (const intention of intentions) {
    const list = byText.get(intention.text)
    if (list) list.push(intention)
    else byText.set(intention.text, [intention])
  }
  const mistakes = problems.filter(({ rule }) => rule.meta.id === 'draft/syntax').length
  return JSON.stringify([mistakes, publications.map((publication) => publicationShape(publication, byText))])
}

type Edits = ReadonlyMap<Editable, readonly Intention[]>

function publicationShape(publication: Publication, edits: Edits): unknown {
  const { id, lang, networks, theme, axis, date, context, lint, extra, children } = publication
  return [
    [id, lang, networks, theme, axis, date, context, lint?.rules, extra],
    children
      .map((child) => {
        if (child.type === 'text') return textShape(child, edits)
        if (child.type === 'media') return mediaShape(child, edits)
        if (child.type === 'comment') return null
        const { question, options, duration } = child
        return [
          'poll',
          question && textShape(question, edits),
          options.map((option) => textShape(option, edits)),
          duration,
        ]
      })
      .filter((shape) => shape !== null),
  ]
}

function textShape(text: Text, edits: Edits): unknown {
  const { role, lang, networks, thread } = text
  return [role, lang, networks, thread, trimmed(edited(text, edits.get(text) ?? []))]
}

function mediaShape(media: Media, edits: Edits): unknown {
  const { kind, alt, captions, transcript, decorative, networks } = media
  return [
    'media',
    kind,
    edited(media, edits.get(media) ?? []),
    alt && textShape(alt, edits),
    captions,
    transcript && textShape(transcript, edits),
    decorative,
    networks,
  ]
}

function edited(editable: Editable, intentions: readonly Intention[]): string {
  let result = writtenIn(editable)
  for (const { start, end, replacement } of [...intentions].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + replacement + result.slice(end)
  }
  return result
}

/** Blank lines at the ends of a text are layout. */
function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
