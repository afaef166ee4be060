import { dirname, resolve } from 'node:path'
import type { Engine } from '@lisible/engine'
import { charterOf } from '@lisible/rules-brand'

/** Files that the configuration of a draft names and is read with, absolute: word lists, the charter and what it names. */
export async function settingsFiles(
  engine: Pick<Engine, 'projectOf' | 'resolveConfig'>,
  draft: string,
): Promise<readonly string[]> {
  const { configuration } = engine.projectOf(draft)
  if (configuration === undefined) return []
  const { settings } = await engine.resolveConfig(draft)
  const { dictionary } = settings
  const lists: readonly unknown[] = Array.isArray(dictionary) ? dictionary : [dictionary]
  return [...lists, ...(charterOf(settings)?.files ?? [])]
    .filter((name): name is string => typeof name === 'string')
    .map((name) => resolve(dirname(configuration), name))
}
