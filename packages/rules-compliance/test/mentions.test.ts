import { type Finding, type ImageFacts, type MediaFacts, noResources, plainText } from '@lisible/core'
import { lintExample } from '@lisible/core/rule-tester'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circumstancesOf } from '../src/circumstances/circumstances.js'
import {
  alcoholMessage,
  carMessage,
  creditMessage,
  deviceMessage,
  energyMessage,
  foodMessage,
  gamblingMessage,
  rules,
} from '../src/index.js'

const seed = 20261127

const draft = (context: string, body: string, more = '') =>
  `---\nnetworks: [instagram, facebook]\n${more}context: { ${context} }\n---\n${body}\n`

function lint(rule: (typeof rules)[number], text: string, media?: Record<string, MediaFacts>): Finding[] {
  return lintExample(rule, { text, draft: 'a.post.md', ...(media ? { media } : {}) })
}

/** The source after the first suggestion of a finding. */
function accepted(source: string, { suggestions }: Finding): string {
  const [edit] = suggestions ?? []
  if (!edit) throw new Error('no suggestion')
  return source.slice(0, edit.start) + edit.text + source.slice(edit.end)
}

const owed = [
  [alcoholMessage, 'sector: alcool'],
  [gamblingMessage, 'secteur: paris sportifs'],
  [creditMessage, 'credit: true'],
  [carMessage, 'sector: automobile'],
  [energyMessage, 'secteur: énergie'],
  [foodMessage, 'sector: alimentaire, boosted: true'],
  [deviceMessage, 'secteur: dispositif médical'],
] as const

describe('a mention that is missing', () => {
  it('is no longer missing once the suggestion is taken, whatever the text', () => {
    const words = fc.array(
      fc.constantFrom(
        'Samedi',
        'la porte',
        'est ouverte.',
        '\n\n',
        '#Bois',
        '@atelier',
        '🪑',
        'à 18 h',
        'Venez !',
      ),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(words, fc.constantFrom(...owed), (parts, [rule, context]) => {
        const body = `Bonjour ${parts.join(' ')}`
        const source = draft(context, body)
        const [finding] = lint(rule, source)
        expect(finding?.messageId).toBe('absent')
        expect(finding?.severity).toBe('error')
        expect(lint(rule, accepted(source, finding!))).toEqual([])
      }),
      { seed, numRuns: 150 },
    )
  })

  it('goes before the hashtags that close the text, and is written as its YAML asks', () => {
    const source =
      'networks: [facebook]\ncontext:\n  sector: alcool\ntext: |\n  La cuvée est là.\n\n  #Gaillac @caveau\n'
    const [finding] = lintExample(alcoholMessage, { text: source, draft: 'a.yaml' })
    expect(source.slice(finding!.start.offset, finding!.end.offset)).toBe('là.')
    const text = accepted(source, finding!)
    expect(text.replace(/ +$/gm, '')).toContain(
      '  La cuvée est là.\n\n  L’abus d’alcool est dangereux pour la santé.\n\n  #Gaillac',
    )
    expect(lintExample(alcoholMessage, { text, draft: 'a.yaml' })).toEqual([])
  })

  it('names the networks whose variant lacks it', () => {
    const source = `---\nnetworks: [instagram, x]\ncontext: { sector: alcool }\n---\nLa cuvée est là. L’abus d’alcool est dangereux pour la santé.\n\n<!-- network: x -->\nLa cuvée est là.\n`
    const found = lint(alcoholMessage, source)
    expect(
      found.map(({ networks, start }) => [networks, source.slice(start.offset, start.offset + 3)]),
    ).toEqual([[['x'], 'là.']])
  })
})

describe('a mention in a picture', () => {
  const source = draft('sector: alcool', 'La cuvée est là.', 'media: [affiche.png]\n')
  const picture = (...lines: string[]): ImageFacts =>
    ({
      status: 'ok',
      kind: 'image',
      text: { status: 'ok', read: true, regions: lines.map((text) => ({ text })) },
    }) as unknown as ImageFacts

  it('counts, in two lines and with a letter misread', () => {
    const media = { 'affiche.png': picture('L’abus d’alcool est dangercux', 'pour la santé.') }
    expect(lint(alcoholMessage, source, media)).toEqual([])
  })

  it('is missing where the picture was read and has none', () => {
    const [finding] = lint(alcoholMessage, source, { 'affiche.png': picture('Portes ouvertes') })
    expect(finding).toMatchObject({ messageId: 'absent', verdict: 'fail', severity: 'error' })
  })

  it('may be there where nobody could read it', () => {
    const [finding] = lint(alcoholMessage, source)
    expect(finding).toMatchObject({ messageId: 'unseen', verdict: 'incomplete', severity: 'warning' })
  })
})

