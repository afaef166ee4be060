import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { expressions } from './expressions.js'
import { setPhrase } from './index.js'

const spans = (text: string) =>
  lintExample(setPhrase, { text }, { resources }).map(({ start, end, expected }) => [
    text.slice(start.offset, end.offset),
    expected[0],
  ])

describe('set-phrase', () => {
  for (const { name, run } of exampleTests(setPhrase, { resources })) test(name, run)

  test('tells what is meant, capitals as written', () => {
    expect(spans('Bonne fêtes, joyeux fêtes, bonne vacances.')).toEqual([
      ['Bonne fêtes', 'Bonnes fêtes'],
      ['joyeux fêtes', 'joyeuses fêtes'],
      ['bonne vacances', 'bonnes vacances'],
    ])
    expect(spans('La plus part des gens en font parti, sans doutes. Une mise à jours.')).toEqual([
      ['plus part', 'plupart'],
      ['sans doutes', 'sans doute'],
      ['mise à jours', 'mise à jour'],
    ])
    expect(
      spans('Elle fait parti du jury, entre autre, et d’un espèce de club. Quelques soient vos goûts.'),
    ).toEqual([
      ['fait parti', 'fait partie'],
      ['entre autre', 'entre autres'],
      ['un espèce', 'une espèce'],
      ['Quelques soient', 'Quels que soient'],
    ])
  })

  test('tells what phrases of offices mean', () => {
    expect(
      spans('La base de donnés est prise en comptes, n’importe ou. Au grès des vents, le statut quo.'),
    ).toEqual([
      ['base de donnés', 'base de données'],
      ['en comptes', 'en compte'],
      ['importe ou', 'importe où'],
      ['Au grès', 'Au gré'],
      ['statut quo', 'statu quo'],
    ])
  })

  test('tells terms, places and concessions', () => {
    expect(spans('En terme de prix, au lieux de râler, on y va comme même. Comme même pas lui.')).toEqual([
      ['En terme', 'En termes'],
      ['au lieux', 'au lieu'],
      ['comme même', 'quand même'],
      ['Comme même', 'Quand même'],
    ])
  })

  test('says nothing of the same words by chance', () => {
    const texts = [
      'Mené à terme, au terme de l’année, au lieu-dit. Comme même les enfants le savent.',
      'Un statut de bénévole, un grès rose, trois livres en comptes, n’importe ou peu, la base de départ.',
      'La suite a une fin, sa face a la même couleur, cette grâce a des limites. Quand à la fin il vient, tant mieux.',
      'De temps en temps que j’aime. Il a bientôt fini. Tout les sépare. Ils ont pris parti de rire. Le parti de la joie.',
      'Elle ne prend plus part au vote. Y a-t-il à boire\u00a0? Entre autre chose. Sa fête, sa venue, sa voix. La SA ne joue plus.',
      'Nul doute, sans nos doutes ni regrets.',
      'SUITE A L’ORAGE, GRACE A VOUS. A partir de lundi. Il a cause commune avec vous. Une bonne fête, de bonnes vacances.',
      'Grâce à vous, quant à nous, à côté de lui, en tant que telle, chiffres d’affaires, quelle que soit la saison.',
    ]
    for (const text of texts) expect(spans(text), text).toEqual([])
  })

  test('tells what posts say every day', () => {
    expect(
      spans(
        'Bien sur, on est entrain de rire, temps mieux\u00a0! Réservez le plutôt possible, à bien tôt. La sale de sport, peut de gens, trente cinq places. Joyeux noël\u00a0! Quoiqu’il en soit, s’en plus attendre. D’avantage de photos. Qu’elle est votre ville\u00a0?',
      ),
    ).toEqual([
      ['Bien sur', 'Bien sûr'],
      ['entrain', 'en train'],
      ['temps mieux', 'tant mieux'],
      ['plutôt possible', 'plus tôt possible'],
      ['bien tôt', 'bientôt'],
      ['sale de sport', 'salle de sport'],
      ['peut', 'peu'],
      ['trente cinq', 'trente-cinq'],
      ['Joyeux noël', 'Joyeux Noël'],
      ['Quoiqu’il', 'Quoi qu’il'],
      ['s’en plus attendre', 'sans plus attendre'],
      ['D’avantage', 'Davantage'],
      ['Qu’elle', 'Quelle'],
    ])
    for (const text of [
      'On est bien sur la plage. L’entrain de l’équipe. Il n’y a pas d’avantage de prix. Il va s’en aller. Plutôt que de râler. La pièce est sale d’un côté.',
      'Qu’elle est belle\u00a0! Il est tant aimé. Il peut d’abord venir. Quoiqu’il pleuve. Vingt, deux fois. Une foi profonde.',
    ])
      expect(spans(text), text).toEqual([])
  })

  test('finds each expression of its table, with either apostrophe', () => {
    for (const { written, meant } of expressions()) {
      for (const apostrophe of ['’', "'"]) {
        const text = `Ils disent : ${written.replaceAll('’', apostrophe)} demain.`
        const spelt = text.includes('’') ? meant : meant.replaceAll('’', "'")
        expect(spans(text), text).toEqual([[written.replaceAll('’', apostrophe), spelt]])
      }
    }
  })

  test('tells «\u00a0davantage\u00a0» from an advantage', () => {
    expect(spans('Pour d’avantage de conseils, il n’y a pas d’avantage de prix.')).toEqual([
      ['d’avantage', 'davantage'],
    ])
  })

  test('tells pronouns and adverbs that lack their hyphen', () => {
    expect(spans('Celle la est belle, ceux la aussi. Vous êtes peut être passés.')).toEqual([
      ['Celle la', 'Celle-là'],
      ['ceux la', 'ceux-là'],
      ['peut être', 'peut-être'],
    ])
    expect(spans('C’est comme même le plus beau.')).toEqual([['comme même', 'quand même']])
    expect(spans('Celle la plus proche. Cela peut être long.')).toEqual([])
  })
})
