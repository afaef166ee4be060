import { joinTexts } from '../../source-map/joined-map.js'
import type { SourceRange } from '../../source-map/position.js'
import { WholeMap } from '../../source-map/source-map.js'
import type { Assembly, BodySection } from '../assemble.js'
import type { Problem, TextPlace } from '../draft.js'
import { readImageLine } from '../native/image-line.js'
import { type NamedNetwork, type NetworkNames, withFormat } from '../networks/network-names.js'
import { documentRule } from '../problems.js'
import type { AsideRecord, MediaRecord, PlacedText } from '../record/record.js'
import type { Line } from './blocks.js'
import type { Title, TitleReader, TitleRole } from './headings.js'
import type { Section } from './sections.js'
import { isImage, placeOf, splitThread, type TextSource, textsIn } from './texts.js'

/** A publication while it is gathered. */
interface Gathered {
  readonly variants: {
    readonly networks: readonly PlacedText[]
    readonly texts: PlacedText[]
    readonly media: MediaRecord[]
  }[]
  readonly asides: AsideRecord[]
  readonly media: MediaRecord[]
  date?: PlacedText
  theme?: string
  start: number
  end: number
}

/** What holds for a section by those above it. */
interface Scope {
  readonly networks: readonly PlacedText[]
  /** The publication it belongs to, once a heading has begun one. */
  readonly publication: Gathered | undefined
  /** Below a heading that names a network or a publication. */
  readonly inside: boolean
  readonly thread: boolean
  /** Publications made of several network sections side by side. */
  readonly group: { current: Gathered | undefined }
}

/** Lines under one label (or before the first). */
interface Segment {
  readonly title: Title | undefined
  readonly label: Line | undefined
  readonly lines: Line[]
}

/** Gathers the publications of a document from its sections. */
export class DocumentReader {
  readonly problems: Problem[] = []
  readonly #file: TextSource
  readonly #titles: TitleReader
  readonly #names: NetworkNames
  readonly #place: TextPlace | undefined
  readonly #gathered: Gathered[] = []

  constructor(file: TextSource, titles: TitleReader, names: NetworkNames, place: TextPlace | undefined) {
    this.#file = file
    this.#titles = titles
    this.#names = names
    this.#place = place
  }

