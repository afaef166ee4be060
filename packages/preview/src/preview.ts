import type { Media, Poll, Publication, Text } from '@lisible/core'
import {
  entities,
  type Format,
  factOf,
  foldAt,
  measureAll,
  type NetworkId,
  resolveFormat,
} from '@lisible/networks'
import type { Counter, MediumPreview, NetworkPreview, Piece, TextPreview } from './model.js'

/** What each network of the publication will show, in the order of the draft. */
export function previewPublication(publication: Publication): NetworkPreview[] {
  return publication.networks.map((network) => previewOn(network, publication))
}

function previewOn(network: string, publication: Publication): NetworkPreview {
  const resolved = resolveFormat(network)
  const children = publication.children.filter(
    (child): child is Text | Media | Poll => child.type !== 'comment' && child.networks.includes(network),
  )
  const media = children.filter((child): child is Media => child.type === 'media')
  const poll = children.find((child): child is Poll => child.type === 'poll')
  const warning = children.find(
    (child): child is Text => child.type === 'text' && child.role === 'content-warning',
  )
  const texts = children.filter((child): child is Text => child.type === 'text')
  const format = resolved.ok ? resolved.format : undefined
  return {
    network,
    known: resolved.ok,
    texts: texts.map((text) =>
      previewText(text, format, { caption: media.length > 0, warning: warning?.value }),
    ),
    media: media.map(previewMedium),
    ...(poll
      ? {
          poll: {
            ...(poll.question ? { question: poll.question.value } : {}),
            options: poll.options.map(({ value }) => value),
          },
        }
      : {}),
  }
}

interface Circumstances {
  readonly caption: boolean
  readonly warning: string | undefined
}

function previewText(text: Text, format: Format | undefined, circumstances: Circumstances): TextPreview {
  const shared = { role: text.role, ...(text.thread ? { thread: text.thread } : {}) }
  if (!format) return { ...shared, visible: [plain(text.value)], folded: [], counters: [] }
  const { counters, limit } = count(text, format, circumstances)
  const fold = text.role === 'body' ? foldAt(text.value, format) : undefined
  const pieces = piecesOf(text, format.network, [limit, fold?.offset ?? text.value.length])
  const marked = pieces.map((piece) => ({ ...piece, over: piece.start >= limit }))
  const cut = fold?.offset ?? text.value.length
  return {
    ...shared,
    visible: marked.filter(({ start }) => start < cut),
    folded: marked.filter(({ start }) => start >= cut),
    counters,
  }
}

function plain(text: string): Piece {
  return { kind: 'text', text, start: 0, end: text.length, over: false }
}

function count(
  text: Text,
  format: Format,
  { caption, warning }: Circumstances,
): { counters: Counter[]; limit: number } {
  const field = text.role === 'title' ? 'title' : text.role === 'alt' ? 'alt' : 'text'
  if (field === 'text' && text.role !== 'body') return { counters: [], limit: text.value.length }
  const measured = measureAll(text.value, format, {
    field,
    caption,
    ...(warning === undefined ? {} : { contentWarning: warning }),
  })
  const counters: Counter[] = measured.flatMap(({ length, max, unit, severity }) =>
    max === null
      ? []
      : [{ what: field === 'title' ? ('title' as const) : ('text' as const), length, max, unit, severity }],
  )
  const limit = Math.min(
    text.value.length,
    ...measured.flatMap(({ over, severity }) => (over && severity === 'error' ? [over.start] : [])),
  )
  const hashtagsMax = text.role === 'body' ? factOf(format, 'hashtagsMax') : undefined
  if (hashtagsMax?.value != null) {
    const used = entities(text.value, format.network).filter(({ kind }) => kind === 'hashtag').length
    const sure = hashtagsMax.confidence === 'official' || hashtagsMax.confidence === 'quoted'
    if (used > 0)
      counters.push({
        what: 'hashtags',
        length: used,
        max: hashtagsMax.value,
        unit: 'hashtags',
        severity: sure ? 'error' : 'warning',
      })
  }
  return { counters, limit }
}

/** The text in pieces, cut at its entities and at the offsets given. */
function piecesOf({ value }: Text, network: NetworkId, cuts: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], start: number, end: number) => {
    const inside = cuts.filter((cut) => cut > start && cut < end).sort((a, b) => a - b)
    let from = start
    for (const to of [...new Set(inside), end]) {
      if (to > from) pieces.push({ kind, text: value.slice(from, to), start: from, end: to, over: false })
      from = to
    }
  }
  let at = 0
  for (const { kind, start, end } of entities(value, network)) {
    if (start < at) continue
    add('text', at, start)
    add(kind, start, end)
    at = end
  }
  add('text', at, value.length)
  return pieces
}

function previewMedium({ file, kind, alt, decorative }: Media): MediumPreview {
  return { file, kind, ...(decorative ? { alt: '' } : alt ? { alt: alt.value } : {}) }
}
