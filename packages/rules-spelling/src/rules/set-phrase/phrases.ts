/** A phrase that is often written as another of the same sound. */
export interface Phrase {
  /** Words it begins with, in lower case. */
  readonly first: readonly string[]
  /** From the first word on; what follows, looked at only, tells the phrase from the same words by chance. */
  readonly pattern: RegExp
  /** What is meant, for what the pattern matched; best first. */
  readonly write: (written: string) => readonly string[]
  /** Words before it that make something else of it. */
  readonly notAfter?: RegExp
  /** The word before it that it needs. */
  readonly after?: RegExp
}

const determiner = /^(?:la|une|sa|ta|ma|cette|leur|notre|votre|de|en|par|quelle|toute|belle|bonne|petite)$/

const words = (list: string): readonly string[] => list.split(' ')

/** A pattern where nothing of a word follows. */
const at = (source: string): RegExp => new RegExp(`(?:${source})(?![\\p{L}\\p{N}’'-])`, 'iuy')
/** The same with what has to follow. */
const before = (source: string, next: string): RegExp => new RegExp(`(?:${source})(?=${next})`, 'iuy')

const recipients =
  " (?:(?:vous|nous|toi|moi|lui|elles?|eux|tous|toutes|une?|la|le|les|nos|notre|votre|vos|son|sa|ses|leurs?|cette|ce|ces|ceux|celles|mon|ma|mes|des|chacune?)(?!\\p{L})|l['’])"
const of = " d(?:(?:e|u|es)(?!\\p{L})|['’])"

const accented = (written: string): readonly string[] => [written.replace(/(?<=^| )a$/, 'à')]
const accentedFirst = (written: string): readonly string[] => [
  `${written.startsWith('A') ? 'À' : 'à'}${written.slice(1).replace(/coté/, 'côté')}`,
]

/** Ordered by what they are mistaken for; each is right nowhere else. */
const phrases: readonly Phrase[] = [
  {
    first: words('grâce suite face'),
    pattern: before('(?:grâce|suite|face) a', recipients),
    write: accented,
    notAfter: determiner,
  },
  { first: ['quant'], pattern: before('quant a', recipients), write: accented },
  { first: ['rapport'], pattern: before('rapport a', recipients), write: accented, after: /^par$/ },
  {
    first: words('merci bravo bienvenue bonjour félicitations'),
    pattern: before('\\p{L}+ a', recipients),
    write: accented,
  },
  { first: ['a'], pattern: before('a (?:partir|cause|propos|c[ôo]té)', of), write: accentedFirst },
  { first: ['à'], pattern: before('à coté', of), write: accentedFirst },
  { first: ['a'], pattern: at('a ne pas'), write: accentedFirst },
  { first: ['a'], pattern: before('a bientôt', '[ \u00a0\u202f]?(?:[!.,…]|$)'), write: accentedFirst },
  {
    first: ['y'],
    pattern: before(
      'y à',
      ' (?:des?|du|une?|pas|plus|trop|beaucoup|encore|toujours|deux|trois|\\d)(?!\\p{L})',
    ),
    write: (written) => [written.replace('à', 'a')],
    after: /^(?:il|n')$/,
  },
  {
    first: words('quelque quelques'),
    pattern: at('quelques? soit'),
    write: () => ['quel que soit', 'quelle que soit'],
  },
  {
    first: words('quelque quelques'),
    pattern: at('quelques? soient'),
    write: () => ['quels que soient', 'quelles que soient'],
  },
  {
    first: words('chiffre chiffres'),
    pattern: at("chiffres? d['’]affaire"),
    write: (written) => [`${written}s`],
  },
  {
    first: ['plus'],
    pattern: before('plus part', " (?:des?|du|d['’]|ont|sont)(?!\\p{L})"),
    write: () => ['plupart'],
    after: /^la$/,
  },
  {
    first: ['en'],
    pattern: before("en temps qu(?:e(?= )|['’])", ''),
    write: (written) => [written.replace('temps', 'tant')],
    notAfter: /^temps$/,
  },
  {
    first: ['tout'],
    pattern: before(
      'tout les',
      ' (?:jours|mois|soirs|matins|ans|week-ends|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|goûts|âges|publics|deux|trois|quatre)(?!\\p{L})',
    ),
    write: (written) => [written.replace(/out/, 'ous')],
  },
  {
    first: words('fait fais font faire faisait faisaient faisons faites fera feront ferez fasse fassent'),
    pattern: before('\\p{L}+ parti', ` intégrante|${of}`),
    write: (written) => [`${written}e`],
  },
  { first: words('mise mises'), pattern: at('mises? à jours'), write: (written) => [written.slice(0, -1)] },
  { first: ['hésiter'], pattern: at('hésiter pas'), write: () => ['hésitez pas'], after: /^n'$/ },
  {
    first: ['bonne'],
    pattern: at('bonne (?:fêtes|vacances)'),
    write: (written) => [written.replace('onne', 'onnes')],
  },
  {
    first: words('joyeuse joyeux'),
    pattern: at('joyeu(?:se|x) fêtes'),
    write: (written) => [written.replace(/euse|eux/, 'euses')],
  },
  {
    first: ['sa'],
    pattern: before('sa', " (?:va|fait|vient|sera|y|ne|c['’]est)(?!\\p{L})"),
    write: (written) => [written === 'Sa' ? 'Ça' : 'ça'],
  },
  { first: ['quant'], pattern: at('quant même'), write: (written) => [written.replace('uant', 'uand')] },
  { first: ['sans'], pattern: at('sans doutes'), write: (written) => [written.slice(0, -1)] },
  {
    first: ['entre'],
    pattern: before('entre autre(?![\\p{L}’-])', '(?! choses?)'),
    write: (written) => [`${written}s`],
  },
  {
    first: ['un'],
    pattern: before('un espèce', " d(?:e |['’])"),
    write: (written) => [`${written.slice(0, 2)}e${written.slice(2)}`],
  },
]

let byFirst: Map<string, Phrase[]> | undefined

/** Phrases that begin with a word, in lower case. */
export function phrasesFrom(first: string): readonly Phrase[] | undefined {
  if (!byFirst) {
    byFirst = new Map()
    for (const phrase of phrases) {
      for (const word of phrase.first) {
        const list = byFirst.get(word)
        if (list) list.push(phrase)
        else byFirst.set(word, [phrase])
      }
    }
  }
  return byFirst.get(first)
}
