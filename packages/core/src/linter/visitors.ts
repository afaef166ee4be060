import type { RuleEntry } from '../config/config.js'
import type { Locale } from '../locales/locale.js'
import type { MediaFacts } from '../media/index.js'
import type { Resources } from '../rules/resource.js'
import type { AnyRule, RuleContext, Visitor } from '../rules/rule.js'
import type { Publication, Text } from '../tree/nodes.js'
import { type Readers, readersOf } from './readers.js'
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

/** Tokens that are shown to the rules before others may have the thread. */
const manyTokens = 2_000

interface Subscriber {
  readonly entry: RuleEntry
  readonly visitor: Visitor
  /** Its place among the rules of these visitors. */
  readonly index: number
  /** The publication in which it threw: it is called no more there. */
  crashedIn: Publication | undefined
}

type AnyHandler = (node: never, text?: never) => void

interface Handler {
  readonly subscriber: Subscriber
  readonly call: AnyHandler
}

/** The visitors of some rules: what each asked to see, called in the order of the rules. */
export class Visitors {
  readonly #table = new Map<string, Handler[]>()
  readonly #tokenHandlers: readonly (readonly Handler[] | undefined)[]
  readonly #readsTokens: boolean
  readonly #entries: readonly RuleEntry[]
  #scene: Scene
  /** Rules that could not be created. */
  readonly failures: { readonly rule: AnyRule; readonly error: unknown }[] = []

  /** Creates the rules, in the first scene they will read. */
  constructor(entries: readonly RuleEntry[], circumstances: Circumstances, scene: Scene) {
    this.#entries = entries
    this.#scene = scene
    const { resources } = circumstances
    const shared: Shared = {
      circumstances,
      scene: () => this.#scene,
      resource: (key) => resources.get(key),
      facts: (file) => this.#scene.facts(file),
    }
    for (let index = 0; index < entries.length; index++) this.#create(entries[index]!, index, shared)
    this.#tokenHandlers = tokenHandlerNames.map((name) => name && this.#table.get(name))
    this.#readsTokens = this.#tokenHandlers.some((list) => list !== undefined)
  }

  #create(entry: RuleEntry, index: number, shared: Shared): void {
    let visitor: Visitor
    try {
      visitor = entry.rule.create(new Context(entry, shared) as never)
    } catch (error) {
      this.failures.push({ rule: entry.rule, error })
      return
    }
    const subscriber: Subscriber = { entry, visitor, index, crashedIn: undefined }
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

  /** Shows a text and its tokens to the rules that read it; lets go between rules where the text is long. */
  *text(text: Text, scene: Scene): Generator<undefined, void> {
    const readers = readersOf(this.#entries, text)
    const whole = this.#table.get('text')
    if (whole) {
      const pauses = text.value.length >= long
      for (const handler of whole) {
        if (readers[handler.subscriber.index] === 0) continue
        this.#scene = scene
        this.#call(handler, text, text)
        if (pauses) yield
      }
    }
    if (this.#readsTokens) yield* this.#tokens(text, readers, scene)
  }

  *#tokens(text: Text, readers: Readers, scene: Scene): Generator<undefined, void> {
    this.#scene = scene
    const { tokens } = text
    for (let i = 0; i < tokens.length; i++) {
      if (i % manyTokens === manyTokens - 1) {
        yield
        this.#scene = scene
      }
      const handlers = this.#tokenHandlers[tokens.kind(i)]
      if (!handlers) continue
      for (const handler of handlers) {
        if (readers[handler.subscriber.index] === 1) this.#call(handler, tokens.token(i), text)
      }
    }
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
  readonly #shared: Shared
  readonly options: unknown
  readonly resource: Shared['resource']
  readonly facts: Shared['facts']
  readonly report: (report: unknown) => void

  constructor(entry: RuleEntry, shared: Shared) {
    this.#shared = shared
    this.options = entry.options
    this.resource = shared.resource
    this.facts = shared.facts
    this.report = (report) => shared.scene().report(entry, report)
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
