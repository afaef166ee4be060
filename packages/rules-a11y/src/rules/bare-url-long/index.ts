import { defineRule, TokenKind } from '@lisible/core'
import * as v from 'valibot'
import { hasTracking, withoutTracking } from '../../links/tracking.js'
import { sources } from '../../sources.js'

export const bareUrlLong = defineRule({
  meta: {
    id: 'a11y/bare-url-long',
    description: {
      fr: 'Pas d’adresse longue ni de paramètres de suivi dans le texte.',
      en: 'No long address or tracking parameters in the text.',
    },
    rationale: {
      fr: 'Un lecteur d’écran lit une adresse entière, souvent caractère par caractère. Une adresse courte, précédée de ce qu’elle contient, s’écoute en une phrase. Les paramètres de suivi peuvent être retirés sans changer la page : ceux qu’un réseau a ajoutés en passant (fbclid, igsh…) le sont par « --fix » ; ceux de votre mesure d’audience (utm_…) ne sont que signalés, car vous en avez peut-être besoin.',
      en: 'A screen reader reads a whole address, often character by character. A short address, after what it holds, is heard in one sentence. Tracking parameters can be taken out without changing the page: those that a network added on the way (fbclid, igsh…) go with `--fix`; those of your own audience measurement (utm_…) are only reported, for you may need them.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    sources: [sources.quatre],
    examples: [
      {
        text: 'Programme : https://exemple.fr/fete?utm_source=x&utm_medium=social',
        findings: [
          {
            message: 'tracking',
            span: 'https://exemple.fr/fete?utm_source=x&utm_medium=social',
            expected: ['https://exemple.fr/fete'],
          },
        ],
      },
      {
        text: 'https://exemple.fr/actualites/2026/12/03/la-fete-des-voisins',
        findings: [{ message: 'long', span: 'https://exemple.fr/actualites/2026/12/03/la-fete-des-voisins' }],
      },
      {
        text: 'Programme: https://example.org/party?page=2&fbclid=abc',
        lang: 'en',
        findings: [{ message: 'tracking', fixed: 'Programme: https://example.org/party?page=2' }],
      },
      { text: 'Programme : exemple.fr/fete' },
      {
        text: 'https://www.ville-de-saint-etienne-du-rouvray.exemple.fr',
        note: { fr: 'Un nom de domaine seul.', en: 'A domain alone.' },
      },
    ],
  },
  messages: {
    long: {
      fr: (d: { length: number }) =>
        `Cette adresse de ${d.length} caractères est lue en entier. Une adresse courte, avec ce qu’elle contient juste avant, s’écoute mieux.`,
      en: (d) =>
        `This address of ${d.length} characters is read in full. A short address, with what it holds just before, is better heard.`,
    },
    tracking: {
      fr: (d: { parameters: string; ofAuthor: boolean }) =>
        `Cette adresse est lue avec ses paramètres de suivi (${d.parameters}). Sans eux, elle mène à la même page${d.ofAuthor ? ' ; gardez-les s’ils servent à mesurer vos visites' : ''}.`,
      en: (d) =>
        `This address is read with its tracking parameters (${d.parameters}). Without them it leads to the same page${d.ofAuthor ? '; keep them if you measure visits with them' : ''}.`,
    },
  },
  options: v.strictObject({
    /** Most characters of an address. */
    max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 40),
  }),
  create: (context) => ({
    text(text) {
      const { tokens } = text
      for (let i = 0; i < tokens.length; i++) {
        if (tokens.kind(i) !== TokenKind.link) continue
        const start = tokens.start(i)
        const end = tokens.end(i)
        const url = tokens.text(i)
        if (hasTracking(url)) {
          const { bare, parameters } = withoutTracking(url)
          const ofAuthor = parameters.some(isOfAuthor)
          const data = { parameters: parameters.join(', '), ofAuthor }
          context.report({
            text,
            start,
            end,
            message: 'tracking',
            data,
            expected: [bare],
            ...(ofAuthor ? {} : { fix: bare }),
          })
        } else if (end - start > context.options.max && hasPath(url)) {
          context.report({ text, start, end, message: 'long', data: { length: end - start } })
        }
      }
    },
  }),
})

function hasPath(url: string): boolean {
  return /[^/:]\/[^/]/u.test(url)
}

/** Set by the author to count visits (Google Analytics, Matomo, Piano), not by a network on the way of a copied address. */
function isOfAuthor(parameter: string): boolean {
  return /^(?:utm_|mtm_|pk_|at_|xtor)/iu.test(parameter)
}
