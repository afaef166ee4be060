import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseDraft } from '../drafts/parse-draft.js'
import { Linter } from '../linter/linter.js'
import { exampleTests } from '../rule-tester/rule-tester.js'
import { defineRule } from '../rules/define-rule.js'
import { defaultOptions } from '../rules/options.js'
import { directiveRules } from './rules.js'

for (const rule of directiveRules) {
  describe(rule.meta.id, () => {
    for (const test of exampleTests(rule)) it(test.name, test.run)
  })
}

const meta = {
  description: { fr: 'r', en: 'r' },
  category: 'spelling',
  severity: 'warning',
  sources: [],
  examples: [],
} as const
/** Reports every `oups` (and `aïe`, for the other package). */
const oups = defineRule({
  meta: { ...meta, id: 'spelling/oups' },
  messages: { found: { fr: () => 'oups', en: () => 'oups' } },
  options: v.strictObject({ word: v.optional(v.string(), 'oups') }),
  create: ({ report, options }) => ({
    word: (token, text) => {
      if (text.value.slice(token.start, token.end) === options.word) {
        report({ text, start: token.start, end: token.end, message: 'found' })
      }
    },
  }),
})
const aie = defineRule({
  meta: { ...meta, id: 'a11y/aie' },
  messages: { found: { fr: () => 'aïe', en: () => 'ouch' } },
  create: ({ report }) => ({
    word: (token, text) => {
      if (text.value.slice(token.start, token.end) === 'aïe') {
        report({ text, start: token.start, end: token.end, message: 'found' })
      }
    },
  }),
})

function lint(source: string, path = 'a.post.md') {
  const rules = [oups, aie, ...directiveRules.filter(({ meta: { severity } }) => severity !== 'off')]
  const linter = new Linter({ knownRules: [...rules.map((rule) => rule.meta.id), 'spelling/unknown-word'] })
  const findings = linter.lint(parseDraft(source, { path }), {
    networks: [],
    lang: 'fr',
    rules: rules.map((rule) => ({ rule, options: defaultOptions(rule) })),
    settings: {},
  })
  const told = findings.map(
    ({ rule, messageId, start, end }) =>
      `${rule.replace('lint/', '')}${messageId === 'found' ? '' : `:${messageId}`} ${start.line} ${source.slice(start.offset, end.offset)}`,
  )
  const fixed = findings
    .flatMap(({ fix }) => fix ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), source)
  return { told, fixed, findings }
}

describe('directives', () => {
  it('silence the next line, a stretch, the file; a rule, a package, all', () => {
    expect(
      lint(`oups
<!-- lisible-disable-next-line spelling/oups -- citation -->

oups aïe
<!-- lisible-disable spelling -->
oups aïe
<!-- lisible-enable -->
oups
<!-- lisible-disable -->
oups aïe
<!-- lisible-enable a11y -->
oups aïe
`).told,
    ).toEqual([
      'spelling/oups 1 oups',
      'a11y/aie 4 aïe',
      'a11y/aie 6 aïe',
      'spelling/oups 8 oups',
      'a11y/aie 12 aïe',
    ])
    expect(lint('oups aïe\n\n<!-- lisible-disable-file -->\noups\n').told).toEqual([])
  })

  it('stand in a published line without being published', () => {
    const source = 'oups <!-- lisible-disable-line spelling/oups -->\noups\n'
    expect(lint(source).told).toEqual(['spelling/oups 2 oups'])
    const [child] = parseDraft(source, { path: 'a.post.md' }).publications[0]!.children
    expect(child).toMatchObject({ value: 'oups\noups' })
  })

  it('stand in # comments of front matter and YAML files', () => {
    expect(
      lint(`---
# lisible-disable-next-line spelling/oups -- nom
title: oups
description: "oups # lisible-disable-line"
media: [{ file: a.png, alt: aïe }] # lisible-disable-line a11y
---
oups
`).told,
    ).toEqual(['spelling/oups 4 oups', 'spelling/oups 7 oups'])
    expect(lint('# lisible-disable-file spelling\ntext: |\n  oups aïe\n', 'a.yaml').told).toEqual([
      'a11y/aie 3 aïe',
    ])
  })

  it('stand under the lint key and in a lint column', () => {
    expect(lint('---\nlint:\n  spelling/oups: off\n  a11y: error\n---\noups aïe\n').findings).toMatchObject([
      { rule: 'a11y/aie', severity: 'error' },
    ])
    expect(
      lint('---\nlint: { spelling/oups: [info, { word: mot }] }\n---\noups mot\n').findings,
    ).toMatchObject([{ rule: 'spelling/oups', severity: 'info', start: { column: 6 } }])
    expect(
      lint('[{ "text": "oups", "lint": { "spelling": "off" } }, { "text": "oups" }]', 'a.json').told,
    ).toEqual(['spelling/oups 1 oups'])
    expect(lint('Text,Lint\noups,spelling/oups -- nom\noups,\naïe,spelling\n', 'a.csv').told).toEqual([
      'spelling/oups 3 oups',
      'a11y/aie 4 aïe',
      'unused-directive:setting 4 spelling',
    ])
  })

  it('are findings when they are unused, unknown or misplaced, with a fix that takes them out', () => {
    const { told, fixed } = lint(`---
title: a # lisible-disable-line spelling
---
<!-- lisible-disable-next-line spelling/oups, a11y/aie, spelling/unknown-wrod -->
oups
  <!-- lisible-enable -->
Fin <!-- lisible-disable-line -->
<!-- lisible-disble -->
`)
    expect(told).toEqual([
      'unused-directive:unused 2 # lisible-disable-line spelling',
      'unused-directive:unused 4 a11y/aie',
      'unknown-directive:rule 4 spelling/unknown-wrod',
      'unused-directive:enable 6 <!-- lisible-enable -->',
      'unused-directive:unused 7 <!-- lisible-disable-line -->',
      'unknown-directive:directive 8 lisible-disble',
    ])
    expect(fixed).toContain('title: a\n')
    expect(fixed.endsWith('Fin\n')).toBe(true)
  })

  it('are not said to be unused when their rule did not run', () => {
    expect(lint('<!-- lisible-disable-next-line spelling/unknown-word -->\nBonjour\n').told).toEqual([])
  })

  it('cannot silence a setting that is not understood', () => {
    expect(lint('---\nlint: { spelling/oups: fort }\n---\noups\n').told).toEqual([
      'unknown-directive:setting 2 spelling/oups',
      'spelling/oups 4 oups',
    ])
  })
})
