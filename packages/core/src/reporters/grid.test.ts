import { describe, expect, it } from 'vitest'
import { parseDraft } from '../drafts/parse-draft.js'
import type { Finding } from '../findings/finding.js'
import { evaluationGrid } from './grid.js'
import type { Aspect, GridDraft, GridNetwork, GridOptions } from './grid-model.js'
import { gridJson, gridMarkdown } from './grid-report.js'

const source = `---
networks: [instagram, x]
theme: Portes ouvertes
media:
  - file: visuel.png
    alt: Une chaise
---
Venez à l’atelier 🪑 #PortesOuvertes @atelier https://exemple.fr
`

function draft(findings: readonly Partial<Finding>[] = [], text = source, path = 'a.post.md'): GridDraft {
  const { publications } = parseDraft(text, { path })
  return { path, publications, findings: findings.map(finding) }
}

function finding(given: Partial<Finding>): Finding {
  return {
    rule: 'network/length',
    severity: 'error',
    verdict: 'fail',
    message: 'Trop long.',
    messageId: 'tooLong',
    data: {},
    networks: [],
    criterion: 'Cr4.1',
    start: { line: 8, column: 1, offset: 100 },
    end: { line: 8, column: 6, offset: 105 },
    expected: [],
    ...given,
  }
}

function on(network: string, given: GridDraft, options?: GridOptions): GridNetwork {
  const [publication] = evaluationGrid([given], options).publications
  return publication!.networks.find((candidate) => candidate.network === network)!
}

const statuses = ({ criteria }: GridNetwork) =>
  Object.fromEntries(
    criteria.flatMap(({ aspects }) => aspects.map(({ aspect, status }) => [aspect, status])),
  ) as Record<Aspect, string>

const questions = ({ criteria }: GridNetwork, wanted: Aspect) =>
  criteria.flatMap(({ aspects }) => aspects).find(({ aspect }) => aspect === wanted)!.questions

