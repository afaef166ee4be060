import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { correctionsOf } from '../../../test/corrections.js'
import { participleAgreement } from './index.js'

const corrections = correctionsOf(participleAgreement)

describe('participle-agreement', () => {
  for (const { name, run } of exampleTests(participleAgreement, { resources })) test(name, run)

  test('tells the plural', () => {
    expect(
      corrections(
        'Elles sont désormais invitée. Les billets ont été vendu puis ont été distribué. Nous sommes ravi et prêt. Les stands seront disponible.',
      ),
    ).toEqual([
      ['invitée', 'invitées'],
      ['vendu', 'vendus | vendues'],
      ['distribué', 'distribués | distribuées'],
      ['ravi', 'ravis | ravies'],
      ['disponible', 'disponibles'],
    ])
  })

  test('says nothing of participles that agree with nobody, nor of nouns', () => {
    const texts = [
      'Elles se sont parlé, ils s’en sont donné les moyens, nous nous sommes succédé. Ils sont membre du jury et partie prenante.',
      'Les places sont réservées, ouvertes et gratuites. Ils ont invité. Elle a été invitée. Ce sont dix euros. Ils sont été.',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })
})
