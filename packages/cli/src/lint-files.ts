import { Engine, type EngineOptions, type LintResult } from '@lisible/engine'

/**
 * Checks files: paths, folders or globs; none: every draft under the working folder. Reads configuration,
 * ignore files and media as the command does.
 * @throws {ConfigurationError} when the configuration is wrong or a path names nothing.
 */
export async function lintFiles(
  patterns: string | readonly string[] = [],
  options: EngineOptions = {},
): Promise<LintResult[]> {
  const engine = new Engine(options)
  try {
    const results: LintResult[] = []
    for await (const result of engine.lintFiles(typeof patterns === 'string' ? [patterns] : patterns))
      results.push(result)
    return results
  } finally {
    await engine.close()
  }
}

/**
 * Checks a text as if it stood in the file `options.path`, which need not exist: it decides the format, the
 * configuration and where media are looked for.
 * @throws {ConfigurationError} when the configuration is wrong.
 */
export async function lintText(
  text: string,
  options: EngineOptions & { readonly path?: string } = {},
): Promise<LintResult> {
  const engine = new Engine(options)
  try {
    return await engine.lintText(text, options.path)
  } finally {
    await engine.close()
  }
}