describe('a sentence that the law changed', () => {
  const former =
    'Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.'
  const found = (date: string, today?: string) =>
    lintExample(creditMessage, {
      text: draft('credit: true', `En trois fois. ${former}`, date),
      draft: 'a.post.md',
      ...(today === undefined ? {} : { settings: { today } }),
    }).map(({ messageId }) => messageId)

  it('is judged on the day of publication', () => {
    expect(found('date: 2026-11-19\n')).toEqual([])
    expect(found('date: 2026-11-20\n')).toEqual(['outdated'])
    expect(found('date: 20/11/2026\n')).toEqual(['outdated'])
    expect(found('', '2026-11-01')).toEqual([])
    expect(found('', '2027-01-01')).toEqual(['outdated'])
    expect(found('')).toEqual(['outdated'])
  })
})

describe('circumstances', () => {
  const of = (context: object, settings: object = {}) =>
    circumstancesOf({ ...plainText(''), context: context as never }, settings as never)

  it('are read in French and English, and in lists', () => {
    expect(of({ Secteur: 'Jeux d’argent' }).sectors).toEqual(new Set(['gambling']))
    expect(of({ secteur: 'paris sportifs, énergie' }).sectors).toEqual(new Set(['gambling', 'energy']))
    expect(of({ sector: ['wine', 'cars'] }).sectors).toEqual(new Set(['alcohol', 'car']))
    expect(of({ rôle: 'créatrice de contenu', sponsorisé: 'oui' })).toMatchObject({
      role: 'influencer',
      sponsored: true,
    })
    expect(of({ sponsorisé: 'non', sector: 'artisanat' })).toMatchObject({
      sponsored: false,
      hasSector: true,
    })
    expect(of({ sector: 'artisanat' }).sectors.size).toBe(0)
  })

  it('of the draft win over those of the configuration, which win over the charter', () => {
    const settings = { context: { secteur: 'vin', sponsored: true }, charter: { sector: 'énergie' } }
    expect(of({}, { charter: { sector: 'énergie' } }).sectors).toEqual(new Set(['energy']))
    expect(of({}, settings)).toMatchObject({ sectors: new Set(['alcohol']), sponsored: true })
    expect(of({ sector: 'immobilier', sponsored: false }, settings)).toMatchObject({
      sectors: new Set(['property']),
      sponsored: false,
    })
  })

  it('of any shape do not break a rule', () => {
    const values = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null), fc.array(fc.string()))
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom('sector', 'role', 'sponsored', 'ia', 'mineurs', 'concours'),
    )
    fc.assert(
      fc.property(fc.dictionary(keys, values), (context) => {
        expect(of(context).sectors).toBeInstanceOf(Set)
        for (const rule of rules) {
          const text = JSON.stringify([{ networks: ['facebook'], context, text: 'Gagnez un vin à 5 €.' }])
          lintExample(rule, { text, draft: 'a.json' })
        }
      }),
      { seed, numRuns: 60 },
    )
  })
})

describe('a mention that is due because of what is declared for all posts', () => {
  const common = [
    [alcoholMessage, { sector: 'alcool' }, 'sector: aucun', 'sector: none'],
    [creditMessage, { credit: true }, 'credit: false', 'credit: false'],
    [creditMessage, { sector: 'crédit' }, 'credit: false', 'credit: false'],
    [deviceMessage, { sector: 'dispositif médical' }, 'sector: aucun', 'sector: none'],
  ] as const

  it.each(common)('tells how one post is left out: %#', (rule, context, fr, en) => {
    const post = (own: string) => `---\nnetworks: [facebook]\n${own}---\nNotre équipe déménage.\n`
    const found = (own: string, locale: 'fr' | 'en') =>
      lintExample(
        rule,
        { text: post(own), draft: 'a.post.md', settings: { context } },
        { resources: noResources, locale },
      )
    expect(found('', 'fr')[0]?.message).toContain(`«\u00a0context: { ${fr} }\u00a0»`)
    expect(found('', 'en')[0]?.message).toContain(`\`context: { ${en} }\``)
    expect(found(`context: { ${fr} }\n`, 'fr')).toEqual([])
    expect(found(`context: { ${en} }\n`, 'en')).toEqual([])
  })

  it('says nothing of it where the draft itself declares the sector', () => {
    const [finding] = lint(deviceMessage, draft('sector: dispositif médical', 'Notre tensiomètre.'))
    expect(finding?.message).not.toContain('context')
  })
})
