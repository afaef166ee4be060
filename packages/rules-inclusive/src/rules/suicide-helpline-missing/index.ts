import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { helpLine, suicideWithoutHelp } from './find.js'

export const suicideHelplineMissing = defineRule({
  meta: {
    id: 'inclusive/suicide-helpline-missing',
    description: {
      fr: 'Parler de suicide, c’est aussi donner un numéro.',
      en: 'Speaking of suicide also means giving a number.',
    },
    rationale: {
      fr: 'Le programme Papageno demande de joindre une ressource d’aide à tout contenu sur le suicide. En France, le 3114 répond jour et nuit, gratuitement ; 988 au Canada, 107 en Belgique (Télé-Accueil), 143 en Suisse (La Main tendue). Vérifiez le numéro avant de publier.',
      en: 'The Papageno programme asks to add a help resource to any content on suicide. In France, 3114 answers day and night, free; 988 in Canada, 107 in Belgium, 143 in Switzerland. Check the number before publishing.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',

    languages: ['fr'],
    sources: [
      {
        title: 'Programme Papageno, Parler du suicide',
        url: 'https://papageno-suicide.com/',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Trois suicides dans le même service cette année.',
        findings: [{ span: 'Trois suicides dans le même service cette année.', expected: [] }],
      },
      { text: 'Trois suicides cette année. Besoin de parler ? 3114, 24 h/24.' },
      {
        text: 'Il a commis un suicide en 2019.',
        note: { fr: 'La formulation d’abord.', en: 'The wording first.' },
      },
      { text: 'Un suicide politique, selon ses proches.' },
      { text: 'Ce film sur le suicide sort mercredi : notre critique.' },
      { text: 'Le Suicide de Durkheim, un livre de 1897.' },
    ],
  },
  messages: {
    missing: {
      fr: (d: { line: string }) =>
        `Ce texte parle de suicide sans ressource d’aide. Papageno conseille d’en ajouter une, par exemple : « ${d.line} » (numéro à vérifier).`,
      en: (d) =>
        `This text speaks of suicide without a help resource. Papageno advises adding one, for instance: \`${d.line}\` (check the number).`,
    },
  },
  options: v.strictObject({}),
  create: (context) => ({
    text(text) {
      const range = suicideWithoutHelp(text)
      if (!range) return
      const [start, end] = range
      context.report({ text, start, end, message: 'missing', data: { line: helpLine(text.lang) } })
    },
  }),
})
