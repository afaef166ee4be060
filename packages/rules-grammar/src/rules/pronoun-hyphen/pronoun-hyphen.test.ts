import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { correctionsOf } from '../../../test/corrections.js'
import { pronounHyphen } from './index.js'

const corrections = correctionsOf(pronounHyphen)

describe('pronoun-hyphen', () => {
  for (const { name, run } of exampleTests(pronounHyphen, { resources })) test(name, run)

  test('ties questions', () => {
    expect(
      corrections(
        'Peut on venir en famille\u00a0? Où va elle\u00a0? Comment vont ils\u00a0? Est ce bien sûr\u00a0? Y a il de la place\u00a0?',
      ),
    ).toEqual([
      ['Peut on', 'Peut-on'],
      ['va elle', 'va-t-elle'],
      ['vont ils', 'vont-ils'],
      ['Est ce', 'Est-ce'],
      ['a il', 'a-t-il'],
    ])
  })

  test('ties imperatives', () => {
    expect(
      corrections(
        'Dis moi tout, abonnes toi. Allons y\u00a0! Donnez lui une chance. Prenez le avec vous. Prenez en soin. Dites leur que tout va.',
      ),
    ).toEqual([
      ['Dis moi', 'Dis-moi'],
      ['abonnes toi', 'abonne-toi'],
      ['Allons y', 'Allons-y'],
      ['Donnez lui', 'Donnez-lui'],
      ['Prenez le', 'Prenez-le'],
      ['Prenez en', 'Prenez-en'],
      ['Dites leur', 'Dites-leur'],
    ])
  })

  test('says nothing where the pronoun goes with another word', () => {
    for (const text of [
      'Venez la voir, allez les chercher. Allez y faire un tour. Venez en tenue. Prenez la porte. Écoutez le silence. Laissez le dîner.',
      'Comme moi, contre toi, entre nous. Vive toi\u00a0! Reste toi-même. Demain on rentre\u00a0? Allons nous promener\u00a0? Où est ce livre\u00a0?',
      'Quand tu viens, il part\u00a0? Celui qui dit il\u00a0? Les enfants, on rentre\u00a0? Dites le mot. Que fait la mairie\u00a0?',
      'Il faut que je dise ce que tu veux\u00a0? Combien on est\u00a0? Ce que pense elle-même la patronne.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('ties «\u00a0en\u00a0» before whom one speaks to', () => {
    expect(corrections('Parlez en à vos amis, parlez en autour de vous. Parlez en français.')).toEqual([
      ['Parlez en', 'Parlez-en'],
      ['parlez en', 'parlez-en'],
    ])
  })
})
