/** One line of a PFX or SFX table. */
export interface AffixRule {
  /** Letters taken off the stem, '' for none. */
  readonly strip: string
  /** Letters put in their place. */
  readonly add: string
  /** Continuation flags: further affixes that the result may take. */
  readonly flags: readonly string[]
  /** One set of admissible letters for each position of the condition; `null` admits every letter. */
  readonly condition: readonly (LetterSet | null)[]
  /** Morphological fields: `po:ppas`, `is:fem`. */
  readonly fields: readonly string[]
}

interface LetterSet {
  readonly letters: ReadonlySet<string>
  readonly negated: boolean
}

interface AffixTable {
  /** Whether prefixes and suffixes of one stem may be combined. */
  readonly cross: boolean
  readonly rules: readonly AffixRule[]
}

/** What a Hunspell `.aff` file says, of the features that the dictionaries compiled here use. */
export interface Affixes {
  readonly prefixes: ReadonlyMap<string, AffixTable>
  readonly suffixes: ReadonlyMap<string, AffixTable>
  readonly needAffix: string | undefined
  readonly forbidden: string | undefined
  readonly keepCase: string | undefined
  readonly noSuggest: string | undefined
  readonly onlyInCompound: string | undefined
  readonly splitFlags: (flags: string) => string[]
}

const longFlags = (flags: string): string[] => flags.match(/../gs) ?? []
const shortFlags = (flags: string): string[] => [...flags]

function parseCondition(pattern: string): (LetterSet | null)[] {
  if (pattern === '.') return []
  return [...pattern.matchAll(/\[(\^?)([^\]]*)\]|(.)/gsu)].map(([, negation, set, single]) => {
    if (single === '.') return null
    return { letters: new Set(single ?? set), negated: negation === '^' }
  })
}

/** Parses an affix file. */
export function parseAffixes(source: string): Affixes {
  const lines = source.split(/\r?\n/).map((line) => line.trim().split(/\s+/))
  const setting = (name: string) => lines.find((fields) => fields[0] === name)?.[1]
  const splitFlags = setting('FLAG') === 'long' ? longFlags : shortFlags
  const tables = { PFX: new Map<string, AffixTable>(), SFX: new Map<string, AffixTable>() }
  for (const [kind, flag, third, fourth, condition = '.', ...fields] of lines) {
    if ((kind !== 'PFX' && kind !== 'SFX') || !flag || !third || !fourth) continue
    const known = tables[kind].get(flag)
    if (!known) {
      tables[kind].set(flag, { cross: third === 'Y', rules: [] })
      continue
    }
    const [add = '', flags = ''] = fourth.split('/')
    ;(known.rules as AffixRule[]).push({
      strip: third === '0' ? '' : third,
      add: add === '0' ? '' : add,
      flags: splitFlags(flags),
      condition: parseCondition(condition),
      fields,
    })
  }
  return {
    prefixes: tables.PFX,
    suffixes: tables.SFX,
    needAffix: setting('NEEDAFFIX'),
    forbidden: setting('FORBIDDENWORD'),
    keepCase: setting('KEEPCASE'),
    noSuggest: setting('NOSUGGEST'),
    onlyInCompound: setting('ONLYINCOMPOUND'),
    splitFlags,
  }
}

const admits = (set: LetterSet | null | undefined, letter: string | undefined): boolean =>
  letter !== undefined && (!set || set.letters.has(letter) !== set.negated)

/** The word with a prefix put before it, or `undefined` where the rule does not apply. */
export function applyPrefix(rule: AffixRule, word: string): string | undefined {
  if (!word.startsWith(rule.strip)) return undefined
  if (!rule.condition.every((set, index) => admits(set, word[index]))) return undefined
  return rule.add + word.slice(rule.strip.length)
}

/** The word with a suffix put after it, or `undefined` where the rule does not apply. */
export function applySuffix(rule: AffixRule, word: string): string | undefined {
  if (!word.endsWith(rule.strip)) return undefined
  const start = word.length - rule.condition.length
  if (!rule.condition.every((set, index) => admits(set, word[start + index]))) return undefined
  return word.slice(0, word.length - rule.strip.length) + rule.add
}
