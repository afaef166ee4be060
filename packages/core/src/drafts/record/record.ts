import { joinTexts } from '../../source-map/joined-map.js'
import type { NodePosition, SourceRange } from '../../source-map/position.js'
import type { SourceMap } from '../../source-map/source-map.js'
import type { InlineConfig, MediaKind, PublicationContext } from '../../tree/nodes.js'
import type { DecodedText, HostMap, HostNode } from '../host/host-node.js'
import { toValue } from '../host/host-node.js'
import { mediaFields, pollFields, publicationFields } from './fields.js'
import type { Field as RecordField, RecordReader } from './reader.js'

export type PlacedText = DecodedText & { readonly range: NodePosition }

export interface MediaRecord {
  readonly file: string
  readonly filePosition: NodePosition
  /** Of `file`, where its characters are those of the host value. */
  readonly fileMap?: SourceMap
  readonly kind?: MediaKind
  readonly alt?: PlacedText
  readonly captions?: PlacedText
  readonly transcript?: PlacedText
  readonly decorative: boolean
  /** Absent: wherever the publication goes. */
  readonly networks?: readonly PlacedText[]
  readonly position: NodePosition
}

export interface PollRecord {
  readonly question?: PlacedText
  readonly options: readonly PlacedText[]
  readonly duration?: number
  readonly position: NodePosition
}

interface VariantRecord {
  readonly networks: readonly PlacedText[]
  /** Several: a thread. */
  readonly texts: readonly PlacedText[]
}

/** A text beside the body that only some networks have (a YouTube title, a first comment on LinkedIn). */
export interface AsideRecord {
  readonly role: 'title' | 'first-comment' | 'description' | 'content-warning'
  readonly text: PlacedText
  /** None: wherever the publication goes. */
  readonly networks: readonly PlacedText[]
}

/** The keys of a publication as read from front matter, YAML, JSON or a row, before variants are assigned. */
export interface PublicationRecord {
  readonly id?: string
  readonly title?: PlacedText
  readonly networks: readonly PlacedText[]
  readonly lang?: string
  readonly theme?: string
  readonly axis?: PlacedText
  readonly date?: PlacedText
  readonly texts: readonly PlacedText[]
  readonly variants: readonly VariantRecord[]
  readonly description?: PlacedText
  readonly firstComment?: PlacedText
  readonly contentWarning?: PlacedText
  readonly asides?: readonly AsideRecord[]
  readonly media: readonly MediaRecord[]
  readonly poll?: PollRecord
  readonly context: PublicationContext
  readonly contextPositions?: ReadonlyMap<string, NodePosition>
  readonly lint?: InlineConfig
  readonly extra?: Readonly<Record<string, unknown>>
  readonly position: NodePosition
}

/** Whether it may be a date: a number somewhere, and no month, day or hour that no calendar has. */
function isDate(value: string): boolean {
  const [, hour = 0, minute = 0] = (/(?<!\d)(\d{1,2}):(\d\d)(?!\d)/.exec(value) ?? []).map(Number)
  if (hour > 24 || minute > 59 || /^\s*\d{5,}-\d/.test(value)) return false
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(value)
  const european = iso ? null : /^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(value)
  const [year, month, day] = (iso ? iso.slice(1) : (european?.slice(1).reverse() ?? [])).map(Number)
  if (year === undefined || month === undefined || day === undefined) return /\d/.test(value)
  const exists = (m: number, d: number) =>
    m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(year, m, 0)).getUTCDate()
  // In `12/31/2026` the month comes first.
  return exists(month, day) || (european !== null && exists(day, month))
}

type WritableRecord = { -readonly [K in keyof PublicationRecord]: PublicationRecord[K] }

