import type { RuleEntry } from '../config/config.js'
import type { Finding } from '../findings/finding.js'
import type { AnyRule, Visitor } from '../rules/rule.js'
import type { LineIndex } from '../source-map/position.js'
import type { Media, Poll, Publication, Text } from '../tree/nodes.js'
import { byReach } from './by-reach.js'
import { type Lasting, LastingVisitors } from './lasting.js'
import type { Reading, ReportMemory } from './memory.js'
import { createReport } from './report.js'
import { type Circumstances, isLong, type Scene, Visitors } from './visitors.js'

/** All that rules may ask of the outside while one draft is checked. */
export interface WalkEnvironment extends Circumstances, Pick<Scene, 'path' | 'facts' | 'crashed'> {
  readonly lines: LineIndex
  /** Rules created before under the same circumstances. Absent: all are created anew. */
  readonly lasting?: LastingVisitors
  /** What rules reported before of the same texts. Absent: all texts are read. */
  readonly memory?: ReportMemory
}

/** One walk of the publication for all rules; findings in the order rules reported them. */
export function walk(
  publication: Publication,
  entries: readonly RuleEntry[],
  environment: WalkEnvironment,
): Finding[] {
  const steps = walkSteps(publication, entries, environment)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same, letting go between rules where a text is long. */
export function walkSteps(
  publication: Publication,
  entries: readonly RuleEntry[],
  environment: WalkEnvironment,
): Generator<undefined, Finding[]> {
  return new Walk(publication, entries, environment).steps()
}

/**
 * One walk. A class, for V8 makes a map for each closure that is a generator, and what such a map holds lives until a
 * full collection: all of a draft, for each draft.
 */
class Walk {
  readonly #publication: Publication
  readonly #memory: ReportMemory | undefined
  readonly #findings: Finding[] = []
  readonly #scene: Scene
  readonly #lasting: Lasting
  readonly #passing: Visitors
  readonly #reading: Reading

  constructor(publication: Publication, entries: readonly RuleEntry[], environment: WalkEnvironment) {
    const { path, facts, memory, settings } = environment
    this.#publication = publication
    this.#memory = memory
    this.#scene = {
      publication,
      path,
      facts,
      report: createReport(environment, this.#findings),
      crashed: once(environment.crashed),
    }
    this.#lasting = (environment.lasting ?? new LastingVisitors()).of(entries, environment, this.#scene)
    this.#passing = new Visitors(byReach(entries).passing, environment, this.#scene)
    this.#reading = { entries, settings, lasting: this.#lasting, scene: this.#scene }
  }

  *steps(): Generator<undefined, Finding[]> {
    const { publication, text, block } = this.#lasting
    for (const { failures } of [this.#passing, publication, text, block]) {
      for (const { rule, error } of failures) this.#scene.crashed(rule, error)
    }
    this.#fire('publication', this.#publication)
    for (const child of this.#publication.children) {
      if (child.type === 'text') yield* this.#visitText(child)
      else if (child.type === 'media') yield* this.#visitMedia(child)
      else if (child.type === 'poll') yield* this.#visitPoll(child)
      else this.#fire('comment', child)
    }
    this.#fire('publication:exit', this.#publication)
    return this.#findings
  }

  #fire(name: keyof Visitor, node: unknown): void {
    this.#lasting.publication.fire(name, node, this.#scene)
    this.#passing.fire(name, node, this.#scene)
  }

  *#visitText(text: Text): Generator<undefined, void> {
    const memory = this.#memory
    const scene = this.#scene
    const lasting = this.#lasting
    if (!memory && !isLong(text)) {
      this.#passing.read(text, scene)
      lasting.publication.read(text, scene)
      lasting.text.read(text, scene)
      lasting.block.read(text, scene)
      return
    }
    yield* this.#passing.text(text, scene)
    yield* lasting.publication.text(text, scene)
    if (memory?.keeps(text)) {
      yield* memory.read(text, this.#reading)
      return
    }
    yield* lasting.text.text(text, scene)
    yield* lasting.block.text(text, scene)
  }

  *#visitMedia(media: Media): Generator<undefined, void> {
    this.#fire('media', media)
    if (media.alt) yield* this.#visitText(media.alt)
    if (media.transcript) yield* this.#visitText(media.transcript)
  }

  *#visitPoll(poll: Poll): Generator<undefined, void> {
    this.#fire('poll', poll)
    if (poll.question) yield* this.#visitText(poll.question)
    for (const option of poll.options) yield* this.#visitText(option)
  }
}

/** A rule that fails in many paragraphs is told of once. */
function once(crashed: WalkEnvironment['crashed']): WalkEnvironment['crashed'] {
  const told = new Set<AnyRule>()
  return (rule, error) => {
    if (told.has(rule)) return
    told.add(rule)
    crashed(rule, error)
  }
}
