import { FormBit } from '../src/form-class.js'
import { parseAffixes } from './hunspell/affix.js'
import { expandDictionary } from './hunspell/expand.js'
import { parsePatterns } from './patterns.js'

/** Every English form with its form bits. `offensive` is a pattern list, `modern` words that the dictionary lacks. */
export function englishForms(
  affixes: string,
  dictionary: string,
  offensive: string,
  modern: Iterable<string>,
): Map<string, number> {
  const isOffensive = parsePatterns(offensive)
  const forms = new Map<string, number>()
  for (const [form, { keepCase, noSuggest }] of expandDictionary(parseAffixes(affixes), dictionary)) {
    const bits = (keepCase ? FormBit.KeepCase : 0) | (noSuggest ? FormBit.NoSuggest : 0)
    forms.set(form, isOffensive(form) === true ? bits | FormBit.Offensive : bits)
  }
  for (const word of modern) if (!forms.has(word)) forms.set(word, 0)
  return forms
}