describe('evaluation grid', () => {
  it('says a publication without fault is met, except for what a person must judge', () => {
    const instagram = on('instagram', draft())
    expect(statuses(instagram)).toEqual({
      elements: 'met',
      choice: 'met',
      inclusive: 'met',
      terms: 'to-judge',
      spelling: 'met',
      accessible: 'met',
      theme: 'to-judge',
      readable: 'met',
      charter: 'to-judge',
      'image-theme': 'to-judge',
    })
    expect(instagram.criteria.map(({ criterion, checked, status }) => [criterion, checked, status])).toEqual([
      ['Cr4.1', 'met', 'to-judge'],
      ['Cr4.2', 'met', 'to-judge'],
      ['Cr4.3', 'met', 'to-judge'],
    ])
  })

  it('always asks a person about the theme, and names it', () => {
    expect(questions(on('x', draft()), 'theme')).toEqual([
      'Le texte traite-t-il bien du thème annoncé, «\u00a0Portes ouvertes\u00a0»\u202f?',
    ])
    expect(questions(on('x', draft(), { locale: 'en' }), 'image-theme')).toEqual([
      'Do the image and the text in it serve the theme, “Portes ouvertes”?',
    ])
  })

  it('lists the elements of the publication as written', () => {
    expect(on('x', draft()).elements).toEqual({
      text: 63,
      media: ['visuel.png'],
      hashtags: ['#PortesOuvertes'],
      mentions: ['@atelier'],
      links: ['https://exemple.fr'],
      emoji: ['🪑'],
    })
  })

  it('asks whether elements that are absent are left out on purpose', () => {
    const bare = on('x', draft([], '---\nnetworks: [x]\n---\nVenez #Samedi 🪑\n'))
    expect(statuses(bare).choice).toBe('to-judge')
    expect(questions(bare, 'choice')).toEqual([
      'Sans médias, sans mentions, sans liens\u00a0: est-ce un choix qui convient à cette publication sur ce réseau\u202f?',
    ])
    expect(questions(bare, 'readable')).toEqual([
      'Aucun média sur ce réseau\u00a0: la publication peut-elle s’en passer\u202f?',
    ])
  })

  it('counts an error on the networks it holds for, and only there', () => {
    const given = draft([{ networks: ['x'] }])
    expect(statuses(on('x', given)).elements).toBe('not-met')
    expect(on('x', given).criteria[0]).toMatchObject({ status: 'not-met', checked: 'not-met' })
    expect(statuses(on('instagram', given)).elements).toBe('met')
  })

  it.each([
    ['inclusive/doublet', 'Cr4.1', 'inclusive'],
    ['compliance/sponsored', 'Cr4.1', 'terms'],
    ['spelling/unknown-word', 'Cr4.2', 'spelling'],
    ['a11y/emoji-run', 'Cr4.2', 'accessible'],
    ['media/alt-missing', 'Cr4.2', 'accessible'],
    ['image/contrast', 'Cr4.3', 'readable'],
    ['brand/colours', 'Cr4.3', 'charter'],
    ['brand/name', 'Cr4.2', 'theme'],
    ['brand/hashtags', 'Cr4.1', 'choice'],
  ] as const)('takes %s as evidence for %s, %s', (rule, criterion, aspect) => {
    const result = statuses(on('x', draft([{ rule, criterion }])))
    expect(Object.entries(result).filter(([, status]) => status === 'not-met')).toEqual([[aspect, 'not-met']])
  })

  it('leaves warnings and checks without verdict to a person, and lets advice pass', () => {
    const with_ = (given: Partial<Finding>) => statuses(on('x', draft([given]))).elements
    expect(with_({ severity: 'warning' })).toBe('to-judge')
    expect(with_({ severity: 'error', verdict: 'incomplete' })).toBe('to-judge')
    expect(with_({ severity: 'info', verdict: 'incomplete' })).toBe('to-judge')
    expect(with_({ severity: 'info' })).toBe('met')
    const advised = on('x', draft([{ severity: 'info' }])).criteria[0]!.aspects[0]!
    expect(advised.findings).toHaveLength(1)
  })

  it('asks about elements that a charter wants otherwise', () => {
    const asked = on('x', draft([{ rule: 'brand/hashtags', criterion: 'Cr4.1', severity: 'warning' }]))
    expect(statuses(asked)).toMatchObject({ choice: 'to-judge', elements: 'met' })
    expect(questions(asked, 'choice').at(-1)).toContain('La charte demande autre chose')
  })

  it('does not say that what was not checked is met', () => {
    expect(statuses(on('x', draft(), { media: false })).readable).toBe('to-judge')
    expect(statuses(on('x', draft(), { rules: ['spelling/unknown-word'] }))).toMatchObject({
      spelling: 'met',
      elements: 'to-judge',
      inclusive: 'to-judge',
      accessible: 'to-judge',
      readable: 'to-judge',
    })
    const video = source.replace('visuel.png', 'visite.mp4')
    expect(statuses(on('x', draft([], video))).readable).toBe('to-judge')
    const breton = source.replace('theme:', 'lang: br\ntheme:')
    expect(statuses(on('x', draft([], breton)))).toMatchObject({
      spelling: 'to-judge',
      inclusive: 'to-judge',
    })
    const { criterion: _, ...crash } = finding({ rule: 'lint/crash' })
    const crashed = { ...draft(), findings: [crash] }
    expect(statuses(on('x', crashed))).toMatchObject({ elements: 'to-judge', spelling: 'to-judge' })
  })

  it('gives each publication of a file its own findings', () => {
    const yaml = '- networks: [x]\n  text: un\n- networks: [x]\n  text: deux\n'
    const at = yaml.indexOf('deux')
    const place = { line: 4, column: 9, offset: at }
    const { publications } = evaluationGrid([draft([{ start: place, end: place }], yaml, 'a.yaml')])
    expect(publications.map(({ number, of }) => [number, of])).toEqual([
      [1, 2],
      [2, 2],
    ])
    expect(publications.map(({ networks }) => statuses(networks[0]!).elements)).toEqual(['met', 'not-met'])
  })

  it('says of a draft that cannot be read why, and nothing else', () => {
    const grid = evaluationGrid([{ path: 'a.yaml', publications: [], findings: [finding({})] }])
    expect(grid.publications).toEqual([])
    expect(gridMarkdown(grid, { locale: 'fr' })).toContain(
      'Aucune publication n’a pu être lue dans ce fichier.',
    )
    expect(gridMarkdown(grid, { locale: 'fr' })).toContain('Trop long.')
  })

  it('is written as Markdown in which a draft changes nothing', () => {
    const hostile = source.replace('#PortesOuvertes', '#a|b <script>').replace('Portes', 'a | b *c*')
    const markdown = gridMarkdown(evaluationGrid([draft([{ message: 'x | y' }], hostile)]), {
      locale: 'fr',
      label: (network) => network.toUpperCase(),
    })
    expect(markdown).toContain('### INSTAGRAM')
    expect(markdown).not.toMatch(/[^\\]<script/)
    const rows = markdown.split('\n').filter((line) => line.startsWith('| Cr4'))
    expect(rows).toHaveLength(20)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
  })

  it('is written as JSON with evidence and questions', () => {
    const json = JSON.parse(gridJson(evaluationGrid([draft([{ networks: ['x'] }])], { locale: 'en' })))
    const [, x] = json.publications[0].networks
    expect(json).toMatchObject({ version: 1, grid: 'c4', unread: [] })
    expect(x.criteria[0].aspects[0]).toMatchObject({
      aspect: 'elements',
      status: 'not-met',
      findings: [{ rule: 'network/length', start: { line: 8, column: 1, offset: 100 } }],
    })
    expect(x.criteria[1].aspects[2].questions).toEqual([
      'Does the text keep to the announced theme, “Portes ouvertes”?',
    ])
  })
})