/** Reads the keys of one publication. Never throws; `reader.problems` holds what did not fit. */
export function readRecord(map: HostMap, reader: RecordReader): WritableRecord {
  const fields = reader.fields(map, publicationFields)
  const title = reader.text(fields.get('title'))
  const date = reader.text(fields.get('date'))
  const description = reader.text(fields.get('description'))
  const firstComment = reader.text(fields.get('firstComment'))
  const contentWarning = reader.text(fields.get('contentWarning'))
  const id = reader.text(fields.get('id'))?.value
  const theme = reader.text(fields.get('theme'))?.value
  const axis = reader.text(fields.get('axis'))
  const lang = readLang(fields.get('lang'), reader)
  const poll = readPoll(fields.get('poll'), reader)
  const lint = readInline(fields.get('lint'), reader)
  const { variants, asides } = readVariants(fields.get('variants'), reader)
  const extra = reader.extra(map, fields)
  const isDated = date !== undefined && isDate(date.value)
  if (date && !isDated) {
    reader.invalid({ name: 'date' }, fields.get('date')!.value, 'date')
  }
  const record: WritableRecord = {
    networks: splitNames(reader.texts(fields.get('networks'))),
    texts: withHashtags(reader.texts(fields.get('text')), reader.texts(fields.get('hashtags'))),
    variants,
    media: withAlt(readMedia(fields.get('media'), reader), reader.text(fields.get('alt'))),
    ...readContext(reader.map(fields.get('context'))),
    position: map.range,
  }
  if (id !== undefined) record.id = id
  if (title) record.title = title
  if (lang !== undefined) record.lang = lang
  if (theme !== undefined) record.theme = theme
  if (axis) record.axis = axis
  if (isDated) record.date = date
  if (asides.length > 0) record.asides = asides
  if (description) record.description = description
  if (firstComment) record.firstComment = firstComment
  if (contentWarning) record.contentWarning = contentWarning
  if (poll) record.poll = poll
  if (lint) record.lint = lint
  if (extra) record.extra = extra
  return record
}

/** `a, b` in one text is two names; a list is taken as it is. */
function splitNames(texts: readonly PlacedText[]): PlacedText[] {
  const names: PlacedText[] = []
  for (const text of texts) {
    if (text.value !== '' && !/[,;]|^\s|\s$/.test(text.value)) {
      names.push(text)
      continue
    }
    for (const match of text.value.matchAll(/[^,;\s][^,;]*/g)) {
      const value = match[0].trimEnd()
      const start = match.index
      const range = text.map.locate(start, start + value.length)
      names.push({ value, map: text.map, range: text.map.exact ? range : text.range })
    }
  }
  return names
}

/** Hashtags kept apart are published after the text. */
function withHashtags(texts: PlacedText[], hashtags: readonly PlacedText[]): PlacedText[] {
  const last = texts.at(-1)
  if (hashtags.length === 0 || !last) return texts.length > 0 ? texts : [...hashtags]
  const separators = hashtags.map((_, index) => (index === 0 ? '\n\n' : ' '))
  return [...texts.slice(0, -1), { ...joinTexts([last, ...hashtags], separators), range: last.range }]
}

/** An alternative text beside the media is that of the first medium without one. */
function withAlt(media: MediaRecord[], alt: PlacedText | undefined): MediaRecord[] {
  const index = alt ? media.findIndex((medium) => !medium.alt) : -1
  return index === -1 || !alt ? media : media.map((medium, i) => (i === index ? { ...medium, alt } : medium))
}

function readLang(field: RecordField | undefined, reader: RecordReader): string | undefined {
  const text = reader.text(field)
  if (!field || !text) return undefined
  const tag = text.value.trim().toLowerCase().replace('_', '-')
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag)) return tag
  return reader.invalid(field, field.value, 'lang')
}

