import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { correctionsOf } from '../../../test/corrections.js'
import { homophone } from './index.js'

const corrections = correctionsOf(homophone)

describe('homophone', () => {
  for (const { name, run } of exampleTests(homophone, { resources })) test(name, run)

  test('tells a from à', () => {
    expect(
      corrections(
        'Rendez-vous samedi a 18h, de 10h a 12h. Merci a tous, et suite a de nombreuses demandes\u00a0: a bientôt\u00a0! Il y à du monde, elle à été élue, et ils ne l’à pas vu.',
      ),
    ).toEqual([
      ['a', 'à'],
      ['a', 'à'],
      ['a', 'à'],
      ['a', 'à'],
      ['a', 'à'],
      ['à', 'a'],
      ['à', 'a'],
      ['à', 'a'],
    ])
  })

  test('tells verbs from what sounds like them', () => {
    expect(
      corrections(
        'Ont fermera lundi. Ceux qui on gagné n’on pas ri. Ils son là avec sont frère. Un peut de pain, peut importe. On peu venir, l’année a était belle.',
      ),
    ).toEqual([
      ['Ont', 'On'],
      ['on', 'ont'],
      ['on', 'ont'],
      ['son', 'sont'],
      ['sont', 'son'],
      ['peut', 'peu'],
      ['peut', 'peu'],
      ['peu', 'peut'],
      ['était', 'été'],
    ])
  })

  test('tells on and ce from ont and se before participles of several', () => {
    expect(corrections('Nos joueuses on gagnées hier. Elles ce sont données à fond.')).toEqual([
      ['on', 'ont'],
      ['ce', 'se'],
    ])
  })

  test('tells the number of même', () => {
    expect(
      corrections('Ils ont repeint eux-même la salle. Elle l’a fait elle-mêmes, nous-mêmes aussi.'),
    ).toEqual([
      ['eux-même', 'eux-mêmes'],
      ['elle-mêmes', 'elle-même'],
    ])
  })

  test('tells the gender that tout takes', () => {
    expect(corrections('Sur tout les plateformes, tout les jours.')).toEqual([
      ['tout', 'toutes'],
      ['tout', 'tous'],
    ])
  })

  test('keeps the capital and the apostrophe', () => {
    expect(
      corrections("S’est gratuit. Tout ce passe bien, se n'est rien. Sa m’aide, d’ou mon choix."),
    ).toEqual([
      ['S’', 'C’'],
      ['ce', 'se'],
      ['se', 'ce'],
      ['Sa', 'Ça'],
      ['ou', 'où'],
    ])
  })

  test('says nothing where both may stand', () => {
    const texts = [
      'Il a 24h pour répondre. La suite a de quoi plaire, la réponse a été donnée suite à vos messages. On a à faire.',
      'Le merci a fait plaisir. Celui qui à midi n’a pas faim. Un invité a un cadeau. Il a cause commune avec vous. J’ai donné suite a eu lieu.',
      'Tout les sépare, et malgré tout ces gens s’aiment. Du tout ceux-là. Revenus de tout ceux qui partent.',
      'Un jour ou l’autre, lundi ou mardi, une maison ou un abri. Par jour ou par semaine. Ce sont a minima dix heures.',
      'Son père, sa fête, ce qui se passe, ce faisant, pour ce faire, ce sera fait. Les SA de 1934. LA SA NE JOUE PLUS.',
      'Un prêt de 5000 euros, un prêt de 5000 €. À la cour d’appel, au cours de danse. On lance trois dés, dès demain.',
      'Avec elle on rit. Grâce à elles on avance. Il est bien coté. Le nôtre et le vôtre. Elle soutient le club.',
      'GRACE A VOUS, A PARTIR DE LUNDI. A partir de mardi. Les gens à qui on pense. Dis-le à qui sont ces clés.',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })

  test('tells what posts mistake most often', () => {
    expect(
      corrections(
        'C’est comme sa\u00a0! Ces la fête. On c’est régalés. Nous leurs souhaitons bonne chance. Le retard est du au vent. L’été est la\u00a0! Je suis sur que oui. Milles mercis. Une heure et demi. Une demie-heure. On part tous ensembles. Ces même clients reviennent. Quand pensez-vous\u00a0? Il faut qu’il soi prêt. Pas forcement.',
      ),
    ).toEqual([
      ['sa', 'ça'],
      ['Ces', 'C’est'],
      ['c’', 's’'],
      ['leurs', 'leur'],
      ['du', 'dû'],
      ['la', 'là'],
      ['sur', 'sûr | sûre'],
      ['Milles', 'Mille'],
      ['demi', 'demie'],
      ['demie-heure', 'demi-heure'],
      ['ensembles', 'ensemble'],
      ['même', 'mêmes'],
      ['Quand', 'Qu’en'],
      ['soi', 'soit'],
      ['forcement', 'forcément'],
    ])
  })

  test('says nothing of the same words in their own sense', () => {
    const texts = [
      'Ses pas de danse, ces très belles fleurs, ses trop rares sorties. Elle est la meilleure, la voici. Avec leurs amis, de leurs voisins.',
      'C’est sur la place, c’est sur Instagram. Vingt milles nautiques. Il revient du marché. Ces ensembles, tous les ensembles. Un forcement de vannes.',
      'On est la veille. Le même jour, les mêmes. Pour nous c’est fini, Pâques c’est passé. Chez soi, soit l’un soit l’autre. Quand viendrez-vous\u00a0?',
    ]
    for (const text of texts) expect(corrections(text), text).toEqual([])
  })

  test('tells them by what the words beside may be', () => {
    expect(
      corrections(
        'Les enfants de l’école on planté un chêne. Les cours on lieu le mardi. Ont laisse sécher, moins simple qu’ont le dit. Le chien de ma voisine à disparu. Elle en à pris. Située a dix minutes, petit a petit. Merci a tous.',
      ),
    ).toEqual([
      ['on', 'ont'],
      ['on', 'ont'],
      ['Ont', 'On'],
      ['ont', 'on'],
      ['à', 'a'],
      ['à', 'a'],
      ['a', 'à'],
      ['a', 'à'],
      ['a', 'à'],
    ])
    expect(
      corrections(
        'Ce projet ma permis d’avancer. Pour ne pas ce tromper. Les élus ce sont réunis. Inscrivez-vous des maintenant. Quant partez-vous\u00a0? Hors, il pleut. L’entrée et gratuite. Il ouvre ces portes. Je voudrai savoir. Vous dîtes oui, faîtes-le.',
      ),
    ).toEqual([
      ['ma', 'm’a'],
      ['ce', 'se'],
      ['ce', 'se'],
      ['des', 'dès'],
      ['Quant', 'Quand'],
      ['Hors', 'Or'],
      ['et', 'est'],
      ['ces', 'ses'],
      ['voudrai', 'voudrais'],
      ['dîtes', 'dites'],
      ['faîtes-le', 'faites-le'],
    ])
    for (const text of [
      'Participer a un coût. Voyager a ses avantages. Ce qu’ont dit les élus. Les enfants, on mange. Pour ce faire, venez. Tout à fait.',
      'Quant à nous, hors saison. Ma mise, ta venue. Le noir et blanc. La mairie et l’école. Les faîtes du toit. Ce sont réunis les meilleurs.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells the noun behind its determiner', () => {
    expect(
      corrections(
        'Un appuie financier, un nouvel emploie, du travaille bien fait, votre soutient. La rentré est là. Pour la sorti du film. Le pronostique du match. Voila\u00a0!',
      ),
    ).toEqual([
      ['appuie', 'appui'],
      ['emploie', 'emploi'],
      ['travaille', 'travail'],
      ['soutient', 'soutien'],
      ['rentré', 'rentrée'],
      ['sorti', 'sortie'],
      ['pronostique', 'pronostic'],
      ['Voila', 'Voilà'],
    ])
    for (const text of [
      'L’un travaille, l’autre joue. Il la porte. Elle l’a rentré. La mise en ligne. Un ferme et beau non. Un monde.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells small words by what stands on both sides', () => {
    expect(
      corrections(
        'S’est avec joie que nous ouvrons. Le jeudi a vingt heures, samedi a 14 h. Il si passe tout. Elle retrouve ça famille. Deux, voir trois semaines. Elles étaient toute présentes. Il est sensé partir. Il a du partir. Je crois quelle viendra.',
      ),
    ).toEqual([
      ['S’', 'C’'],
      ['a', 'à'],
      ['a', 'à'],
      ['si', 's’y'],
      ['ça', 'sa'],
      ['voir', 'voire'],
      ['toute', 'toutes'],
      ['sensé', 'censé'],
      ['du', 'dû'],
      ['quelle', 'qu’elle'],
    ])
    expect(
      corrections(
        'Les clientes mon demandé la recette. Les places son limitées. Le chef et sont assistante. Il faudra dont prévoir. Il ni a plus de pain. Un lieu petit mes charmant. Votre table peut-être réservée ici. Une cliente la trouvée.',
      ),
    ).toEqual([
      ['mon', "m'ont"],
      ['son', 'sont'],
      ['sont', 'son'],
      ['dont', 'donc'],
      ['ni', "n'y"],
      ['mes', 'mais'],
      ['peut-être', 'peut être'],
      ['la', "l'a"],
    ])
    for (const text of [
      'Ils appellent ça routine. S’est éteint hier un grand homme. Il ne sait voir que cela. Une décision sensée. Toute prête, toutes prêtes.',
      'Ni toi ni moi. Son équipe et son adjoint. Le concert, peut-être annulé. Il a du pouvoir. Je sais quelle est la date.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells the pronouns and verbs that sound like other words, adverbs between', () => {
    expect(
      corrections(
        'On ma souvent demandé. On ma dit. Elle là bien méritée. Je savais quelle y arriverait. Ça peu paraître simple. Sur se, bon week-end. Ces avec joie que nous ouvrons. Il parle de ça nouvelle maison.',
      ),
    ).toEqual([
      ['ma', "m'a"],
      ['ma', "m'a"],
      ['là', "l'a"],
      ['quelle', "qu'elle"],
      ['peu', 'peut'],
      ['se', 'ce'],
      ['Ces', "C'est"],
      ['ça', 'sa'],
    ])
    expect(
      corrections(
        'Thé ou café, thé où café\u00a0? Dites-nous ou vous partez. Ou est le chat\u00a0? Ou se trouve la salle\u00a0? Quand à nos desserts, ils sont bons.',
      ),
    ).toEqual([
      ['où', 'ou'],
      ['ou', 'où'],
      ['Ou', 'Où'],
      ['Ou', 'Où'],
      ['Quand', 'Quant'],
    ])
    for (const text of [
      'Je sais quelle en est la raison. Quelle ne fut pas ma joie. On a vu ma très chère amie. Elle est là, bien assise. Ces avantages. Sur ce sujet.',
      'Une pause où tout s’arrête, le jour où café rime avec joie. Ou est-ce que vous préférez le thé\u00a0? Quand à Paris il pleut. Il parle de ça, belle idée.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells imperatives, colours and what never agrees', () => {
    expect(
      corrections(
        'Faite le plein de vitamines. Dite oui. En faite, tout va bien. Le pole santé, une belle foret. Des chaussures marrons. Elles se sont parlées, ils se sont succédés. Elle s’est permise de venir. Ils ont marché ensembles. Vous étiez milles.',
      ),
    ).toEqual([
      ['Faite', 'Faites'],
      ['Dite', 'Dites'],
      ['faite', 'fait'],
      ['pole', 'pôle'],
      ['foret', 'forêt'],
      ['marrons', 'marron'],
      ['parlées', 'parlé'],
      ['succédés', 'succédé'],
      ['permise', 'permis'],
      ['ensembles', 'ensemble'],
      ['milles', 'mille'],
    ])
    for (const text of [
      'Faite à la main, dite «\u00a0la Belle\u00a0». Un cours de pole dance. Un foret à bois. Des marrons chauds, un jus d’oranges. Les langues parlées. De beaux ensembles.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells how numbers are written out', () => {
    expect(
      corrections(
        'Quatre-vingt bénévoles, trois cent exposants, deux cents mille euros, quatre-vingts-dix licenciés, deux million de vues, 3 milliard.',
      ),
    ).toEqual([
      ['Quatre-vingt', 'Quatre-vingts'],
      ['cent', 'cents'],
      ['cents', 'cent'],
      ['quatre-vingts-dix', 'quatre-vingt-dix'],
      ['million', 'millions'],
      ['milliard', 'milliards'],
    ])
    for (const text of [
      'Deux cents places, deux cent dix places, cent personnes, quatre-vingt-dix, quatre-vingts ans, page deux cent, un million, 1,5 million, cent mille.',
    ])
      expect(corrections(text), text).toEqual([])
  })

  test('tells more pronouns and agreements by what stands around', () => {
    expect(
      corrections(
        'La mer où la montagne\u00a0? Elle c’est formée seule. Elle nous a dit quelle viendrait. On leurs a préparé un thé. Le produit que vous avez besoin est là. On se retrouve a 18 h. Toutes les commerces. Il a du leur prendre. Une journée plein de rires. Il sera la l’an prochain. Va-y\u00a0! La TVA est inclue.',
      ),
    ).toEqual([
      ['où', 'ou'],
      ['c’', 's’'],
      ['quelle', 'qu’elle'],
      ['leurs', 'leur'],
      ['que', 'dont'],
      ['a', 'à'],
      ['Toutes', 'Tous'],
      ['du', 'dû'],
      ['plein', 'pleine'],
      ['la', 'là'],
      ['Va-y', 'Vas-y'],
      ['inclue', 'incluse | inclut'],
    ])
    for (const text of [
      'La mer où la montagne plonge. Pour elle c’est fini. Dis quelle robe viendrait bien. On connaît toutes ces problèmes. C’est la une du jour. L’idée que vous avez besoin de repos. Il a du pain.',
    ])
      expect(corrections(text), text).toEqual([])
  })
})
