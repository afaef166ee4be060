import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../test/resources.js'
import { allCapsSentence } from './index.js'

describe('a11y/all-caps-sentence', () => {
  for (const test of exampleTests(allCapsSentence)) it(test.name, test.run)

  const lint = (text: string) => lintExample(allCapsSentence, { text }, { resources })

  it('puts back accents and keeps acronyms and names', () => {
    const [finding] = lint('LES BENEVOLES DE LA SNCF DECOUVRENT BREST')
    expect(finding!.expected).toEqual(['Les bénévoles de la SNCF découvrent Brest'])
  })

  it('changes by itself only what cannot be a name', () => {
    expect(lint('NOUS OUVRONS TOUS LES JOURS')[0]!.fix?.text).toBe('Nous ouvrons tous les jours')
    expect(lint('ROSE OUVRE TOUS LES JOURS')[0]!.fix).toBeUndefined()
  })

  it('points at the run in a CRLF draft', () => {
    const [finding] = lint('Bonjour\r\nNOUS OUVRONS TOUS LES JOURS\r\nÀ bientôt')
    expect(finding!.start).toMatchObject({ line: 2, column: 1, offset: 9 })
    expect(finding!.end).toMatchObject({ line: 2, column: 28 })
  })
})
