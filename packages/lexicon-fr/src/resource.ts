import { defineResource } from '@lisible/core'
import type { Lexicon } from './lexicon.js'

/** The French lexicon, as a host offers it to rules. */
export const frenchLexicon = defineResource<Lexicon>('lexicon-fr')

/** The English lexicon, as a host offers it to rules. */
export const englishLexicon = defineResource<Lexicon>('lexicon-en')

/** Names, brands, institutions, loanwords, abbreviations and slang that the dictionary lacks. */
export const namesLexicon = defineResource<Lexicon>('lexicon-names')
