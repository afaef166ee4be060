import { describe, expect, it } from 'vitest'
import { parseDraft } from '../drafts/parse-draft.js'
import { Linter } from '../linter/linter.js'
import { defineRule } from '../rules/define-rule.js'
import { applyBaseline, createBaseline, formatBaseline, parseBaseline } from './baseline.js'

const oups = defineRule({
  meta: {
    id: 'spelling/oups',
    description: { fr: 'r', en: 'r' },
    category: 'spelling',
    severity: 'warning',
    sources: [],
    examples: [],
  },
  messages: { found: { fr: () => 'oups', en: () => 'oups' } },
  create: ({ report }) => ({
    text: (text) => {
      for (const match of text.value.matchAll(/oups/g))
        report({ text, start: match.index, end: match.index + 4, message: 'found' })
    },
  }),
})

function check(source: string, path = 'drafts/a.post.md') {
  const draft = parseDraft(source, { path })
  const config = { networks: [], lang: 'fr', rules: [{ rule: oups, options: undefined }], settings: {} }
  return { path, draft, findings: new Linter().lint(draft, config) }
}

const before = '---\ntitle: Un oups ici\n---\nPremier oups. Second oups, et oups encore.\n'

describe('baseline', () => {
  const baseline = parseBaseline(formatBaseline(createBaseline([check(before)])))!

  it('knows its findings again after edits above, around and of the notation', () => {
    for (const source of [
      before,
      '---\nlang: fr\ntitle: "Un oups ici"\n---\nNouveau début.\n\nPremier oups.\n\nSecond oups, et oups encore. Fin.\n',
    ]) {
      const { kept, known, stale } = applyBaseline(baseline, check(source))
      expect([kept.length, known.length, stale]).toEqual([0, 4, []])
    }
  })

  it('keeps new findings, also in a sentence it knows', () => {
    const { kept, known } = applyBaseline(
      baseline,
      check(before.replace('Second oups', 'Autre oups').replace('Fin', '')),
    )
    expect([kept.length, known.length]).toEqual([2, 2])
    const more = applyBaseline(baseline, check('---\ntitle: Un oups ici\n---\nPremier oups. Premier oups.\n'))
    expect(more.kept.map(({ start }) => start.column)).toEqual([23])
  })

  it('says what is gone', () => {
    const { stale } = applyBaseline(baseline, check('---\ntitle: Un titre\n---\nPremier oups.\n'))
    expect(stale.map(({ rule, count }) => [rule, count]).sort()).toEqual([
      ['spelling/oups', 1],
      ['spelling/oups', 2],
    ])
  })

  it('is not read from anything else', () => {
    for (const text of ['', '[]', '{"version":2,"files":{}}', '{"version":1,"files":{"a":{"b":3}}}']) {
      expect(parseBaseline(text)).toBeUndefined()
    }
  })
})