/** `variants: { x: text, linkedin: { text, title, first-comment } }`. */
function readVariants(
  field: RecordField | undefined,
  reader: RecordReader,
): { variants: VariantRecord[]; asides: AsideRecord[] } {
  const variants: VariantRecord[] = []
  const asides: AsideRecord[] = []
  for (const { key, value } of reader.map(field)?.entries ?? []) {
    const networks = splitNames([{ ...key.text(), range: key.range }])
    if (value.kind !== 'map') {
      variants.push({ networks, texts: reader.texts({ name: String(key.value), key, value }) })
      continue
    }
    const fields = reader.fields(value, publicationFields)
    variants.push({ networks, texts: reader.texts(fields.get('text')) })
    for (const [name, role] of asideFields) {
      const text = reader.text(fields.get(name))
      if (text) asides.push({ role, text, networks })
    }
  }
  return { variants, asides }
}

const asideFields = [
  ['title', 'title'],
  ['firstComment', 'first-comment'],
  ['description', 'description'],
  ['contentWarning', 'content-warning'],
] as const

function readMedia(field: RecordField | undefined, reader: RecordReader): MediaRecord[] {
  if (!field) return []
  const { value } = field
  const nodes = value.kind === 'list' ? value.items : [value]
  return nodes.map((node) => readMedium(field, node, reader)).filter((medium) => medium !== undefined)
}

function readMedium(field: RecordField, node: HostNode, reader: RecordReader): MediaRecord | undefined {
  if (node.kind === 'list') return reader.invalid(field, node, 'media')
  if (node.kind === 'scalar') {
    if (node.value === null) return undefined
    if (typeof node.value !== 'string') return reader.invalid(field, node, 'media')
    const file = reader.textOf(field, node)
    if (!file) return undefined
    return mediumOf(file, node.range)
  }
  const fields = reader.fields(node, mediaFields)
  const file = reader.text(fields.get('file'))
  if (!file) return reader.missing('file', field.name, node.range)
  const medium = mediumOf(file, node.range)
  const kind = reader.text(fields.get('kind'))?.value
  if (kind === 'image' || kind === 'video' || kind === 'gif' || kind === 'document') medium.kind = kind
  const alt = reader.text(fields.get('alt'))
  if (alt) medium.alt = alt
  const captions = reader.text(fields.get('captions'))
  if (captions) medium.captions = captions
  const transcript = reader.text(fields.get('transcript'))
  if (transcript) medium.transcript = transcript
  medium.decorative = reader.boolean(fields.get('decorative')) ?? false
  const networks = fields.get('networks')
  if (networks) medium.networks = splitNames(reader.texts(networks))
  return medium
}

function mediumOf(
  { value, map, range }: PlacedText,
  position: SourceRange,
): { -readonly [K in keyof MediaRecord]: MediaRecord[K] } {
  const file = value.trim()
  const medium: { -readonly [K in keyof MediaRecord]: MediaRecord[K] } = {
    file,
    filePosition: range,
    decorative: false,
    position,
  }
  // Spaces before the name would shift its characters.
  if (value.startsWith(file)) medium.fileMap = map
  return medium
}

function readPoll(field: RecordField | undefined, reader: RecordReader): PollRecord | undefined {
  if (!field) return undefined
  if (field.value.kind === 'list') {
    return { options: reader.texts(field), position: field.value.range }
  }
  const map = reader.map(field)
  if (!map) return undefined
  const fields = reader.fields(map, pollFields)
  const question = reader.text(fields.get('question'))
  const duration = reader.number(fields.get('duration'))
  return {
    ...(question ? { question } : {}),
    options: reader.texts(fields.get('options')),
    ...(duration === undefined ? {} : { duration }),
    position: map.range,
  }
}

function readContext(map: HostMap | undefined): Pick<PublicationRecord, 'context' | 'contextPositions'> {
  if (!map) return { context: {} }
  const contextPositions = new Map(map.entries.map(({ key }) => [String(key.value), key.range] as const))
  return { context: toValue(map) as PublicationContext, contextPositions }
}

function readInline(field: RecordField | undefined, reader: RecordReader): InlineConfig | undefined {
  const map = reader.map(field)
  if (!map) return undefined
  return {
    rules: toValue(map) as Record<string, unknown>,
    positions: new Map(map.entries.map(({ key }) => [String(key.value), key.range])),
  }
}
