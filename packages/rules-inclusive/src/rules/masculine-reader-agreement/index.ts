import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { profileFor, profileOption } from '../../profiles/profile.js'
import { isQuoted, read } from '../../reading/reading.js'
import { distinct, listRewrites } from '../../rewrites/rewrites.js'
import { readerAgreements } from './find.js'

export const masculineReaderAgreement = defineRule({
  meta: {
    id: 'inclusive/masculine-reader-agreement',
    description: {
      fr: 'Quand on s’adresse à qui lit, l’accord ne suppose pas un homme.',
      en: 'Where the text speaks to its reader, agreement assumes no man.',
    },
    rationale: {
      fr: '« Êtes-vous prêt ? », « Soyez informé » : les réseaux parlent à la deuxième personne, et l’on ne sait pas qui lit. Le Bureau de la traduction du Canada conseille de reformuler : « Envie de… ? », « Recevez… ».',
      en: '“Êtes-vous prêt ?”, “Soyez informé”: networks speak in the second person, and nobody knows who reads. The Canadian Translation Bureau advises rephrasing: “Envie de… ?”, “Recevez…”.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',
    languages: ['fr'],
    sources: [
      {
        title: 'Bureau de la traduction du Canada, Écriture inclusive : aide-mémoire',
        url: 'https://www.noslangues-ourlanguages.gc.ca/fr/cles-de-la-redaction/ecriture-inclusive-aide-memoire',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Êtes-vous prêt à changer d’air ?',
        findings: [{ message: 'reader', span: 'prêt', expected: ['prêt·e', 'prêt ou prête'] }],
      },
      { text: 'Soyez informé avant tout le monde.', findings: [{ span: 'informé' }] },
      { text: 'Tu es motivé ? Écris-nous.', findings: [{ span: 'motivé' }] },
      { text: 'Inscrit ? Il ne manque que votre avis.', findings: [{ span: 'Inscrit' }] },
      {
        text: 'Vous serez livré en deux jours.',
        findings: [{ span: 'livré', expected: ['livré·e', 'livré ou livrée'] }],
      },
      { text: 'Êtes-vous libre mardi ? Vous êtes capable de tout.' },
      { text: 'Vous êtes invités à la fête.', note: { fr: 'Un pluriel.', en: 'A plural.' } },
      { text: 'Êtes-vous prêt·e à partir ?' },
      { text: 'Monsieur Petit, vous êtes invité à la mairie.' },
      { text: 'Le colis est livré en deux jours.' },
    ],
  },
  messages: {
    reader: {
      fr: (d: { word: string; rewrites: string; advice: string }) =>
        `« ${d.word} » accorde au masculin la personne qui lit, dont le genre n’est pas connu. Vous pouvez écrire ${d.rewrites}${d.advice === '' ? '' : `, ou reformuler : « ${d.advice} »`} (conseil du Bureau de la traduction du Canada).`,
      en: (d) =>
        `\`${d.word}\` agrees in the masculine with the reader, whose gender is unknown. You could write ${d.rewrites}${d.advice === '' ? '' : `, or rephrase: \`${d.advice}\``} (advice of the Canadian Translation Bureau).`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      const reading = read(text)
      for (const found of readerAgreements(reading, profileForm)) {
        if (isQuoted(text, found.start)) continue
        const word = text.value.slice(found.start, found.end)
        const expected = distinct(found.expected, word)
        context.report({
          text,
          start: found.start,
          end: found.end,
          message: 'reader',
          data: { word, rewrites: listRewrites(expected, word, context.locale, text), advice: found.advice },
          expected,
        })
      }

      function profileForm() {
        return profileFor(context, context.options.profile, text).form
      }
    },
  }),
})
