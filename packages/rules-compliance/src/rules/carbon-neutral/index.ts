import type { Text } from '@lisible/core'
import { TokenKind } from '@lisible/core'
import { defineClaim } from '../../claims/define-claim.js'
import { type Found, Phrases } from '../../claims/phrases.js'
import { sources } from '../../sources.js'

/** What makes it an aim, or the policy of a territory, and no claim on a product. */
function isAim({ value }: Text, { start, end }: Found): boolean {
  const around = value.slice(Math.max(0, start - 80), end + 60)
  return /20[2-5]\d|objectif|horizon|ambition|trajectoire|stratégie|territoire|société|économie|\bville|métropole|région|planète|monde|\bvers\b|deven|tendre|viser|vise\b|débat|c’est quoi|qu’est-ce|conférence|atelier|fresque/i.test(
    around,
  )
}

/** `compliance/carbon-neutral` */
export const carbonNeutral = defineClaim({
  id: 'compliance/carbon-neutral',
  description: {
    fr: 'Un produit n’est dit neutre en carbone qu’avec le lien vers son bilan.',
    en: 'A product is called carbon neutral only with the link to its report.',
  },
  rationale: {
    fr: 'L’article L229-68 du code de l’environnement interdit de dire un produit ou un service neutre en carbone, sauf à publier chaque année son bilan, son plan de réduction et ses compensations, et à y mener depuis la publicité par un lien ou un QR code. L’amende va jusqu’à 100 000 €. La règle se tait devant un lien, un objectif (« d’ici 2050 ») ou la politique d’un territoire.',
    en: 'Article L229-68 of the French environmental code forbids calling a product or a service carbon neutral, unless its report, reduction plan and offsets are published every year and the advertising leads there by a link or a QR code. The fine reaches €100,000. The rule is quiet where there is a link, an aim (“by 2050”) or the policy of a territory.',
  },
  severity: 'warning',
  sources: [sources.carbonDecree, sources.carbonReading],
  claims: {
    neutral: {
      phrases: new Phrases('carbone climatiquement', [
        'neutres? en carbone',
        'carbone neutres?',
        'zéro carbone',
        '(?:empreinte|bilan) carbone (?:nulle?|neutre|zéro)',
        'climatiquement neutres?',
        '(?:carbone|émissions) (?:100 ?%|intégralement|entièrement|totalement) compensée?s?',
      ]),
      severity: (_, text, found) =>
        isAim(text, found) || text.tokens.hasKind(TokenKind.link) ? undefined : 'warning',
      message: {
        fr: (d) =>
          `« ${d.words} », dit d’un produit ou d’un service, demande un lien vers son bilan publié chaque année (article L229-68 du code de l’environnement). Ajoutez le lien, ou donnez une baisse précise et prouvée.`,
        en: (d) =>
          `\`${d.words}\`, said of a product or a service, needs a link to its report published every year (article L229-68 of the French environmental code). Add the link, or give a precise, proven reduction.`,
      },
    },
  },
  examples: [
    {
      text: 'Notre nouveau sac est neutre en carbone. 49 €.',
      findings: [{ message: 'neutral', span: 'neutre en carbone', severity: 'warning' }],
    },
    { text: 'Notre sac est neutre en carbone : le bilan sur https://exemple.fr/carbone' },
    { text: 'La ville vise la neutralité : un territoire neutre en carbone en 2050.' },
  ],
})
