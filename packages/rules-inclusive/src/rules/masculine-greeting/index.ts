import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { profileFor, profileOption } from '../../profiles/profile.js'
import { isQuoted, placesOf, read, written } from '../../reading/reading.js'
import { listRewrites } from '../../rewrites/rewrites.js'
import { greeted, greetingAt } from './find.js'

export const masculineGreeting = defineRule({
  meta: {
    id: 'inclusive/masculine-greeting',
    description: {
      fr: 'Les salutations s’adressent à tout le monde.',
      en: 'Greetings address everybody.',
    },
    rationale: {
      fr: 'Une salutation est la première chose qu’on lit, et elle s’adresse à chaque personne. « Chers clients » ou « Bonjour à tous » ne nomment que des hommes ; le Haut Conseil à l’égalité recommande de nommer les deux genres, le Bureau de la traduction du Canada de saluer par un simple « Bonjour ». C’est une bonne pratique, non une faute de français : seul l’auteur sait à qui il parle, et rien n’est corrigé sans lui.',
      en: 'A greeting is read first, and it speaks to each person. “Chers clients” or “Bonjour à tous” name men only; the French High Council for Equality advises naming both genders, the Canadian Translation Bureau greeting with a plain “Bonjour”. It is good practice, not a mistake of French: only the author knows who is addressed, and nothing is fixed without them.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
        url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
        date: '2026-11-23',
      },
      {
        title: 'Bureau de la traduction du Canada, Écriture inclusive : aide-mémoire',
        url: 'https://www.noslangues-ourlanguages.gc.ca/fr/cles-de-la-redaction/ecriture-inclusive-aide-memoire',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Bonjour à tous ! L’atelier couture reprend mardi.',
        findings: [
          {
            message: 'toAll',
            span: 'Bonjour à tous',
            expected: ['Bonjour à toutes et à tous', 'Bonjour', 'Bonjour tout le monde'],
          },
        ],
      },
      {
        text: 'Chers clients, le magasin ferme à 18 h ce soir.',
        findings: [
          {
            message: 'dear',
            span: 'Chers clients',
            expected: ['Bonjour', 'Chères clientes, chers clients', 'À notre clientèle', 'Cher·es client·es'],
          },
        ],
      },
      {
        text: 'Cher abonné, votre exemplaire part demain.',
        findings: [{ message: 'dear', span: 'Cher abonné' }],
      },
      {
        text: 'Salut les gars, on se retrouve au stade ?',
        findings: [{ message: 'guys', span: 'Salut les gars', expected: ['Salut tout le monde', 'Salut'] }],
      },
      {
        text: 'Messieurs, la visite du chantier commence à 9 h.',
        findings: [{ message: 'sirs', span: 'Messieurs', severity: 'info' }],
      },
      {
        text: 'Hello guys, on se retrouve mardi !',
        findings: [{ message: 'guys', span: 'Hello guys', expected: ['Hello tout le monde', 'Hello'] }],
      },
      { text: 'Bonjour à toutes et à tous, merci d’être là.' },
      { text: 'Chères lectrices, chers lecteurs, voici le programme.' },
      { text: 'Mesdames, messieurs, la séance est ouverte.' },
      {
        text: 'Bienvenue à tous les niveaux, du débutant au confirmé.',
        note: { fr: '« tous » accompagne un nom.', en: '“tous” goes with a noun.' },
      },
      {
        text: 'Ce soir sur scène : « Bonjour à tous », de Léa Morin.',
        note: { fr: 'Un titre.', en: 'A title.' },
      },
    ],
  },
  messages: {
    toAll: {
      fr: (d: { greeting: string; rewrites: string }) =>
        `« ${d.greeting} » salue au masculin seul : une partie du public peut ne pas s’y reconnaître (Haut Conseil à l’égalité). Vous pouvez écrire ${d.rewrites}.`,
      en: (d) =>
        `\`${d.greeting}\` greets in the masculine only: part of the audience may not feel addressed (French High Council for Equality). You could write ${d.rewrites}.`,
    },
    dear: {
      fr: (d: { greeting: string; rewrites: string }) =>
        `« ${d.greeting} » s’adresse au masculin à des personnes dont le genre n’est pas connu (Haut Conseil à l’égalité). Vous pouvez écrire ${d.rewrites}.`,
      en: (d) =>
        `\`${d.greeting}\` addresses in the masculine people whose gender is unknown (French High Council for Equality). You could write ${d.rewrites}.`,
    },
    guys: {
      fr: (d: { greeting: string; rewrites: string }) =>
        `« ${d.greeting} » ne parle qu’à des hommes. Si tout le monde vous lit, vous pouvez écrire ${d.rewrites}.`,
      en: (d) =>
        `\`${d.greeting}\` speaks to men only. If everybody reads you, you could write ${d.rewrites}.`,
    },
    sirs: {
      fr: (d: { greeting: string; rewrites: string }) =>
        `« ${d.greeting} » seul ne salue que des hommes. Si le public est mixte, vous pouvez écrire ${d.rewrites}.`,
      en: (d) =>
        `\`${d.greeting}\` alone greets men only. If the audience is mixed, you could write ${d.rewrites}.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      const reading = read(text)
      let next = 0
      for (const i of placesOf(reading, greeted)) {
        if (i < next) continue
        const found = greetingAt(reading, i, () => profileFor(context, context.options.profile, text))
        if (!found || isQuoted(text, reading.start[found.first] as number)) continue
        const { key, first, last, expected } = found
        const greeting = written(reading, first, last)
        const shared = {
          text,
          start: reading.start[first] as number,
          end: reading.end[last] as number,
          data: { greeting, rewrites: listRewrites(expected, greeting, context.locale, text) },
          expected,
        }
        if (key === 'toAll') context.report({ ...shared, message: 'toAll' })
        else if (key === 'dear') context.report({ ...shared, message: 'dear' })
        else if (key === 'guys') context.report({ ...shared, message: 'guys' })
        else context.report({ ...shared, message: 'sirs', severity: 'info' })
        next = last + 1
      }
    },
  }),
})
