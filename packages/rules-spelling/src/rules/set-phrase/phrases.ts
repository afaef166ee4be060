/** A phrase that is often written as another of the same sound. */
export interface Phrase {
  /** Its first two words, in lower case, apostrophes straight. */
  readonly opens: readonly string[]
  /**
   * Source of a pattern, from the first word on, made when the two are first met; what it only looks at behind the
   * phrase tells it from the same words by chance.
   */
  readonly source: string
  /** What is meant, for what the pattern matched; best first. */
  readonly write: (written: string) => readonly string[]
  /** Words before it that make something else of it. */
  readonly notAfter?: RegExp
  /** The word before it that it needs. */
  readonly after?: RegExp
}

/** Letters of French; their property in Unicode takes a pattern a millisecond to prepare. */
const letter = 'a-zà-öø-ÿœ'

/** A pattern where nothing of a word follows. */
const at = (source: string): string => `(?:${source})(?![${letter}\\d’'-])`
/** The same with what has to follow. */
const before = (source: string, next: string): string => `(?:${source})(?=${next})`

const of = ` d(?:(?:e|u|es)(?![${letter}])|['’])`

/** Each is right nowhere else. */
const phrases: readonly Phrase[] = [
  {
    opens: ['quelque soit', 'quelques soit'],
    source: at('quelques? soit'),
    write: () => ['quel que soit', 'quelle que soit'],
  },
  {
    opens: ['quelque soient', 'quelques soient'],
    source: at('quelques? soient'),
    write: () => ['quels que soient', 'quelles que soient'],
  },
  {
    opens: ["chiffre d'", "chiffres d'"],
    source: at("chiffres? d['’]affaire"),
    write: (written) => [`${written}s`],
  },
  {
    opens: ['plus part'],
    source: before('plus part', ` (?:(?:des?|du|ont|sont)(?![${letter}])|d['’])`),
    write: () => ['plupart'],
    after: /^la$/,
  },
  {
    opens: ['en temps'],
    source: "en temps qu(?:e(?= )|['’])",
    write: (written) => [written.replace('temps', 'tant')],
    notAfter: /^temps$/,
  },
  {
    opens: 'fait fais font faire faisait faisaient faisons faites fera feront ferez fasse fassent'
      .split(' ')
      .map((form) => `${form} parti`),
    source: before(`[${letter}]+ parti`, ` intégrante|${of}`),
    write: (written) => [`${written}e`],
  },
  {
    opens: ['mise à', 'mises à'],
    source: at('mises? à jours'),
    write: (written) => [written.slice(0, -1)],
  },
  {
    opens: ['bonne fêtes', 'bonne vacances'],
    source: at('bonne (?:fêtes|vacances)'),
    write: (written) => [written.replace('onne', 'onnes')],
  },
  {
    opens: ['joyeuse fêtes', 'joyeux fêtes'],
    source: at('joyeu(?:se|x) fêtes'),
    write: (written) => [written.replace(/euse|eux/, 'euses')],
  },
  {
    opens: ['base de', 'bases de'],
    source: at('bases? de donnés'),
    write: (written) => [written.replace('donnés', 'données')],
  },
  {
    opens: ['en comptes'],
    source: at('en comptes'),
    write: () => ['en compte'],
    after:
      /^(?:prendre|pris|prise|prises|prend|prenons|prenez|prennent|prenant|tenir|tenu|tenant|tient|entre|entrent|entrer)$/,
  },
  { opens: ['statut quo'], source: at('statut quo'), write: () => ['statu quo'] },
  {
    opens: ['importe ou'],
    source: 'importe ou(?= ?(?:[.!?,;:]|$))',
    write: (written) => [written.replace(/ou$/, 'où')],
    after: /^n'$/,
  },
  { opens: ['au grès'], source: before('au grès', of), write: () => ['au gré'] },
  { opens: ['sans doutes'], source: at('sans doutes'), write: (written) => [written.slice(0, -1)] },
  {
    opens: ['entre autre'],
    source: before(`entre autre(?![${letter}’-])`, '(?! choses?)'),
    write: (written) => [`${written}s`],
  },
  {
    opens: ['en terme'],
    source: before('en terme', of),
    write: (written) => [`${written}s`],
  },
  { opens: ['au lieux'], source: before('au lieux', of), write: (written) => [written.slice(0, -1)] },
  {
    opens: ['comme même'],
    source: 'comme même(?= ?(?:[.!?,;:]|$| pas| un| une))',
    write: (written) => [written.replace(/comme/, 'quand').replace(/Comme/, 'Quand')],
  },
  {
    opens: ['un espèce'],
    source: before('un espèce', " d(?:e |['’])"),
    write: (written) => [`${written.slice(0, 2)}e${written.slice(2)}`],
  },
]

let byWords: Map<string, Map<string, Phrase[]>> | undefined

/** First words of phrases. */
export function phraseFirsts(): Iterable<string> {
  byWords ??= read()
  return byWords.keys()
}

/** Phrases by their second word, of those that begin with a word; both in lower case, apostrophes straight. */
export function phrasesFrom(first: string): ReadonlyMap<string, readonly Phrase[]> | undefined {
  byWords ??= read()
  return byWords.get(first)
}

function read(): Map<string, Map<string, Phrase[]>> {
  const map = new Map<string, Map<string, Phrase[]>>()
  for (const phrase of phrases) {
    for (const open of phrase.opens) {
      const [first = '', second = ''] = open.split(' ')
      const seconds = map.get(first) ?? new Map<string, Phrase[]>()
      map.set(first, seconds)
      seconds.set(second, [...(seconds.get(second) ?? []), phrase])
    }
  }
  return map
}

const patterns = new Map<Phrase, RegExp>()

/** What a phrase matches at an offset of a text; `undefined` for nothing. */
export function matchAt(phrase: Phrase, value: string, offset: number): string | undefined {
  let pattern = patterns.get(phrase)
  if (!pattern) {
    pattern = new RegExp(phrase.source, 'iy')
    patterns.set(phrase, pattern)
  }
  pattern.lastIndex = offset
  return pattern.exec(value)?.[0]
}
