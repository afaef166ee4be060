import { readFileSync } from 'node:fs'
import french from 'dictionary-fr'
import { encodeContainer, encodeForms } from './encode.js'
import { frenchForms } from './french.js'

const source = (name: string): string => readFileSync(new URL(`../sources/${name}`, import.meta.url), 'utf8')
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** The bytes of `data/fr.lexicon`. */
export function compileFrench(): Uint8Array {
  const forms = frenchForms({
    affixes: text(french.aff),
    dictionary: text(french.dic),
    reform: source('reform-1990.txt'),
    classic: source('classic.txt'),
    aspirate: source('aspirate.txt'),
    offensive: source('offensive.txt'),
  })
  return encodeContainer(new Map([['LANG', new TextEncoder().encode('fr')], ...encodeForms(forms)]))
}
