import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import english from 'dictionary-en'
import french from 'dictionary-fr'
import { encodeContainer, encodeForms } from './encode.js'
import { englishForms } from './english.js'
import { frenchForms } from './french.js'
import { automatonOf, encodeFrequencies, encodeLink, readWordfreq } from './frequency.js'
import { parseAffixes } from './hunspell/affix.js'
import { readEntries } from './hunspell/expand.js'
import type { NameLists } from './names.js'
import { NAME_LISTS, nameForms } from './names.js'
import { partsOfSpeech } from './parts-of-speech.js'

const sources = new URL('../sources/', import.meta.url)
const list = (name: string): string => readFileSync(new URL(name, sources), 'utf8')
const lines = (name: string): string[] =>
  list(name)
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const frequencies = (name: string): Map<string, number> =>
  readWordfreq(readFileSync(new URL(`frequency/${name}.msgpack.gz`, sources)))

const lexicon = (language: string, sections: Iterable<readonly [string, Uint8Array]>): Uint8Array =>
  encodeContainer(new Map([['LANG', new TextEncoder().encode(language)], ...sections]))

const entriesOf = ({ aff, dic }: typeof french): Set<string> =>
  new Set([...readEntries(text(dic), parseAffixes(text(aff)))].map(({ word }) => word))

/** The bytes of every data file of the package, by name. */
export function compileAll(): Map<string, Uint8Array> {
  const fr = compileFrench()
  const en = compileEnglish()
  return new Map([
    ['fr.lexicon', fr],
    ['fr-usage.lexicon', compileFrenchUsage(fr)],
    ['fr-parts-of-speech.lexicon', compileFrenchPartsOfSpeech()],
    ['names.lexicon', compileNames(fr)],
    ['en.lexicon', en],
    ['en-usage.lexicon', compileEnglishUsage(en)],
  ])
}

export function compileFrench(): Uint8Array {
  const forms = frenchForms({
    affixes: text(french.aff),
    dictionary: text(french.dic),
    reform: list('reform-1990.txt'),
    classic: list('classic.txt'),
    aspirate: list('aspirate.txt'),
    offensive: list('offensive.txt'),
  })
  return lexicon('fr', encodeForms(forms))
}

export function compileFrenchPartsOfSpeech(): Uint8Array {
  const packed = (name: string): string =>
    text(gunzipSync(readFileSync(new URL(`parts-of-speech/${name}.gz`, sources))))
  const { parts, persons } = partsOfSpeech(packed('fr-classique-7.0.aff'), packed('fr-classique-7.0.dic'))
  return lexicon('fr', [...encodeForms(parts), ['PERS', lexicon('fr', encodeForms(persons))]])
}

export function compileFrenchUsage(fr: Uint8Array): Uint8Array {
  const { automaton, checksum } = automatonOf(fr)
  const words = frequencies('wordfreq-large-fr')
  const inUse = new Map(lines('frequency/words-in-use-fr.txt').map((word) => [word, 0]))
  return lexicon('fr', [
    ['LINK', encodeLink(checksum)],
    ['FREQ', encodeFrequencies(automaton, words, entriesOf(french))],
    ...encodeForms(inUse),
  ])
}

export function compileNames(fr: Uint8Array): Uint8Array {
  const names = Object.keys(NAME_LISTS) as (keyof NameLists)[]
  const lists = Object.fromEntries(names.map((name) => [name, list(`names/${name}.txt`)])) as NameLists
  return lexicon('fr', encodeForms(nameForms(lists, automatonOf(fr).automaton)))
}

export function compileEnglish(): Uint8Array {
  return lexicon(
    'en',
    encodeForms(
      englishForms(
        text(english.aff),
        text(english.dic),
        list('offensive-en.txt'),
        lines('modern-en.txt').flatMap((line) => line.split(' ')),
      ),
    ),
  )
}

export function compileEnglishUsage(en: Uint8Array): Uint8Array {
  const { automaton, checksum } = automatonOf(en)
  return lexicon('en', [
    ['LINK', encodeLink(checksum)],
    ['FREQ', encodeFrequencies(automaton, frequencies('wordfreq-small-en'), entriesOf(english))],
  ])
}
