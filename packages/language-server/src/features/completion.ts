import {
  contextFields,
  directiveKinds,
  fieldOf,
  type Locale,
  mediaFields,
  pollFields,
  publicationFields,
  severityName,
} from '@lisible/core'
import { labelOf, networks } from '@lisible/networks'
import { namedEmoji } from '@lisible/rules-a11y'
import { roleNames, sectorNames } from '@lisible/rules-compliance'
import { type CompletionItem, CompletionItemKind, type CompletionList, TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Host } from '../check/host.js'
import { words } from '../server/words.js'
import { type CompletionPlace, placeAt } from './completion-place.js'
import { countWords, type ProjectIndex } from './project-words.js'

export const completionTriggers = ['#', '@', ':', '/', '-', ' ', '[']

const maxEmoji = 100

/** What may be written at `offset`. */
export async function completions(
  document: TextDocument,
  offset: number,
  host: Host,
  index: ProjectIndex,
  locale: Locale,
): Promise<CompletionList> {
  const source = document.getText()
  const extension = /\.([^./\\]+)$/.exec(document.uri)?.[1]?.toLowerCase() ?? ''
  const place = placeAt(
    source,
    offset,
    extension === 'yaml' || document.languageId === 'yaml' ? 'yaml' : extension,
  )
  const items = await itemsFor(place, document, offset, host, index, locale)
  if (place.kind === 'none' || items.length === 0) return { isIncomplete: false, items: [] }
  const range = { start: document.positionAt(place.start), end: document.positionAt(offset) }
  return {
    isIncomplete: place.kind === 'emoji',
    items: items.map(({ insertText, ...item }) => ({
      ...item,
      textEdit: TextEdit.replace(range, insertText ?? item.label),
    })),
  }
}

async function itemsFor(
  place: CompletionPlace,
  document: TextDocument,
  offset: number,
  host: Host,
  index: ProjectIndex,
  locale: Locale,
): Promise<CompletionItem[]> {
  switch (place.kind) {
    case 'key':
      return keyItems(place.parents, place.present, host, locale)
    case 'value':
      return valueItems(place.key, place.parents, document, host, locale)
    case 'network':
      return networkItems(locale)
    case 'rule':
      return ruleItems(host, locale)
    case 'directive':
      return directiveItems(locale)
    case 'comment':
      return [
        { label: 'network: ', kind: CompletionItemKind.Keyword, detail: words[locale].networkDirective },
        ...directiveItems(locale),
      ]
    case 'hashtag':
    case 'mention':
      return wordItems(place, document, offset, host, index, locale)
    case 'emoji':
      return emojiItems(document.getText().slice(place.start + 1, offset), locale)
    case 'none':
      return []
  }
}

/** The fields that may stand in a map under these keys. */
function tableOf(parents: readonly string[]) {
  const parent = parents.at(-1)
  if (parent === undefined) return publicationFields
  const field = fieldOf(publicationFields, parent)
  if (field === 'media') return mediaFields
  if (field === 'context') return contextFields
  return field === 'poll' ? pollFields : undefined
}

const hidden = new Set(['unread', 'extra'])

/** Fields whose second name is no French one. */
const sameInFrench = new Set(['date', 'hashtags', 'description', 'lint'])

function keyItems(
  parents: readonly string[],
  present: readonly string[],
  host: Host,
  locale: Locale,
): CompletionItem[] {
  const parent = parents.at(-1)
  if (parent !== undefined && fieldOf(publicationFields, parent) === 'lint') {
    return ruleItems(host, locale).map((item) => ({ ...item, insertText: `${item.label}: ` }))
  }
  const table = tableOf(parents)
  if (!table) return []
  const taken = new Set(present.map((key) => fieldOf(table, key)))
  return Object.entries(table).flatMap(([field, names]) => {
    if (taken.has(field as never) || hidden.has(field)) return []
    const [english, alias] = names as readonly [string, string?]
    const french = sameInFrench.has(field) ? english : (alias ?? english)
    const [name, other] = locale === 'fr' ? [french, english] : [english, french]
    return [
      {
        label: name,
        kind: CompletionItemKind.Property,
        insertText: `${name}: `,
        filterText: `${name} ${other}`,
        ...(other === name ? {} : { detail: other }),
      },
    ]
  })
}

