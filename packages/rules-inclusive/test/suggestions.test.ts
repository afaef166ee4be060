import { describe, expect, it } from 'vitest'
import { rules } from '../src/index.js'
import { profileNames } from '../src/profiles/profile.js'
import { lintText, readData } from './support.js'

interface Row {
  readonly example: string
}

const onByDefault = rules.filter(({ meta }) => meta.severity !== 'off')
const texts = [
  ...rules.flatMap(({ meta }) => meta.examples.map(({ text, lang }) => ({ text, lang: lang ?? 'fr' }))),
  ...readData<Row>('lexicon.jsonl').map(({ example }) => ({ text: example, lang: 'fr' })),
]

/** Rules on the whole text: a first change of several cannot satisfy them. */
const whole = new Set(['inclusive/abbr-form-consistency', 'inclusive/abbr-plural-style'])

/** Findings of other rules at the place of a suggestion once it stands in the text. */
function provoked(text: string, lang: string, settings: Record<string, unknown>): string[] {
  const found: string[] = []
  const before = lintText(text, rules, { lang, settings })
  const known = new Set(before.map(({ rule }) => rule))
  for (const finding of before) {
    const [from, to] = [finding.start.offset, finding.end.offset]
    for (const suggestion of finding.expected) {
      const changed = text.slice(0, from) + suggestion + text.slice(to)
      for (const { rule, start, end } of lintText(changed, onByDefault, { lang, settings })) {
        if (known.has(rule) && rule !== finding.rule) continue
        if (whole.has(rule)) continue
        if (start.offset < from + suggestion.length && from < end.offset) {
          found.push(
            `${finding.rule} « ${suggestion} » → ${rule} « ${changed.slice(start.offset, end.offset)} »`,
          )
        }
      }
    }
  }
  return found
}

describe('suggestions', () => {
  it('never provoke a rule of the package', () => {
    expect([...new Set(texts.flatMap(({ text, lang }) => provoked(text, lang, {})))]).toEqual([])
  })

  it.each(profileNames)('nor in the profile %s', (profile) => {
    expect([...new Set(texts.flatMap(({ text, lang }) => provoked(text, lang, { profile })))]).toEqual([])
  })
})
