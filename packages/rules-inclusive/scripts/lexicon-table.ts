import { byInitials } from './by-initials.js'
import { enumeratePattern, wildcard } from './enumerate-pattern.js'
import { type CompiledTable, readRows, table } from './table-module.js'

interface FrenchRow {
  readonly id: string
  readonly rule: string
  readonly pattern: string
  readonly case?: boolean
  readonly status: string
  readonly severity: string
  readonly default: string
  readonly suggestions: readonly string[]
  readonly note: string
  readonly source: { readonly name: string; readonly url: string }
  readonly sourceChecked: boolean
  readonly example: string
  readonly unless: readonly string[]
  readonly near?: string
  /** The first suggestion changes nothing but the term: it may be applied alone. */
  readonly fix?: boolean
  /** What replaces each form, where the forms do not share a suggestion. */
  readonly replacements?: Readonly<Record<string, string>>
}

interface EnglishRow {
  readonly id: string
  readonly rule: string
  readonly phrases: readonly string[]
  readonly suggestions: readonly string[]
  readonly note?: string
  readonly off?: boolean
}

export function compileLexicon(): CompiledTable[] {
  return [
    lexiconTable(
      'lexicon-fr',
      'Own work of the project (MIT).',
      'frenchLexicon',
      readRows<FrenchRow>('lexicon.jsonl').map(french),
    ),
    lexiconTable(
      'lexicon-en',
      'Patterns of retext-equality 7.1.0, © Titus Wormer (MIT), and entries of the project (MIT).',
      'englishLexicon',
      [...readRows<EnglishRow>('retext-equality.jsonl'), ...readRows<EnglishRow>('lexicon-en.jsonl')].map(
        english,
      ),
    ),
  ]
}

interface CompiledEntry {
  readonly triggers: ReadonlySet<string>
  /** What the run time reads, see `src/lexicon/entry.ts`. */
  readonly fields: readonly unknown[]
}

function french(row: FrenchRow): CompiledEntry {
  const texts = enumeratePattern(row.pattern)
  return {
    triggers: triggersOf(texts),
    fields: [
      row.id,
      row.rule,
      bounded(row.pattern),
      row.case ? 'uy' : 'iuy',
      row.status,
      row.severity,
      row.default === 'on' ? 1 : 0,
      row.suggestions,
      typeset(row.note),
      row.sourceChecked ? typeset(row.source.name) : '',
      row.source.url,
      initialsOf(texts),
      row.unless,
      row.near ?? '',
      mayBeName(row) ? 1 : 0,
      row.fix ? 1 : 0,
      ...(row.replacements ? [row.replacements] : []),
    ],
  }
}

function english(row: EnglishRow): CompiledEntry {
  const phrases = row.phrases.map((phrase) => phrase.toLowerCase())
  const pattern = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
        .replace(/'/gu, "[’']?")
        .replace(/ /gu, '[\\s-]{1,3}'),
    )
    .join('|')
  return {
    triggers: triggersOf(
      phrases.flatMap((phrase) => [
        phrase,
        phrase.replace(/^(\S+) (\S+)$/u, '$1-$2'),
        phrase.replaceAll("'", ''),
      ]),
    ),
    fields: [
      row.id,
      row.rule,
      pattern,
      'iuy',
      'stigmatizing',
      '',
      row.off ? 0 : 1,
      row.suggestions,
      row.note ?? '',
      '',
      '',
      initialsOf(phrases),
      [],
      '',
      1,
    ],
  }
}

/** The letters that texts begin with; `''` where one begins with anything else. */
function initialsOf(texts: readonly string[]): string {
  const initials = [...new Set(texts.map((text) => text.charAt(0)))]
  return initials.every((initial) => /\p{Ll}/u.test(initial)) ? initials.join('') : ''
}

/** The no-break spaces of French. */
function typeset(text: string): string {
  return text
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
    .replace(/ :(?= )/gu, '\u00a0:')
    .replace(/ ([;!?])/gu, '\u202f$1')
}

/** The pattern with a limit to every repetition: constant work at each place of a text, so linear by construction. */
function bounded(pattern: string): string {
  return pattern
    .replaceAll('\\s+', '\\s{1,4}')
    .replaceAll('\\s*', '\\s{0,4}')
    .replaceAll('\\p{L}+', '\\p{L}{1,24}')
    .replaceAll('\\p{L}*', '\\p{L}{0,24}')
}

/** Entries without a capital of their own: with one in the middle of a sentence they are a name or a title. */
function mayBeName(row: FrenchRow): boolean {
  return (
    !row.case && !/\p{Lu}/u.test(row.pattern + row.example.slice(1)) && row.rule !== 'inclusive/mademoiselle'
  )
}

/** Words too common to start a search from. */
const common = new Set(
  'les des aux une comme avec dans pour qui que personne personnes femme femmes homme hommes gens enfant enfants faire fait avoir mettre voir jeune grand petit petits parents famille temps politique politiques france monde vie pays français client clients équipe with from person people suffers suffering suffer afflicted victim woman man men women mon mes est être face type bas travail boulot gouvernement gouvernements travailleurs travailleur président présidents société droits ministre ministres victimes victime retraite social sociaux entreprise entreprises marché marchés journée risque risques groupe groupes population populations discours attitude direction european européen just of long simple short everyone tête maison corps européenne migrants migrant étrangers étranger'.split(
    ' ',
  ),
)

/** For each text the word that is the least likely to occur without it. */
function triggersOf(texts: readonly string[]): Set<string> {
  const chosen = new Set<string>()
  for (const text of texts) {
    const words = text.split(/[ ']|\/(?=\p{L})/u).filter(Boolean)
    if (words.some((word) => chosen.has(word))) continue
    const best = words.map((word) => ({ word, score: scoreOf(word) })).sort((a, b) => b.score - a.score)[0]
    if (!best || best.score < 0) throw new Error(`no word to search "${text}" from`)
    const star = best.word.indexOf(wildcard)
    chosen.add(star < 0 ? best.word : best.word.slice(0, star + 1))
  }
  return chosen
}

function scoreOf(word: string): number {
  const star = word.indexOf(wildcard)
  if (star >= 0) return star < 4 ? -1 : 3 + star / 2
  return (common.has(word) || word.length < 3 ? 0 : 4) + word.length / 2
}

function lexiconTable(
  name: string,
  notice: string,
  constant: string,
  entries: readonly CompiledEntry[],
): CompiledTable {
  const byWord = new Map<string, number[]>()
  entries.forEach(({ triggers }, index) => {
    for (const word of triggers) {
      const list = byWord.get(word)
      if (list) list.push(index)
      else byWord.set(word, [index])
    }
  })
  const triggers = [...byWord]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, list]) => ({ word, row: `${word}:${list.map((index) => index.toString(36)).join(',')}` }))
  const isStem = ({ word }: { readonly word: string }) => word.endsWith(wildcard)
  return table(name, notice, {
    [constant]: {
      words: byInitials(
        triggers.filter((trigger) => !isStem(trigger)).map(({ word, row }) => ({ key: word, row })),
      ),
      stems: triggers
        .filter(isStem)
        .map(({ row }) => row.replace(`${wildcard}:`, ':'))
        .join(' '),
      entries: entries.map(({ fields }) => JSON.stringify(fields)).join('\n'),
    },
  })
}
