const irregular: Readonly<Record<string, string>> = {
  beau: 'belle',
  nouveau: 'nouvelle',
  fou: 'folle',
  vieux: 'vieille',
  doux: 'douce',
  roux: 'rousse',
  frais: 'fraîche',
  franc: 'franche',
  public: 'publique',
  sec: 'sèche',
  long: 'longue',
  favori: 'favorite',
  gentil: 'gentille',
  discret: 'discrète',
  complet: 'complète',
  inquiet: 'inquiète',
  secret: 'secrète',
  prêt: 'prête',
  bas: 'basse',
  gros: 'grosse',
  mis: 'mise',
}

const endings: readonly (readonly [masculine: string, feminine: string])[] = [
  ['eux', 'euse'],
  ['teur', 'trice'],
  ['eur', 'euse'],
  ['ier', 'ière'],
  ['if', 've'],
  ['el', 'elle'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['on', 'onne'],
]

const plain = /(?:é|i|u|ant|ent|at|it|is|al|ain|in|ert|ort|ois|ais|aut|ond|ect|uit|ôt|êt|eint|aint|os|us)$/u

/** Feminine of a masculine singular adjective or participle; `undefined` for forms that are none, as far as endings tell. */
export function feminineOfAdjective(masculine: string): string | undefined {
  const special = irregular[masculine]
  if (special !== undefined) return special
  if (masculine.length < 4) return undefined
  for (const [tail, feminine] of endings) {
    if (!masculine.endsWith(tail)) continue
    return tail === 'if' ? `${masculine.slice(0, -1)}ve` : masculine.slice(0, -tail.length) + feminine
  }
  return plain.test(masculine) ? `${masculine}e` : undefined
}
