import { closest } from '../config/did-you-mean.js'
import type { Problem } from '../drafts/draft.js'
import type { Finding } from '../findings/finding.js'
import type { LineIndex, SourceRange } from '../source-map/position.js'
import type { Edit } from '../source-map/source-map.js'
import type { Publication } from '../tree/nodes.js'
import { type Directive, directiveKinds, type NamedRule, names } from './directive.js'
import { directiveReasonRule, unknownDirectiveRule, unusedDirectiveRule } from './rules.js'

export interface DirectiveInput {
  readonly source: string
  readonly lines: LineIndex
  readonly directives: readonly Directive[]
  readonly publications: readonly Publication[]
  readonly findings: readonly Finding[]
  /** Ids of the rules that were run: what another rule would have found, nobody knows. */
  readonly ran: ReadonlySet<string>
  /** Ids of all rules there are; absent: a name is never said to be unknown. */
  readonly known?: ReadonlySet<string>
}

export interface DirectiveOutcome {
  readonly kept: readonly Finding[]
  readonly suppressed: readonly Finding[]
  /** Unused, unknown and reasonless directives. */
  readonly problems: readonly Problem[]
}

/** A stretch of the file in which a rule is silenced. */
interface Silence {
  readonly rule: NamedRule
  readonly covers: (finding: Finding) => boolean
  used: boolean
  /** Says that it is unused. */
  readonly unused: () => Problem
}

/** Sorts findings into kept and silenced. Later and narrower directives change nothing for wider ones: any silences. */
export function applyDirectives(input: DirectiveInput): DirectiveOutcome {
  const silences = [...fromComments(input), ...fromSettings(input.publications)]
  const problems = input.directives.flatMap((directive) => mistakes(directive, input))
  const kept: Finding[] = []
  const suppressed: Finding[] = []
  for (const finding of input.findings) {
    let silenced = false
    // What the linter says of itself cannot be silenced from a draft.
    if (!finding.rule.startsWith('lint/')) {
      for (const silence of silences) {
        if (!names(silence.rule.id, finding.rule) || !silence.covers(finding)) continue
        silence.used = true
        silenced = true
      }
    }
    ;(silenced ? suppressed : kept).push(finding)
  }
  for (const silence of silences) {
    if (!silence.used && wasRun(silence.rule.id, input.ran)) problems.push(silence.unused())
  }
  return { kept, suppressed, problems }
}

function wasRun(named: string, ran: ReadonlySet<string>): boolean {
  for (const id of ran) if (names(named, id)) return true
  return false
}

function fromComments({ source, lines, directives }: DirectiveInput): Silence[] {
  const silences: Silence[] = []
  for (const [index, directive] of directives.entries()) {
    if (directive.kind === undefined || directive.kind === 'enable') continue
    const rules = directive.rules.length > 0 ? directive.rules : [{ id: 'all', range: directive.range }]
    for (const rule of rules) {
      silences.push({
        rule,
        covers: coverage(directive, rule, directives.slice(index + 1), source, lines),
        used: false,
        unused: () => unusedProblem(directive, rule),
      })
    }
  }
  return silences
}

function coverage(
  directive: Directive,
  rule: NamedRule,
  after: readonly Directive[],
  source: string,
  lines: LineIndex,
): (finding: Finding) => boolean {
  switch (directive.kind) {
    case 'disable-line': {
      const { line } = lines.point(directive.range.start)
      return ({ start }) => start.line === line
    }
    case 'disable-next-line': {
      const next = source.slice(directive.range.end).search(/\S/)
      const { line } = lines.point(next === -1 ? source.length : directive.range.end + next)
      return ({ start }) => start.line === line
    }
    case 'disable-file':
      return () => true
    default: {
      const from = directive.range.start
      const enable = after.find(
        ({ kind, rules }) =>
          kind === 'enable' &&
          (rules.length === 0 || rules.some(({ id }) => names(id, rule.id) || id === rule.id)),
      )
      const to = enable?.range.start ?? Number.POSITIVE_INFINITY
      const others = after.filter(({ kind }) => kind === 'enable')
      // Inside a wide `disable`, an `enable` of one rule ends it for that rule alone.
      return ({ start, rule: id }) =>
        start.offset >= from &&
        start.offset < to &&
        !others.some(
          ({ rules, range }) => range.start <= start.offset && rules.some((named) => names(named.id, id)),
        )
    }
  }
}

function fromSettings(publications: readonly Publication[]): Silence[] {
  return publications.flatMap(({ lint, position }) => {
    if (!lint) return []
    return Object.entries(lint.rules).flatMap(([id, setting]) => {
      if (!isOff(setting)) return []
      const range = lint.positions.get(id) ?? position
      const silence: Silence = {
        rule: { id: id.toLowerCase(), range },
        covers: ({ start }) => start.offset >= position.start && start.offset <= position.end,
        used: false,
        unused: () => ({ rule: unusedDirectiveRule, message: 'setting', data: { rule: id }, place: range }),
      }
      return [silence]
    })
  })
}

export function isOff(setting: unknown): boolean {
  const severity = Array.isArray(setting) ? setting[0] : setting
  return severity === 'off' || severity === false || severity === 0
}

function unusedProblem(directive: Directive, rule: NamedRule): Problem {
  const all = directive.rules.length <= 1
  return {
    rule: unusedDirectiveRule,
    message: 'unused',
    data: { rule: rule.id === '*' ? 'all' : rule.id },
    place: all ? directive.range : rule.range,
    fix: removeRule(directive, rule),
  }
}

/** Deletes one rule of a directive, or the whole of it when there is no other. */
function removeRule({ rules, removal }: Directive, rule: NamedRule): Edit {
  const index = rules.indexOf(rule)
  if (rules.length <= 1 || index === -1) return { ...removal, text: '' }
  const next = rules[index + 1]
  const previous = rules[index - 1]
  const range: SourceRange = next
    ? { start: rule.range.start, end: next.range.start }
    : { start: previous!.range.end, end: rule.range.end }
  return { ...range, text: '' }
}

function mistakes(directive: Directive, { known, directives }: DirectiveInput): Problem[] {
  const { kind, word, rules, reason, range, removal } = directive
  const problems: Problem[] = []
  if (kind === undefined) {
    const candidates = closest(
      word.id,
      directiveKinds.map((name) => `lisible-${name}`),
    ).slice(0, 1)
    return [
      {
        rule: unknownDirectiveRule,
        message: 'directive',
        data: { word: word.id, candidates },
        place: word.range,
        expected: candidates,
        suggestions: candidates.map((text) => ({ ...word.range, text })),
        fix: { ...removal, text: '' },
      },
    ]
  }
  for (const rule of rules) {
    if (!known || rule.id === 'all' || rule.id === '*' || wasRun(rule.id, known)) continue
    const candidates = closest(rule.id, [...known])
    problems.push({
      rule: unknownDirectiveRule,
      message: 'rule',
      data: { rule: rule.id, candidates },
      place: rule.range,
      expected: candidates,
      suggestions: candidates.map((text) => ({ ...rule.range, text })),
      fix: removeRule(directive, rule),
    })
  }
  if (reason === undefined && kind !== 'enable') {
    problems.push({ rule: directiveReasonRule, message: 'reason', data: {}, place: range })
  }
  if (kind === 'enable') {
    const before = directives.some((other) => other.kind === 'disable' && other.range.start < range.start)
    if (!before) {
      problems.push({
        rule: unusedDirectiveRule,
        message: 'enable',
        data: {},
        place: range,
        fix: { ...removal, text: '' },
      })
    }
  }
  return problems
}
