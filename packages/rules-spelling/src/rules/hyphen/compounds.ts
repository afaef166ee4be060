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
  'moi-même toi-même soi-même après-vente entre-temps grand-chose aller-retour allers-retours demi-tour demi-litre demi-sœur ' +
  'demi-frère plus-value plus-values pique-nique pique-niques semi-marathon semi-marathons semi-liberté haut-parleur haut-parleurs ' +
  'sages-femmes gratte-ciel couvre-feu pare-brise cul-de-sac va-et-vient prêt-à-porter pot-au-feu ' +
  "arrière-plan arrière-pays avant-garde après-demain contre-indication contre-indications hors-d'œuvre chef-d'œuvre " +
  "chefs-d'œuvre main-d'œuvre chou-fleur choux-fleurs croque-monsieur aide-mémoire porte-bonheur porte-clés passe-temps " +
  'cas-là moment-là époque-là jours-ci mois-ci année-ci fois-ci ' +
  'lave-vaisselle lave-linge sèche-linge sèche-cheveux porte-monnaie tire-bouchon taille-crayon presse-agrumes ' +
  "c'est-à-dire dix-sept dix-huit dix-neuf soixante-dix quatre-vingts quatre-vingt-dix"

const inversions = ["n'est-ce pas", 'y a-t-il', 'a-t-il', 'a-t-elle', 'a-t-on']

/** Only in a question: « C’est ce que nous faisons » has none. */
const questions = ['est-ce que', "est-ce qu'", 'est-ce qui']

/** Compounds only behind a determiner, for the same words also stand side by side: « bien être informé ». */
const asNouns =
  'bien-être savoir-faire savoir-vivre savoir-être bouche-à-oreille face-à-face tête-à-tête pied-à-terre sans-abri ' +
  "faire-part laissez-passer coffre-fort sous-sol sous-sols nouveau-né nouveau-nés compte-gouttes trompe-l'œil " +
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

type Mark = '=' | '+' | '?'

const places: Readonly<Record<Mark, Compound['place']>> = {
  '=': 'anywhere',
  '+': 'behind a determiner',
  '?': 'in a question',
}

/** By the first word, what is written, behind the mark of its place: read in a start, and few are ever met. */
let byFirst: Map<string, string[]> | undefined

const known = new Map<string, readonly Compound[]>()

/** Compounds by the first of their words, the longest first. */
export function compoundsFrom(first: string): readonly Compound[] | undefined {
  byFirst ??= read()
  const rows = byFirst.get(first)
  if (!rows) return undefined
  let compounds = known.get(first)
  if (!compounds) {
    compounds = rows.map(toCompound).sort((a, b) => b.apart.length - a.apart.length)
    known.set(first, compounds)
  }
  return compounds
}

/** First words of compounds. */
export function compoundFirsts(): Iterable<string> {
  byFirst ??= read()
  return byFirst.keys()
}

/** Every compound, for tests. */
export function allCompounds(): readonly Compound[] {
  byFirst ??= read()
  return [...byFirst.values()].flat().map(toCompound)
}

function toCompound(row: string): Compound {
  const written = row.slice(1)
  return { written, apart: written.replaceAll('-', ' '), place: places[row.charAt(0) as Mark] }
}

function read(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  const add = (list: readonly string[], mark: Mark) => {
    for (const written of list) {
      const first = written.slice(0, firstEnd(written))
      const rows = map.get(first)
      if (rows) rows.push(mark + written)
      else map.set(first, [mark + written])
    }
  }
  add(always.split(' '), '=')
  add(inversions, '=')
  add(numbers.split(' '), '=')
  add(asNouns.split(' '), '+')
  add(questions, '?')
  return map
}

/** Where the first word ends; an elided one, with its apostrophe, is a token of its own. */
function firstEnd(written: string): number {
  const hyphen = written.indexOf('-')
  const space = written.indexOf(' ')
  const apostrophe = written.indexOf("'") + 1
  const end = space >= 0 && space < hyphen ? space : hyphen
  return apostrophe > 0 && apostrophe < end ? apostrophe : end
}

/** Numerals below a hundred. */
const numbers =
  'vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf ' +
  'trente-deux trente-trois trente-quatre trente-cinq trente-six trente-sept trente-huit trente-neuf ' +
  'quarante-deux quarante-trois quarante-quatre quarante-cinq quarante-six quarante-sept quarante-huit quarante-neuf ' +
  'cinquante-deux cinquante-trois cinquante-quatre cinquante-cinq cinquante-six cinquante-sept cinquante-huit ' +
  'cinquante-neuf soixante-deux soixante-trois soixante-quatre soixante-cinq soixante-six soixante-sept soixante-huit ' +
  'soixante-neuf quatre-vingt-deux quatre-vingt-trois quatre-vingt-quatre quatre-vingt-cinq quatre-vingt-six ' +
  'quatre-vingt-sept quatre-vingt-huit quatre-vingt-neuf'
