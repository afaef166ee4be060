import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { closest, type Localized } from '@lisible/core'
import { slashed } from './slashed.js'
import { isFolder, isLink } from './stats.js'

/** What to say of a file, folder or glob that leads to no draft: the cause, then what was meant or what to do. */
export function nothingAt(pattern: string, cwd: string): Localized {
  const path = resolve(cwd, pattern)
  const named = {
    fr: `Aucun brouillon ne correspond à « ${pattern} »`,
    en: `No draft matches \`${pattern}\``,
  }
  if (existsSync(path)) return emptyFolder(pattern)
  if (isLink(path)) {
    return {
      fr: `${named.fr} : c’est un lien qui ne mène à aucun fichier. Nommez le fichier lui-même, ou refaites le lien.`,
      en: `${named.en}: it is a link that leads to no file. Name the file itself, or make the link again.`,
    }
  }
  const written = slashed(pattern)
  const [whole, start = ''] = /^([^*?{}[\]()!]*\/)?[^/]*[*?{}[\]]/.exec(written) ?? []
  const asked = whole === undefined ? written : start.slice(0, -1)
  const missing = firstMissing(asked, cwd)
  if (missing === undefined) return { fr: `${named.fr}. ${check.fr}`, en: `${named.en}. ${check.en}` }
  const meant = missing.near === undefined ? undefined : missing.near + written.slice(missing.path.length)
  const isPart = missing.path !== written
  const why = {
    fr: isPart ? ` : le dossier « ${missing.path} » n’existe pas.` : '.',
    en: isPart ? `: there is no folder \`${missing.path}\`.` : '.',
  }
  const next = meant === undefined ? (isWord(written) ? checkWord : check) : didYouMean(meant)
  return { fr: `${named.fr}${why.fr} ${next.fr}`, en: `${named.en}${why.en} ${next.en}` }
}

const check: Localized = {
  fr: 'Vérifiez le chemin ; un brouillon est un fichier .md, .txt, .tweet, .yaml, .json ou .csv.',
  en: 'Check the path; a draft is a .md, .txt, .tweet, .yaml, .json or .csv file.',
}

/** A word without any sign of a path may have been meant as a command. */
const isWord = (written: string) => /^[\p{L}-]+$/u.test(written)

const checkWord: Localized = {
  fr: `${check.fr} Les commandes : lisible --help`,
  en: `${check.en} The commands: lisible --help`,
}

function didYouMean(path: string): Localized {
  return { fr: `Vouliez-vous dire « ${path} » ?`, en: `Did you mean \`${path}\`?` }
}

function emptyFolder(folder: string): Localized {
  return {
    fr: `Le dossier « ${folder} » ne contient aucun brouillon (.md, .txt, .tweet, .yaml, .json ou .csv). Pour un premier brouillon et une configuration : lisible init`,
    en: `The folder \`${folder}\` holds no draft (.md, .txt, .tweet, .yaml, .json or .csv). For a first draft and a configuration: lisible init`,
  }
}

/** The first part of a path that is not there, and the name beside it that was meant. */
function firstMissing(
  path: string,
  cwd: string,
): { readonly path: string; readonly near: string | undefined } | undefined {
  let found = ''
  for (const part of path.split('/')) {
    const next = found === '' && part !== '' ? part : `${found}/${part}`
    if (!existsSync(resolve(cwd, next))) return { path: next, near: near(next, cwd) }
    found = next
  }
  return undefined
}

function near(path: string, cwd: string): string | undefined {
  const folder = dirname(resolve(cwd, path))
  if (!isFolder(folder)) return undefined
  const wanted = basename(path)
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
  const [meant = names.find((name) => name.startsWith(`${wanted}.`))] = closest(wanted, names)
  return meant === undefined ? undefined : path.slice(0, path.length - wanted.length) + meant
}
