// Builds every package in one process. `pnpm -r build` does the same with type declarations, for publishing.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { tsImport } from 'tsx/esm/api'
import { bundleCommand } from '../packages/cli/scripts/bundle.mjs'
import { bundleServer } from '../packages/language-server/scripts/bundle.mjs'
import { root } from './run.mjs'

for (const name of readdirSync(join(root, 'packages')).sort()) {
  const folder = join(root, 'packages', name)
  const file = join(folder, 'tsup.config.ts')
  if (!existsSync(file)) continue
  const { default: config } = await tsImport(pathToFileURL(file).href, import.meta.url)
  for (const { entry, format, target, external = [], esbuildOptions } of [config].flat()) {
    const options = {
      absWorkingDir: folder,
      entryPoints: entry,
      outdir: 'dist',
      format,
      target,
      bundle: true,
      splitting: format === 'esm',
      packages: 'external',
      external,
      platform: 'node',
      logLevel: 'warning',
    }
    esbuildOptions?.(options, { format })
    await build(options)
  }
}
await bundleCommand()
await bundleServer()