  read(root: Section): void {
    this.#walk(root, {
      networks: [],
      publication: undefined,
      inside: false,
      thread: false,
      group: { current: undefined },
    })
  }

  /** Publications with a text, in the order of the document. */
  publications(): Assembly[] {
    return this.#gathered
      .filter(({ variants }) => variants.some(({ texts }) => texts.length > 0))
      .map(({ variants, asides, media, date, theme, start, end }) => {
        const sections: BodySection[] = variants.filter(({ texts }) => texts.length > 0)
        return {
          record: {
            networks: [],
            texts: [],
            variants: [],
            asides,
            media,
            context: {},
            ...(date ? { date } : {}),
            ...(theme === undefined ? {} : { theme }),
            position: { start, end },
          },
          sections,
          comments: [],
          position: { start, end },
        }
      })
  }

  #walk(section: Section, above: Scope): void {
    const role = section.title?.role
    // What the title of the whole document says of it (« Calendrier éditorial ») holds for no text.
    if ((role === 'ignored' && !isWhole(section)) || role === 'note') return
    if (role === 'elsewhere') {
      this.#elsewhere(section.heading!, section.title!.elsewhere ?? '')
      return
    }
    const scope = this.#scope(section, above)
    this.#content(section, scope)
    if (section.title?.numbered && section.children.length === 0 && scope.inside)
      this.#saysNothing(section, scope)
    const group = { current: undefined as Gathered | undefined }
    let thread: Gathered | undefined
    for (const child of section.children) {
      const part = child.title?.part
      const continues = part !== undefined && part > 1 && thread !== undefined
      this.#walk(child, {
        ...scope,
        group,
        publication: continues ? thread : scope.publication,
        thread: scope.thread || continues,
      })
      thread = part === undefined ? undefined : continues ? thread : this.#gathered.at(-1)
    }
  }

  #scope(section: Section, above: Scope): Scope {
    const { title } = section
    const role = title?.role
    let { networks, publication, inside, thread } = above
    const declared = this.#declaredNetworks(section)
    if (declared.length > 0) networks = declared
    if (!title) return { ...above, networks }
    // « Post 2 : WhatsApp cloné » under « Twitter » is about WhatsApp, not for it.
    const meant =
      above.inside && networks.length > 0
        ? title.networks.filter(({ start }) => start < title.headLength)
        : title.networks
    const named = this.#placed(section.heading!, meant)
    const whole = isWhole(section)
    if (named.length > 0) networks = named
    if (title.format !== undefined && !whole)
      networks = this.#formatted(networks, title.format, section.heading!)
    if (title.thread) thread = true
    if (
      role === 'publication' &&
      !whole &&
      (!above.thread || (title.part !== undefined && !above.publication))
    ) {
      publication = this.#begin(section)
      inside = true
    } else if (role === 'network' || role === 'publication') inside ||= !whole
    return { networks, publication, inside, thread, group: above.group }
  }

  #formatted(networks: readonly PlacedText[], format: string, heading: Line): readonly PlacedText[] {
    if (networks.length > 0)
      return networks.map((network) => ({ ...network, value: withFormat(network.value, format) }))
    const id = withFormat('instagram', format)
    // A reel or a story is Instagram's where nothing else is named.
    if (format !== 'reel' && format !== 'story') return networks
    return [{ value: id, map: new WholeMap(heading.title!), range: heading.title! }]
  }

  #begin({ start, end }: SourceRange): Gathered {
    const begun: Gathered = { variants: [], asides: [], media: [], start, end }
    this.#gathered.push(begun)
    return begun
  }

  /** Networks that a section of their own under this one names (`## Platform`), or a label. */
  #declaredNetworks(section: Section): PlacedText[] {
    const own = section.children.find(({ title }) => title?.role === 'networks')
    if (own) {
      return own.lines.flatMap((line) => this.#namesIn(line.start, line.end))
    }
    for (const line of section.lines) {
      if (line.kind !== 'label' || line.value === undefined) continue
      if (this.#labelTitle(line).role === 'networks') return this.#namesIn(line.value, line.end)
    }
    return []
  }

  #namesIn(start: number, end: number): PlacedText[] {
    return this.#names
      .find(this.#file.source.slice(start, end))
      .map((network) => placedNetwork(network, start))
  }

  #placed(line: Line, networks: readonly NamedNetwork[]): PlacedText[] {
    return networks.map((network) => placedNetwork(network, line.title!.start))
  }

  #labelTitle(line: Line): Title {
    return this.#titles.label(this.#file.source.slice(line.title!.start, line.title!.end))
  }

  /** What stands under a heading before the next. */
  #content(section: Section, scope: Scope): void {
    const role = section.title?.role
    const leaf = section.children.length === 0 || !section.children.some((child) => this.#hasText(child))
    const segments = this.#segments(section.lines)
    const labelled = segments.some(({ title }) => title !== undefined && textRoles.has(title.role))
    this.#images(section, scope)
    if (role !== undefined && asideRoles.has(role)) {
      this.#aside(role, section.lines, scope, section)
      return
    }
    const pieces: PlacedText[] = []
    for (const segment of segments) {
      const { title } = segment
      if (!title) {
        const explicit = role === 'text' || role === 'piece'
        const published = scope.inside || explicit
        if (!published || labelled) continue
        const place = this.#placeFor(segment.lines)
        if (place === 'section' && !leaf) continue
        this.#add(this.#texts(segment.lines, place), scope, section)
      } else if (title.role === 'piece') {
        const place = this.#placeFor(section.lines)
        if (place === 'section' && scope.inside) pieces.push(...this.#piece(segment))
      } else this.#labelled(segment, title, scope, section, pieces)
    }
    if (pieces.length > 0 && !pieces.every(({ value }) => /^[#\s]/.test(value)))
      this.#addPieces(pieces, scope, section)
  }

  #labelled(segment: Segment, title: Title, scope: Scope, section: Section, pieces: PlacedText[]): void {
    const { lines } = segment
    switch (title.role) {
      case 'text': {
        if (!scope.inside && scope.networks.length === 0) return
        const place = this.#placeFor(lines)
        const hasPieces = pieces.length > 0 && place === 'section'
        if (hasPieces) pieces.push(...this.#piece(segment))
        else this.#add(this.#texts(lines, place), scope, section)
        return
      }
      case 'network':
      case 'publication': {
        const networks = this.#placed(segment.label!, title.networks)
        const place = this.#placeFor(lines)
        const own = networks.length > 0 ? networks : scope.networks
        if (!scope.inside && networks.length === 0) return
        const part = title.part !== undefined || scope.thread
        const fresh = title.role === 'publication' && !part
        const publication = fresh
          ? this.#begin({ start: segment.label!.start, end: section.end })
          : scope.publication
        this.#add(this.#texts(lines, place), { ...scope, networks: own, publication, thread: part }, section)
        return
      }
      case 'elsewhere':
        this.#elsewhere(segment.label!, title.elsewhere ?? '')
        return
      default:
        if (asideRoles.has(title.role)) this.#aside(title.role, lines, scope, section)
    }
  }

  #texts(lines: readonly Line[], place: TextPlace | undefined): PlacedText[] {
    return textsIn(this.#file, lines, place)
  }

  #placeFor(lines: readonly Line[]): TextPlace | undefined {
    return this.#place ?? placeOf(this.#file.source, lines)
  }

  #hasText(section: Section): boolean {
    const role = section.title?.role
    if (role === 'ignored' || role === 'note' || role === 'elsewhere') return false
    if (role !== undefined && asideRoles.has(role) && role !== 'first-comment') return false
    return (
      this.#placeFor(section.lines) !== undefined || section.children.some((child) => this.#hasText(child))
    )
  }

  /** Splits lines at the labels that say something here; what a note says is left out. */
  #segments(lines: readonly Line[]): Segment[] {
    const segments: Segment[] = [{ title: undefined, label: undefined, lines: [] }]
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!
      const current = segments.at(-1)!
      const title = line.kind === 'label' ? this.#labelTitle(line) : undefined
      if (
        !title ||
        title.role === 'other' ||
        title.role === 'ignored' ||
        this.#isTextLine(line, title, current)
      ) {
        current.lines.push(line)
        continue
      }
      const inline = line.value !== undefined && line.value < line.end
      const segment: Segment = { title, label: line, lines: [] }
      segments.push(segment)
      if (inline) segment.lines.push({ kind: 'text', start: line.value!, end: line.end })
      if (openRoles.has(title.role)) continue
      // A note, or a key with its value: the lines that hang on it, or the lines up to the next label.
      while (i + 1 < lines.length && hangs(this.#file.source, lines[i + 1]!, inline))
        segment.lines.push(lines[++i]!)
      if (inline) segments.push({ title: current.title, label: current.label, lines: [] })
    }
    return mergeContinued(segments)
  }

  /** Whether a label is a line of the text it stands in: `**Slide 1** : …` in the middle of a caption. */
  #isTextLine(line: Line, title: Title, current: Segment): boolean {
    if (title.role !== 'note' && title.role !== 'theme' && title.role !== 'title') return false
    const begun = current.lines.some(({ kind }) => kind === 'text')
    return (
      begun &&
      line.value !== undefined &&
      line.value < line.end &&
      this.#placeFor(current.lines) === 'section'
    )
  }

  #piece(segment: Segment): PlacedText[] {
    const trimmed = segment.lines
    return textsIn(this.#file, trimmed, 'section')
  }

  #addPieces(pieces: readonly PlacedText[], scope: Scope, section: Section): void {
    const joined = joinTexts(
      pieces,
      pieces.map(() => '\n\n'),
    )
    const range = { start: pieces[0]!.range.start, end: pieces.at(-1)!.range.end }
    this.#add([{ ...joined, range }], scope, section)
  }

  #add(texts: readonly PlacedText[], scope: Scope, section: Section): void {
    if (texts.length === 0) return
    if (scope.thread) {
      this.#variant(scope, section).push(...texts.flatMap(splitThread))
      return
    }
    texts.forEach((text, index) => {
      const own =
        index === 0
          ? scope
          : { ...scope, publication: this.#begin({ start: text.range.start, end: text.range.end }) }
      this.#variant(own, section).push(...splitThread(text))
    })
  }

  /** The texts of these networks in the publication of the scope. */
  #variant(scope: Scope, section: Section): PlacedText[] {
    const publication = this.#target(scope, section, true)
    const key = networkKey(scope.networks)
    const last = publication.variants.at(-1)
    if (last && networkKey(last.networks) === key && (scope.thread || last.texts.length === 0))
      return last.texts
    const variant = { networks: scope.networks, texts: [] as PlacedText[], media: [] as MediaRecord[] }
    publication.variants.push(variant)
    return variant.texts
  }

  #target(scope: Scope, section: Section, forText: boolean): Gathered {
    if (scope.publication) {
      const { publication } = scope
      const key = networkKey(scope.networks)
      const taken = publication.variants.some(
        ({ networks, texts }) => networkKey(networks) === key && texts.length > 0,
      )
      if (!forText || !taken || scope.thread) return publication
      return this.#begin(section)
    }
    const { group } = scope
    const ids = scope.networks.map(({ value }) => value)
    const clashes = group.current?.variants.some(
      ({ networks }) => networks.length === 0 || networks.some(({ value }) => ids.includes(value)),
    )
    if (!group.current || (forText && !scope.thread && (clashes || ids.length === 0)))
      group.current = this.#begin(section)
    return group.current
  }

  #aside(role: TitleRole, lines: readonly Line[], scope: Scope, section: Section): void {
    const { source } = this.#file
    const publication = scope.publication ?? scope.group.current ?? this.#gathered.at(-1)
    if (role === 'media') {
      const files = lines.flatMap((line) => filesIn(source, line))
      if (files.length > 0)
        this.#target(publication ? { ...scope, publication } : scope, section, false).media.push(...files)
      return
    }
    const [text] = this.#texts(lines, this.#placeFor(lines) ?? 'section')
    if (!text) return
    const target = this.#target(publication ? { ...scope, publication } : scope, section, false)
    if (role === 'date') target.date ??= text
    else if (role === 'theme') target.theme ??= text.value
    else if (role === 'alt') {
      const index = target.media.findIndex(({ alt }) => !alt)
      const medium = target.media[index]
      if (medium) target.media[index] = { ...medium, alt: text }
    } else if (role === 'first-comment' || role === 'title') {
      target.asides.push({ role, text, networks: scope.networks })
    }
  }

  #images(section: Section, scope: Scope): void {
    if (!scope.inside) return
    const { source } = this.#file
    for (const line of section.lines) {
      if (line.kind !== 'text' || !isImage(source, line)) continue
      const start = source.indexOf('![', line.start)
      const medium = readImageLine(source, start, line.end)
      if (medium) this.#target(scope, section, false).media.push(medium)
    }
  }

  /** A publication without a text that can be told from notes about it: said, not guessed. */
  #saysNothing({ heading, lines, start, end }: Section, { publication }: Scope): void {
    const written = lines.some(({ kind }) => kind !== 'blank' && kind !== 'rule')
    const found = publication?.variants.some(({ texts }) => texts.length > 0)
    const begun = this.#gathered.some(
      ({ variants, start: from }) => from >= start && from < end && variants.length > 0,
    )
    if (!heading || !written || found || begun) return
    this.problems.push({
      rule: documentRule,
      message: 'noText',
      data: {},
      place: { start: heading.start, end: heading.end },
    })
  }

  #elsewhere(line: Line, name: string): void {
    this.problems.push({
      rule: documentRule,
      message: 'elsewhere',
      data: { name },
      place: { start: line.start, end: line.end },
    })
  }
}

