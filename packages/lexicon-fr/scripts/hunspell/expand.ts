import type { Affixes } from './affix.js'
import { applyPrefix, applySuffix } from './affix.js'

/** A form of the dictionary, with what its entries say of it. */
export interface ExpandedForm {
  /** Flags of elided prefixes (`L'`, `j'`, …) that may stand before the form. */
  readonly elisions: Set<string>
  /** Every entry of the form demands its own capitals. */
  keepCase: boolean
  /** Every entry of the form is kept out of suggestions. */
  noSuggest: boolean
  /** Morphological fields of each entry and of the affixes that make the form of it, with a space between two. */
  readonly analyses: Set<string>
}

export interface ExpandOptions {
  /** Prefix flags that are kept as flags of the form instead of being spelt out. */
  readonly elisionFlags?: ReadonlySet<string>
}

/**
 * Every form that a Hunspell dictionary accepts as one word, without the elided prefixes.
 *
 * Follows Hunspell 1.7 for long flags, FULLSTRIP, NEEDAFFIX, FORBIDDENWORD, KEEPCASE, NOSUGGEST,
 * continuation classes (two suffixes, prefixes of a suffix, suffixes of a prefix) and cross products.
 */
export function expandDictionary(
  affixes: Affixes,
  dictionary: string,
  { elisionFlags = new Set() }: ExpandOptions = {},
): Map<string, ExpandedForm> {
  const { prefixes, suffixes, needAffix, forbidden, keepCase, noSuggest, onlyInCompound } = affixes
  const forms = new Map<string, ExpandedForm>()
  const forbiddenForms = new Set<string>()

  function add(
    word: string,
    elisions: readonly string[],
    flags: readonly string[],
    fields: readonly string[],
  ): void {
    if (onlyInCompound !== undefined && flags.includes(onlyInCompound)) return
    const keeps = keepCase !== undefined && flags.includes(keepCase)
    const hides = noSuggest !== undefined && flags.includes(noSuggest)
    const analysis = fields.join(' ')
    const form = forms.get(word)
    if (!form) {
      forms.set(word, {
        elisions: new Set(elisions),
        keepCase: keeps,
        noSuggest: hides,
        analyses: new Set([analysis]),
      })
      return
    }
    for (const flag of elisions) form.elisions.add(flag)
    form.analyses.add(analysis)
    form.keepCase &&= keeps
    form.noSuggest &&= hides
  }

  /** Adds `word` and what its prefixes make of it; `inherited` are flags of the stem that reach it. */
  function emit(
    word: string,
    flags: readonly string[],
    inherited: readonly string[],
    fields: readonly string[],
  ): void {
    const all = [...new Set([...flags, ...inherited])]
    const elisions = all.filter((flag) => elisionFlags.has(flag))
    if (needAffix === undefined || !flags.includes(needAffix)) add(word, elisions, all, fields)
    for (const flag of all) {
      if (elisionFlags.has(flag)) continue
      for (const rule of prefixes.get(flag)?.rules ?? []) {
        const prefixed = applyPrefix(rule, word)
        if (prefixed === undefined) continue
        if (needAffix !== undefined && rule.flags.includes(needAffix)) continue
        add(prefixed, [], all, [...fields, ...rule.fields])
        for (const continuation of rule.flags) {
          for (const suffix of suffixes.get(continuation)?.rules ?? []) {
            const suffixed = applySuffix(suffix, prefixed)
            if (suffixed !== undefined) add(suffixed, [], all, [...fields, ...rule.fields, ...suffix.fields])
          }
        }
      }
    }
  }

  function inflect(
    word: string,
    flags: readonly string[],
    inherited: readonly string[],
    fields: readonly string[],
    depth: 1 | 2,
  ): void {
    for (const flag of flags) {
      const table = suffixes.get(flag)
      if (!table) continue
      const reaching = table.cross ? inherited : inherited.filter((name) => !prefixes.has(name))
      for (const rule of table.rules) {
        const suffixed = applySuffix(rule, word)
        if (suffixed === undefined) continue
        const all = [...fields, ...rule.fields]
        emit(suffixed, rule.flags, reaching, all)
        if (depth === 1) inflect(suffixed, rule.flags, reaching, all, 2)
      }
    }
  }

  for (const { word, flags, fields } of readEntries(dictionary, affixes)) {
    if (forbidden !== undefined && flags.includes(forbidden)) {
      forbiddenForms.add(word)
      continue
    }
    emit(word, flags, [], fields)
    const reaching = flags.filter(
      (flag) =>
        prefixes.get(flag)?.cross || flag === keepCase || flag === noSuggest || flag === onlyInCompound,
    )
    inflect(word, flags, reaching, fields, 1)
  }
  for (const word of forbiddenForms) forms.delete(word)
  return forms
}

/** A headword of a dictionary. */
interface Entry {
  readonly word: string
  readonly flags: readonly string[]
  /** Morphological fields: `po:nom`, `is:fem`. */
  readonly fields: readonly string[]
}

/** The headwords of a dictionary. */
export function* readEntries(dictionary: string, affixes: Affixes): Generator<Entry> {
  const lines = dictionary.split(/\r?\n/)
  for (const line of lines.slice(1)) {
    const [entry, ...fields] = line.split(/\s+/)
    if (!entry) continue
    const slash = entry.search(/(?<!\\)\//)
    const word = slash < 0 ? entry : entry.slice(0, slash)
    yield { word, flags: slash < 0 ? [] : affixes.splitFlags(entry.slice(slash + 1)), fields }
  }
}
