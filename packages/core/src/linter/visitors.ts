import type { RuleEntry } from '../config/config.js'
import type { Locale } from '../locales/locale.js'
import type { MediaFacts } from '../media/index.js'
import type { Resources } from '../rules/resource.js'
import type { AnyRule, RuleContext, Visitor } from '../rules/rule.js'
import type { Publication, Text, TextRole } from '../tree/nodes.js'
import { reads } from './readers.js'
import { tokenHandlerNames } from './token-handlers.js'

/** What stays the same for all that rules of one configuration read. */
export interface Circumstances {
  readonly locale: Locale
  readonly settings: Readonly<Record<string, unknown>>
  readonly resources: Resources
}

/** What rules read just now, and who hears of it. */
export interface Scene {
  readonly publication: Publication
  readonly path: string
  facts(file: string): MediaFacts | undefined
  report(entry: RuleEntry, report: unknown): void
  /** Called when a rule throws; the others go on. */
  crashed(rule: AnyRule, error: unknown): void
}

/** Characters of a text from which its rules are asked one at a time, with a pause after each. */
const long = 2_000

export function isLong(text: Text): boolean {
  return text.value.length >= long
}

/** Tokens that are shown to the rules before others may have the thread. */
const manyTokens = 2_000

interface Subscriber {
  readonly entry: RuleEntry
  readonly visitor: Visitor
  /** The publication in which it threw: it is called no more there. */
  crashedIn: Publication | undefined
}

type AnyHandler = (node: never, text?: never) => void

interface Handler {
  readonly subscriber: Subscriber
  readonly call: AnyHandler
}

/** Who hears of a text, and of its tokens by their kind: the same for all texts of one language and role. */
interface Audience {
  readonly role: TextRole
  readonly lang: string
  readonly whole: readonly Handler[]
  /** Absent: nobody hears of tokens. */
  readonly byKind: readonly (readonly Handler[] | undefined)[] | undefined
}

/** The visitors of some rules: what each asked to see, called in the order of the rules. */
export class Visitors {
  readonly #table = new Map<string, Handler[]>()
  readonly #audiences = new Map<string, Audience>()
  #audience: Audience | undefined
  #scene: Scene
  /** Rules that could not be created. */
  readonly failures: { readonly rule: AnyRule; readonly error: unknown }[] = []

  /** Creates the rules, in the first scene they will read. */
  constructor(entries: readonly RuleEntry[], circumstances: Circumstances, scene: Scene) {
    this.#scene = scene
    const { resources } = circumstances
    const shared: Shared = {
      circumstances,
      scene: () => this.#scene,
      resource: (key) => resources.get(key),
      facts: (file) => this.#scene.facts(file),
    }
    for (const entry of entries) this.#create(entry, shared)
  }

  #create(entry: RuleEntry, shared: Shared): void {
    let visitor: Visitor
    try {
      visitor = entry.rule.create(new Context(entry, shared) as never)
    } catch (error) {
      this.failures.push({ rule: entry.rule, error })
      return
    }
    const subscriber: Subscriber = { entry, visitor, crashedIn: undefined }
    for (const name in visitor) {
      const call = visitor[name as keyof Visitor] as AnyHandler | undefined
      if (!call) continue
      const list = this.#table.get(name)
      if (list) list.push({ subscriber, call })
      else this.#table.set(name, [{ subscriber, call }])
    }
  }

  fire(name: keyof Visitor, node: unknown, scene: Scene): void {
    const handlers = this.#table.get(name)
    if (!handlers) return
    this.#scene = scene
    for (const handler of handlers) this.#call(handler, node)
  }

  /** Shows a text and its tokens to the rules that read it. */
  read(text: Text, scene: Scene): void {
    const { whole, byKind } = this.#audienceOf(text)
    this.#scene = scene
    for (const handler of whole) this.#call(handler, text, text)
    if (byKind) this.#readTokens(byKind, text, 0, text.tokens.length)
  }

  /** The same, letting go between rules where the text is long. */
  *text(text: Text, scene: Scene): Generator<undefined, void> {
    if (!isLong(text)) {
      this.read(text, scene)
      return
    }
    const { whole, byKind } = this.#audienceOf(text)
    for (const handler of whole) {
      this.#scene = scene
      this.#call(handler, text, text)
      yield
    }
    if (!byKind) return
    const { length } = text.tokens
    for (let from = 0; from < length; from += manyTokens) {
      this.#scene = scene
      this.#readTokens(byKind, text, from, Math.min(from + manyTokens, length))
      yield
    }
  }

  #readTokens(byKind: NonNullable<Audience['byKind']>, text: Text, from: number, to: number): void {
    const { tokens } = text
    for (let i = from; i < to; i++) {
      const handlers = byKind[tokens.kind(i)]
      if (handlers) for (const handler of handlers) this.#call(handler, tokens.token(i), text)
    }
  }

  #audienceOf(text: Text): Audience {
    const { role, lang } = text
    if (this.#audience?.role === role && this.#audience.lang === lang) return this.#audience
    const key = `${role} ${lang}`
    let audience = this.#audiences.get(key)
    if (!audience) {
      audience = this.#gather(text)
      this.#audiences.set(key, audience)
    }
    this.#audience = audience
    return audience
  }

  #gather(text: Text): Audience {
    const hear = (name: string) =>
      (this.#table.get(name) ?? []).filter(({ subscriber }) => reads(subscriber.entry.rule, text))
    const byKind = tokenHandlerNames.map((name) => {
      const handlers = name ? hear(name) : []
      return handlers.length > 0 ? handlers : undefined
    })
    const isHeard = byKind.some((handlers) => handlers !== undefined)
    return { role: text.role, lang: text.lang, whole: hear('text'), byKind: isHeard ? byKind : undefined }
  }

  #call({ subscriber, call }: Handler, node: unknown, text?: Text): void {
    const { publication } = this.#scene
    if (subscriber.crashedIn === publication) return
    try {
      call.call(subscriber.visitor, node as never, text as never)
    } catch (error) {
      subscriber.crashedIn = publication
      this.#scene.crashed(subscriber.entry.rule, error)
    }
  }
}

interface Shared extends Pick<RuleContext, 'resource' | 'facts'> {
  readonly circumstances: Circumstances
  scene(): Scene
}

/** The context of one rule. What it says of the publication is true of the one being read. */
class Context {
  readonly #entry: RuleEntry
  readonly #shared: Shared
  readonly options: unknown
  readonly resource: Shared['resource']
  readonly facts: Shared['facts']

  constructor(entry: RuleEntry, shared: Shared) {
    this.#entry = entry
    this.#shared = shared
    this.options = entry.options
    this.resource = shared.resource
    this.facts = shared.facts
  }

  /** Made when it is asked for: a closure in a field of each context kept drafts in memory until a full collection. */
  get report(): (report: unknown) => void {
    return (report) => this.#shared.scene().report(this.#entry, report)
  }

  get publication(): Publication {
    return this.#shared.scene().publication
  }

  get path(): string {
    return this.#shared.scene().path
  }

  get locale(): Locale {
    return this.#shared.circumstances.locale
  }

  get settings(): Circumstances['settings'] {
    return this.#shared.circumstances.settings
  }
}
