import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { joinedWords } from './index.js'

const spans = (text: string) =>
  lintExample(joinedWords, { text }, { resources }).map(({ start, end, expected }) => [
    text.slice(start.offset, end.offset),
    expected[0],
  ])

describe('joined-words', () => {
  for (const { name, run } of exampleTests(joinedWords, { resources })) test(name, run)

  test('parts elided words and initials from what they cling to', () => {
    expect(spans('C’est parcequ’il veut uneAPI, et ce serait estl’idée.')).toEqual([
      ['parcequ’il', 'parce qu’il'],
      ['uneAPI', 'une API'],
      ['estl’idée', 'est l’idée'],
    ])
  })

  test('parts an acronym from what stands around it, and a word from the apostrophe that took its e', () => {
    expect(spans('Retourne ouFALSEen cas d’erreur. PostgreSQLet le reste possèd’aussi cela.')).toEqual([
      ['ouFALSEen', 'ou FALSE en'],
      ['PostgreSQLet', 'PostgreSQL et'],
      ['possèd’aussi', 'possède aussi'],
    ])
    expect(
      spans('Chez BlaBlaCar, avec PostgreSQLite, quat’sous et p’tit déj. Ma grand’mère contr’attaque.'),
    ).toEqual([])
  })

  test('leaves coinages with a prefix and « dès lors que » alone', () => {
    const texts = ['Un géopartage multirisque et ultramoderne.', 'Dès lors que la place est libre, venez.']
    expect(texts.flatMap(spans)).toEqual([])
  })

  test('parts words of which one is grammatical, or both are long, and makes no word of two short ones', () => {
    expect(spans('Il ne faut jamaisavoir les autresparamètres, sansautre choix.')).toEqual([
      ['jamaisavoir', 'jamais avoir'],
      ['autresparamètres', 'autres paramètres'],
      ['sansautre', 'sans autre'],
    ])
    expect(spans('Le codepage, un sangbleu et un opcache.')).toEqual([])
    const english = lintExample(
      joinedWords,
      { text: 'It helps alot, and you can be part ofthe team eachother week.', lang: 'en' },
      { resources },
    )
    expect(english.map(({ expected }) => expected[0])).toEqual(['a lot', 'each other'])
  })
})
