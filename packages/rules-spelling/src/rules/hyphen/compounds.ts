/** Written with their hyphens; where a compound has a space, it keeps it. */
const always =
  'rez-de-chaussée vis-à-vis là-bas là-haut là-dessus là-dedans jusque-là avant-hier arc-en-ciel arcs-en-ciel ' +
  'celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là ' +
  'ci-joint ci-jointe ci-joints ci-jointes ci-dessous ci-dessus ci-après ci-contre ci-inclus ci-incluse ' +
  'au-dessus au-dessous au-delà par-dessus par-dessous quelques-uns quelques-unes ' +
  'centre-ville centres-villes rond-point ronds-points jeu-concours jeux-concours porte-parole avant-première avant-premières ' +
  'grand-mère grand-père grands-mères grands-pères grands-parents sud-ouest nord-ouest ' +
  'auto-entrepreneur auto-entrepreneurs auto-entrepreneuse auto-entrepreneuses vice-président vice-présidente ' +
  'demi-journée demi-journées demi-heure demi-heures demi-finale demi-finales demi-tarif demi-pension ' +
  'mi-temps mi-parcours mi-chemin mi-journée mi-saison mi-janvier mi-février mi-mars mi-avril mi-mai mi-juin mi-juillet ' +
  'mi-août mi-septembre mi-octobre mi-novembre mi-décembre ' +
  'lave-vaisselle lave-linge sèche-linge sèche-cheveux porte-monnaie tire-bouchon taille-crayon presse-agrumes ' +
  "c'est-à-dire dix-sept dix-huit dix-neuf soixante-dix quatre-vingts quatre-vingt-dix"

const inversions = ['y a-t-il', 'a-t-il', 'a-t-elle', 'a-t-on']

/** Only in a question: « C’est ce que nous faisons » has none. */
const questions = ['est-ce que', "est-ce qu'", 'est-ce qui']

/** Compounds only behind a determiner, for the same words also stand side by side: « bien être informé ». */
const asNouns =
  'bien-être savoir-faire savoir-vivre savoir-être bouche-à-oreille face-à-face tête-à-tête pied-à-terre sans-abri ' +
  'sans-abris sans-papiers après-midi après-midis rendez-vous'

const determiners =
  "le la les l' un une des du au aux d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs " +
  'chaque lundi mardi mercredi jeudi vendredi samedi dimanche sur prendre prenez'

/** A compound as it is written, and how it looks without its hyphens; both in lower case, apostrophes straight. */
export interface Compound {
  readonly written: string
  readonly apart: string
  /** Where the words are the compound and nothing else. */
  readonly place: 'anywhere' | 'behind a determiner' | 'in a question'
}

const beforeNouns: ReadonlySet<string> = new Set(determiners.split(' '))
const beforeQuestions: ReadonlySet<string> = new Set(
  "qu' qui quoi où comment pourquoi quand combien".split(' '),
)

/** Whether a compound is meant behind the word `previous`, or where it opens a sentence. */
export function isPlaced({ place }: Compound, previous: string, opens: boolean): boolean {
  if (place === 'behind a determiner') return beforeNouns.has(previous)
  return place === 'anywhere' || opens || beforeQuestions.has(previous)
}

let byFirst: Map<string, Compound[]> | undefined

/** Compounds by the first of their words, the longest first. */
export function compoundsFrom(first: string): readonly Compound[] | undefined {
  byFirst ??= read()
  return byFirst.get(first)
}

/** Every compound, for tests. */
export function allCompounds(): readonly Compound[] {
  byFirst ??= read()
  return [...byFirst.values()].flat()
}

function read(): Map<string, Compound[]> {
  const map = new Map<string, Compound[]>()
  const add = (written: string, place: Compound['place']) => {
    const apart = written.replaceAll('-', ' ')
    // An elided word is a token of its own.
    const first = /^(?:[a-z]+'|[^ ]+)/.exec(apart)![0]
    const list = map.get(first)
    const compound = { written, apart, place }
    if (list) list.push(compound)
    else map.set(first, [compound])
  }
  for (const written of [...always.split(' '), ...inversions, ...numbers()]) add(written, 'anywhere')
  for (const written of asNouns.split(' ')) add(written, 'behind a determiner')
  for (const written of questions) add(written, 'in a question')
  for (const list of map.values()) list.sort((a, b) => b.apart.length - a.apart.length)
  return map
}

/** Numerals below a hundred: vingt-deux to soixante-neuf, quatre-vingt-deux. */
function numbers(): string[] {
  const tens = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'quatre-vingt']
  const units = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
  return tens.flatMap((ten) => units.map((unit) => `${ten}-${unit}`))
}
