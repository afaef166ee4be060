import type { Draft } from '../drafts/draft.js'
import { parseDraft } from '../drafts/parse-draft.js'
import { plainText } from '../drafts/plain-text.js'
import type { Finding } from '../findings/finding.js'
import { Linter } from '../linter/linter.js'
import type { Locale } from '../locales/locale.js'
import { defaultOptions, parseOptions } from '../rules/options.js'
import { noResources, type Resources } from '../rules/resource.js'
import type { AnyRule, ExampleFinding, RuleExample } from '../rules/rule.js'
import { LineIndex } from '../source-map/position.js'

/** One executable example of a rule. */
export interface ExampleTest {
  readonly name: string
  /** Throws an error that shows what was expected and what came. */
  run(): void
}

export interface RuleTesterOptions {
  readonly resources?: Resources
  /** Language of messages. Absent: `fr`. */
  readonly locale?: Locale
}

/** Findings of one rule on one example. */
export function lintExample(rule: AnyRule, example: RuleExample, options: RuleTesterOptions = {}): Finding[] {
  const parsed = example.options === undefined ? undefined : parseOptions(rule, example.options)
  if (parsed && !parsed.ok)
    throw new Error(`options: ${parsed.issues.map(({ message }) => message).join('; ')}`)
  const linter = new Linter({ locale: options.locale ?? 'fr', resources: options.resources ?? noResources })
  const config = {
    networks: example.networks ?? [],
    lang: example.lang ?? 'fr',
    rules: [{ rule, options: parsed ? parsed.options : defaultOptions(rule) }],
    settings: example.settings ?? {},
  }
  const facts = example.media ? new Map(Object.entries(example.media)) : undefined
  const findings = linter.lint(draftOf(example), config, facts)
  const crash = findings.find(({ rule: id }) => id === 'lint/crash')
  if (crash) throw new Error(crash.message)
  return findings.filter(({ rule: id }) => id === rule.meta.id)
}

/** Every example in the rule's metadata as a test; also that each message renders in both languages. */
export function exampleTests(rule: AnyRule, options: RuleTesterOptions = {}): ExampleTest[] {
  return rule.meta.examples.map((example, index) => ({
    name: `${rule.meta.id} example ${index + 1}: ${JSON.stringify(example.text.slice(0, 70))}`,
    run: () => check(example, lintExample(rule, example, options)),
  }))
}

function draftOf(example: RuleExample): Draft {
  const settings = { lang: example.lang ?? 'fr', networks: example.networks ?? [] }
  if (example.draft !== undefined) {
    return parseDraft(example.text, {
      path: example.draft,
      defaultLang: settings.lang,
      defaultNetworks: settings.networks,
    })
  }
  const publications = [plainText(example.text, settings)]
  return {
    path: 'example.txt',
    source: example.text,
    lines: new LineIndex(example.text),
    publications,
    problems: [],
  }
}

function check(example: RuleExample, findings: readonly Finding[]): void {
  const wanted = example.findings ?? []
  const got = findings.map((finding) => describe(example, finding))
  const same = wanted.length === got.length && wanted.every((want, i) => matches(want, got[i]!))
  if (same) return
  const show = (list: readonly unknown[]) =>
    list.map((item) => `\n    ${JSON.stringify(item)}`).join('') || ' nothing'
  throw new Error(`in ${JSON.stringify(example.text)}\n  expected:${show(wanted)}\n  got:${show(got)}`)
}

function describe(example: RuleExample, finding: Finding): Required<ExampleFinding> {
  const { start, end } = finding
  const { fix } = finding
  return {
    message: finding.messageId,
    span: example.text.slice(start.offset, end.offset),
    expected: finding.expected,
    fixed: fix ? example.text.slice(0, fix.start) + fix.text + example.text.slice(fix.end) : '',
    severity: finding.severity,
  }
}

function matches(want: ExampleFinding, got: Required<ExampleFinding>): boolean {
  return (
    (want.message === undefined || want.message === got.message) &&
    (want.span === undefined || want.span === got.span) &&
    (want.expected === undefined || JSON.stringify(want.expected) === JSON.stringify(got.expected)) &&
    (want.fixed === undefined || want.fixed === got.fixed) &&
    (want.severity === undefined || want.severity === got.severity)
  )
}
