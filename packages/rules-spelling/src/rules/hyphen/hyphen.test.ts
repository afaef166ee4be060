import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { unknownWord } from '../unknown-word/index.js'
import { allCompounds } from './compounds.js'
import { hyphen } from './index.js'

const spans = (text: string) =>
  lintExample(hyphen, { text }, { resources }).map(({ start, end, expected }) => [
    text.slice(start.offset, end.offset),
    expected[0],
  ])

describe('hyphen', () => {
  for (const { name, run } of exampleTests(hyphen, { resources })) test(name, run)

  test('proposes the verb as it is spelt, with its hyphen', () => {
    expect(spans('Dépéchez vous, il reste deux places.')).toEqual([['Dépéchez vous', 'Dépêchez-vous']])
  })

  test('knows every compound, keeps capitals and apostrophes, and unknown-word leaves it to this rule', () => {
    for (const { written, apart, place } of allCompounds()) {
      const before = { anywhere: 'Voici ', 'behind a determiner': 'Voici un ', 'in a question': 'Où ' }[place]
      const text = `${before}${apart} dix.`
      expect(spans(text)[0], apart).toEqual([apart, written])
      expect(lintExample(unknownWord, { text }, { resources }), apart).toEqual([])
    }
    expect(spans('C’est à dire\u00a0? CELUI CI, Là\u00a0bas ou plus loin.')).toEqual([
      ['C’est à dire', 'C’est-à-dire'],
      ['CELUI CI', 'CELUI-CI'],
      ['Là\u00a0bas', 'Là-bas'],
    ])
    expect(spans('Qu’est ce que c’est\u00a0? Y a t il un train\u00a0?')).toEqual([
      ['est ce que', 'est-ce que'],
      ['Y a t il', 'Y a-t-il'],
    ])
  })

  test('ties imperatives and questions to their pronoun', () => {
    expect(
      spans('Inscrivez vous dès demain, abonnez vous\u00a0! Dites nous tout. Assurez vous, avant, du prix.'),
    ).toEqual([
      ['Inscrivez vous', 'Inscrivez-vous'],
      ['abonnez vous', 'abonnez-vous'],
      ['Dites nous', 'Dites-nous'],
      ['Assurez vous', 'Assurez-vous'],
    ])
    expect(spans('Connaissez vous Guéret\u00a0? Êtes vous prêts\u00a0?')).toEqual([
      ['Connaissez vous', 'Connaissez-vous'],
      ['Êtes vous', 'Êtes-vous'],
    ])
  })

  test('says nothing where words stand side by side by right', () => {
    const texts = [
      'Venez nous rejoindre, pensez vous inscrire, allez vous laver les mains.',
      'Si vous aimez vous promener, passez chez nous. Vous pouvez vous y fier, vous en avez assez vous-mêmes.',
      'Ne nous dites pas où. Vous nous suivez depuis un an. Ceux que vous suivez nous plaisent.',
      'C’est celui là où elle est née. Deux heures et demi plus tard. Le do et le mi bémol. Le sud est touché.',
      'Afin de bien être accompagnés, il faut savoir faire simple et se voir face à face.',
      'Station Centre Ville, rue du Rond Point. Ouvert après midi. Elle même pas capable, eux même si tard.',
      'C’est ce que nous faisons, et c’est ce qu’il faut. Le savoir, en grec, est ce qui libère.',
      'Les personnes sans abri, un homme sans papiers.',
      'centre-ville, rez-de-chaussée, là-bas, c’est-à-dire, contactez-nous, savez-vous',
    ]
    for (const text of texts) expect(spans(text), text).toEqual([])
  })
})
