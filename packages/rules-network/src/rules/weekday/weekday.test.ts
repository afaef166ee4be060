import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { weekday } from './index.js'

describe('network/weekday', () => {
  for (const test of exampleTests(weekday)) it(test.name, test.run)
  for (const test of exampleTests(weekday, { locale: 'en' })) it(`${test.name} in English`, test.run)

  it('marks the name of the day only, in capitals as it was written', () => {
    const text = 'MERCREDI 12 DÉCEMBRE 2026 !'
    const [finding] = lintExample(weekday, { text })
    expect(finding).toMatchObject({ start: { offset: 0 }, end: { offset: 8 }, expected: ['SAMEDI'] })
  })

  it('reads both days of a range, whose month stands at its end', () => {
    const draft = (range: string) => `---\ndate: 2027-02-01\n---\nFermé ${range} février\n`
    const found = (range: string) => lintExample(weekday, { text: draft(range), draft: 'a.post.md' })
    expect(found('du lundi 8 au vendredi 19')).toEqual([])
    expect(found('du mardi 8 au vendredi 19').map(({ expected }) => expected[0])).toEqual(['lundi'])
    expect(found('samedi 13 et dimanche 14')).toEqual([])
  })

  it('takes a year that stands elsewhere in the text into account', () => {
    const text = '---\ndate: 2026-11-23\n---\nEn 2022, c’était le lundi 12 décembre\n'
    expect(lintExample(weekday, { text, draft: 'a.post.md' })).toEqual([])
  })
})
