import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { doubletsIn } from '../../doublets/find.js'
import { profileFor, profileOption } from '../../profiles/profile.js'
import { read, written } from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'
import { inOrder } from '../../roles/pairs.js'

const hce = {
  fr: 'Le Haut Conseil à l’égalité',
  en: 'The French High Council for Equality',
} as const

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const doubletOrder = defineRule({
  meta: {
    id: 'inclusive/doublet-order',
    description: {
      fr: 'L’ordre des doublets varie, ou suit le profil.',
      en: 'The order of doublets varies, or follows the profile.',
    },
    rationale: {
      fr: 'Le Haut Conseil à l’égalité (recommandation 4) et l’agence Mots-Clés proposent l’ordre alphabétique, le canton de Vaud le féminin d’abord. Toujours le masculin en tête, c’est aussi un choix : la règle ne le remarque qu’à partir de trois doublets. « Françaises, Français » est une formule.',
      en: 'The French High Council for Equality (recommendation 4) and the Mots-Clés agency propose alphabetical order, Vaud the feminine first. Always the masculine first is a choice too: the rule speaks from three doublets on.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',

    languages: ['fr'],
    sources: [
      {
        title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
        url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
        date: '2026-11-23',
      },
      {
        title: 'Canton de Vaud, Principes de rédaction',
        url: 'https://www.vd.ch/guide-typo3/les-principes-de-redaction',
        date: '2026-11-23',
      },
      {
        title: 'Ritimo, guide de rédaction inclusive (d’après l’agence Mots-Clés)',
        url: 'https://ritimo.gitbook.io',
        date: '2026-11-23',
      },
    ],
    examples: [
      { text: 'Les acheteurs et acheteuses, les vendeurs et vendeuses, les danseurs et danseuses.' },
      {
        text: 'Les citoyens et citoyennes, les lycéens et lycéennes, les étudiants et étudiantes.',
        findings: [
          { span: 'citoyens et citoyennes', expected: ['citoyennes et citoyens'] },
          { span: 'lycéens et lycéennes', expected: ['lycéennes et lycéens'] },
          { span: 'étudiants et étudiantes', expected: ['étudiantes et étudiants'] },
        ],
      },
      { text: 'Les citoyens et citoyennes votent.' },
      { text: 'Les citoyennes et citoyens, les lycéens et lycéennes, les étudiants et étudiantes.' },
      { text: 'Françaises, Français, vive le sport.' },
    ],
  },
  messages: {
    order: {
      fr: (d: { doublet: string; fixed: string; authority: string }) =>
        `« ${d.doublet} » : tous les doublets de ce texte commencent par le masculin. ${d.authority} propose « ${d.fixed} ».`,
      en: (d) =>
        `\`${d.doublet}\`: every doublet of this text begins with the masculine. ${d.authority} proposes \`${d.fixed}\`.`,
    },
  },
  options: v.strictObject({ profile: profileOption, min: v.optional(v.pipe(v.number(), v.minValue(1)), 3) }),
  create: (context) => ({
    text(text) {
      const doublets = doubletsIn(text)
      if (doublets.length < context.options.min || doublets.some((doublet) => doublet.feminineFirst)) return
      const profile = profileFor(context, context.options.profile, text)
      if (profile.order === 'free') return
      const reading = read(text)
      for (const { first, second } of doublets) {
        const [masculine, feminine] = [written(reading, first), written(reading, second)]
        const between = text.value.slice(reading.end[first], reading.start[second])
        if (inOrder(masculine.toLowerCase(), feminine.toLowerCase(), profile)[0] !== feminine.toLowerCase())
          continue
        const [start, end] = [reading.start[first] as number, reading.end[second] as number]
        const isPlain = /^\s(?:et|ou)\s$/u.test(between)
        const fixed = `${matchCase(feminine, masculine)}${between}${masculine.toLowerCase()}`
        const authority =
          profile.name === 'fr-FR' ? hce[context.locale] : capitalised(profile.authority[context.locale])
        const data = { doublet: text.value.slice(start, end), fixed, authority }
        context.report({ text, start, end, message: 'order', data, expected: isPlain ? [fixed] : [] })
      }
    },
  }),
})
