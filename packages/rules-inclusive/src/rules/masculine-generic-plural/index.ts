import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { profileFor, profileOption } from '../../profiles/profile.js'
import { around, type Reading, read, written } from '../../reading/reading.js'
import { distinct, listRewrites } from '../../rewrites/rewrites.js'
import { meansAnyone } from '../../roles/guards.js'
import { type RolePhrase, rolePhrasesIn } from '../../roles/phrases.js'
import { type Place, rewritePlural } from '../../roles/rewrite-phrase.js'
import { secondPerson } from './second-person.js'

export const masculineGenericPlural = defineRule({
  meta: {
    id: 'inclusive/masculine-generic-plural',
    description: {
      fr: 'Un groupe mixte se nomme autrement qu’au seul masculin pluriel.',
      en: 'A mixed group has other names than a masculine plural.',
    },
    rationale: {
      fr: 'Cinq études de Brauer (2008) et une étude de temps de lecture de Gygax (2012) observent que « les candidats » fait d’abord penser à des hommes. Le Haut Conseil à l’égalité, l’OQLF, le Canada, la Fédération Wallonie-Bruxelles et le canton de Vaud proposent des mots collectifs ou épicènes, des doublets, parfois des formes abrégées. C’est une affaire de style, non une faute : une circulaire française de 2017 tient le masculin pour une « forme neutre ». La règle propose, elle ne corrige jamais seule.',
      en: 'Five studies by Brauer (2008) and a reading-time study by Gygax (2012) find that “les candidats” first evokes men. The French High Council for Equality, the OQLF, Canada, Wallonia-Brussels and Vaud propose collective or epicene words, doublets, sometimes abbreviated forms. It is style, not a mistake: a French circular of 2017 calls the masculine a “neutral form”. The rule proposes and never changes anything by itself.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',
    languages: ['fr'],
    sources: [
      {
        title: 'Brauer et Landry, Un ministre peut-il tomber enceinte ? L’Année psychologique (2008)',
        url: 'https://www.persee.fr/doc/psy_0003-5033_2008_num_108_2_30971',
        date: '2008',
      },
      {
        title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
        url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Les utilisateurs pourront exporter leurs photos dès lundi.',
        findings: [
          {
            message: 'plural',
            span: 'Les utilisateurs',
            expected: ['Les utilisateurs et utilisatrices', 'Les utilisateur·rices'],
          },
        ],
      },
      {
        text: 'Une remise pour les abonnés du journal.',
        findings: [
          {
            span: 'les abonnés',
            expected: ['les personnes abonnées', 'les abonnées et abonnés', 'les abonné·es'],
          },
        ],
      },
      {
        text: 'Un mot pour les clients fidèles et pour les nouveaux clients.',
        findings: [
          { span: 'les clients', expected: ['les clientes et clients', 'les client·es'] },
          { span: 'les nouveaux clients', expected: ['les nouveaux clients et les nouvelles clientes'] },
        ],
      },
      {
        text: 'Merci à tous les donateurs de la cagnotte.',
        findings: [
          {
            span: 'tous les donateurs',
            expected: [
              'toutes les personnes donatrices',
              'tous les donateurs et toutes les donatrices',
              'tou·tes les donateur·rices',
            ],
          },
        ],
      },
      {
        text: 'Les candidats ont jusqu’à mardi.',
        settings: { profile: 'fr-hce' },
        findings: [{ span: 'Les candidats', severity: 'warning' }],
      },
      {
        text: 'Les candidats ont jusqu’à mardi.',
        settings: { profile: 'fr-ca-oqlf' },
        findings: [
          {
            span: 'Les candidats',
            expected: ['Les personnes candidates', 'Les candidates et candidats', 'Les candidat(e)s'],
          },
        ],
      },
      { text: 'Rejoignez des milliers de lecteurs.', findings: [{ span: 'lecteurs' }] },
      { text: 'Une équipe d’ingénieurs vous répond.', findings: [{ span: 'ingénieurs' }] },
      { text: 'Les utilisatrices et utilisateurs votent ce soir.' },
      { text: 'Les bénévoles et les internes dînent ensemble.' },
      { text: 'Nos serveurs sont en panne, nos fournisseurs aussi.' },
      { text: 'Plantez les tuteurs des tomates en mai.' },
      { text: 'Les clients HTTP réessaient trois fois.' },
      { text: 'L’Ordre des pharmaciens publie son guide.' },
      { text: 'Le Ministère des Anciens combattants finance l’exposition.' },
      { text: 'Les frères Dardenne montent les marches.' },
      { text: 'Les joueurs de l’équipe masculine s’entraînent à 18 h.' },
      { text: 'Un dîner entre amis, avec les parents et les héros du jour.' },
      { text: '« Les candidats attendent », écrit le journal.' },
      { text: 'Les soldats du feu sont prêts.' },
      { text: 'Les acteurs économiques de la vallée se réunissent.' },
    ],
  },
  messages: {
    plural: {
      fr: (d: { phrase: string; rewrites: string; second: string }) =>
        `« ${d.phrase} » fait souvent penser d’abord à des hommes (études de Brauer, 2008, et Gygax, 2012). Si le groupe est mixte, vous pouvez écrire ${d.rewrites}${d.second === '' ? '' : `, ou parler à la deuxième personne : « ${d.second} »`}. C’est un choix de style.`,
      en: (d) =>
        `\`${d.phrase}\` often evokes men first (studies by Brauer, 2008, and Gygax, 2012). If the group is mixed, you could write ${d.rewrites}${d.second === '' ? '' : `, or use the second person: \`${d.second}\``}. It is a matter of style.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      const reading = read(text)
      for (const phrase of rolePhrasesIn(reading)) {
        if (!phrase.plural || !isCounted(reading, phrase) || !meansAnyone(reading, phrase)) continue
        if (isGreeting(reading, phrase)) continue
        // Whoever describes a picture counts the people that are seen in it: « trois lycéens ».
        if (text.role === 'alt' && isNumber(phrase.determiner)) continue
        const profile = profileFor(context, context.options.profile, text)
        const model = written(reading, phrase.first, phrase.at)
        const expected = distinct(rewritePlural(phrase, profile, model, placeOf(reading, phrase)), model)
        context.report({
          text,
          start: reading.start[phrase.first] as number,
          end: reading.end[phrase.at] as number,
          message: 'plural',
          data: {
            phrase: model,
            rewrites: listRewrites(expected, model, context.locale, text),
            second: secondPerson(reading, phrase) ?? '',
          },
          expected,
          ...(profile.name === 'fr-hce' ? { severity: 'warning' } : {}),
        })
      }
    },
  }),
})

