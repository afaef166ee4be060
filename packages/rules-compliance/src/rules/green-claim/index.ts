import { defineClaim } from '../../claims/define-claim.js'
import { Phrases } from '../../claims/phrases.js'
import { sources } from '../../sources.js'

/** What tells that something is for sale. */
const sale = new Phrases('', [
  '\\d+(?:[.,]\\d+)? ?(?:€|euros?)',
  '- ?\\d+ ?%',
  'commandez',
  'code promo',
  'livraison',
  'en boutique',
  'notre boutique',
  'e-shop',
  '(?:nos|notre|la|une|cette) (?:nouvelle )?(?:gamme|collection)s?',
  '(?:nos|notre|ce|ces) (?:nouveaux? )?(?:produits?|emballages?|packagings?|savons?|vêtements?|sacs?|gourdes?|lessives?|cosmétiques?)',
])

/** `compliance/green-claim` */
export const greenClaim = defineClaim({
  id: 'compliance/green-claim',
  description: {
    fr: 'Une publicité dit ce qu’un produit a de précis et de prouvé pour l’environnement.',
    en: 'Advertising says what is precise and proven about a product and the environment.',
  },
  rationale: {
    fr: '« Écologique », « bon pour la planète » : une allégation générale, que rien ne prouve, est une pratique trompeuse (article L121-2 du code de la consommation, directive (UE) 2024/825). Une propriété précise se vérifie : « 80 % de carton recyclé ». La règle ne parle que là où le texte vend quelque chose.',
    en: '“Eco-friendly”, “good for the planet”: a general claim that nothing proves is a misleading practice (article L121-2 of the French consumer code, directive (EU) 2024/825). A precise property can be checked: “80% recycled card”. The rule speaks only where the text sells something.',
  },
  severity: 'info',
  sources: [sources.greenwashing],
  claims: {
    vague: {
      phrases: new Phrases(
        'planète environnement nature écologique écologiques écolo écolos impact vert verte biodégradable biodégradables éco-responsable éco-responsables écoresponsable écoresponsables durable durables',
        [
          '(?:bon|bonne|bons|bonnes|meilleure?s?|bénéfiques?|sans danger) pour la planète',
          'respectueu(?:x|se|ses) de (?:l’environnement|la planète|la nature)',
          'sans (?:aucun )?impact sur (?:l’environnement|la planète|la nature)',
          'zéro impact(?: environnemental)?',
          '100 ?% (?:écologiques?|écolos?|verte?s?|éco-?responsables?|durables?)',
          '(?:produits?|gammes?|collections?|emballages?|savons?|vêtements?|lessives?|matières?) (?:100 ?% )?(?:écologiques?|écolos?|éco-?responsables?|biodégradables?)',
        ],
      ),
      severity: (_, text) => (sale.isIn(text) ? 'info' : undefined),
      message: {
        fr: (d) =>
          `« ${d.words} » est une allégation générale, trompeuse si rien ne la prouve (article L121-2 du code de la consommation). Dites ce qui se vérifie : « 80 % de carton recyclé ».`,
        en: (d) =>
          `\`${d.words}\` is a general claim, misleading if nothing proves it (article L121-2 of the French consumer code). Say what can be checked: “80% recycled card”.`,
      },
    },
  },
  examples: [
    {
      text: 'Notre gourde, bonne pour la planète, est à 19 €.',
      findings: [{ message: 'vague', span: 'bonne pour la planète', severity: 'info' }],
    },
    { text: 'Notre gourde en inox recyclé à 80 % est à 19 €.' },
    { text: 'La ville accompagne des pratiques respectueuses de l’environnement.' },
  ],
})
