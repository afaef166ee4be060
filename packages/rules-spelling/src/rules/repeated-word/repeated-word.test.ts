import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { repeatedWord } from './index.js'

describe('repeated-word', () => {
  for (const { name, run } of exampleTests(repeatedWord, { resources })) test(name, run)

  test('tells an article twice from a song', () => {
    const found = (text: string) =>
      lintExample(repeatedWord, { text }, { resources }).map(({ start }) => start.offset)
    expect(found('Retrouvez toute la la programmation.')).toEqual([16])
    expect(found('Oh la la, la ville. Tra la la la, de la la la.')).toEqual([])
  })
})
