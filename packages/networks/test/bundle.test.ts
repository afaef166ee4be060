import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const ENTRY = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/** The package as a browser would load it; `platform: browser` fails on any module of Node. */
async function bundle(withTlds: boolean): Promise<{ bytes: number; text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['lisible-source'],
    ...(withTlds
      ? {}
      : {
          plugins: [
            {
              name: 'without-tlds',
              setup({ onLoad }) {
                onLoad({ filter: /tld-data\.ts$/ }, () => ({
                  contents: "export const TLDS = ''; export const X_TLDS = ''",
                }))
              },
            },
          ],
        }),
  })
  const text = outputFiles[0]!.text
  return { bytes: gzipSync(text, { level: 9 }).length, text, inputs: Object.keys(metafile.inputs) }
}

describe('in a browser', () => {
  it('weighs less than 40 kB gzip without the top-level domains, 60 kB with them', async () => {
    const [without, with_] = await Promise.all([bundle(false), bundle(true)])
    expect(without.bytes).toBeLessThan(40_000)
    expect(with_.bytes).toBeLessThan(60_000)
    expect(with_.bytes).toBeGreaterThan(without.bytes)
  })

  it('holds its own code only, and no module of Node', async () => {
    const { text, inputs } = await bundle(true)
    expect(inputs.filter((input) => !/packages\/networks\/src\/|^src\//.test(input))).toEqual([])
    expect(text).not.toMatch(/["']node:|\brequire\(|\bprocess\.|\bdocument\.|\bwindow\./)
  })
})
