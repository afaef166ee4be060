/**
 * Writes `sources/frequency/words-in-use-fr.txt` from the frequency list and the compiled dictionary:
 *
 *     tsx scripts/import-usage.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { byCodeUnit } from './encode.js'
import { automatonOf, readWordfreq } from './frequency.js'
import { wordsInUse } from './usage.js'

const file = (name: string): URL => new URL(`../${name}`, import.meta.url)
const { automaton } = automatonOf(new Uint8Array(readFileSync(file('data/fr.lexicon'))))
const frequencies = readWordfreq(readFileSync(file('sources/frequency/wordfreq-large-fr.msgpack.gz')))
const words = wordsInUse(automaton, frequencies).sort(byCodeUnit)
const header = [
  '# Frequent words of French texts that the dictionary lacks: names, foreign words, slang; lower case.',
  '# From wordfreq 3.2, Copyright 2022 Robyn Speer, https://github.com/rspeer/wordfreq, CC BY-SA 4.0.',
]
writeFileSync(file('sources/frequency/words-in-use-fr.txt'), `${[...header, ...words].join('\n')}\n`)
process.stdout.write(`${words.length} words\n`)
