import { Linter, parseDraft } from '@lisible/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { resources } from '../../lexicon-fr/test/resources.js'
import { type Charter, rules } from '../src/index.js'

const charter: Charter = {
  brand: { name: 'Fleurs de Clém', forbiddenVariants: ['Fleurs de Clem', 'FleurDeClem', 'İz'] },
  visual: { colours: [{ value: '#a8261c' }] },
  voice: {
    address: 'vous',
    emoji: 'sober',
    exclamationsMax: 1,
    terms: [{ avoid: 'client', prefer: ['invité'] }, { avoid: '…' }, { avoid: 'œuf' }],
  },
  axes: ['conseils'],
  networks: { x: { hashtags: { min: 1, max: 2, required: ['#Clém'] } } },
}

const piece = fc.constantFrom(
  ...[
    'Fleurs de Clem',
    'fleurs de clém',
    'FleurDeClem',
    'tu',
    'ton',
    't’',
    'vous',
    'client',
    'l’',
    '…',
    'İz',
    'ﬁ',
  ],
  ...[
    'œuf',
    '🎉',
    '!',
    '!!',
    '#clem',
    '#Clém',
    '#',
    '@clem',
    '«',
    '»',
    '"',
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '\n',
    '\n\n',
  ],
  ...['-', '_', 'e\u0301', '👩‍🌾', '𝐅', 'https://clem.fr', 'Viens'],
)

it('whatever the text, nothing is thrown, places are inside it, and long texts are read alike piece by piece', () => {
  const settings = { charter }
  for (const address of ['vous', 'tu'] as const) {
    const own = { settings: { charter: { ...charter, voice: { ...charter.voice, address } } } }
    const config = {
      networks: ['x'],
      lang: 'fr',
      rules: rules.map((rule) => ({ rule, options: undefined })),
      settings: { ...settings, ...own.settings },
    }
    const linter = new Linter({ resources })
    const remembering = new Linter({ resources, remember: true })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = `---\nnetworks: [x]\naxis: conseil\n---\n${pieces.join('')}\n`
        const draft = parseDraft(source, { path: 'a.post.md' })
        const found = linter.lint(draft, config)
        expect(found.filter(({ rule }) => rule === 'lint/crash')).toEqual([])
        for (const { start, end, message } of found) {
          expect(start.offset).toBeLessThanOrEqual(end.offset)
          expect(end.offset).toBeLessThanOrEqual(source.length)
          expect(message).not.toMatch(/undefined|\[object/)
        }
        expect(remembering.lint(parseDraft(source, { path: 'a.post.md' }), config)).toEqual(found)
      }),
      { numRuns: 400, seed: 20261127 },
    )
  }
})
