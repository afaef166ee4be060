import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locale } from '@lisible/core'
import { ConfigurationError, Engine, makeFolder } from '@lisible/engine'
import type { Streams } from '../terminal/streams.js'

/** Writes a native draft for each publication of an export; a draft that exists is never overwritten. */
export async function importCommand(
  file: string,
  folder: string,
  locale: Locale,
  streams: Streams,
): Promise<number> {
  const engine = new Engine({ locale })
  if (!existsSync(file)) throw new ConfigurationError(await engine.nothingAt(file))
  const { drafts, problems } = await engine.importFile(file, folder)
  if (drafts.length === 0) {
    throw new ConfigurationError({
      fr: `Aucune publication reconnue dans « ${file} »${problems > 0 ? ` ; « lisible ${file} » dit pourquoi` : ''}.`,
      en: `No publication recognised in \`${file}\`${problems > 0 ? `; \`lisible ${file}\` says why` : ''}.`,
    })
  }
  const target = resolve(folder)
  const existing = drafts.filter(({ name }) => existsSync(join(target, name)))
  if (existing.length > 0) {
    const names = existing
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', ')
    throw new ConfigurationError({
      fr: `${existing.length < 2 ? 'Ce brouillon existe' : `${existing.length} brouillons existent`} déjà dans « ${folder} » (${names}${existing.length > 3 ? '…' : ''}) : rien n’a été écrit. Choisissez un autre dossier (--to).`,
      en: `${existing.length === 1 ? 'A draft exists' : `${existing.length} drafts exist`} already in \`${folder}\` (${names}${existing.length > 3 ? '…' : ''}): nothing was written. Choose another folder (--to).`,
    })
  }
  try {
    makeFolder(target)
    for (const { name, text } of drafts) writeFileSync(join(target, name), text, { flag: 'wx' })
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new ConfigurationError({
      fr: `Rien ne peut être écrit dans « ${folder} » (${detail}) : --to attend un dossier où vous pouvez écrire.`,
      en: `Nothing can be written to \`${folder}\` (${detail}): --to wants a folder you may write to.`,
    })
  }
  streams.write(
    locale === 'fr'
      ? `${drafts.length} brouillon${drafts.length > 1 ? 's' : ''} dans ${folder}. Vérifiez-les : lisible ${folder}\n`
      : `${drafts.length} draft${drafts.length === 1 ? '' : 's'} in ${folder}. Check them: lisible ${folder}\n`,
  )
  return 0
}
