import type { Options } from 'tsup'
import { nodeTarget } from './scripts/node-target.mjs'

/** ESM and d.ts of one library package; `options` override. */
export function library(options: Options = {}): Options {
  return {
    entry: ['src/index.ts'],
    format: 'esm',
    target: nodeTarget.target,
    esbuildOptions(build) {
      build.supported = nodeTarget.supported
    },
    dts: process.env.LISIBLE_NO_DTS ? false : { compilerOptions: { composite: false, customConditions: [] } },
    clean: true,
    sourcemap: false,
    ...options,
  }
}
