/**
 * Keys of `context` that rules on duties read: the English name first, then the French ones. Compared without case,
 * accents, `-`, `_` and spaces.
 */
export const circumstanceKeys = {
  sector: ['sector', 'secteur', 'sectors', 'secteurs'],
  role: ['role', 'rôle', 'author-role', 'auteur'],
  sponsored: ['sponsored', 'sponsorisé', 'sponsorisée', 'partenariat-rémunéré', 'paid-partnership'],
  boosted: ['boosted', 'boosté', 'boostée', 'publicité-payante', 'paid-ad'],
  label: ['label', 'étiquette', 'paid-partnership-label', 'étiquette-partenariat'],
  credit: ['credit', 'crédit', 'credit-offer', 'offre-de-crédit'],
  contest: ['contest', 'concours', 'jeu-concours'],
  ai: ['ai', 'ia', 'ai-generated', 'généré-par-ia', 'générée-par-ia'],
  retouched: ['retouched', 'retouché', 'retouchée', 'images-retouchées'],
  minors: ['minors', 'mineurs', 'enfants', 'people-minors'],
  consent: ['consent', 'consentement', 'autorisation', 'autorisations'],
} as const

export type CircumstanceKey = keyof typeof circumstanceKeys

/** Sectors with duties of their own, and the words that name them. */
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
    'brasserie-artisanale',
    'caviste',
    'cave',
    'distillerie',
    'bar-à-vin',
  ],
  gambling: ['gambling', 'jeux-d’argent', 'jeu-d’argent', 'paris-sportifs', 'casino', 'poker', 'betting'],
  credit: ['credit', 'crédit', 'crédits', 'prêt', 'prêts', 'financement', 'lending', 'crédit-consommation'],
  tobacco: ['tobacco', 'tabac', 'cigarettes'],
  vaping: ['vaping', 'vape', 'vapotage', 'cigarette-électronique', 'e-cigarette'],
  car: [
    'car',
    'cars',
    'automobile',
    'automobiles',
    'auto',
    'moto',
    'motos',
    'voiture',
    'voitures',
    'concessionnaire',
    'concession-automobile',
  ],
  energy: ['energy', 'énergie', 'électricité', 'gaz', 'carburant', 'carburants', 'fournisseur-d’énergie'],
  food: ['food', 'alimentaire', 'agroalimentaire', 'alimentation', 'confiserie', 'snacking', 'boissons'],
  supplement: [
    'supplement',
    'supplements',
    'compléments-alimentaires',
    'complément-alimentaire',
    'nutrition',
  ],
  device: ['medical-device', 'medical-devices', 'dispositif-médical', 'dispositifs-médicaux'],
  property: ['property', 'real-estate', 'immobilier', 'agence-immobilière'],
  crypto: ['crypto', 'cryptoactifs', 'crypto-actifs', 'cryptomonnaie', 'cryptomonnaies', 'crypto-assets'],
  politics: ['politics', 'politique', 'parti-politique', 'political'],
} as const

export type Sector = keyof typeof sectorNames

/** Who publishes, where it changes what is due. */
export const roleNames = {
  influencer: [
    'influencer',
    'influenceur',
    'influenceuse',
    'creator',
    'content-creator',
    'créateur',
    'créatrice',
    'créateur-de-contenu',
    'créatrice-de-contenu',
    'blogueur',
    'blogueuse',
    'ugc',
  ],
  brand: ['brand', 'marque', 'entreprise', 'company', 'annonceur', 'advertiser', 'commerce'],
} as const

export type Role = keyof typeof roleNames
