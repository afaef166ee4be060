import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { correctionsOf } from '../../../test/corrections.js'
import { mood } from './index.js'

const corrections = correctionsOf(mood)

describe('mood', () => {
  for (const { name, run } of exampleTests(mood, { resources })) test(name, run)

  test('tells the imperfect and the subjunctive of verbs of all groups', () => {
    expect(
      corrections(
        'Si tu aimerais danser, viens. S’il serait là, il dirait oui. Comme si on pourrait. Si nous finirions, tant mieux. Si elles prendraient le bus.',
      ),
    ).toEqual([
      ['aimerais', 'aimais'],
      ['serait', 'était'],
      ['pourrait', 'pouvait'],
      ['finirions', 'finissions'],
      ['prendraient', 'prenaient'],
    ])
    expect(
      corrections(
        'Il faut que je suis là, que tu fais ça. Il faut que tu viens, avant qu’elle part. Afin que nous pouvons choisir. Pour que vous trouvez. Il faut qu’on y va.',
      ),
    ).toEqual([
      ['suis', 'sois'],
      ['viens', 'viennes'],
      ['pouvons', 'puissions'],
      ['trouvez', 'trouviez'],
      ['va', 'aille'],
    ])
  })

  test('says nothing where the mood is right, or another may be meant', () => {
    for (const text of [
      'Dites-moi si vous viendriez. Si je préparais le repas\u00a0? Même si je pourrais. Si vous montriez la voie. Si j’aimerais y aller\u00a0?',
      'Il faut que vous soyez là, que vous oubliiez tout. Pour que vous alliez mieux. Je crois que vous venez, bien que vous soyez pris.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells the imperfect before a question of its own', () => {
    expect(corrections('Si vous auriez une semaine de libre, où partiriez-vous\u00a0?')).toEqual([
      ['auriez', 'aviez'],
    ])
  })

  test('tells the subjunctive behind a noun', () => {
    expect(corrections('Bien que le temps est maussade, on sort. Il faut que la mairie vient.')).toEqual([
      ['est', 'soit'],
      ['vient', 'vienne'],
    ])
    expect(corrections('On voit bien que le temps est maussade. Bien que le temps soit gris.')).toEqual([])
  })
})
