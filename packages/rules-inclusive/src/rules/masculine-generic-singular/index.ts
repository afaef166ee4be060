import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { profileFor, profileOption } from '../../profiles/profile.js'
import { read, written } from '../../reading/reading.js'
import { distinct, listRewrites } from '../../rewrites/rewrites.js'
import { meansAnyone } from '../../roles/guards.js'
import { rolePhrasesIn } from '../../roles/phrases.js'
import { singularDoublet, singularShort } from '../../roles/rewrite-phrase.js'
import { isGeneric } from './generic.js'

export const masculineGenericSingular = defineRule({
  meta: {
    id: 'inclusive/masculine-generic-singular',
    description: {
      fr: 'Une consigne qui vaut pour toute personne ne la suppose pas homme.',
      en: 'A rule for anybody does not assume a man.',
    },
    rationale: {
      fr: '« Le candidat devra… » s’adresse à quiconque candidate. Depuis la circulaire du 21 novembre 2017, les actes de recrutement de l’État français écrivent « le candidat ou la candidate » ; le Haut Conseil à l’égalité recommande les deux formes ou une tournure épicène.',
      en: '“Le candidat devra…” speaks to whoever applies. Since the circular of 21 November 2017 recruitment acts of the French State write “le candidat ou la candidate”; the French High Council for Equality advises both forms or an epicene phrase.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',
    languages: ['fr'],
    sources: [
      {
        title: 'Circulaire du 21 novembre 2017 relative aux règles de féminisation et de rédaction',
        url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000036068906',
        date: '2017-11-21',
      },
      {
        title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
        url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Le candidat devra joindre un portfolio.',
        findings: [
          {
            message: 'singular',
            span: 'Le candidat',
            expected: ['Le candidat ou la candidate', 'Le·la candidat·e'],
          },
        ],
      },
      {
        text: 'L’utilisateur doit accepter les conditions.',
        findings: [
          { span: 'L’utilisateur', expected: ['L’utilisateur ou l’utilisatrice', 'L’utilisateur·rice'] },
        ],
      },
      {
        text: 'Un bon manager écoute avant de décider.',
        findings: [{ span: 'Un bon manager', expected: ['Un bon manager ou une bonne manageuse'] }],
      },
      {
        text: 'Devenez ambassadeur de la marque.',
        findings: [{ span: 'ambassadeur', expected: ['ambassadeur ou ambassadrice', 'ambassadeur·rice'] }],
      },
      { text: 'L’écrivain Victor Hugo doit sa gloire au théâtre.' },
      { text: 'Le boulanger a fermé hier.' },
      { text: 'Le responsable doit signer la feuille.' },
      { text: 'Le candidat ou la candidate devra joindre un portfolio.' },
      { text: 'Paul est développeur à Rennes.' },
      {
        text: 'Découpez chaque patron en suivant les pointillés.',
        note: { fr: 'Un patron de couture.', en: 'A sewing pattern.' },
      },
      { text: 'Le client HTTP doit envoyer un en-tête.' },
    ],
  },
  messages: {
    singular: {
      fr: (d: { phrase: string; rewrites: string }) =>
        `« ${d.phrase} » vaut ici pour toute personne. Vous pouvez écrire ${d.rewrites}, ou tourner la phrase autrement (« vous devrez… », « votre candidature… »). C’est un choix de style.`,
      en: (d) =>
        `\`${d.phrase}\` stands for anybody here. You could write ${d.rewrites}, or turn the sentence another way. It is a matter of style.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      const reading = read(text)
      for (const phrase of rolePhrasesIn(reading)) {
        if (phrase.plural || !isGeneric(reading, phrase) || !meansAnyone(reading, phrase)) continue
        const profile = profileFor(context, context.options.profile, text)
        const model = written(reading, phrase.first, phrase.at)
        const short = singularShort(phrase, profile, model)
        const doublet = singularDoublet(phrase, profile, model)
        const expected = distinct(short === undefined ? [doublet] : [doublet, short], model)
        context.report({
          text,
          start: reading.start[phrase.first] as number,
          end: reading.end[phrase.at] as number,
          message: 'singular',
          data: { phrase: model, rewrites: listRewrites(expected, model, context.locale, text) },
          expected,
        })
      }
    },
  }),
})
