import { defineRule, type Text } from '@lisible/core'
import { circumstancesOf } from '../../circumstances/circumstances.js'
import { exceptionBy } from '../../circumstances/exception.js'
import { placeOf } from '../../circumstances/place.js'
import { isDenied, isQuoted, Phrases } from '../../claims/phrases.js'
import { isFrench } from '../../shown/shown.js'
import { sources } from '../../sources.js'

const products = new Phrases(
  'puff puffs e-liquide e-liquides cigarette cigarettes vapoteuse vapoteuses vape cigares cigare nicotine chicha',
  [
    'puffs? (?:jetables?|\\d+|rechargeables?)',
    'e-liquides?',
    'cigarettes? électroniques?',
    'vapoteuses?',
    'cigares?',
    'sachets? de nicotine',
    'cigarettes?',
  ],
)
const sale = new Phrases('', [
  '\\d+(?:[.,]\\d+)? ?(?:€|euros?)',
  '- ?\\d+ ?%',
  'commandez',
  'en boutique',
  'la boutique',
  'arrivages?',
  'offerte?s?',
  'notre boutique',
  'nouve(?:au|lle|aux|lles) (?:saveurs?|goûts?|arômes?|arrivages?|modèles?|gammes?)',
  'code promo',
  'en promo(?:tion)?',
  'livraison',
])
const otherSense = new Phrases('', [
  'sans tabac',
  'arrêt(?:er|ez|ons)? (?:de fumer|du tabac|le tabac|la cigarette)',
  'prévention',
  'sevrage',
  'tabacologues?',
  'mégots?',
  'interdi(?:t|te|ction|re)s?',
  'cendriers?',
  'santé publique',
  'cigarettes? russes?',
  'contrebande',
  'contrefaçon',
])

/** `compliance/tobacco-ban` */
export const tobaccoBan = defineRule({
  meta: {
    id: 'compliance/tobacco-ban',
    description: {
      fr: 'Le tabac et le vapotage n’ont pas de publicité.',
      en: 'Tobacco and vaping have no advertising.',
    },
    rationale: {
      fr: 'Les articles L3512-4 et L3513-4 du code de la santé publique interdisent toute publicité, directe ou indirecte, pour le tabac et le vapotage, sans nicotine aussi ; aucune mention n’y change rien. La prévention et l’information restent libres. Erreur là où le secteur est déclaré ; ailleurs, un produit près d’un prix fait seulement demander.',
      en: 'Articles L3512-4 and L3513-4 of the French public health code forbid all advertising, direct or indirect, for tobacco and vaping, without nicotine too; no mention changes that. Prevention and information remain free. An error where the sector is declared; elsewhere a product beside a price only makes it ask.',
    },
    exception: exceptionBy().page,
    category: 'compliance',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    sources: [sources.vaping],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { sector: vapotage }\n---\nLes nouveautés sont arrivées.\n',
        findings: [{ message: 'banned', span: 'sector', severity: 'error' }],
      },
      {
        text: 'Nos e-liquides à la fraise sont à 5 € en boutique.',
        findings: [{ message: 'asked', span: 'e-liquides', severity: 'info' }],
      },
      { text: 'Mois sans tabac : la cigarette coûte 12 € le paquet, on vous aide à arrêter.' },
      { text: 'Cuisson à la vapeur, menu à 14 €.' },
    ],
  },
  messages: {
    banned: {
      fr: () =>
        'Ce secteur est déclaré, et la loi interdit toute publicité pour le tabac et le vapotage, avec ou sans mention. Ne publiez pas la promotion d’un produit ou d’une marque ; si la publication n’en fait pas, écrivez « context: { sector: aucun } » en tête du brouillon.',
      en: () =>
        'This sector is declared, and French law forbids all advertising for tobacco and vaping, with or without a mention. Do not publish what promotes a product or a brand; if the post does not, write `context: { sector: none }` at the top of the draft.',
    },
    asked: {
      fr: (d: { written: string }) =>
        `« ${d.written} » : cette publication en fait-elle la promotion ? La loi interdit toute publicité pour le tabac et le vapotage. Si non, nommez votre secteur dans « context ».`,
      en: (d) =>
        `\`${d.written}\`: does this post promote it? French law forbids all advertising for tobacco and vaping. If not, name your sector in \`context\`.`,
    },
  },
  create: (context) => ({
    publication(publication) {
      const { sectors, hasSector } = circumstancesOf(publication, context.settings)
      if (sectors.has('tobacco') || sectors.has('vaping')) {
        context.report({ ...placeOf(publication, 'sector'), message: 'banned' })
        return
      }
      if (hasSector) return
      for (const child of publication.children) {
        if (child.type !== 'text' || child.role === 'alt' || !isFrench(child)) continue
        const found = offered(child)
        if (!found) continue
        const { start, end, words } = found
        context.report({
          text: child,
          start,
          end,
          message: 'asked',
          severity: 'info',
          data: { written: words },
        })
      }
    },
  }),
})

function offered(
  text: Text,
): { readonly start: number; readonly end: number; readonly words: string } | undefined {
  const found = products
    .in(text)
    .find((one) => !isDenied(text.value, one.start) && !isQuoted(text.value, one))
  return found && sale.isIn(text) && !otherSense.isIn(text) ? found : undefined
}
