import { type AnyRule, defaultOptions, Linter, parseDraft } from '@lisible/core'
import { describe, expect, it } from 'vitest'
import { resources } from '../../lexicon-fr/test/resources.js'
import { rules } from '../src/index.js'

interface Place {
  /** The rule, without its package. */
  readonly rule: string
  /** Each faulty part between ⟦ and ⟧; the rule alone is run. */
  readonly marked: string
  readonly expected: readonly (string | undefined)[]
  readonly options?: object
}

const places: readonly Place[] = [
  {
    rule: 'unknown-word',
    marked: 'Salle à l’étage.\nVenez à ⟦l’acceuil⟧, puis au ⟦vestaire⟧.',
    expected: ['l’accueil', 'vestiaire'],
  },
  {
    rule: 'joined-words',
    marked: 'Un mot.\nC’est ⟦parceque⟧ samedi on sera ⟦dansla⟧ cour.',
    expected: ['parce que', 'dans la'],
  },
  { rule: 'elision', marked: 'Un mot.\n⟦le atelier⟧ reprend.', expected: ['l’atelier'] },
  { rule: 'repeated-word', marked: 'Le programme\n⟦de de⟧ samedi.', expected: ['de'] },
  { rule: 'capital-accent', marked: 'Ouvert.\n⟦Ecole⟧ fermée lundi.', expected: ['École'] },
  { rule: 'ligature', marked: 'Nos ⟦voeux⟧,\nma ⟦soeur⟧\u00a0!', expected: ['vœux', 'sœur'] },
  { rule: 'proper-noun', marked: 'Suivez-nous\nsur ⟦Facebok⟧.', expected: ['Facebook'] },
  { rule: 'lengthened-word', marked: 'C’est\n⟦trooop⟧ bien\u00a0!', expected: ['trop'] },
  { rule: 'spoken-abbreviation', marked: '⟦Bcp⟧ de monde,\n⟦tjrs⟧ là.', expected: ['Beaucoup', 'toujours'] },
  { rule: 'typography', marked: 'À suivre⟦...⟧\nMerci.', expected: ['…'] },
]

/** The draft as an editor may save it. */
const shapes: Readonly<Record<string, (body: string) => string>> = {
  LF: (body) => `---\nnetworks: [linkedin]\nlang: fr\n---\n${body}\n`,
  CRLF: (body) => `---\nnetworks: [linkedin]\nlang: fr\n---\n${body}\n`.replaceAll('\n', '\r\n'),
  'BOM and emoji before': (body) => `\uFEFF---\nnetworks: [linkedin]\n---\n🪑 👩‍🔧\n${body}\n`,
}

function lint(source: string, rule: AnyRule, options: object, locale: 'fr' | 'en') {
  const draft = parseDraft(source, { path: 'a.post.md' })
  const entry = { rule, options: { ...(defaultOptions(rule) as object), ...options } }
  return new Linter({ locale, resources }).lint(draft, {
    networks: [],
    lang: 'fr',
    settings: {},
    rules: [entry],
  })
}

const ruleNamed = (name: string): AnyRule => rules.find(({ meta }) => meta.id === `spelling/${name}`)!

describe.each(Object.entries(shapes))('in a draft saved with %s', (_, shape) => {
  it.each(places)(
    'spelling/$rule marks exactly what is at fault',
    ({ rule, marked, expected, options = {} }) => {
      const source = shape(marked.replaceAll(/[⟦⟧]/g, ''))
      const found = lint(source, ruleNamed(rule), options, 'fr')
      const spans = [...marked.matchAll(/⟦(.+?)⟧/g)].map((match) => match[1])
      expect(found.map(({ start, end }) => source.slice(start.offset, end.offset))).toEqual(spans)
      expect(found.map((finding) => finding.expected[0])).toEqual(expected)
      for (const { start } of found) {
        const before = source.slice(0, start.offset)
        expect(start.line).toBe(before.split(/\r\n|\n/).length)
        expect(start.column).toBe(
          start.offset - (before.lastIndexOf('\n') + 1) + 1 - (start.line === 1 ? 1 : 0),
        )
      }
    },
  )
})

describe('messages', () => {
  it.each(places)('of spelling/$rule are in English when asked', ({ rule, marked, options = {} }) => {
    const source = shapes.LF!(marked.replaceAll(/[⟦⟧]/g, ''))
    const french = lint(source, ruleNamed(rule), options, 'fr')
    const english = lint(source, ruleNamed(rule), options, 'en')
    expect(english.length).toBe(french.length)
    for (const [i, { message }] of english.entries()) {
      expect(message).not.toBe(french[i]!.message)
      expect(message).not.toContain('«')
    }
  })
})

describe('without resources', () => {
  it('no rule fails; what needs a word list is silent', () => {
    for (const { rule, marked } of places) {
      const draft = parseDraft(shapes.LF!(marked.replaceAll(/[⟦⟧]/g, '')), { path: 'a.post.md' })
      const entry = { rule: ruleNamed(rule), options: defaultOptions(ruleNamed(rule)) }
      expect(() =>
        new Linter().lint(draft, { networks: [], lang: 'fr', settings: {}, rules: [entry] }),
      ).not.toThrow()
    }
  })
})
