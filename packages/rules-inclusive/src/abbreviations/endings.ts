/** How French builds feminines: tail of the masculine, tail of the feminine, endings in use behind a sign. */
interface Building {
  readonly masculine: string
  readonly feminine: string
  readonly endings: readonly string[]
}

const buildings: readonly Building[] = [
  { masculine: 'teur', feminine: 'trice', endings: ['rice', 'ice'] },
  { masculine: 'deur', feminine: 'drice', endings: ['rice', 'ice'] },
  { masculine: 'eux', feminine: 'euse', endings: ['se', 'euse'] },
  { masculine: 'oux', feminine: 'ouse', endings: ['se', 'ouse'] },
  { masculine: 'eur', feminine: 'euse', endings: ['se', 'euse'] },
  { masculine: 'eur', feminine: 'eresse', endings: ['esse', 'eresse'] },
  { masculine: 'ier', feminine: 'ière', endings: ['ère', 'ière', 'e', 're'] },
  { masculine: 'er', feminine: 'ère', endings: ['ère', 'e', 're'] },
  { masculine: 'f', feminine: 've', endings: ['ve', 'ive'] },
  { masculine: 'en', feminine: 'enne', endings: ['ne', 'enne'] },
  { masculine: 'on', feminine: 'onne', endings: ['ne', 'onne'] },
  { masculine: 'el', feminine: 'elle', endings: ['le', 'elle', 'lle'] },
  { masculine: 'il', feminine: 'ille', endings: ['le'] },
  { masculine: 'et', feminine: 'ette', endings: ['te', 'ette'] },
  { masculine: 'et', feminine: 'ète', endings: ['ète'] },
  { masculine: 'ec', feminine: 'ecque', endings: ['que', 'cque'] },
  { masculine: 'c', feminine: 'que', endings: ['que'] },
  { masculine: 'c', feminine: 'che', endings: ['che', 'he'] },
  { masculine: 's', feminine: 'sse', endings: ['se'] },
  { masculine: 'chef', feminine: 'cheffe', endings: ['fe'] },
  { masculine: 'e', feminine: 'esse', endings: ['sse', 'esse'] },
  { masculine: '', feminine: 'e', endings: ['e'] },
]

export interface Built {
  readonly feminine: string
  /** The ending is one of those in use for this pair. */
  readonly wellBuilt: boolean
}

/**
 * The feminine that `ending` makes of `masculine`; the pair that the tables know wins. `undefined` where the two
 * do not go together.
 */
export function buildFeminine(
  masculine: string,
  ending: string,
  known: readonly string[],
): Built | undefined {
  let best: Built | undefined
  for (const { masculine: from, feminine: to, endings } of buildings) {
    if (!masculine.endsWith(from)) continue
    const feminine = masculine.slice(0, masculine.length - from.length) + to
    if (known.length > 0 && !known.includes(feminine)) continue
    if (endings.includes(ending)) return { feminine, wellBuilt: true }
    if (feminine.endsWith(ending) && ending.length > 1) best ??= { feminine, wellBuilt: false }
  }
  if (best || known.length === 0) return best
  const [feminine] = known
  return /^(?:e|se|euse|rice|ice|trice|atrice|ère|ne|ve|esse)$/u.test(ending) &&
    feminine !== undefined &&
    feminine !== masculine
    ? { feminine, wellBuilt: feminine.endsWith(ending) && ending.length <= 2 }
    : undefined
}

/** Two whole words that share too little: first the masculine. */
export const wordPairs: ReadonlyMap<string, string> = new Map([
  ['ceux', 'celles'],
  ['eux', 'elles'],
  ['celui', 'celle'],
  ['frère', 'sœur'],
  ['frères', 'sœurs'],
  ['beau', 'belle'],
  ['beaux', 'belles'],
  ['nouveau', 'nouvelle'],
  ['nouveaux', 'nouvelles'],
  ['vieux', 'vieilles'],
  ['fou', 'folle'],
  ['fous', 'folles'],
  ['roi', 'reine'],
  ['rois', 'reines'],
  ['père', 'mère'],
  ['pères', 'mères'],
  ['homme', 'femme'],
  ['hommes', 'femmes'],
  ['garçon', 'fille'],
  ['garçons', 'filles'],
  ['fils', 'filles'],
  ['oncle', 'tante'],
  ['copain', 'copine'],
  ['copains', 'copines'],
  ['héros', 'héroïnes'],
  ['doux', 'douces'],
])

/** Small words whose short forms are settled: never malformed, never unfit. */
export const smallWords: ReadonlyMap<string, string> = new Map([
  ['un', 'une'],
  ['le', 'la'],
  ['au', 'à la'],
  ['du', 'de la'],
  ['il', 'elle'],
  ['ils', 'elles'],
  ['tou', 'toutes'],
  ['tous', 'toutes'],
  ['tout', 'toute'],
  ['lui', 'elle'],
  ['ce', 'cette'],
  ['cet', 'cette'],
  ['aucun', 'aucune'],
  ['chacun', 'chacune'],
  ['quel', 'quelle'],
  ['quels', 'quelles'],
  ['mon', 'ma'],
  ['son', 'sa'],
  ['ton', 'ta'],
])
