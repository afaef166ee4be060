import {
  type Media,
  type MediaFacts,
  type Publication,
  type Text,
  type TextRole,
  TokenKind,
} from '@lisible/core'

/** What readers of some networks see of a publication. */
export interface Shown {
  readonly networks: readonly string[]
  /** In the order of the draft; the body first where there is one. */
  readonly texts: readonly Text[]
  readonly media: readonly Media[]
}

const seen: ReadonlySet<TextRole> = new Set([
  'body',
  'title',
  'description',
  'content-warning',
  'poll-question',
])
const beside: ReadonlySet<TextRole> = new Set([...seen, 'first-comment'])

/**
 * A publication as its networks show it, networks that show the same texts and media together. A publication without
 * networks is one.
 *
 * @param withComment Also count the first comment, which is read only by who opens the thread.
 */
export function shownOf(publication: Publication, withComment = false): Shown[] {
  const roles = withComment ? beside : seen
  const networks = publication.networks.length > 0 ? publication.networks : [undefined]
  const groups = new Map<string, { networks: string[]; texts: Text[]; media: Media[] }>()
  for (const network of networks) {
    const texts: Text[] = []
    const media: Media[] = []
    let key = ''
    publication.children.forEach((child, index) => {
      if (child.type !== 'text' && child.type !== 'media') return
      if (network !== undefined && !child.networks.includes(network)) return
      if (child.type === 'media') media.push(child)
      else if (roles.has(child.role)) texts.push(child)
      else return
      key += `${index} `
    })
    const group = groups.get(key)
    if (group) group.networks.push(network!)
    else {
      texts.sort((a, b) => Number(b.role === 'body') - Number(a.role === 'body'))
      groups.set(key, { networks: network === undefined ? [] : [network], texts, media })
    }
  }
  return [...groups.values()]
}

/** Characters of a text; offsets are UTF-16 code units of `text.value`. */
export interface TextPlace {
  readonly text: Text
  readonly start: number
  readonly end: number
}

/** The first of some texts in which something is found, and where. */
export function firstPlace(
  texts: Iterable<Text>,
  find: (text: Text) => { readonly start: number; readonly end: number } | undefined,
): TextPlace | undefined {
  for (const text of texts) {
    const range = find(text)
    if (range) return { text, start: range.start, end: range.end }
  }
  return undefined
}

/** Duties of French law are read in French. */
export function isFrench({ lang }: Pick<Text, 'lang'>): boolean {
  return lang === 'fr' || lang.startsWith('fr-')
}

/** What was read in the pictures of a publication, and the files whose words nobody read. */
export interface ReadMedia {
  readonly words: string
  readonly unread: readonly Media[]
}

export function readMedia(
  media: readonly Media[],
  facts: (file: string) => MediaFacts | undefined,
): ReadMedia {
  const unread: Media[] = []
  const words: string[] = []
  for (const medium of media) {
    const known = facts(medium.file)
    const found = known?.status === 'ok' && known.kind === 'image' ? known.text : undefined
    if (found?.status === 'ok' && found.read) words.push(...found.regions.map(({ text }) => text ?? ''))
    else unread.push(medium)
    if (medium.transcript) words.push(medium.transcript.value)
  }
  return { words: words.join(' '), unread }
}

/**
 * The last run of characters of the last line that has words: what follows are lines of hashtags, mentions and links.
 */
export function closingWords({ value, tokens }: Text): { readonly start: number; readonly end: number } {
  let last = tokens.length - 1
  while (last >= 0 && !isWord(tokens.kind(last))) last--
  const from = last < 0 ? value.length : tokens.end(last)
  const lineEnd = value.indexOf('\n', from)
  const line = value.slice(0, lineEnd === -1 ? value.length : lineEnd).trimEnd()
  let start = line.length
  while (start > 0 && !/[ \t\n]/.test(line.charAt(start - 1))) start--
  return { start, end: line.length }
}

function isWord(kind: TokenKind): boolean {
  return kind === TokenKind.word || kind === TokenKind.number
}
