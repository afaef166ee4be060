import type { RuleEntry } from '../config/config.js'
import type { AnyRule, RuleContext, Visitor } from '../rules/rule.js'
import type { Publication, Text } from '../tree/nodes.js'
import { tokenHandlerNames } from './token-handlers.js'
import type { WalkEnvironment } from './walk.js'

interface Subscriber {
  readonly entry: RuleEntry
  readonly visitor: Visitor
  /** Its place among the rules of the walk. */
  readonly index: number
  alive: boolean
}

type AnyHandler = (node: never, text?: never) => void

interface Handler {
  readonly subscriber: Subscriber
  readonly call: AnyHandler
}

/** 1 for each rule that reads a text, by its place among the rules of the walk. */
export type Readers = Uint8Array

/** The `report` that the context of one rule gets. */
export type Reporter = (entry: RuleEntry) => (report: unknown) => void

/** The visitors of all rules for one publication. A rule that throws is told of and called no more. */
export class Visitors {
  readonly #table = new Map<string, Handler[]>()
  readonly #environment: WalkEnvironment

  constructor(
    publication: Publication,
    entries: readonly RuleEntry[],
    environment: WalkEnvironment,
    reporter: Reporter,
  ) {
    this.#environment = environment
    const { locale, settings, path } = environment
    const resource: RuleContext['resource'] = (key) => environment.resources.get(key)
    const facts: RuleContext['facts'] = (file) => environment.facts(file)
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!
      const report = reporter(entry)
      const context = {
        publication,
        locale,
        settings,
        path,
        resource,
        facts,
        options: entry.options,
        report,
      }
      this.#subscribe(entry, index, context)
    }
  }

  #subscribe(entry: RuleEntry, index: number, context: unknown): void {
    let visitor: Visitor
    try {
      visitor = entry.rule.create(context as never)
    } catch (error) {
      this.#environment.crashed(entry.rule, error)
      return
    }
    const subscriber: Subscriber = { entry, visitor, index, alive: true }
    for (const name of Object.keys(visitor) as (keyof Visitor)[]) {
      const call = visitor[name] as AnyHandler | undefined
      if (!call) continue
      const list = this.#table.get(name)
      if (list) list.push({ subscriber, call })
      else this.#table.set(name, [{ subscriber, call }])
    }
  }

  fire(name: keyof Visitor, node: unknown): void {
    const handlers = this.#table.get(name)
    if (handlers) this.#call(handlers, node)
  }

  /** Shows a text and its tokens to the rules that read it. */
  text(text: Text, readers: Readers): void {
    const table = this.#table
    const whole = table.get('text')
    if (whole) this.#call(whole, text, text, readers)
    let wanted = false
    const handlers = tokenHandlerNames.map((name) => {
      const list =
        name === undefined
          ? undefined
          : table.get(name)?.filter(({ subscriber }) => subscriber.alive && readers[subscriber.index] === 1)
      if (list && list.length > 0) wanted = true
      return list
    })
    if (!wanted) return
    const tokens = text.tokens
    for (let i = 0; i < tokens.length; i++) {
      const list = handlers[tokens.kind(i)]
      if (list && list.length > 0) this.#call(list, tokens.token(i), text, readers)
    }
  }

  #call(handlers: readonly Handler[], node: unknown, text?: Text, readers?: Readers): void {
    for (const { subscriber, call } of handlers) {
      if (!subscriber.alive || (readers && readers[subscriber.index] === 0)) continue
      try {
        call.call(subscriber.visitor, node as never, text as never)
      } catch (error) {
        subscriber.alive = false
        this.#environment.crashed(subscriber.entry.rule, error)
      }
    }
  }
}

const known = new WeakMap<readonly RuleEntry[], Map<string, Readers>>()

/** Which of the rules read a text: the same for all texts of one language and role. */
export function readersOf(entries: readonly RuleEntry[], text: Text): Readers {
  let byKind = known.get(entries)
  if (!byKind) {
    byKind = new Map()
    known.set(entries, byKind)
  }
  const kind = `${text.role} ${text.lang}`
  let readers = byKind.get(kind)
  if (!readers) {
    readers = Uint8Array.from(entries, ({ rule }) => (reads(rule, text) ? 1 : 0))
    byKind.set(kind, readers)
  }
  return readers
}

/** Whether the rule reads this text at all, by its language and role. */
export function reads(rule: AnyRule, text: Text): boolean {
  const { languages, roles } = rule.meta
  if (roles ? !roles.includes(text.role) : text.role === 'image') return false
  return !languages || languages.includes(primaryLanguage(text.lang))
}

function primaryLanguage(tag: string): string {
  const hyphen = tag.indexOf('-')
  return hyphen === -1 ? tag : tag.slice(0, hyphen)
}
