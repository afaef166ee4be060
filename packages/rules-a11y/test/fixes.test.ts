import { defaultOptions, LineIndex, Linter, plainText } from '@lisible/core'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/index.js'
import { resources } from './resources.js'

const linter = new Linter({ locale: 'fr', resources })
const enabled = rules
  .filter(({ meta }) => meta.severity !== 'off')
  .map((rule) => ({ rule, options: defaultOptions(rule) }))

function lint(text: string, lang: string) {
  const draft = {
    path: 'post.txt',
    source: text,
    lines: new LineIndex(text),
    publications: [plainText(text, { lang })],
    problems: [],
  }
  return linter.lint(draft, { networks: [], lang, rules: enabled, settings: {} })
}

const examples = rules.flatMap(({ meta }) =>
  meta.examples
    .filter(({ draft, findings }) => draft === undefined && findings !== undefined)
    .map(({ text, lang }) => ({ rule: meta.id, text, lang: lang ?? 'fr' })),
)

/** What was there all the time and a fix only brings to light: capitals under a disguise, an emoji in a row. */
const revealed: Readonly<Record<string, string>> = {
  'a11y/enclosed-letters': 'a11y/all-caps-word',
  'a11y/spaced-letters': 'a11y/all-caps-word',
  'a11y/emoji-run': 'a11y/emoji-mid-sentence',
  'a11y/kaomoji': 'a11y/emoji-mid-sentence',
}

describe('fixes and suggestions', () => {
  it.each(examples)('of $rule bring no other finding: $text', ({ text, lang }) => {
    const found = lint(text, lang)
    const before = new Set(found.map(({ rule }) => rule))
    for (const { rule, fix, suggestions } of found) {
      for (const edit of [...(fix ? [fix] : []), ...(suggestions ?? [])]) {
        const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
        const brought = lint(after, lang).filter(
          (finding) => !before.has(finding.rule) && revealed[rule] !== finding.rule,
        )
        expect(brought.map(({ rule: other }) => `${rule} → ${other}: ${after}`)).toEqual([])
      }
    }
  })

  it.each(examples)('of $rule come to an end: $text', ({ text, lang }) => {
    let current = text
    for (let round = 0; round < 12; round++) {
      const fix = lint(current, lang).find((finding) => finding.fix)?.fix
      if (!fix) return
      current = current.slice(0, fix.start) + fix.text + current.slice(fix.end)
    }
    expect(lint(current, lang).filter(({ fix }) => fix)).toEqual([])
  })
})
