import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const folder = fileURLToPath(new URL('..', import.meta.url))

/** The module that holds the page's style and script, with their hashes for its policy. */
export async function assetsModule(): Promise<string> {
  const sheets = readdirSync(`${folder}styles`).sort()
  const css = sheets.map((name) => readFileSync(`${folder}styles/${name}`, 'utf8')).join('\n')
  const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8' })
  const { outputFiles } = await build({
    entryPoints: [`${folder}client/main.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
  })
  const style = code.trim()
  const script = (outputFiles[0]?.text ?? '').trim()
  const lines = Object.entries({ style, styleHash: hash(style), script, scriptHash: hash(script) }).map(
    ([name, value]) => `  ${name}: ${JSON.stringify(value)},`,
  )
  return `// biome-ignore-all format: written by scripts/write-assets.ts from styles/ and client/\n// biome-ignore-all lint: the same\nexport const assets = {\n${lines.join('\n')}\n}\n`
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
