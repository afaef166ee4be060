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

  function add(word: string, elisions: readonly string[], flags: readonly string[]): void {
    if (onlyInCompound !== undefined && flags.includes(onlyInCompound)) return
    const keeps = keepCase !== undefined && flags.includes(keepCase)
    const hides = noSuggest !== undefined && flags.includes(noSuggest)
    const form = forms.get(word)
    if (!form) {
      forms.set(word, { elisions: new Set(elisions), keepCase: keeps, noSuggest: hides })
      return
    }
    for (const flag of elisions) form.elisions.add(flag)
    form.keepCase &&= keeps
    form.noSuggest &&= hides
  }

  /** Adds `word` and what its prefixes make of it; `inherited` are flags of the stem that reach it. */
  function emit(word: string, flags: readonly string[], inherited: readonly string[]): void {
    const all = [...new Set([...flags, ...inherited])]
    const elisions = all.filter((flag) => elisionFlags.has(flag))
    if (needAffix === undefined || !flags.includes(needAffix)) add(word, elisions, all)
    for (const flag of all) {
      if (elisionFlags.has(flag)) continue
      for (const rule of prefixes.get(flag)?.rules ?? []) {
        const prefixed = applyPrefix(rule, word)
        if (prefixed === undefined) continue
        if (needAffix !== undefined && rule.flags.includes(needAffix)) continue
        add(prefixed, [], all)
        for (const continuation of rule.flags) {
          for (const suffix of suffixes.get(continuation)?.rules ?? []) {
            const suffixed = applySuffix(suffix, prefixed)
            if (suffixed !== undefined) add(suffixed, [], all)
          }
        }
      }
    }
  }

  function inflect(word: string, flags: readonly string[], inherited: readonly string[], depth: 1 | 2): void {
    for (const flag of flags) {
      const table = suffixes.get(flag)
      if (!table) continue
      const reaching = table.cross ? inherited : inherited.filter((name) => !prefixes.has(name))
      for (const rule of table.rules) {
        const suffixed = applySuffix(rule, word)
        if (suffixed === undefined) continue
        emit(suffixed, rule.flags, reaching)
        if (depth === 1) inflect(suffixed, rule.flags, reaching, 2)
      }
    }
  }

  for (const { word, flags } of readEntries(dictionary, affixes)) {
    if (forbidden !== undefined && flags.includes(forbidden)) {
      forbiddenForms.add(word)
      continue
    }
    emit(word, flags, [])
    const reaching = flags.filter(
      (flag) =>
        prefixes.get(flag)?.cross || flag === keepCase || flag === noSuggest || flag === onlyInCompound,
    )
    inflect(word, flags, reaching, 1)
  }
  for (const word of forbiddenForms) forms.delete(word)
  return forms
}

/** The headwords of a dictionary with their flags. */
export function* readEntries(
  dictionary: string,
  affixes: Affixes,
): Generator<{ word: string; flags: readonly string[] }> {
  const lines = dictionary.split(/\r?\n/)
  for (const line of lines.slice(1)) {
    const entry = line.split(/\s/)[0]
    if (!entry) continue
    const slash = entry.search(/(?<!\\)\//)
    const word = slash < 0 ? entry : entry.slice(0, slash)
    yield { word, flags: slash < 0 ? [] : affixes.splitFlags(entry.slice(slash + 1)) }
  }
}
