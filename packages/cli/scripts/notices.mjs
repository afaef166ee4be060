// Notices of what a bundle holds: licences of the libraries, and of the data that packages of lisible carry.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Text of the notices for the files that went into a bundle (`inputs` of an esbuild metafile). */
export function noticesOf(inputs) {
  const folders = [...new Set(inputs.map(packageOf).filter(Boolean))].sort()
  const libraries = new Map()
  const data = []
  for (const folder of folders) {
    const { name, version, license, private: unpublished } = manifestOf(folder)
    if (folder.includes('node_modules')) {
      libraries.set(`${name} ${version}`, `${name} ${version} (${license})\n\n${licenceOf(folder)}`)
    } else if (!unpublished) data.push(...dataNoticesOf(folder))
  }
  return [
    'This file names what is bundled with lisible (MIT) and was made by others.',
    ...data,
    ...libraries.values(),
  ].join(`\n\n${'-'.repeat(78)}\n\n`)
}

/** Folder of the package that a bundled file belongs to; nothing for generated modules. */
function packageOf(input) {
  if (/^[a-z-]+:(?![\\/])/.test(input) || input.startsWith('<')) return undefined
  let folder = dirname(resolve(input))
  while (!isPackage(folder)) {
    if (folder === dirname(folder)) return undefined
    folder = dirname(folder)
  }
  return folder
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Libraries keep files named package.json that only say how their modules are read. */
function isPackage(folder) {
  return existsSync(join(folder, 'package.json')) && manifestOf(folder).version !== undefined
}

function licenceOf(folder) {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name))
  return file === undefined ? 'The package carries no text of its licence.' : read(join(folder, file))
}

function dataNoticesOf(folder) {
  return ['NOTICE.md', join('data', 'README.md')]
    .map((name) => join(folder, name))
    .filter((file) => existsSync(file))
    .map(read)
}

const read = (file) => readFileSync(file, 'utf8').trim()
