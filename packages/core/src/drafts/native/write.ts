import type { Media, Poll, Publication, Text } from '../../tree/nodes.js'
import { quote } from '../host/yaml/encode.js'
import { isPlainString } from '../host/yaml/schema.js'

/**
 * The text of a native draft that says what `publication` says: front matter and a body. Texts that a body
 * cannot hold as they are (threads, lines that would read as comments or images) stand in the front matter.
 */
export function writeNative(publication: Publication): string {
  const { id, lang, networks, theme, axis, date, context, lint, extra, children } = publication
  const texts = children.filter((child): child is Text => child.type === 'text')
  const bodies = texts.filter(({ role }) => role === 'body')
  const inBody = canBeBody(bodies, networks)
  const keys: Record<string, unknown> = {}
  if (id !== undefined) keys.id = id
  if (networks.length > 0) keys.networks = networks
  keys.lang = lang
  if (theme !== undefined) keys.theme = theme
  if (axis !== undefined) keys.axis = axis
  if (date !== undefined) keys.date = date
  const variants: Record<string, Record<string, unknown>> = {}
  if (!inBody) addBodies(bodies, networks, keys, variants)
  addAsides(texts, networks, keys, variants)
  if (Object.keys(variants).length > 0) keys.variants = variants
  const media = children.filter((child): child is Media => child.type === 'media')
  if (media.length > 0) keys.media = media.map((medium) => mediumKeys(medium, networks))
  const poll = children.find((child): child is Poll => child.type === 'poll')
  if (poll) keys.poll = pollKeys(poll)
  if (Object.keys(context).length > 0) keys.context = context
  if (lint) keys.lint = lint.rules
  if (extra) keys.extra = extra
  return `---\n${writeMap(keys, '')}---\n${inBody ? writeBodies(bodies, networks) : ''}`
}

/** Texts beside the body: under their key, or under their network where they are for some only. */
function addAsides(
  texts: readonly Text[],
  networks: readonly string[],
  keys: Record<string, unknown>,
  variants: Record<string, Record<string, unknown>>,
): void {
  for (const { role, value, networks: on } of texts) {
    const key = asideKeys[role]
    if (!key) continue
    if (sameNames(on, networks) && keys[key] === undefined) keys[key] = value
    else {
      const names = on.join(', ')
      variants[names] ??= {}
      variants[names][key] = value
    }
  }
}

const asideKeys: Readonly<Partial<Record<Text['role'], string>>> = {
  title: 'title',
  description: 'description',
  'first-comment': 'first-comment',
  'content-warning': 'content-warning',
}

function addBodies(
  bodies: readonly Text[],
  networks: readonly string[],
  keys: Record<string, unknown>,
  variants: Record<string, Record<string, unknown>>,
): void {
  const groups = byNetworks(bodies)
  // A text that no network is left for stays the text of all the others.
  const shared = groups.has('') ? '' : networks.join(', ')
  for (const [names, list] of groups) {
    const values = list.map(({ value }) => value)
    const text = values.length === 1 ? values[0] : values
    if (names === shared) keys.text = text
    else {
      variants[names] ??= {}
      variants[names].text = text
    }
  }
}

function byNetworks(bodies: readonly Text[]): Map<string, Text[]> {
  const groups = new Map<string, Text[]>()
  for (const text of bodies) {
    const names = text.networks.join(', ')
    groups.set(names, [...(groups.get(names) ?? []), text])
  }
  return groups
}

/** Whether every text can stand in the body and be read there as it is. */
function canBeBody(bodies: readonly Text[], networks: readonly string[]): boolean {
  const groups = byNetworks(bodies)
  return [...groups].every(
    ([names, list]) =>
      list.length === 1 &&
      (names !== '' || networks.length === 0) &&
      !/^[ \t]*(?:<!--|!\[)|lisible-|\r/m.test(list[0]!.value) &&
      list[0]!.value === list[0]!.value.replace(/^(?:[ \t]*\n)+/, '').trimEnd() &&
      list[0]!.value !== '',
  )
}

/** The text of all the other networks first, then each text under the comment that names its networks. */
function writeBodies(bodies: readonly Text[], networks: readonly string[]): string {
  const shared = bodies.length === 1 ? bodies[0] : undefined
  return bodies
    .map((text) =>
      text === shared && sameNames(text.networks, networks)
        ? `${text.value}\n`
        : `<!-- network: ${text.networks.join(', ')} -->\n${text.value}\n`,
    )
    .join('\n')
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name))
}

function mediumKeys(medium: Media, networks: readonly string[]): Record<string, unknown> {
  const { file, kind, alt, captions, transcript, decorative } = medium
  return {
    file,
    kind,
    ...(alt ? { alt: alt.value } : {}),
    ...(captions === undefined ? {} : { captions }),
    ...(transcript ? { transcript: transcript.value } : {}),
    ...(decorative ? { decorative } : {}),
    ...(sameNames(medium.networks, networks) ? {} : { networks: medium.networks }),
  }
}

function pollKeys({ question, options, duration }: Poll): Record<string, unknown> {
  return {
    ...(question ? { question: question.value } : {}),
    options: options.map(({ value }) => value),
    ...(duration === undefined ? {} : { duration }),
  }
}

function writeMap(map: Readonly<Record<string, unknown>>, indent: string): string {
  return Object.entries(map)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${indent}${writeKey(key)}:${writeValue(value, indent)}`)
    .join('')
}

function writeValue(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []\n'
    if (value.every((item) => typeof item !== 'object' || item === null)) {
      const items = value.map((item) => writeScalar(item, true))
      if (items.join('').length < 80) return ` [${items.join(', ')}]\n`
    }
    return `\n${value.map((item) => writeItem(item, `${indent}  `)).join('')}`
  }
  if (value !== null && typeof value === 'object') {
    const map = value as Record<string, unknown>
    return Object.keys(map).length === 0 ? ' {}\n' : `\n${writeMap(map, `${indent}  `)}`
  }
  return ` ${writeScalar(value, false)}\n`
}

function writeItem(item: unknown, indent: string): string {
  if (item !== null && typeof item === 'object' && !Array.isArray(item) && Object.keys(item).length > 0) {
    return `${indent}- ${writeMap(item as Record<string, unknown>, `${indent}  `).trimStart()}`
  }
  return Array.isArray(item) && item.length > 0
    ? `${indent}-${writeValue(item, indent)}`
    : `${indent}-${writeValue(item, indent)}`
}

function writeKey(key: string): string {
  return /^[\p{L}][\p{L}\p{N}_ /-]*$/u.test(key) && isPlainString(key) && key === key.trim()
    ? key
    : quote(key)
}

/** Plain where that is surely read as the same text. */
function writeScalar(value: unknown, inFlow: boolean): string {
  if (typeof value !== 'string') return value === undefined || value === null ? 'null' : String(value)
  const plain =
    /^[\p{L}\p{N}][\p{L}\p{N} _./+’'éàç,:-]*$/u.test(value) &&
    !/: |:$| $| #/.test(value) &&
    isPlainString(value)
  return plain && !(inFlow && value.includes(',')) ? value : quote(value)
}
