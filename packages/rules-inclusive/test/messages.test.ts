import { LineIndex, Linter, parseOptions, plainText } from '@lisible/core'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/index.js'

const english = new Linter({ locale: 'en' })
const french = new Linter({ locale: 'fr' })

/** Messages of one rule on its own examples. */
function messages(linter: Linter, rule: (typeof rules)[number]): string[] {
  return rule.meta.examples.flatMap(({ text, lang = 'fr', options, settings = {} }) => {
    const parsed = parseOptions(rule, options)
    const draft = {
      path: 'draft.txt',
      source: text,
      lines: new LineIndex(text),
      publications: [plainText(text, { lang })],
      problems: [],
    }
    const entry = { rule, options: parsed.ok ? parsed.options : undefined }
    return linter.lint(draft, { networks: [], lang, rules: [entry], settings }).map(({ message }) => message)
  })
}

describe('messages', () => {
  it.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s speaks English and French', (_id, rule) => {
    const spoken = [...messages(english, rule), ...messages(french, rule)]
    expect(spoken.length).toBeGreaterThan(0)
    for (const message of spoken) {
      expect(message).not.toMatch(/undefined|null|NaN|\s\s/u)
      expect(message).toMatch(/[.)]$/u)
    }
  })

  it.each(rules.map((rule) => [rule.meta.id, rule] as const))(
    '%s sets French with no-break spaces',
    (_id, rule) => {
      for (const message of messages(french, rule)) expect(message).not.toMatch(/« | »| [:;!?](?=\s|$)/u)
    },
  )

  it('has one rule per id, each with sources and examples', () => {
    expect(new Set(rules.map(({ meta }) => meta.id)).size).toBe(rules.length)
    for (const { meta } of rules) {
      expect(meta.sources.length).toBeGreaterThan(0)
      expect(meta.examples.some(({ findings }) => findings && findings.length > 0)).toBe(true)
      expect(meta.examples.some(({ findings }) => !findings || findings.length === 0)).toBe(true)
    }
  })
})
