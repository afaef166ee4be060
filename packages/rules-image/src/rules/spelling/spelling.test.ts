import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { spelling } from './index.js'
import { mayBeMisread } from './misreading.js'

const lint = (
  lines: ReturnType<typeof exampleLine>[],
  { body = 'Samedi', lang = 'fr', locale = 'fr' as 'fr' | 'en', known = true } = {},
) =>
  lintExample(
    spelling,
    {
      text: `---\nlang: ${lang}\nnetworks: [instagram]\nmedia: [visuel.png]\n---\n${body}\n`,
      draft: 'a.post.md',
      lang,
      media: { 'visuel.png': examplePicture(lines) },
    },
    { locale, ...(known ? { resources } : {}) },
  )

const line = (text: string, rest = {}) => exampleLine({ text, ...rest })
const words = (findings: ReturnType<typeof lint>) => findings.map(({ data }) => [data.word, data.suggestion])

describe('image/spelling', () => {
  for (const { name, run } of exampleTests(spelling, { resources })) it(name, run)

  it('points at the picture in the draft and at the word in the picture', () => {
    const [finding] = lint([
      line('Samedi 12 juin'),
      line('Concert de musqiue classique', { box: [100, 500, 560, 60] }),
    ])
    expect(finding).toMatchObject({
      severity: 'warning',
      verdict: 'fail',
      networks: ['instagram'],
      start: { line: 4, column: 9 },
      end: { line: 4, column: 19 },
      expected: [],
      media: { file: 'visuel.png', box: [320, 500, 140, 60] },
      data: { word: 'musqiue', suggestion: 'musique' },
    })
    expect(finding!.message).toMatch(
      /^Dans cette image, «\u00a0musqiue\u00a0» n’est pas dans le dictionnaire/,
    )
  })

  it('says a word once, and leaves to the rules on texts what the post writes too', () => {
    const lines = [line('Un chocloat chaud'), line('Du chocloat offert')]
    expect(words(lint(lines))).toEqual([['chocloat', 'chocolat']])
    expect(lint(lines, { body: 'Samedi, chocloat chaud.' })).toEqual([])
  })

  it('takes no misreading for a misspelling', () => {
    const unsure = {
      confidence: 0.99,
      words: line('Un chocloat').words.map((word) => ({ ...word, confidence: 0.9 })),
    }
    expect(lint([line('Un chocloat', unsure)])).toEqual([])
    expect(lint([line('Un chocloat', { contrast: { mean: 1.8 } })])).toEqual([])
    expect(lint([line('Un chocloat', { box: [500, 400, 580, 60] })])).toEqual([])
    expect(
      lint([line('Nos conseillers et forma-'), line('trices vous attendnet')]).map(({ data }) => data.word),
    ).toEqual(['attendnet'])
    for (const [read, correct] of [
      ['etudiants', 'étudiants'],
      ['enireprise', 'entreprise'],
      ['linformation', 'l’information'],
      ['personn', 'personne'],
      ['npte', 'note'],
      ['toujoturs', 'toujours'],
    ] as const)
      expect(mayBeMisread(read, correct), read).toBe(true)
    for (const [written, correct] of [
      ['acceuil', 'accueil'],
      ['profesionnelle', 'professionnelle'],
      ['Malheureusment', 'Malheureusement'],
    ] as const)
      expect(mayBeMisread(written, correct), written).toBe(false)
  })

  it('reads English, and keeps silent without a lexicon', () => {
    const [finding] = lint([line('Please recieve our thanks')], { lang: 'en', locale: 'en' })
    expect(finding!.message).toMatch(/^In this picture, `recieve` is not in the dictionary: `receive`\?/)
    expect(lint([line('Un chocloat chaud')], { known: false })).toEqual([])
  })
})
