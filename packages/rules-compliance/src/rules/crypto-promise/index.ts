import { defineClaim } from '../../claims/define-claim.js'
import { Phrases } from '../../claims/phrases.js'
import { sources } from '../../sources.js'

const cryptoAssets = new Phrases(
  'crypto cryptos cryptomonnaie cryptomonnaies crypto-actif crypto-actifs cryptoactifs bitcoin bitcoins btc ethereum token tokens nft nfts trading trader forex staking',
  [
    'cryptos?',
    'cryptomonnaies?',
    'crypto-?actifs?',
    'bitcoins?',
    'btc',
    'ethereum',
    'tokens?',
    'nfts?',
    'trading',
    'trader',
    'forex',
    'staking',
  ],
)

/** `compliance/crypto-promise` */
export const cryptoPromise = defineClaim({
  id: 'compliance/crypto-promise',
  description: {
    fr: 'Une publicité pour un crypto-actif ne garantit ni gain ni absence de risque.',
    en: 'Advertising for a crypto-asset guarantees neither gain nor absence of risk.',
  },
  rationale: {
    fr: 'Un rendement garanti, une prévision de cours ou un placement « sans risque » sont trompeurs ; la recommandation Crypto-actifs de l’ARPP les exclut, et seuls les prestataires autorisés (liste de l’AMF) peuvent démarcher. Erreur là où le secteur est déclaré, avertissement où le texte parle de crypto-actifs ou de trading.',
    en: 'A guaranteed return, a forecast of prices or a “risk-free” investment are misleading; the recommendation of the ARPP on crypto-assets excludes them, and only authorised providers (list of the AMF) may solicit. An error where the sector is declared, a warning where the text speaks of crypto-assets or trading.',
  },
  severity: 'warning',
  sources: [sources.crypto],
  claims: {
    promise: {
      phrases: new Phrases('', [
        '(?:rendements?|gains?|profits?|bénéfices?|revenus?|retours?|plus-values?) (?:100 ?% )?(?:garantis?|assurés?|sûrs?|certains?)',
        'capital garanti',
        'sans (?:aucun |le moindre )?risques?',
        'zéro risque',
        'gagne[rz]? à (?:tous les coups|coup sûr)',
        'argent facile',
        '(?:double|triple|multiplie)[rz]? (?:votre|ton|son|vos|tes) (?:mise|argent|capital|investissements?|économies)',
        'x ?(?:10|20|50|100) (?:garanti|assuré|d’ici|en|avant)',
      ]),
      mayApply: ({ sectors }, text) => sectors.has('crypto') || cryptoAssets.isIn(text),
      severity: ({ sectors }) => (sectors.has('crypto') ? 'error' : 'warning'),
      message: {
        fr: (d) =>
          `« ${d.words} » : rien ne garantit un gain sur un crypto-actif, et la recommandation de l’ARPP exclut cette promesse. Retirez-la et dites le risque de perte.`,
        en: (d) =>
          `\`${d.words}\`: nothing guarantees a gain on a crypto-asset, and the recommendation of the ARPP excludes this promise. Remove it and state the risk of loss.`,
      },
    },
  },
  examples: [
    {
      text: 'Le bitcoin sans risque : des rendements garantis de 8 % par mois.',
      findings: [
        { message: 'promise', span: 'sans risque', severity: 'warning' },
        { message: 'promise', span: 'rendements garantis', severity: 'warning' },
      ],
    },
    { text: 'Le trading n’est jamais sans risque.' },
    { text: 'Une visite guidée sans risque de pluie.' },
  ],
})
