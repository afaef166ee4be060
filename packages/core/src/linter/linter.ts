import type { ResolvedConfig } from '../config/config.js'
import { applyDirectives } from '../directives/apply.js'
import { inlineEntries } from '../directives/settings.js'
import type { Draft, Problem } from '../drafts/draft.js'
import type { Finding, Severity } from '../findings/finding.js'
import type { Locale } from '../locales/locale.js'
import type { MediaFacts } from '../media/index.js'
import { noResources, type Resources } from '../rules/resource.js'
import type { AnyRule, MediaNeed } from '../rules/rule.js'
import { crashRule } from './crash.js'
import { LastingVisitors } from './lasting.js'
import { ReportMemory } from './memory.js'
import { problemFinding } from './report.js'
import { type WalkEnvironment, walkSteps } from './walk.js'

export interface LinterOptions {
  /** Language of messages. Absent: `fr`. */
  readonly locale?: Locale
  readonly resources?: Resources
  /** Ids of all rules there are, on or off; with them, a directive that names another is a finding. */
  readonly knownRules?: Iterable<string>
  /** Keep what rules said of each text and paragraph: for texts that are checked at every keystroke. */
  readonly remember?: boolean
}

/** Facts by file name as written in the draft. */
export type FactsByFile = ReadonlyMap<string, MediaFacts>

/** Checks parsed drafts. Pure: no files, no clock, no network; the same input gives the same findings. */
export class Linter {
  readonly #locale: Locale
  readonly #resources: Resources
  readonly #known: ReadonlySet<string> | undefined
  readonly #lasting = new LastingVisitors()
  readonly #memory: ReportMemory | undefined

  constructor(options: LinterOptions = {}) {
    this.#locale = options.locale ?? 'fr'
    this.#resources = options.resources ?? noResources
    this.#known = options.knownRules ? new Set(options.knownRules) : undefined
    this.#memory = options.remember ? new ReportMemory() : undefined
  }

  /** Findings of `draft` in the order of the file. */
  lint(draft: Draft, config: ResolvedConfig, facts?: FactsByFile): Finding[] {
    const steps = this.lintSteps(draft, config, facts)
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
    }
  }

  /**
   * The same check, which lets go between two publications and, where a text is long, between two rules: whoever
   * answers others meanwhile goes on when it suits, or leaves the check where it is. Several may be under way.
   */
  *lintSteps(draft: Draft, config: ResolvedConfig, facts?: FactsByFile): Generator<undefined, Finding[]> {
    const findings: Finding[] = []
    const environment: WalkEnvironment = {
      path: draft.path,
      lines: draft.lines,
      locale: this.#locale,
      settings: config.settings,
      resources: this.#resources,
      lasting: this.#lasting,
      ...(this.#memory ? { memory: this.#memory } : {}),
      facts: (file) => facts?.get(file),
      crashed: (rule, error) => {
        const detail = error instanceof Error ? error.message : String(error)
        findings.push(
          problemFinding(
            {
              rule: crashRule,
              message: 'crashed',
              data: { rule: rule.meta.id, detail },
              place: { start: 0, end: 0 },
            },
            undefined,
            environment,
          ),
        )
      },
    }
    const overrides = severities(config)
    const say = (problem: Problem) => {
      if (overrides.has(problem.rule)) {
        findings.push(problemFinding(problem, overrides.get(problem.rule), environment))
      }
    }
    draft.problems.forEach(say)
    this.#memory?.turn()
    for (const publication of draft.publications) {
      const { entries, problems } = inlineEntries(config.rules, publication)
      problems.forEach(say)
      this.#memory?.divide(publication)
      for (const finding of yield* walkSteps(publication, entries, environment)) findings.push(finding)
      yield
    }
    return this.#direct(draft, config, findings, say).sort(byPlace)
  }

  /** Takes out what the draft's directives silence, and adds what is to be said of the directives. */
  #direct(
    { source, lines, directives = [], publications }: Draft,
    config: ResolvedConfig,
    findings: Finding[],
    say: (problem: Problem) => void,
  ): Finding[] {
    if (directives.length === 0 && !publications.some(({ lint }) => lint)) return findings
    const { kept, problems } = applyDirectives({
      source,
      lines,
      directives,
      publications,
      findings: [...findings],
      ran: new Set(config.rules.map(({ rule }) => rule.meta.id)),
      ...(this.#known ? { known: this.#known } : {}),
    })
    findings.length = 0
    problems.forEach(say)
    return [...kept, ...findings]
  }
}

/** Media facts that the rules of this configuration read. */
export function mediaNeeds(config: ResolvedConfig): ReadonlySet<MediaNeed> {
  return new Set(config.rules.flatMap(({ rule }) => rule.meta.needs ?? []))
}

const severitiesByConfig = new WeakMap<ResolvedConfig, Map<AnyRule, Severity | undefined>>()

function severities(config: ResolvedConfig): Map<AnyRule, Severity | undefined> {
  let known = severitiesByConfig.get(config)
  if (!known) {
    known = new Map(config.rules.map(({ rule, severity }) => [rule, severity]))
    severitiesByConfig.set(config, known)
  }
  return known
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