const textRoles: ReadonlySet<TitleRole> = new Set(['text', 'network', 'publication'])
const openRoles: ReadonlySet<TitleRole> = new Set([
  'text',
  'network',
  'publication',
  'first-comment',
  'elsewhere',
])
const asideRoles: ReadonlySet<TitleRole> = new Set([
  'first-comment',
  'title',
  'alt',
  'media',
  'networks',
  'date',
  'theme',
])

/** Whether a section is the whole document: its heading tells what it is for, not where a publication begins. */
function isWhole({ level, title, children }: Section): boolean {
  return level === 1 && children.length > 0 && title?.numbered !== true
}

function networkKey(networks: readonly PlacedText[]): string {
  return networks.map(({ value }) => value).join()
}

function placedNetwork({ id, start, end }: NamedNetwork, base: number): PlacedText {
  const range = { start: base + start, end: base + end }
  return { value: id, map: new WholeMap(range), range }
}

/** Whether a line belongs to the label above it. */
function hangs(source: string, line: Line, inline: boolean): boolean {
  if (line.kind === 'label' || line.kind === 'rule' || line.kind === 'fence') return false
  if (!inline) return true
  return (
    line.kind !== 'blank' &&
    /^[ \t]*(?:[-*+•]|\d+[.)])[ \t]|^[ \t]{2,}\S|^[^*#>\s]/.test(source.slice(line.start, line.end))
  )
}

/** Puts lines that go on after a note back to what they belong to. */
function mergeContinued(segments: readonly Segment[]): Segment[] {
  const merged: Segment[] = []
  for (const segment of segments) {
    const owner = merged.find(({ label, title }) => label === segment.label && title === segment.title)
    if (owner && owner !== segment) owner.lines.push(...segment.lines)
    else merged.push(segment)
  }
  return merged
}

function filesIn(source: string, line: Line): MediaRecord[] {
  const fileName =
    /`([^`\n]+\.[a-z0-9]{2,4})`|(?:^|[\s(«"'])([\p{L}\p{N}_./-]+\.(?:png|jpe?g|webp|gif|mp4|mov|pdf|svg|heic|webm|avif))\b/giu
  const text = source.slice(line.start, line.end)
  return [...text.matchAll(fileName)].map((match) => {
    const file = match[1] ?? match[2]!
    const start = line.start + match.index + match[0].indexOf(file)
    const position = { start, end: start + file.length }
    return { file, filePosition: position, decorative: false, position }
  })
}
