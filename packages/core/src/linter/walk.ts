import type { RuleEntry } from '../config/config.js'
import type { Finding } from '../findings/finding.js'
import type { Locale } from '../locales/locale.js'
import type { MediaFacts } from '../media/index.js'
import type { Resources } from '../rules/resource.js'
import type { AnyRule } from '../rules/rule.js'
import type { LineIndex } from '../source-map/position.js'
import type { Media, Poll, Publication, Text } from '../tree/nodes.js'
import type { BlockMemory } from './blocks.js'
import { createReport } from './report.js'
import { readersOf, Visitors } from './visitors.js'

/** All that rules may ask of the outside while one draft is checked. */
export interface WalkEnvironment {
  readonly path: string
  readonly lines: LineIndex
  readonly locale: Locale
  readonly settings: Readonly<Record<string, unknown>>
  readonly resources: Resources
  /** What rules reported of blocks before. Absent: all texts are read as a whole. */
  readonly memory?: BlockMemory
  facts(file: string): MediaFacts | undefined
  /** Called when a rule throws; the walk goes on without that rule. */
  crashed(rule: AnyRule, error: unknown): void
}

/** One walk of the publication for all rules; findings in the order rules reported them. */
export function walk(
  publication: Publication,
  entries: readonly RuleEntry[],
  outside: WalkEnvironment,
): Finding[] {
  const findings: Finding[] = []
  const environment = { ...outside, crashed: once(outside.crashed) }
  const visitors = new Visitors(publication, entries, environment, (entry) =>
    createReport(entry, environment, findings),
  )
  const visitText = (text: Text) => {
    const { memory } = environment
    const blocks = memory?.blocksOf(text)
    if (!memory || !blocks) {
      visitors.text(text, readersOf(entries, text))
      return
    }
    visitors.text(text, memory.wholeReaders(entries, text))
    memory.read({ text, blocks }, publication, entries, environment, (entry, report) => {
      try {
        createReport(entry, environment, findings)(report)
      } catch (error) {
        environment.crashed(entry.rule, error)
      }
    })
  }
  const visitMedia = (media: Media) => {
    visitors.fire('media', media)
    if (media.alt) visitText(media.alt)
    if (media.transcript) visitText(media.transcript)
  }
  const visitPoll = (poll: Poll) => {
    visitors.fire('poll', poll)
    if (poll.question) visitText(poll.question)
    for (const option of poll.options) visitText(option)
  }

  visitors.fire('publication', publication)
  for (const child of publication.children) {
    if (child.type === 'text') visitText(child)
    else if (child.type === 'media') visitMedia(child)
    else if (child.type === 'poll') visitPoll(child)
    else visitors.fire('comment', child)
  }
  visitors.fire('publication:exit', publication)
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
