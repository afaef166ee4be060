import { defineClaim } from '../../claims/define-claim.js'
import { Phrases } from '../../claims/phrases.js'
import { sources } from '../../sources.js'

/** `compliance/gambling-content` */
export const gamblingContent = defineClaim({
  id: 'compliance/gambling-content',
  description: {
    fr: 'Une publicité pour un jeu d’argent ne promet ni gain sûr ni vie meilleure.',
    en: 'Advertising for gambling promises neither sure gains nor a better life.',
  },
  rationale: {
    fr: 'Les articles D320-9 et D320-10 du code de la sécurité intérieure interdisent de faire croire à l’argent facile, à la réussite sociale, à une issue aux difficultés ou à une alternative au travail. La règle ne parle que là où le secteur est déclaré.',
    en: 'Articles D320-9 and D320-10 of the French code of internal security forbid suggesting easy money, social success, a way out of difficulties or an alternative to work. The rule speaks only where the sector is declared.',
  },
  severity: 'error',
  sources: [sources.gamblingCode],
  claims: {
    promise: {
      phrases: new Phrases('', [
        'argent facile',
        'gains? (?:garantis?|assurés?|faciles?)',
        'sans (?:aucun )?risques?',
        'gagne[rz]? à (?:tous les coups|coup sûr|chaque fois)',
        'chang(?:er|ez|e|era) (?:de|votre|ta) vie',
        'quitte[rz]? (?:ton|votre|son) (?:travail|job|emploi|boulot)',
        'arrondi(?:r|ssez|s) (?:vos|tes|ses) fins? de mois',
        'rembourse[rz]? (?:tes|vos|ses) dettes',
        'deven(?:ez|ir|ir enfin) (?:riche|millionnaire)s?',
        '(?:pronos?|pronostics?) (?:sûrs?|garantis?)',
      ]),
      mayApply: ({ sectors }) => sectors.has('gambling'),
      message: {
        fr: (d) =>
          `« ${d.words} » laisse croire à un gain sûr ou à une vie meilleure : le code de la sécurité intérieure l’interdit à la publicité des jeux d’argent. Décrivez le jeu, sans promesse.`,
        en: (d) =>
          `\`${d.words}\` suggests a sure gain or a better life: the French code of internal security forbids it in gambling advertising. Describe the game, without a promise.`,
      },
    },
  },
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [x]\ncontext: { sector: paris sportifs }\n---\nDe l’argent facile ce soir !\n',
      findings: [{ message: 'promise', span: 'argent facile', severity: 'error' }],
    },
    { text: 'Changer de vie à 40 ans : trois artisanes racontent.' },
  ],
})
