import { type Text, Vocabulary } from '@lisible/core'
import { isDenied, Phrases } from '../../claims/phrases.js'
import { defineMention } from '../../mentions/define-mention.js'
import { sources } from '../../sources.js'

const drinks = new Phrases(
  'vin vins bière bières champagne champagnes whisky whiskies rhum rhums gin gins vodka tequila pastis cidre cidres cognac armagnac calvados cocktail cocktails spritz mojito mojitos pinte pintes spiritueux liqueur liqueurs crémant prosecco beaujolais bordeaux bourgogne chablis muscadet rosé sangria happy millésime cuvée malt malts punch punchs ti-punch ti-punchs planteur',
  [
    'vins?',
    'bières?',
    'champagnes?',
    'whisk(?:y|ies)',
    'rhums?',
    'gins?',
    'vodka',
    'tequila',
    'pastis',
    'cidres?',
    'cognac',
    'armagnac',
    'calvados',
    'cocktails?(?! d(?:e|es|u|înatoires?)| d’| party| molotov| explosif| détonant| vitaminé)',
    'spritz',
    'mojitos?',
    'pintes?',
    'spiritueux',
    'liqueurs?',
    'crémant',
    'prosecco',
    'beaujolais(?: nouveau)?',
    'chablis',
    'muscadet',
    'sangria',
    '(?:single|pur) malts?',
    '(?:ti-)?punchs?(?!lines?)',
    'happy hours?',
  ],
)

const sale = new Phrases('', [
  '\\d+(?:[.,]\\d+)? ?(?:€|euros?)',
  '- ?\\d+ ?%',
  'happy hours?',
  '(?:nouve(?:au|lle|aux|lles) )?(?:millésimes?|cuvées?)',
  'commandez',
  'en vente',
  'à la vente',
  'livraison offerte',
  'la bouteille',
  'le magnum',
  'le carton',
])

const otherSense = new Phrases('', [
  'sans alcool',
  'non alcoolisée?s?',
  'vinaigres?',
  'mocktails?',
  'dress code',
  'prévention',
  'dry january',
  'défi de janvier',
  'modération à',
])

/** Of drinks in another sense: a shade, a dish, a figure of speech. */
const figurative =
  /(?:couleur|robe|rouge|cocktail (?:de|d['’])|vinaigre de|sauce au|coq au|poire au|coq à la|baba au|(?:confite?s?|braisée?s?|mijotée?s?|cuite?s?|pochée?s?|marinée?s?|flambée?s?|œufs?|lapin|chocolat|gâteaux?|glace|raisins|joues?(?: de (?:bœuf|porc))?|sorbet) (?:au|à la))[ \u00a0]*$/

/** A drink that is offered for sale, unless the text speaks of drinks without alcohol or of prevention. */
function offeredDrink(text: Text): { readonly start: number; readonly end: number } | undefined {
  const found = drinks
    .in(text)
    .find(({ start }) => !isDenied(text.value, start) && !figurative.test(text.value.slice(0, start)))
  return found && sale.isIn(text) && !otherSense.isIn(text) ? found : undefined
}

/** `compliance/alcohol-message` */
export const alcoholMessage = defineMention({
  id: 'compliance/alcohol-message',
  description: {
    fr: 'Une publicité pour un alcool porte le message sanitaire.',
    en: 'Advertising for alcohol carries the health message.',
  },
  rationale: {
    fr: 'La loi Évin (article L3323-4 du code de la santé publique) veut que toute publicité pour une boisson alcoolique dise que l’abus d’alcool est dangereux pour la santé, sur les réseaux sociaux aussi. « À consommer avec modération » est une coutume, que la loi ne demande pas et qui ne remplace rien. La règle exige la phrase là où le secteur est déclaré (context.sector, dans le brouillon, la configuration ou la charte) ; ailleurs, un nom de boisson près d’un prix la fait seulement demander.',
    en: 'The Évin law (article L3323-4 of the French public health code) wants all advertising for an alcoholic drink to say that abuse of alcohol is dangerous to health, on social media too. “À consommer avec modération” is a custom that the law does not ask for and that replaces nothing. The rule requires the sentence where the sector is declared (`context.sector`, in the draft, the configuration or the charter); elsewhere the name of a drink beside a price only makes it ask.',
  },
  sources: [sources.alcoholAnswer, sources.evinLaw],
  law: { fr: 'la loi Évin', en: 'the Évin law' },
  subject: { fr: 'toute publicité pour un alcool', en: 'all advertising for alcohol' },
  isDue: ({ sectors }) => sectors.has('alcohol'),
  wordings: [{ text: 'L’abus d’alcool est dangereux pour la santé.' }],
  signs: new Vocabulary('abus'),
  hint: {
    find: offeredDrink,
    question: {
      fr: 'Cette publication fait-elle la promotion d’un alcool ?',
      en: 'Does this post promote an alcoholic drink?',
    },
    declare: 'sector: alcool',
  },
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: alcool }\n---\nLa cuvée 2025 est arrivée au caveau.\n\n#Gaillac\n',
      findings: [
        {
          message: 'absent',
          span: 'caveau.',
          expected: ['caveau.\n\nL’abus d’alcool est dangereux pour la santé.'],
          severity: 'error',
        },
      ],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { secteur: vin }\n---\nLa cuvée 2025 est arrivée.\n\nL’abus d’alcool est dangereux. À consommer avec modération !\n',
      findings: [
        {
          message: 'altered',
          span: 'L’abus d’alcool est dangereux',
          expected: ['L’abus d’alcool est dangereux pour la santé'],
        },
      ],
    },
    { text: 'Plat du jour : joue de bœuf confite au vin rouge, 14 €.', draft: 'a.txt' },
    {
      text: 'Happy hour ce soir : la pinte à 4 € !',
      findings: [{ message: 'asked', span: 'Happy hour', severity: 'info' }],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: alcool }\n---\nLa cuvée 2025 est arrivée au caveau.\n\nL’ABUS D’ALCOOL EST DANGEREUX POUR LA SANTE\n',
    },
    {
      text: 'Champagne ! Notre équipe remporte le prix de l’innovation et 5 000 € de dotation.',
      draft: 'a.txt',
      settings: { context: { sector: 'informatique' } },
      note: {
        fr: 'Le secteur est déclaré : rien à demander.',
        en: 'The sector is declared: nothing to ask.',
      },
    },
    { text: 'Cocktail de crevettes et vinaigre de vin au menu du jour, 12 €.' },
  ],
})
