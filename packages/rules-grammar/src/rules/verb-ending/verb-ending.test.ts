import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { correctionsOf } from '../../../test/corrections.js'
import { verbEnding } from './index.js'

const corrections = correctionsOf(verbEnding)

describe('verb-ending', () => {
  for (const { name, run } of exampleTests(verbEnding, { resources })) test(name, run)

  test('tells the ending that the words before ask for', () => {
    expect(
      corrections(
        'Elle a organiser un bal. Un livre a dévorer. Ils ont été inviter, nous sommes arriver. Vous avez gagnez. Il faut pas oublié. On va se retrouvé.',
      ),
    ).toEqual([
      ['a organiser', 'a organisé'],
      ['a dévorer', 'à dévorer | a dévoré'],
      ['inviter', 'invité'],
      ['arriver', 'arrivés | arrivées'],
      ['gagnez', 'gagné'],
      ['retrouvé', 'retrouver'],
    ])
    expect(
      corrections(
        'Merci de nous contactez. Pensez à réservé. Hâte de rencontré vos amis. Pour réservez, écrivez. Si vous désirer venir, ne tarder pas. Envoyer nous vos photos.',
      ),
    ).toEqual([
      ['contactez', 'contacter'],
      ['réservé', 'réserver'],
      ['rencontré', 'rencontrer'],
      ['réservez', 'réserver'],
      ['désirer', 'désirez'],
      ['tarder', 'tardez'],
      ['Envoyer nous', 'Envoyez-nous'],
    ])
  })

  test('tells what no participle follows', () => {
    expect(
      corrections(
        'Merci de ne pas stationné ici. Hier à décidé de voter. Venez les essayé. Pensez à nous contactez.',
      ),
    ).toEqual([
      ['stationné', 'stationner'],
      ['à décidé', 'a décidé | à décider'],
      ['essayé', 'essayer'],
      ['contactez', 'contacter'],
    ])
  })

  test('says nothing where both may stand', () => {
    const texts = [
      'C’est donner qui compte. Tricher est tromper. C’eût été manquer à sa parole. J’ai été camper. Il est conseiller et fier.',
      'Elle se veut engagée, il se veut décalé. J’y vais motivé. Le dîner a été léger. Il est manager. Nous avons déjeuner et goûter.',
      'Pour passé récent, voyez le musée. Jour de marché le jeudi. Il vient de passer. Chez vous, cliquez. Assez, le nez\u00a0!',
      'Vous aider, c’est notre métier. Il allait affublé d’une cape. Venez hydraté et reposé. La volonté de toucher le ciel. Hier, le papier a changé.',
      'L’abonné peut créer un compte. Le résumé doit aider. Vous êtes un particulier. Ne pas hésiter, ne jamais oublier.',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })

  test('tells imperatives, and participles of the third group', () => {
    expect(
      corrections(
        'Partages-le. Prend-le. Abonner-vous\u00a0! N’hésites pas. Il a prit froid, ils sont partit. J’ai dû mangé. En train d’arrosé.',
      ),
    ).toEqual([
      ['Partages-le', 'Partage-le'],
      ['Prend-le', 'Prends-le'],
      ['Abonner-vous', 'Abonnez-vous'],
      ['hésites', 'hésite'],
      ['prit', 'pris'],
      ['partit', 'partis | parties'],
      ['mangé', 'manger'],
      ['arrosé', 'arroser'],
    ])
    for (const text of [
      'Sommes-nous arrivés\u00a0? Vas-y, manges-en. Tu n’hésites pas. Faites-le, dites-nous tout. Avez-vous fini\u00a0?',
      'Il prit froid, elle partit. Rendez-vous demain. Porte-la, dis-le-moi.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells the participle behind avoir, whatever its verb, and the infinitive behind what governs it', () => {
    expect(
      corrections(
        'J’ai rejoins le club, elle a reçut son prix, ils ont refuse. Nous avons pus venir. Un atelier animer par une romancière. Ravie de vous annoncé que c’est fait. Lisez avant de validé. Vous allez vous régalez. Il faut juste être bien entourer. Les enfants doivent être accompagner.',
      ),
    ).toEqual([
      ['rejoins', 'rejoint'],
      ['reçut', 'reçu'],
      ['refuse', 'refusé'],
      ['pus', 'pu'],
      ['animer', 'animé'],
      ['annoncé', 'annoncer'],
      ['validé', 'valider'],
      ['régalez', 'régaler'],
      ['entourer', 'entouré'],
      ['accompagner', 'accompagnés | accompagnées'],
    ])
    expect(
      corrections(
        'Si vous en voulez, passer à la ferme. Si vous êtes libre, envoyer nous un mot. Donner moi un avis.',
      ),
    ).toEqual([
      ['passer', 'passez'],
      ['envoyer nous', 'envoyez-nous'],
      ['Donner moi', 'Donnez-moi'],
    ])
    for (const text of [
      'Il a pu passer par la cour. On a cours, elle a peur, il a fait passer par là. Nous avons droit à tout. Payer par la carte.',
      'Si vous voulez passer, entrez. Assis près de vous, installé là. Rien de cassé, quelque chose de prévu. Les as comptent.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells orders and questions at the head of a sentence', () => {
    expect(corrections('Regardes bien la photo. Apportes ton sourire. Vous aimer la bière\u00a0?')).toEqual([
      ['Regardes', 'Regarde'],
      ['Apportes', 'Apporte'],
      ['aimer', 'aimez'],
    ])
    for (const text of [
      'Regardes-tu la télé\u00a0? Regardes bien la télé\u00a0? Portes ouvertes, places limitées, fêtes nos amis. Vous aider\u00a0? Vous aimer est un bonheur.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells what follows «\u00a0de\u00a0», a movement and a question', () => {
    expect(
      corrections(
        'Merci de nous contacté. On vient de terminé. N’oubliez pas de partagé. Elle est venue nous parlé. Avez-vous déjà signer\u00a0? Est-il arriver\u00a0? Vous allez adorez. Nous avons testé et approuver. Vous pouvez déjà commandé.',
      ),
    ).toEqual([
      ['contacté', 'contacter'],
      ['terminé', 'terminer'],
      ['partagé', 'partager'],
      ['parlé', 'parler'],
      ['signer', 'signé'],
      ['arriver', 'arrivé'],
      ['adorez', 'adorer'],
      ['approuver', 'approuvé'],
      ['commandé', 'commander'],
    ])
    for (const text of [
      'Une envie de salé, rien de cassé. Il vient accompagné. Est-il prêt à chanter\u00a0? Nous avons bu et dîner suivra. Ils sont venus déguisés.',
    ])
      expect(corrections(text), text).toEqual([])
  })
})
