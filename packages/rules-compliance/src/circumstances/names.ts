import type { contextFields } from '@lisible/core'

export type CircumstanceKey = keyof typeof contextFields

/**
 * Sectors with duties of their own, and the words that name them: the English one first, then the French one.
 * Compared as keys are.
 */
export const sectorNames = {
  alcohol: [
    'alcohol',
    'alcool',
    'alcools',
    'vin',
    'vins',
    'wine',
    'bière',
    'bières',
    'beer',
    'spiritueux',
    'spirits',
    'viticulture',
    'brasserie artisanale',
    'caviste',
    'cave',
    'distillerie',
    'bar à vin',
  ],
  gambling: ['gambling', 'jeux d’argent', 'jeu d’argent', 'paris sportifs', 'casino', 'poker', 'betting'],
  credit: ['credit', 'crédit', 'crédits', 'prêt', 'prêts', 'financement', 'lending', 'crédit consommation'],
  tobacco: ['tobacco', 'tabac', 'cigarettes'],
  vaping: ['vaping', 'vapotage', 'vape', 'cigarette électronique', 'e-cigarette'],
  car: [
    'car',
    'automobile',
    'cars',
    'automobiles',
    'auto',
    'moto',
    'motos',
    'voiture',
    'voitures',
    'concessionnaire',
    'concession automobile',
  ],
  energy: ['energy', 'énergie', 'électricité', 'gaz', 'carburant', 'carburants', 'fournisseur d’énergie'],
  food: ['food', 'alimentaire', 'agroalimentaire', 'alimentation', 'confiserie', 'snacking', 'boissons'],
  supplement: [
    'supplement',
    'compléments alimentaires',
    'supplements',
    'complément alimentaire',
    'nutrition',
  ],
  device: ['medical device', 'dispositif médical', 'medical devices', 'dispositifs médicaux'],
  property: ['property', 'immobilier', 'real estate', 'agence immobilière'],
  crypto: ['crypto', 'cryptoactifs', 'cryptomonnaie', 'cryptomonnaies', 'crypto assets'],
  politics: ['politics', 'politique', 'parti politique', 'political'],
} as const

export type Sector = keyof typeof sectorNames

/** Who publishes, where it changes what is due; named likewise. */
export const roleNames = {
  influencer: [
    'influencer',
    'influenceur',
    'influenceuse',
    'creator',
    'content creator',
    'créateur',
    'créatrice',
    'créateur de contenu',
    'créatrice de contenu',
    'blogueur',
    'blogueuse',
    'ugc',
  ],
  brand: ['brand', 'marque', 'entreprise', 'company', 'annonceur', 'advertiser', 'commerce'],
} as const

export type Role = keyof typeof roleNames
