/**
 * Writes `sources/reform-1990.txt` and `sources/classic.txt` from the "classique" and "réforme 1990"
 * dictionaries of Dicollecte (Debian packages hunspell-fr-classical and hunspell-fr-revised, MPL-2.0):
 *
 *     tsx scripts/import-variants.ts classical/fr revised/fr
 *
 * Each argument is the path of an `.aff` and a `.dic` file without its extension.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { byCodeUnit } from './encode.js'
import { ELISION_FLAGS } from './french.js'
import { parseAffixes } from './hunspell/affix.js'
import type { ExpandedForm } from './hunspell/expand.js'
import { expandDictionary } from './hunspell/expand.js'

const [classicalPath, revisedPath] = process.argv.slice(2)
if (!classicalPath || !revisedPath) throw new Error('Usage: import-variants.ts CLASSICAL REVISED')

const expand = (path: string): Map<string, ExpandedForm> =>
  expandDictionary(parseAffixes(readFileSync(`${path}.aff`, 'utf8')), readFileSync(`${path}.dic`, 'utf8'), {
    elisionFlags: new Set(ELISION_FLAGS.keys()),
  })

function list(
  title: string,
  forms: ReadonlyMap<string, ExpandedForm>,
  without: ReadonlyMap<string, unknown>,
): string {
  const byFlags = new Map<string, string[]>()
  for (const [form, { elisions }] of forms) {
    if (without.has(form)) continue
    const flags = [...elisions].sort(byCodeUnit).join(' ')
    byFlags.set(flags, [...(byFlags.get(flags) ?? []), form])
  }
  const header = [
    `# ${title}`,
    '# From the dictionaries of Dicollecte, version 7.0, by Olivier R. and contributors, https://grammalecte.net/',
    '# This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.',
    '# If a copy of the MPL was not distributed with this file, You can obtain one at http://mozilla.org/MPL/2.0/.',
    '# A line in brackets holds the elision flags of the forms that follow it.',
  ]
  const sections = [...byFlags]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([flags, words]) => [`[${flags}]`, ...words.sort(byCodeUnit)])
  return `${[...header, ...sections].join('\n')}\n`
}

const classical = expand(classicalPath)
const revised = expand(revisedPath)
const source = (name: string): URL => new URL(`../sources/${name}`, import.meta.url)
writeFileSync(
  source('reform-1990.txt'),
  list('Forms that only the spelling rectified in 1990 has.', revised, classical),
)
writeFileSync(
  source('classic.txt'),
  list('Forms that the rectifications of 1990 replace.', classical, revised),
)