async function valueItems(
  key: string,
  parents: readonly string[],
  document: TextDocument,
  host: Host,
  locale: Locale,
): Promise<CompletionItem[]> {
  const parent = parents.at(-1)
  const inside = parent === undefined ? undefined : fieldOf(publicationFields, parent)
  if (inside === 'lint' || (inside === undefined && host.rules.has(key))) return severityItems(locale)
  if (inside === 'media') {
    switch (fieldOf(mediaFields, key)) {
      case 'file':
        return mediaItems(document, host, (name) => !isCaptions(name))
      case 'captions':
        return mediaItems(document, host, isCaptions)
      case 'decorative':
        return constants(['true', 'false'])
      case 'kind':
        return constants(['image', 'video', 'gif', 'document'])
      case 'networks':
        return networkItems(locale)
      default:
        return []
    }
  }
  if (inside === 'variants') return networkItems(locale)
  if (inside === 'context') {
    const field = fieldOf(contextFields, key)
    if (field === undefined) return []
    const names = field === 'sector' ? sectorNames : field === 'role' ? roleNames : undefined
    return constants(
      names
        ? Object.values(names).map(([english, french]) => (locale === 'fr' ? french : english))
        : ['true', 'false'],
    )
  }
  switch (fieldOf(publicationFields, key)) {
    case 'networks':
      return networkItems(locale)
    case 'lang':
      return constants(['fr', 'en'])
    case 'media':
      return mediaItems(document, host, (name) => !isCaptions(name))
    default:
      return []
  }
}

function isCaptions(name: string): boolean {
  return /\.(?:srt|vtt)$/i.test(name)
}

function constants(values: readonly string[]): CompletionItem[] {
  return values.map((label) => ({ label, kind: CompletionItemKind.Constant }))
}

function severityItems(locale: Locale): CompletionItem[] {
  return [
    { label: 'off', kind: CompletionItemKind.Constant },
    ...(['info', 'warning', 'error'] as const).map((label) => ({
      label,
      kind: CompletionItemKind.Constant,
      detail: severityName(label, locale),
    })),
  ]
}

function networkItems(locale: Locale): CompletionItem[] {
  return networks.flatMap(({ id, formats }) => [
    { label: id, kind: CompletionItemKind.EnumMember, detail: labelOf(id, locale), sortText: `0${id}` },
    ...formats
      .filter((format) => !format.default)
      .map((format) => ({
        label: format.id,
        kind: CompletionItemKind.EnumMember,
        detail: labelOf(format.id, locale),
        sortText: `1${format.id}`,
      })),
  ])
}

function ruleItems({ rules }: Host, locale: Locale): CompletionItem[] {
  return [...rules.values()].map(({ meta }) => ({
    label: meta.id,
    kind: CompletionItemKind.Reference,
    detail: meta.description[locale],
  }))
}

function directiveItems(locale: Locale): CompletionItem[] {
  return directiveKinds.map((kind) => ({
    label: `lisible-${kind}`,
    kind: CompletionItemKind.Keyword,
    ...(kind === 'disable-next-line' ? { detail: words[locale].disableDirective } : {}),
    ...(kind === 'disable-file' ? { detail: words[locale].disableFileDirective } : {}),
  }))
}

async function mediaItems(
  document: TextDocument,
  host: Host,
  wanted: (name: string) => boolean,
): Promise<CompletionItem[]> {
  const names = (await host.mediaNear(document.uri)).filter(wanted)
  return names.map((label, i) => ({
    label,
    kind: CompletionItemKind.File,
    sortText: String(i).padStart(5, '0'),
  }))
}

/** Hashtags or mentions of the project, the most used first, those of this draft included. */
async function wordItems(
  { kind, start }: { readonly kind: 'hashtag' | 'mention'; readonly start: number },
  document: TextDocument,
  offset: number,
  host: Host,
  index: ProjectIndex,
  locale: Locale,
): Promise<CompletionItem[]> {
  const source = document.getText()
  const own = { hashtags: new Map<string, number>(), mentions: new Map<string, number>() }
  countWords(`${source.slice(0, start)} ${source.slice(offset)}`, own)
  const { root } = await host.project(document.uri)
  const shared = await index.of(root)
  const list = kind === 'hashtag' ? 'hashtags' : 'mentions'
  const counts = new Map(shared[list])
  for (const [word, count] of own[list]) if (!counts.has(word)) counts.set(word, count)
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .map(([label, count], i) => ({
      label,
      kind: kind === 'hashtag' ? CompletionItemKind.Keyword : CompletionItemKind.Reference,
      detail: words[locale].hashtagUses(count),
      sortText: String(i).padStart(5, '0'),
    }))
}

/** Emoji whose name holds every word typed: `:fusée`. */
function emojiItems(typed: string, locale: Locale): CompletionItem[] {
  const wanted = fold(typed).split(/[-_ ]/).filter(Boolean)
  const hits: { label: string; emoji: string; rank: number }[] = []
  for (const [emoji, name] of namedEmoji(locale)) {
    const folded = fold(name)
    if (!wanted.every((word) => new RegExp(`(?:^|[^a-z])${word}`).test(folded))) continue
    hits.push({
      label: name,
      emoji,
      rank: folded.startsWith(wanted[0] ?? '') ? name.length : 100 + name.length,
    })
  }
  return hits
    .sort((a, b) => a.rank - b.rank)
    .slice(0, maxEmoji)
    .map(({ label, emoji }, i) => ({
      label: `${emoji} ${label}`,
      kind: CompletionItemKind.Text,
      insertText: emoji,
      filterText: `:${typed}`,
      sortText: String(i).padStart(4, '0'),
    }))
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .toLowerCase()
}