/** With a determiner or a number, or behind « de » in « d’artisans ». */
function isCounted(reading: Reading, phrase: RolePhrase): boolean {
  if (phrase.determiner === '') return isQuantified(reading, phrase)
  return !(phrase.determiner === 'tous' && around(reading, phrase.first, -1) === 'à')
}

const quantities = new Set(
  'milliers centaines dizaines millions beaucoup nombre plus majorité foule tant milliards vingtaine trentaine cinquantaine centaine dizaine millier'.split(
    ' ',
  ),
)

/** Nouns that gather people: « une équipe de développeurs ». */
const gatherings = new Set('équipe équipes groupe groupes communauté réseau promotion panel'.split(' '))

/** « des milliers de lecteurs », « beaucoup d’abonnés », « une équipe de développeurs » */
function isQuantified(reading: Reading, phrase: RolePhrase): boolean {
  if (!/^d[e']$/u.test(around(reading, phrase.first, -1))) return false
  const before = around(reading, phrase.first, -2)
  return quantities.has(before) || gatherings.has(before)
}

const numbers = new Set('deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '))

function isNumber(determiner: string): boolean {
  return numbers.has(determiner) || /^\d/.test(determiner)
}

/** « Salut les abonnés » belongs to the rule on greetings. */
function isGreeting(reading: Reading, phrase: RolePhrase): boolean {
  const before = around(reading, phrase.first, -1)
  return (
    phrase.determiner === 'les' && /^(?:salut|bonjour|bonsoir|coucou|hello|bienvenue|hey|yo)$/u.test(before)
  )
}

const prepositions = new Set(
  'pour avec chez vers entre par sur contre sans à de selon parmi envers devant derrière auprès'.split(' '),
)
const objectHeads = new Set(['aux', 'des'])

/** Words that end as masculine plurals do. */
const invariable = new Set(
  'plus nous vous sous tous dessus depuis puis parmi leurs ailleurs dedans céans mieux eux ceux deux aux comptants'.split(
    ' ',
  ),
)

function placeOf(reading: Reading, phrase: RolePhrase): Place {
  const before = around(reading, phrase.first, -1)
  const after = around(reading, phrase.at, 1)
  return {
    isObject: prepositions.has(before) || objectHeads.has(phrase.determiner),
    hasAgreement: /(?:é|i|u|nt|f|l|er|in|ien)s$|(?:eux|aux)$|^fidèles$/u.test(after),
    hasMasculine:
      /(?:é|[^o]i|u|nt|f|al|el|er|in|ien|eur)s$|(?:eux|aux)$/u.test(after) && !invariable.has(after),
  }
}
