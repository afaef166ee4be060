import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { correctionsOf } from '../../../test/corrections.js'
import { nounNumber } from './index.js'

const corrections = correctionsOf(nounNumber)

describe('noun-number', () => {
  for (const { name, run } of exampleTests(nounNumber, { resources })) test(name, run)

  test('tells the number that the determiner asks for', () => {
    expect(
      corrections(
        'Nos atelier et ces journal, plusieurs jeu, les inscription. Trois fois par semaines, votre enfants va au soins. De nombreux étudiant, un messages.',
      ),
    ).toEqual([
      ['atelier', 'ateliers'],
      ['journal', 'journaux'],
      ['jeu', 'jeux'],
      ['inscription', 'inscriptions'],
      ['semaines', 'semaine'],
      ['enfants', 'enfant'],
      ['au', 'aux'],
      ['étudiant', 'étudiants'],
      ['messages', 'message'],
    ])
  })

  test('counts in digits and letters, addresses and dates set aside', () => {
    expect(
      corrections('Avec 3 atelier, il y a 12 place pour trente enfant. Notre deux chats. Leur week-ends.'),
    ).toEqual([
      ['atelier', 'ateliers'],
      ['place', 'places'],
      ['enfant', 'enfants'],
      ['Notre', 'Nos'],
      ['Leur', 'Leurs'],
    ])
    for (const text of [
      'Au 12 place de la Mairie, le 3 mars, à 1,5 kilomètre. En 2026 place au sport. Un repas cent pour cent local. 3 rue Hugo. Leur place, à leur tour, je leur parle.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('says nothing of what has one form, of names and of lists', () => {
    const texts = [
      'Chaque mois, chaque fois, un succès, votre avis, au cours de, au palais, un dans chaque main. Mille et une merveilles.',
      'Des Renault et des Pinel. Vos nom et prénom, vos nom, prénom et date. Les montre-t-il\u00a0? Il les montre, les place, les avance.',
      'Tous les deux besoin d’air, le quatre juillet, deux fois plus, ces quelque dix jours. Des maxima, des stock options, des fan zones.',
      'Nos social ads, des digital natives, des job datings. Nous serons nombreux demain. DES étendu. On les leur donne. Plusieurs ayant renoncé. Quelque vingt jours. Ils son partis.',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })

  test('leaves « son » for « sont » to homophone', () => {
    expect(corrections('Les places son limitées.')).toEqual([])
  })

  test('tells «\u00a0leur\u00a0» before what may be a verb elsewhere', () => {
    expect(corrections('Ils ont posé leur valises.')).toEqual([['leur', 'leurs']])
    expect(corrections('Nous leur devons tout, je leur proposes. On leur parle.')).toEqual([])
  })
})
