import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { GenericSchema } from 'valibot'
import type { Criterion, FileCopy, Severity, Verdict } from '../findings/finding.js'
import type { Locale, Localized } from '../locales/locale.js'
import type { Box, MediaFacts, MediaNeeds } from '../media/index.js'
import type { SourceRange } from '../source-map/position.js'
import type { Token } from '../text/index.js'
import type { Comment, Media, Poll, Publication, Text, TextRole } from '../tree/nodes.js'
import type { MessageCatalogue, MessagesOf, MessageTypes } from './messages.js'
import type { ResourceKey } from './resource.js'

export type Category =
  | 'network'
  | 'spelling'
  | 'grammar'
  | 'inclusive'
  | 'accessibility'
  | 'media'
  | 'image'
  | 'compliance'
  | 'brand'
  | 'draft'

/** Facts about media files that a rule reads; the host measures only what some rule asks for. */
export type MediaNeed = 'facts' | keyof MediaNeeds

/** Guideline or fact a rule rests on. */
export interface RuleSource {
  readonly title: string
  readonly url: string
  /** ISO date the page was read or published. */
  readonly date?: string
}

/** What an example must give: in the order of the text. */
export interface ExampleFinding {
  readonly message?: string
  /** Characters marked, as written. Absent: the finding is not about characters. */
  readonly span?: string
  readonly expected?: readonly string[]
  /** The whole text after the safe fix of this finding alone. */
  readonly fixed?: string
  readonly severity?: Severity
}

/** Executed by the tests, shown in the docs. */
export interface RuleExample {
  /** A text to publish, or a whole draft when `draft` is set. */
  readonly text: string
  /** `text` is the content of a file of this name. */
  readonly draft?: string
  readonly lang?: string
  readonly networks?: readonly string[]
  readonly options?: unknown
  readonly settings?: Readonly<Record<string, unknown>>
  readonly media?: Readonly<Record<string, MediaFacts>>
  /** None: a good example. */
  readonly findings?: readonly ExampleFinding[]
  /** Why it is so, for the docs. */
  readonly note?: Localized
}

export interface RuleMeta {
  /** `package/name`, kebab-case. */
  readonly id: `${string}/${string}`
  /** One sentence: what the rule checks. */
  readonly description: Localized
  /** Why it matters and by whose authority; a paragraph for the docs and `explain`. */
  readonly rationale?: Localized
  /** How one publication is excepted from what is declared for all, where it can declare otherwise. */
  readonly exception?: Localized
  readonly category: Category
  readonly criterion?: Criterion
  /** Networks it holds for; absent: all. */
  readonly networks?: readonly string[]
  readonly severity: Severity | 'off'
  /** Some findings carry a safe fix. */
  readonly fixable?: boolean
  /** Primary languages of texts it reads (`fr`, `en`); absent: all. */
  readonly languages?: readonly string[]
  /** Roles of texts it reads; absent: all but `image` (text read in pictures). */
  readonly roles?: readonly TextRole[]
  readonly needs?: readonly MediaNeed[]
  /**
   * How far it looks, for rules whose closures keep nothing from one node to the next: such a rule is created once
   * for many publications, and its context shows the one being read.
   *
   * - `publication`: what it says may depend on anything in the publication.
   * - `text`: it has visitors of texts and tokens only, and what it says of a text depends on nothing but that text
   *   and the head of the publication (networks, language, date…, not its other texts or media).
   * - `block`: likewise for a paragraph (paragraphs are what blank lines separate), and what `text.whole` says may
   *   be read.
   *
   * While somebody types, rules of the last two read again only the text, or the paragraph, that changed. Absent:
   * the rule is created for each publication.
   */
  readonly reach?: 'block' | 'text' | 'publication'
  readonly sources: readonly RuleSource[]
  readonly examples: readonly RuleExample[]
}

/** `data` may be left out where the message needs none. */
type ReportData<T> = unknown extends T ? { readonly data?: undefined } : { readonly data: T }

interface ReportBase {
  readonly networks?: readonly string[]
  /** Absent: `fail`. */
  readonly verdict?: Verdict
  /** Where one rule knows several degrees; a severity set in the configuration wins. */
  readonly severity?: Severity
  readonly media?: { readonly file: string; readonly box?: Box }
}

/** A finding at characters of a text; offsets are UTF-16 code units of `text.value`, end exclusive. */
export interface TextReport extends ReportBase {
  readonly text: Text
  readonly start: number
  readonly end: number
  /** Replacements of `start`–`end`, best first. */
  readonly expected?: readonly string[]
  /** Safe replacement of `start`–`end`, or of a range of its own. */
  readonly fix?: string | { readonly start: number; readonly end: number; readonly text: string }
}

/** A finding at a place of the file that is not inside a text. */
export interface PlaceReport extends ReportBase {
  readonly place: SourceRange
  readonly expected?: readonly string[]
  /** A copy of the file of `medium`, to be named instead of it. */
  readonly copy?: { readonly medium: Media; readonly to: string; readonly without: FileCopy['without'] }
}

/** What a rule reports: a place, one of its messages, and the data of that message. */
export type Report<D extends MessageTypes, K extends keyof D = keyof D> = (TextReport | PlaceReport) & {
  readonly message: K
} & ReportData<D[K]>

export interface RuleContext<D extends MessageTypes = MessageTypes, O = unknown> {
  readonly options: O
  readonly publication: Publication
  /** Language of messages. */
  readonly locale: Locale
  /** `settings` of the configuration, as written (validated by whoever declares them). */
  readonly settings: Readonly<Record<string, unknown>>
  readonly path: string
  resource<T>(key: ResourceKey<T>): T | undefined
  /** Facts about a file named in the draft; `undefined` when nobody measured it. */
  facts(file: string): MediaFacts | undefined
  report<K extends keyof D & string>(report: Report<D, K>): void
}

type TokenVisitor = (token: Token, text: Text) => void

/** What a rule wants to see. Texts in languages or roles that it does not read are not shown to it. */
export interface Visitor {
  publication?(publication: Publication): void
  'publication:exit'?(publication: Publication): void
  text?(text: Text): void
  media?(media: Media): void
  poll?(poll: Poll): void
  comment?(comment: Comment): void
  word?: TokenVisitor
  elision?: TokenVisitor
  number?: TokenVisitor
  space?: TokenVisitor
  lineBreak?: TokenVisitor
  punctuation?: TokenVisitor
  symbol?: TokenVisitor
  emoji?: TokenVisitor
  hashtag?: TokenVisitor
  mention?: TokenVisitor
  link?: TokenVisitor
  email?: TokenVisitor
}

export interface RuleDefinition<D extends MessageTypes, O> {
  readonly meta: RuleMeta
  readonly messages: MessagesOf<D>
  /** Schema of the options, an object in which every key is optional; `{}` gives the defaults. */
  readonly options?: GenericSchema<unknown, O>
  /** Called for each publication, so what it keeps lives as long as one publication; once where `meta.reach` is set. */
  create(context: RuleContext<D, O>): Visitor
}

/** A rule: a unified plugin over an nlcst tree, with all the engine needs beside it. */
export interface Rule<O = unknown> extends Plugin<[options?: O], Root> {
  readonly meta: RuleMeta
  readonly messages: MessageCatalogue
  readonly options: GenericSchema<unknown, O> | undefined
  readonly create: (context: RuleContext<never, O>) => Visitor
}

/** A rule whose options nobody needs to know. */
// biome-ignore lint/suspicious/noExplicitAny: a list of rules holds rules of any options; each validates its own
export type AnyRule = Rule<any>
