import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { correctionsOf } from '../../../test/corrections.js'
import { subjectVerb } from './index.js'

const corrections = correctionsOf(subjectVerb)

describe('subject-verb', () => {
  for (const { name, run } of exampleTests(subjectVerb, { resources })) test(name, run)

  test('tells the form that goes with the pronoun', () => {
    expect(
      corrections(
        'Je vous fait signe, tu les empêche, on veux rire. Ils était là, elles viendra. Nous vous propose un bal. Toute l’équipe vous attends, et les élus répondrons.',
      ),
    ).toEqual([
      ['fait', 'fais'],
      ['empêche', 'empêches'],
      ['veux', 'veut'],
      ['était', 'étaient'],
      ['viendra', 'viendront'],
      ['propose', 'proposons'],
      ['attends', 'attend'],
      ['répondrons', 'répondront'],
    ])
  })

  test('tells the plural of verbs of all groups', () => {
    expect(corrections('Ils attend, elles reçoit, ils choisit, elles dort, ils le dit.')).toEqual([
      ['attend', 'attendent'],
      ['reçoit', 'reçoivent'],
      ['choisit', 'choisissent'],
      ['dort', 'dorment'],
      ['dit', 'disent'],
    ])
  })

  test('tells the verb of a noun of several at the head of a sentence', () => {
    expect(
      corrections(
        'Les bénévoles vous remercie. Nos parents était là. Trois chiots cherche une famille. Les enfants ne peut pas venir. Les nouvelles bouteilles était là. Nos formatrices vous accueille.',
      ),
    ).toEqual([
      ['remercie', 'remercient'],
      ['était', 'étaient'],
      ['cherche', 'cherchent'],
      ['peut', 'peuvent'],
      ['était', 'étaient'],
      ['accueille', 'accueillent'],
    ])
  })

  test('tells the verb of a noun, past its complements', () => {
    expect(
      corrections(
        'Les guides de l’office vous propose un tour. Le public peuvent entrer. Les navettes du festival circulerons. Les élèves de sixième a visité l’usine. Ce matin, les portes ouvre. Ceux qui habite loin, celle qui viennent.',
      ),
    ).toEqual([
      ['propose', 'proposent'],
      ['peuvent', 'peut'],
      ['circulerons', 'circuleront'],
      ['a', 'ont'],
      ['ouvre', 'ouvrent'],
      ['habite', 'habitent'],
      ['viennent', 'vient'],
    ])
  })

  test('says nothing where several may be the subject, or one for several', () => {
    const texts = [
      'La plupart des gens viennent. La mairie et l’école proposent un jeu. L’écart entre les riches et les pauvres se creuse. Migrer un site et ses contenus prend du temps.',
      'Les mises perdues d’avance. Ainsi que le maire proposent. Une foule de curieux attendent. Les ateliers cuisine commencent.',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })

  test('offers the other pronoun where it may lack its s', () => {
    expect(corrections('Il ont gagné, elle nous font rire.')).toEqual([
      ['Il ont', 'Ils ont | Il a'],
      ['elle nous font', 'elles nous font | elle nous fait'],
    ])
  })

  test('says nothing where another word may be the subject', () => {
    const texts = [
      'Les ateliers cuisine sont complets. Nos pauses lecture du midi. Les enfants en quête de repères. Deux heures peut suffire.',
      'La fin des travaux était prévue. L’un des joueurs avait tiré. Chacune de nos équipes peut gagner. Les soirées danse, une fois par mois.',
      'Avec elles chante la chorale. Ceux d’entre elles ont raison. La place pour elle sont réservées. Si tu suis la route.',
      'Je est un autre. Il s’est tu hier. Chez nous vous trouvez tout. Ce que nous propose la ville. Que nous vaut cela\u00a0?',
      'Moi qui vous attends, je vous attends. C’est nous. Nous vous aimons. On dit qu’ils pourraient. Elle les a vus. Il y en a.',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })

  test('tells the verb of every person behind its pronoun, and behind those between', () => {
    expect(
      corrections(
        'Je vous attend. J’était là. Je vous souhaites bonne route. Tu vient demain. On vous attends. Ça dépends. Ça fonctionnent. Ce serai un plaisir. Nous seront là. Nous vous attendez. Vous aller adorer. Les personnes qui souhaite venir écrivent.',
      ),
    ).toEqual([
      ['attend', 'attends'],
      ['était', 'étais'],
      ['souhaites', 'souhaite'],
      ['vient', 'viens'],
      ['attends', 'attend'],
      ['dépends', 'dépend'],
      ['fonctionnent', 'fonctionne'],
      ['serai', 'serait | sera'],
      ['seront', 'serons'],
      ['attendez', 'attendons'],
      ['aller', 'allez'],
      ['souhaite', 'souhaitent'],
    ])
  })

  test('says nothing where the pronoun is no subject, or the verb is of the past', () => {
    const texts = [
      'Il prit la route, elle vint, on put rire. Elle en pleurs, lui en larmes. Ceux qui n’auront que cela seront pauvres. Vous aider est un plaisir.',
      'Ils nous seront utiles. L’équipe vous attend. Une audace de tous les diables qui était drôle. L’une de ces personnes qui souhaite venir. Je finis, tu finis.',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })

  test('conjugates for every person and tense, where no other subject can stand', () => {
    expect(
      corrections(
        'Il rougis. J’en revient. Vous ne travaille pas. Nous nous retrouve samedi. Nous arriverez demain. Si l’on réalisez un don. Je viendrez. Nous vous donnait rendez-vous. Ils nous appelons.',
      ),
    ).toEqual([
      ['rougis', 'rougit'],
      ['revient', 'reviens'],
      ['travaille', 'travaillez'],
      ['retrouve', 'retrouvons'],
      ['arriverez', 'arriverons'],
      ['réalisez', 'réalise'],
      ['viendrez', 'viendrai'],
      ['donnait', 'donnions'],
      ['appelons', 'appellent'],
    ])
    expect(corrections('C’est ce qui nous donnes envie. La personne qui viens demain.')).toEqual([
      ['donnes', 'donne'],
      ['viens', 'vient'],
    ])
    for (const text of [
      'Vous attend un riche programme. Que nous offre la ville ? Il fut un temps. Nous offre-t-on mieux ?',
      'Moi qui suis là, toi qui aimes. Mes amis qui venez, notre père qui es là, je suis celui qui dis oui.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells the person that «\u00a0qui\u00a0» stands for', () => {
    expect(
      corrections('C’est moi qui a choisi. C’est vous qui fait vivre ce lieu. Ce n’est pas toi qui décide.'),
    ).toEqual([
      ['a', 'ai'],
      ['fait', 'faites'],
      ['décide', 'décides'],
    ])
    expect(
      corrections(
        'C’est moi qui ai choisi, c’est lui qui a choisi. Quelqu’un chez vous qui a le temps\u00a0? C’est moi qui préfère.',
      ),
    ).toEqual([])
  })

  test('tells the verb of most', () => {
    expect(corrections('La plupart des gens pense que oui. Les enfants du quartier participe.')).toEqual([
      ['pense', 'pensent'],
      ['participe', 'participent'],
    ])
    expect(corrections('La plupart des gens pensent. La plupart du temps dort.')).toEqual([])
  })
})
