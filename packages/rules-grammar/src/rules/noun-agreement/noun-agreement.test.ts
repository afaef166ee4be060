import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { nounAgreement } from './index.js'

describe('grammar/noun-agreement', () => {
  for (const test of exampleTests(nounAgreement, { resources })) it(test.name, test.run)
  for (const test of exampleTests(nounAgreement, { resources, locale: 'en' }))
    it(`${test.name} in English`, test.run)

  it('is quiet on nouns, names, and what goes with both', () => {
    for (const text of [
      'Le premier et la première de la classe.',
      'Un première année de médecine.',
      'Au Petit Palais, la Petit Bateau.',
      'La seule qui vienne, le seul à rire.',
      'Une bonne et une mauvaise nouvelle.',
      'Mon ancienne adresse, ton excellente idée.',
    ])
      expect(lintExample(nounAgreement, { text }, { resources })).toEqual([])
  })
})
