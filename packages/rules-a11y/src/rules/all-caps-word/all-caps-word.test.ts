import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../test/resources.js'
import { allCapsWord } from './index.js'

describe('a11y/all-caps-word', () => {
  for (const test of exampleTests(allCapsWord)) it(test.name, test.run)

  const lint = (text: string) => lintExample(allCapsWord, { text }, { resources })

  it('knows ordinary words from names and acronyms', () => {
    expect(lint('Un atelier OUVERT demain').map(({ expected }) => expected)).toEqual([['ouvert']])
    expect(lint('Un atelier de la DRAC avec Nadia BENALI')).toEqual([])
  })

  it('leaves codes as they are to be typed', () => {
    expect(lint('Avec le code promo BIENVENUE, ou le code : NOËL, dès lundi')).toEqual([])
  })

  it('makes one finding of neighbouring words', () => {
    const text = 'Un atelier TOUJOURS OUVERT, oui'
    const findings = lint(text)
    expect(findings.map(({ start, end }) => text.slice(start.offset, end.offset))).toEqual([
      'TOUJOURS OUVERT',
    ])
  })
})
