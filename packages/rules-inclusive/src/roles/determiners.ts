/** Masculine plural determiners and the feminine they become; most are the same. */
export const pluralDeterminers: Readonly<Record<string, string>> = {
  les: 'les',
  des: 'des',
  aux: 'aux',
  nos: 'nos',
  vos: 'vos',
  mes: 'mes',
  tes: 'tes',
  ses: 'ses',
  leurs: 'leurs',
  ces: 'ces',
  plusieurs: 'plusieurs',
  quelques: 'quelques',
  certains: 'certaines',
  deux: 'deux',
  trois: 'trois',
  quatre: 'quatre',
  cinq: 'cinq',
  six: 'six',
  sept: 'sept',
  huit: 'huit',
  dix: 'dix',
  cent: 'cent',
  mille: 'mille',
  différents: 'différentes',
  divers: 'diverses',
  tous: 'toutes',
}

/** Masculine singular determiners and the feminine they become. */
export const singularDeterminers: Readonly<Record<string, string>> = {
  le: 'la',
  un: 'une',
  ce: 'cette',
  cet: 'cette',
  du: 'de la',
  au: 'à la',
  chaque: 'chaque',
  tout: 'toute',
  aucun: 'aucune',
  votre: 'votre',
  notre: 'notre',
  leur: 'leur',
  "l'": "l'",
}

/** Adjectives that stand before a noun: masculine → feminine, singular. */
export const frontAdjectives: Readonly<Record<string, string>> = {
  futur: 'future',
  nouveau: 'nouvelle',
  nouvel: 'nouvelle',
  ancien: 'ancienne',
  bon: 'bonne',
  meilleur: 'meilleure',
  premier: 'première',
  dernier: 'dernière',
  petit: 'petite',
  grand: 'grande',
  gros: 'grosse',
  vrai: 'vraie',
  simple: 'simple',
  jeune: 'jeune',
  heureux: 'heureuse',
  autre: 'autre',
  cher: 'chère',
  prochain: 'prochaine',
  nombreux: 'nombreuse',
  fidèle: 'fidèle',
  excellent: 'excellente',
  principal: 'principale',
  véritable: 'véritable',
  éventuel: 'éventuelle',
  potentiel: 'potentielle',
  talentueux: 'talentueuse',
  brillant: 'brillante',
  mauvais: 'mauvaise',
  second: 'seconde',
  seul: 'seule',
  propre: 'propre',
  célèbre: 'célèbre',
  généreux: 'généreuse',
  rare: 'rare',
  courageux: 'courageuse',
}

let plurals: ReadonlyMap<string, string> | undefined

/** Masculine plural of the adjectives above → feminine plural. */
export function pluralFrontAdjectives(): ReadonlyMap<string, string> {
  plurals ??= new Map(
    Object.entries(frontAdjectives).map(([masculine, feminine]) => [pluralOf(masculine), `${feminine}s`]),
  )
  return plurals
}

function pluralOf(masculine: string): string {
  if (masculine === 'nouveau') return 'nouveaux'
  if (masculine.endsWith('al')) return `${masculine.slice(0, -2)}aux`
  return /[sx]$/.test(masculine) ? masculine : `${masculine}s`
}
