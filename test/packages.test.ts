import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly license: string
  readonly type: string
  readonly engines: { readonly node: string }
  readonly bin?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly publishConfig: { readonly exports: Manifest['exports'] }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const packages = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder) => ({ folder, manifest: read<Manifest>(join(folder, 'package.json')) }))
  .filter(({ manifest }) => manifest.private !== true)

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}

let packed: ReadonlyMap<string, readonly string[]> | undefined

/** Files that npm would put in the package, as they stand now; npm is asked once for all packages. */
function published(folder: string): readonly string[] {
  packed ??= pack()
  const { name } = read<Manifest>(join(folder, 'package.json'))
  return packed.get(name) ?? []
}

/** What a package holds once it is published: its manifest says then what `publishConfig` says now. */
function tarball(folder: string): { name: string; data: Uint8Array<ArrayBuffer> }[] {
  return published(folder).map((path) => {
    const name = join(folder, path)
    if (path !== 'package.json') return { name, data: new Uint8Array(readFileSync(name)) }
    const { publishConfig, ...manifest } = read<Manifest>(name)
    return { name, data: new TextEncoder().encode(JSON.stringify({ ...manifest, ...publishConfig })) }
  })
}

function pack(): ReadonlyMap<string, readonly string[]> {
  const folders = packages.map(({ folder }) => folder)
  const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  })
  const lists = JSON.parse(out) as { name: string; files: { path: string }[] }[]
  return new Map(lists.map(({ name, files }) => [name, files.map(({ path }) => path)]))
}

function targets(exports: Manifest['exports']): string[] {
  return Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  )
}

describe('published packages', () => {
  it.each(packages)('$manifest.name says what it is', ({ manifest }) => {
    expect(manifest.license).toMatch(/^MIT/)
    expect(manifest.type).toBe('module')
    expect(manifest.engines.node).toBe('>=20.19')
    expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports))
    // The condition that leads to the sources holds in this repository only.
    expect(targets(manifest.publishConfig.exports).filter((target) => target.includes('/src/'))).toEqual([])
    expect(JSON.stringify(manifest.publishConfig)).not.toContain('lisible-source')
  })

  it.each(packages)('$manifest.name holds no sources, no tests and no caches', ({ folder }) => {
    const files = published(folder)
    expect(files).toContain('LICENSE')
    expect(
      files.filter((path) => /(^|\/)(src|test|scripts|bench|node_modules)\/|\.test\.|\.cache$/.test(path)),
    ).toEqual([])
  })

  it.each(packages)('$manifest.name is as publint wants it', async ({ folder, manifest }) => {
    const { messages } = await publint({ pkgDir: folder, strict: true, pack: { files: tarball(folder) } })
    // Declarations are built for publishing only: `npm run check:packages` looks at them.
    const others = messages.filter(
      ({ code, path }) => !(code === 'FILE_DOES_NOT_EXIST' && path.at(-1) === 'types'),
    )
    expect(others.map((message) => formatMessage(message, manifest as never, { color: false }))).toEqual([])
  })

  it('the command holds its executable, its bundles, its schemas and the notices of what is bundled', () => {
    const folder = join(root, 'packages', 'cli')
    const files = published(folder)
    expect(files).toEqual(
      expect.arrayContaining([
        'README.md',
        'bin/lisible.js',
        'dist/NOTICES.txt',
        'dist/commands.cjs',
        'dist/index.js',
        'dist/lisible.cjs',
        'schemas/config.schema.json',
        'schemas/front-matter.schema.json',
        'schemas/charter.schema.json',
        'schemas/report.schema.json',
      ]),
    )
    const notices = readFileSync(join(folder, 'dist', 'NOTICES.txt'), 'utf8')
    expect(notices).toContain('commander 14')
    expect(notices).toContain('MPL-2.0')
    expect(notices).toContain('Unicode License v3')
    expect(notices).not.toContain('no text of its licence')
    expect(notices).not.toMatch(/\b(?:A|L)?GPL/)
  })

  it('every word list is published with its licence', () => {
    const files = published(join(root, 'packages', 'lexicon-fr'))
    const licences = files.filter((path) => path.endsWith('.LICENSE.md'))
    const text = licences
      .map((path) => readFileSync(join(root, 'packages', 'lexicon-fr', path), 'utf8'))
      .join('\n')
    const lists = files.filter((path) => path.endsWith('.lexicon')).map((path) => path.replace('data/', ''))
    expect(lists.length).toBeGreaterThan(3)
    expect(lists.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
    expect(text).toContain('https://mozilla.org/MPL/2.0/')
  })

  it('nothing under a licence that binds the whole is required', () => {
    expect(bindingLicences()).toEqual([])
  })

  it('what measures pictures may be left out', () => {
    for (const { manifest } of packages) {
      expect(Object.keys(manifest.dependencies ?? {}), manifest.name).not.toContain('@lisible/media-analysis')
    }
  })
})

/** Installed packages, direct and through others, whose licence is one of the GPL family alone. */
function bindingLicences(): string[] {
  const seen = new Set<string>()
  const found: string[] = []
  const visit = (folder: string, name: string): void => {
    const store = resolveFrom(folder, name)
    if (store === undefined || seen.has(store)) return
    seen.add(store)
    const manifest = read<Manifest>(join(store, 'package.json'))
    const alternatives = String(manifest.license ?? '').split(/\s+OR\s+/)
    if (alternatives.every((licence) => /\bA?GPL/.test(licence))) found.push(`${name}: ${manifest.license}`)
    for (const next of requiredBy(manifest)) visit(store, next)
  }
  for (const { folder, manifest } of packages) for (const name of requiredBy(manifest)) visit(folder, name)
  expect(seen.size).toBeGreaterThan(packages.length)
  return found
}

const requiredBy = (manifest: Manifest): string[] =>
  Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })

/** Folder of a package as Node would find it from `folder`; nothing where it is not installed here. */
function resolveFrom(folder: string, name: string): string | undefined {
  const real = realpathSync(folder)
  const parts = real.split(sep)
  for (let length = parts.length; length > 0; length--) {
    const candidate = join(parts.slice(0, length).join(sep) || sep, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate)
  }
  return undefined
}
