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
        'Elles sont désormais invitée. Les billets ont été vendu puis ont été distribué. Nous sommes ravi de vous voir. Les stands seront disponible.',
      ),
    ).toEqual([
      ['invitée', 'invitées'],
      ['vendu', 'vendus'],
      ['distribué', 'distribués | distribuées'],
      ['ravi', 'ravis | ravies'],
      ['disponible', 'disponibles'],
    ])
  })

  test('agrees with the noun that is the subject, its complements set aside', () => {
    expect(
      corrections(
        'La salle de la mairie est ouvert. Si la date vous est communiqué, venez. Les horaires restent inchangé. La rue Victor-Hugo sera fermé le 3. Aucune preuve n’est demandé.',
      ),
    ).toEqual([
      ['ouvert', 'ouverte'],
      ['communiqué', 'communiquée'],
      ['inchangé', 'inchangés'],
      ['fermé', 'fermée'],
      ['demandé', 'demandée'],
    ])
  })

  test('agrees with an object before the verb, and with the subject behind a comma', () => {
    expect(
      corrections(
        'Les photos que nous avons publié hier. Organisé par la mairie, la fête commence. Fabriqué à Limoges, nos assiettes durent.',
      ),
    ).toEqual([
      ['publié', 'publiées'],
      ['Organisé', 'Organisée'],
      ['Fabriqué', 'Fabriquées'],
    ])
  })

  test('says nothing of participles that agree with what stands before avoir', () => {
    const texts = [
      'Merci à ceux qui nous ont aidés. Qui les a vues ? Ils les leur ont montrées. Les fleurs qu’ils ont achetées.',
      'La formule que, ce jour, vous avez trouvée. Combien de places avez-vous prises ? Elles se sont lancées.',
      'Ils ont repris. Nous avons ouvert. Elles ont surpris tout le monde. Ils ont salariés et bénévoles.',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })

  test('says nothing where the object may stand behind, or « que » begins a clause of its own', () => {
    const texts = [
      'Les tresses que j’ai pris l’habitude de porter. La preuve que nous avons gagné. C’est avec joie que nous avons ouvert la salle.',
      'Les maisons que j’ai fait construire. Organisé par la mairie, le bal commence. La liste des films que nous avons vus.',
      'La plupart des élèves sont venus. Une dizaine de jeunes sont là, ravis. Chez l’enfant et l’adolescent, la dose est réduite.',
      'Les enjeux sont politique et social. Ils sont tout ouïe. Les vieilles gens sont bavards. Ses yeux étaient noir de jais. La sortie est droit devant. Ce sont des jeux.',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })

  test('says nothing of participles that agree with nobody, nor of nouns', () => {
    const texts = [
      'Elles se sont parlé, ils s’en sont donné les moyens, nous nous sommes succédé. Ils sont membre du jury et partie prenante.',
      'Les places sont réservées, ouvertes et gratuites. Ils ont invité. Elle a été invitée. Ce sont dix euros. Ils sont été.',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })

  test('tells the plural of names, of thanks and of oneself', () => {
    expect(
      corrections(
        'Marie et Sofia sont arrivé premières. Merci pour les photos que vous nous avez envoyé\u00a0! Nos apprentis se sont surpassé.',
      ),
    ).toEqual([
      ['arrivé', 'arrivés | arrivées'],
      ['envoyé', 'envoyées'],
      ['surpassé', 'surpassés | surpassées'],
    ])
    expect(corrections('C’est pour les photos que nous avons appelé. Ils se sont surpassés.')).toEqual([])
  })
})
