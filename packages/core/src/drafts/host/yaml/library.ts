import { isAlias, isMap, isScalar, isSeq, Lexer, parseAllDocuments } from 'yaml'

const library = { parseAllDocuments, Lexer, isAlias, isMap, isScalar, isSeq }

/**
 * The `yaml` package, behind one function so that a bundler can load it on first use: most front matter is
 * read without it.
 */
export function yamlLibrary(): typeof library {
  return library
}
