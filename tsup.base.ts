import type { Options } from 'tsup'

/** ESM and d.ts of one library package; `options` override. */
export function library(options: Options = {}): Options {
  return {
    entry: ['src/index.ts'],
    format: 'esm',
    target: 'node20',
    dts: process.env.LISIBLE_NO_DTS ? false : { compilerOptions: { composite: false, customConditions: [] } },
    clean: true,
    sourcemap: false,
    ...options,
  }
}
