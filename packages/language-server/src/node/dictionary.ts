import { readFile, writeFile } from 'node:fs/promises'
import { dirname, extname, join, relative, resolve } from 'node:path'
import type { Locale } from '@lisible/core'
import { makeFolder } from '@lisible/engine'
import { isMap, isSeq, parseDocument } from 'yaml'
import { insertWord } from '../check/insert-word.js'

/** Name of the word list made where the configuration names none. */
const defaultName = 'dictionnaire.txt'

export interface NewWord {
  readonly word: string
  readonly root: string
  readonly configuration: string | undefined
  /** `settings.dictionary` as configured. */
  readonly setting: unknown
  readonly locale: Locale
}

/**
 * Adds a word to the word list of the project, one word a line in alphabetical order. Where the configuration
 * names no list, one is made and named in it.
 */
export async function addWord({
  word,
  root,
  configuration,
  setting,
  locale,
}: NewWord): Promise<{ readonly file: string } | { readonly problem: string }> {
  const base = configuration ? dirname(configuration) : root
  const named = Array.isArray(setting) ? setting[0] : setting
  let file = resolve(base, defaultName)
  if (typeof named === 'string') {
    file = resolve(base, named)
    if (relative(root, file).startsWith('..')) {
      return {
        problem:
          locale === 'fr'
            ? `Le dictionnaire « ${named} » est hors du projet\u00a0: il n’est pas modifié.`
            : `The dictionary \`${named}\` is outside the project: it is left alone.`,
      }
    }
  } else {
    const problem = await nameDictionary(configuration ?? join(root, 'lisible.config.yaml'), locale)
    if (problem) return { problem }
  }
  const before = await readFile(file, 'utf8').catch(() => '')
  const text = insertWord(before, word)
  if (text !== before) {
    makeFolder(dirname(file))
    await writeFile(file, text)
  }
  return { file }
}

/** Writes `settings.dictionary` into a configuration that is data; what to do by hand where it is a program. */
async function nameDictionary(file: string, locale: Locale): Promise<string | undefined> {
  const source = await readFile(file, 'utf8').catch(() => '')
  const extension = extname(file)
  if (extension !== '.yaml' && extension !== '.yml' && extension !== '.json') {
    return locale === 'fr'
      ? `Nommez d’abord la liste de mots dans « ${file} »\u00a0: settings: { dictionary: '${defaultName}' }.`
      : `First name the word list in \`${file}\`: settings: { dictionary: '${defaultName}' }.`
  }
  // Its list was not read: it is outside the project, or another mistake stands there.
  if (/^(?!\s*(?:#|\/\/)).*\bdictionary\b["']?\s*:/m.test(source)) {
    return locale === 'fr'
      ? `«\u00a0${file}\u00a0» nomme une liste de mots qui n’a pas pu être lue\u00a0: corrigez d’abord ce que l’éditeur y signale.`
      : `\`${file}\` names a word list that could not be read: first mend what the editor marks there.`
  }
  if (extension === '.json') {
    const value = JSON.parse(source) as unknown
    await writeFile(file, `${JSON.stringify(withDictionary(value), null, 2)}\n`)
    return undefined
  }
  await writeFile(file, withDictionaryInYaml(source))
  return undefined
}

/** Nothing that is written changes: the setting is added at the end, or in the settings there are. */
function withDictionaryInYaml(source: string): string {
  const document = parseDocument(source)
  const { contents } = document
  const text = source === '' || source.endsWith('\n') ? source : `${source}\n`
  const end = source.includes('\r\n') ? '\r\n' : '\n'
  if (contents === null) return `${text}settings:${end}  dictionary: ${defaultName}${end}`
  if (isMap(contents) && !contents.flow && !contents.has('settings')) {
    return `${text}settings:${end}  dictionary: ${defaultName}${end}`
  }
  if (isSeq(contents) && !contents.flow) {
    return `${text}- settings:${end}    dictionary: ${defaultName}${end}`
  }
  if (isSeq(contents)) document.add(document.createNode({ settings: { dictionary: defaultName } }))
  else document.setIn(['settings', 'dictionary'], defaultName)
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(source) })
}

function withDictionary(value: unknown): unknown {
  if (Array.isArray(value)) return [...value, { settings: { dictionary: defaultName } }]
  const object = (value ?? {}) as { settings?: Record<string, unknown> }
  return { ...object, settings: { ...object.settings, dictionary: defaultName } }
}
