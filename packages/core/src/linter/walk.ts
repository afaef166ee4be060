import type { RuleEntry } from '../config/config.js'
import type { Finding } from '../findings/finding.js'
import type { AnyRule, Visitor } from '../rules/rule.js'
import type { LineIndex } from '../source-map/position.js'
import type { Media, Poll, Publication, Text } from '../tree/nodes.js'
import { byReach } from './by-reach.js'
import { LastingVisitors } from './lasting.js'
import type { ReportMemory } from './memory.js'
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
export function* walkSteps(
  publication: Publication,
  entries: readonly RuleEntry[],
  environment: WalkEnvironment,
): Generator<undefined, Finding[]> {
  const findings: Finding[] = []
  const { path, facts, memory, settings } = environment
  const scene: Scene = {
    publication,
    path,
    facts,
    report: createReport(environment, findings),
    crashed: once(environment.crashed),
  }
  const lasting = (environment.lasting ?? new LastingVisitors()).of(entries, environment, scene)
  const passing = new Visitors(byReach(entries).passing, environment, scene)
  const all = [passing, lasting.publication, lasting.text, lasting.block]
  for (const { failures } of all) {
    for (const { rule, error } of failures) scene.crashed(rule, error)
  }
  const fire = (name: keyof Visitor, node: unknown) => {
    lasting.publication.fire(name, node, scene)
    passing.fire(name, node, scene)
  }
  const reading = { entries, settings, lasting, scene }

  function* visitText(text: Text): Generator<undefined, void> {
    if (!memory && !isLong(text)) {
      for (const visitors of all) visitors.read(text, scene)
      return
    }
    yield* passing.text(text, scene)
    yield* lasting.publication.text(text, scene)
    if (memory?.keeps(text)) {
      yield* memory.read(text, reading)
      return
    }
    yield* lasting.text.text(text, scene)
    yield* lasting.block.text(text, scene)
  }
  function* visitMedia(media: Media): Generator<undefined, void> {
    fire('media', media)
    if (media.alt) yield* visitText(media.alt)
    if (media.transcript) yield* visitText(media.transcript)
  }
  function* visitPoll(poll: Poll): Generator<undefined, void> {
    fire('poll', poll)
    if (poll.question) yield* visitText(poll.question)
    for (const option of poll.options) yield* visitText(option)
  }

  fire('publication', publication)
  for (const child of publication.children) {
    if (child.type === 'text') yield* visitText(child)
    else if (child.type === 'media') yield* visitMedia(child)
    else if (child.type === 'poll') yield* visitPoll(child)
    else fire('comment', child)
  }
  fire('publication:exit', publication)
  return findings
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
