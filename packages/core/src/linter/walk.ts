import type { RuleEntry } from '../config/config.js'
import type { Finding } from '../findings/finding.js'
import type { Locale } from '../locales/locale.js'
import type { MediaFacts } from '../media/index.js'
import type { Resources } from '../rules/resource.js'
import type { AnyRule, RuleContext, Visitor } from '../rules/rule.js'
import type { LineIndex } from '../source-map/position.js'
import type { Media, Poll, Publication, Text } from '../tree/nodes.js'
import { createReport } from './report.js'
import { tokenHandlerNames } from './token-handlers.js'

/** All that rules may ask of the outside while one draft is checked. */
export interface WalkEnvironment {
  readonly path: string
  readonly lines: LineIndex
  readonly locale: Locale
  readonly settings: Readonly<Record<string, unknown>>
  readonly resources: Resources
  facts(file: string): MediaFacts | undefined
  /** Called when a rule throws; the walk goes on without that rule. */
  crashed(rule: AnyRule, error: unknown): void
}

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

type HandlerTable = Map<string, Handler[]>
/** 1 for each rule that reads a text, by its place among the rules of the walk. */
type Readers = Uint8Array
type Fire = (handlers: readonly Handler[] | undefined, node: unknown, text?: Text, readers?: Readers) => void

/** One walk of the publication for all rules; findings in the order rules reported them. */
export function walk(
  publication: Publication,
  entries: readonly RuleEntry[],
  environment: WalkEnvironment,
): Finding[] {
  const findings: Finding[] = []
  const table: HandlerTable = new Map()
  const shared = sharedContext(publication, environment)
  for (let index = 0; index < entries.length; index++) {
    subscribe(entries[index]!, index, shared, environment, findings, table)
  }

  const fire: Fire = (handlers, node, text, readers) => {
    if (!handlers) return
    for (const { subscriber, call } of handlers) {
      if (!subscriber.alive || (readers && readers[subscriber.index] === 0)) continue
      try {
        call.call(subscriber.visitor, node as never, text as never)
      } catch (error) {
        subscriber.alive = false
        environment.crashed(subscriber.entry.rule, error)
      }
    }
  }

  const visitText = (text: Text) => {
    fireText(text, readersOf(entries, text), table, fire)
  }
  const visitMedia = (media: Media) => {
    fire(table.get('media'), media)
    if (media.alt) visitText(media.alt)
    if (media.transcript) visitText(media.transcript)
  }
  const visitPoll = (poll: Poll) => {
    fire(table.get('poll'), poll)
    if (poll.question) visitText(poll.question)
    for (const option of poll.options) visitText(option)
  }

  fire(table.get('publication'), publication)
  for (const child of publication.children) {
    if (child.type === 'text') visitText(child)
    else if (child.type === 'media') visitMedia(child)
    else if (child.type === 'poll') visitPoll(child)
    else fire(table.get('comment'), child)
  }
  fire(table.get('publication:exit'), publication)
  return findings
}

type SharedContext = Omit<RuleContext, 'options' | 'report'>

/** What the contexts of all rules share while one publication is walked. */
function sharedContext(publication: Publication, environment: WalkEnvironment): SharedContext {
  const { locale, settings, path } = environment
  return {
    publication,
    locale,
    settings,
    path,
    resource: (key) => environment.resources.get(key),
    facts: (file) => environment.facts(file),
  }
}

function subscribe(
  entry: RuleEntry,
  index: number,
  { publication, locale, settings, path, resource, facts }: SharedContext,
  environment: WalkEnvironment,
  findings: Finding[],
  table: HandlerTable,
): void {
  const report = createReport(entry, environment, findings)
  const context = { publication, locale, settings, path, resource, facts, options: entry.options, report }
  let visitor: Visitor
  try {
    visitor = entry.rule.create(context as never)
  } catch (error) {
    environment.crashed(entry.rule, error)
    return
  }
  const subscriber: Subscriber = { entry, visitor, index, alive: true }
  for (const name of Object.keys(visitor) as (keyof Visitor)[]) {
    const call = visitor[name] as AnyHandler | undefined
    if (!call) continue
    const list = table.get(name)
    if (list) list.push({ subscriber, call })
    else table.set(name, [{ subscriber, call }])
  }
}

function fireText(text: Text, readers: Readers, table: HandlerTable, fire: Fire): void {
  fire(table.get('text'), text, text, readers)
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
    if (list && list.length > 0) fire(list, tokens.token(i), text, readers)
  }
}

const known = new WeakMap<readonly RuleEntry[], Map<string, Readers>>()

/** Which of the rules read a text: the same for all texts of one language and role. */
function readersOf(entries: readonly RuleEntry[], text: Text): Readers {
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
