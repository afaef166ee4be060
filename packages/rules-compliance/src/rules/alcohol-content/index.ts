import { defineClaim } from '../../claims/define-claim.js'
import { Phrases } from '../../claims/phrases.js'
import { sources } from '../../sources.js'

/** `compliance/alcohol-content` */
export const alcoholContent = defineClaim({
  id: 'compliance/alcohol-content',
  description: {
    fr: 'Une publicité pour un alcool le décrit et ne lui prête pas d’effet.',
    en: 'Advertising for alcohol describes it and claims no effect.',
  },
  rationale: {
    fr: 'La loi Évin (articles L3323-2 et L3323-4 du code de la santé publique) n’admet dans une publicité pour un alcool que son degré, son origine, sa composition, son élaboration, ses distinctions, son goût, ses modes de vente et de consommation. Un effet, une fête, un exploit sportif ou une vertu pour la santé en sortent. La règle ne parle que là où le secteur est déclaré.',
    en: 'The Évin law (articles L3323-2 and L3323-4 of the French public health code) admits in advertising for alcohol only its strength, origin, composition, making, awards, taste, and ways of sale and consumption. An effect, a party, a feat of sport or a virtue for health are outside. The rule speaks only where the sector is declared.',
  },
  severity: 'warning',
  sources: [sources.evinLaw, sources.alcoholAnswer],
  claims: {
    effect: {
      phrases: new Phrases('', [
        'décompress(?:er|ez|e|ion)',
        'déstress(?:er|ez|e|ant|ante)',
        'oubli(?:er|ez|e) (?:tes|vos|ses|les) (?:soucis|problèmes|tracas)',
        'met(?:tre|tez|s|tra)? l’ambiance',
        'désinhib(?:er|e|é|ée)',
        'se boit comme du petit-lait',
        'sans modération',
        'jusqu’au bout de la nuit',
        'fai(?:re|tes|s) la fête',
        'soirées? de folie',
        'se mettre bien',
        'ivresse',
        'coup de fouet',
      ]),
      mayApply: ({ sectors }) => sectors.has('alcohol'),
      message: {
        fr: (d) =>
          `« ${d.words} » prête à l’alcool un effet ou une ambiance : la loi Évin n’admet que ce qui le décrit. Parlez de son origine, de son goût, de sa composition.`,
        en: (d) =>
          `\`${d.words}\` lends the drink an effect or a mood: the Évin law admits only what describes it. Speak of its origin, its taste, its composition.`,
      },
    },
    virtue: {
      phrases: new Phrases('', [
        'bon(?:ne)?s? pour (?:la santé|le cœur|la ligne|le moral)',
        'bienfaits?',
        'vertus (?:médicinales|thérapeutiques|digestives)',
        'après (?:le sport|l’effort|le match|l’entraînement)',
        'troisième mi-temps',
        '3e mi-temps',
        'séduire',
        'irrésistible auprès',
      ]),
      mayApply: ({ sectors }) => sectors.has('alcohol'),
      message: {
        fr: (d) =>
          `« ${d.words} » associe l’alcool à la santé, au sport ou à la séduction, ce que la loi Évin exclut de la publicité. Retirez-le.`,
        en: (d) =>
          `\`${d.words}\` ties alcohol to health, sport or seduction, which the Évin law keeps out of advertising. Remove it.`,
      },
    },
  },
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: alcool }\n---\nRien de tel qu’un verre pour décompresser. L’abus d’alcool est dangereux pour la santé.\n',
      findings: [{ message: 'effect', span: 'décompresser', severity: 'warning' }],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: alcool }\n---\nNotes de cerise, se sert à 16 °C. L’abus d’alcool est dangereux pour la santé.\n',
    },
    { text: 'Un atelier de yoga pour décompresser après le travail.' },
  ],
})
