import type { NodePosition } from '../source-map/position.js'
import { languageOf } from '../text/language.js'
import type { Media, MediaKind, Poll, Publication, Text, TextRole } from '../tree/nodes.js'
import { createText } from '../tree/text.js'
import type { ParseOptions } from './draft.js'
import type { MediaRecord, PlacedText, PollRecord, PublicationRecord } from './record/record.js'

/** A text of a body with the networks its section names; none: for all the others. */
export interface BodySection {
  readonly networks: readonly PlacedText[]
  /** Several: a thread. */
  readonly texts: readonly PlacedText[]
  readonly media: readonly MediaRecord[]
}

export interface Assembly {
  readonly record: PublicationRecord
  readonly sections: readonly BodySection[]
  readonly comments: readonly { readonly value: string; readonly position: NodePosition }[]
  readonly position: NodePosition
}

/** Makes the tree: decides which network gets which text, and gives every text its language and networks. */
export function assemble(
  { record, sections, comments, position }: Assembly,
  options: ParseOptions,
): Publication {
  const canonical = options.canonicalNetwork ?? ((name: string) => name)
  const networkPositions = new Map<string, NodePosition>()
  const name = (text: PlacedText): string => {
    const id = canonical(text.value.trim().toLowerCase())
    if (!networkPositions.has(id)) networkPositions.set(id, text.range)
    return id
  }

  const all: BodySection[] = [
    ...(record.texts.length > 0 ? [{ networks: [], texts: record.texts, media: [] }] : []),
    ...record.variants.map((variant) => ({ ...variant, media: [] })),
    ...sections,
  ]
  const bodies = all.flatMap(({ texts }) => texts.map(({ value }) => value))
  const lang = record.lang ?? languageOf(bodies.join('\n'), options.defaultLang ?? 'fr')
  const languageOfText = (value: string): string =>
    record.lang !== undefined || (bodies.length === 1 && value === bodies[0]) ? lang : languageOf(value, lang)
  const named = all.map((section) => ({ section, names: section.networks.map(name) }))
  const declared = record.networks.map(name)
  const wanted = options.networks?.map((network) => canonical(network.toLowerCase()))
  const written = unique([
    ...declared,
    ...named.flatMap(({ names }) => names).filter((id) => !declared.some((other) => covers(id, other))),
  ])
  const networks =
    wanted ?? (written.length > 0 ? written : (options.defaultNetworks ?? []).map((id) => canonical(id)))

  const taken = new Set<string>()
  const own = named.map(({ section, names }) => {
    const ids = networks.filter((network) => names.some((id) => covers(id, network)))
    if (section.texts.length > 0) for (const id of ids) taken.add(id)
    return { section, names, ids }
  })
  const rest = networks.filter((network) => !taken.has(network))

  const children: Publication['children'][number][] = []
  const text = (role: TextRole, placed: PlacedText, on: readonly string[], more: Partial<Text> = {}): Text =>
    createText({
      role,
      lang: languageOfText(placed.value),
      networks: on,
      value: placed.value,
      map: placed.map,
      position: placed.range,
      ...more,
    })

  if (record.title) children.push(text('title', record.title, networks))
  if (record.contentWarning) children.push(text('content-warning', record.contentWarning, networks))
  for (const { section, names, ids } of own) {
    const on = names.length > 0 ? ids : rest
    // With networks chosen by the caller, texts of the others are left alone.
    if (wanted && on.length === 0) continue
    section.texts.forEach((placed, index) => {
      const thread = section.texts.length > 1 ? { thread: { index, count: section.texts.length } } : {}
      children.push(text('body', placed, on, thread))
    })
    for (const medium of section.media) children.push(media(medium, on))
  }
  for (const { role, text: placed, networks: named } of record.asides ?? []) {
    const on = named.length > 0 ? networks.filter((id) => named.some((n) => covers(name(n), id))) : networks
    if (on.length > 0 || networks.length === 0) children.push(text(role, placed, on))
  }
  if (record.description) children.push(text('description', record.description, networks))
  if (record.firstComment) children.push(text('first-comment', record.firstComment, networks))
  for (const medium of record.media) {
    const on = medium.networks
      ? networks.filter((id) => medium.networks!.some((n) => covers(name(n), id)))
      : networks
    children.push(media(medium, on))
  }
  if (record.poll) children.push(poll(record.poll, networks))
  for (const comment of comments) children.push({ type: 'comment', ...comment })

  function media(medium: MediaRecord, on: readonly string[]): Media {
    const node: { -readonly [K in keyof Media]: Media[K] } = {
      type: 'media',
      kind: medium.kind ?? kindOf(medium.file),
      file: medium.file,
      filePosition: medium.filePosition,
      decorative: medium.decorative,
      networks: on,
      position: medium.position,
    }
    if (medium.fileMap) node.fileMap = medium.fileMap
    if (medium.captions) {
      node.captions = medium.captions.value.trim()
      node.captionsPosition = medium.captions.range
    }
    if (medium.alt) node.alt = text('alt', medium.alt, on, { medium: node })
    if (medium.transcript) node.transcript = text('transcript', medium.transcript, on, { medium: node })
    return node
  }

  function poll(written: PollRecord, on: readonly string[]): Poll {
    return {
      type: 'poll',
      ...(written.question ? { question: text('poll-question', written.question, on) } : {}),
      options: written.options.map((option) => text('poll-option', option, on)),
      ...(written.duration === undefined ? {} : { duration: written.duration }),
      networks: on,
      position: written.position,
    }
  }

  const publication: { -readonly [K in keyof Publication]: Publication[K] } = {
    type: 'publication',
    lang,
    networks,
    networkPositions,
    context: record.context,
    children,
    position,
  }
  if (record.contextPositions) publication.contextPositions = record.contextPositions
  if (record.id !== undefined) publication.id = record.id
  if (record.theme !== undefined) publication.theme = record.theme
  if (record.axis) {
    publication.axis = record.axis.value
    publication.axisPosition = record.axis.range
  }
  if (record.date) {
    publication.date = record.date.value
    publication.datePosition = record.date.range
  }
  if (record.lint) publication.lint = record.lint
  if (record.extra) publication.extra = record.extra
  return publication
}

/** Whether a variant named `named` is the text of `network`: the same, or its network for any format. */
function covers(named: string, network: string): boolean {
  return named === network || network.startsWith(`${named}/`)
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

const extensions: Readonly<Record<string, MediaKind>> = {
  mp4: 'video',
  mov: 'video',
  m4v: 'video',
  webm: 'video',
  avi: 'video',
  mkv: 'video',
  gif: 'gif',
  pdf: 'document',
  ppt: 'document',
  pptx: 'document',
  doc: 'document',
  docx: 'document',
}

/** Kind of a medium by its name; what it really is, the media facts tell. */
export function kindOf(file: string): MediaKind {
  const extension = /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return extensions[extension] ?? 'image'
}
