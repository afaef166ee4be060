import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { correctionsOf } from '../../../test/corrections.js'
import { nounAgreement } from './index.js'

const corrections = correctionsOf(nounAgreement)

describe('grammar/noun-agreement', () => {
  for (const test of exampleTests(nounAgreement, { resources })) it(test.name, test.run)
  for (const test of exampleTests(nounAgreement, { resources, locale: 'en' }))
    it(`${test.name} in English`, test.run)

  it('mends what stands before the noun', () => {
    expect(
      corrections(
        'Un nouvelle hôtel, de vrai vacances et les plus beau jours. Un idée en grand partie à vous. Quel partie, quels idée\u00a0! Votre beau maison, cette voyage.',
      ),
    ).toEqual([
      ['nouvelle', 'nouvel'],
      ['vrai', 'vraies'],
      ['beau', 'beaux'],
      ['Un', 'Une'],
      ['grand', 'grande'],
      ['Quel', 'Quelle'],
      ['quels', 'quelle'],
      ['beau', 'belle'],
      ['cette', 'ce'],
    ])
  })

  it('mends what stands behind the noun, past adverbs, complements and other adjectives', () => {
    expect(
      corrections(
        'Une équipe très motivé, des ateliers de cuisine gratuit. Un certificat médical récents, une soirée festive et convivial. L’association cherche une vendeuse expérimenté pour l’été.',
      ),
    ).toEqual([
      ['motivé', 'motivée'],
      ['gratuit', 'gratuits'],
      ['récents', 'récent'],
      ['convivial', 'conviviale'],
      ['expérimenté', 'expérimentée'],
    ])
    expect(
      corrections('Places limité. Bons cadeaux valable un an. La chanteuse, accompagné de ses amis, est là.'),
    ).toEqual([
      ['limité', 'limitées'],
      ['valable', 'valables'],
      ['accompagné', 'accompagnée'],
    ])
  })

  it('is quiet on nouns, names, and what goes with both', () => {
    for (const text of [
      'Le premier et la première de la classe. La seule qui vienne, le seul à rire.',
      'Un première année de médecine. Au Petit Palais, la Petit Bateau.',
      'Une bonne et une mauvaise nouvelle. Mon ancienne adresse, ton excellente idée.',
      'Des cheveux noir de jais, des rubans bleu marine, des tons orange. Des pauses café, un examen surprise, une carte abonné.',
      'Nos campagnes présidentielle et législatives. Les alphabets grec, latin et cyrillique. Les secteurs sanitaire et du social.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  it('is quiet where the adjective may go with another word', () => {
    for (const text of [
      'Le panneau et la paroi latéraux. Les craintes des habitants exprimées hier. Son homologue de la ville écarté du poste.',
      'Il a fini la course épuisé. Ils avaient passé la nuit éveillés. Elle est à la maison, ravie. Une fois inscrit, venez.',
      'Les amis, ravie de vous revoir\u00a0! La liste des invités complète. L’un de ses voisins nouvellement arrivé.',
      'Nous les avions laissées là. L’espace professionnels, le coin créatifs. Un poche d’occasion.',
      'D’une tête plus petit que moi. L’idée la plus aimée. La cancel culture. Il va le lire. Le flou demeure.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  it('tells what asks of the noun behind the verb', () => {
    expect(
      corrections(
        'Quel est votre couleur préférée\u00a0? Quelle est votre film préféré\u00a0? Quel sont vos projets\u00a0? Quelle est le plus beau marché\u00a0?',
      ),
    ).toEqual([
      ['Quel', 'Quelle'],
      ['Quelle', 'Quel'],
      ['Quel', 'Quels'],
      ['Quelle', 'Quel'],
    ])
    for (const text of [
      'Quel est votre métier\u00a0? Quelle est l’adresse\u00a0? Quels sont les horaires\u00a0? Quelle est votre amie\u00a0?',
      'Quel est votre auteur préféré\u00a0? Quelle est votre coach\u00a0? Quel est le problème\u00a0?',
    ])
      expect(corrections(text), text).toEqual([])
  })

  it('leaves determiners that are other words to homophone', () => {
    expect(corrections('Sa fait du bien. Ce projet ma permis d’avancer.')).toEqual([])
  })

  it('looks past what «\u00a0et\u00a0» begins, and down a list', () => {
    expect(
      corrections(
        'Une ambiance chaleureux et des cocktails, une soirée festif et trois concerts. Nous proposons des tarifs préférentiel aux étudiants. Une soirée chaleureuse, festive et gratuit.',
      ),
    ).toEqual([
      ['chaleureux', 'chaleureuse'],
      ['festif', 'festive'],
      ['préférentiel', 'préférentiels'],
      ['gratuit', 'gratuite'],
    ])
    expect(
      corrections('Les secteurs sanitaire et du social. Les alphabets phénicien, grec et latin.'),
    ).toEqual([])
  })
})
