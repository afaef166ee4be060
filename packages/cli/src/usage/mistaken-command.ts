import { existsSync } from 'node:fs'
import { closest, type Locale } from '@lisible/core'
import { foreignCommand } from './other-tools.js'

/**
 * A sentence for somebody whose first "path" can only have been meant as a command: no such file, no sign of a path
 * or glob, and a word that is near one of our commands or a command of other tools, or that names rules. `-` is
 * standard input elsewhere.
 */
export function mistakenCommand(
  [name, ...rest]: readonly string[],
  commands: readonly string[],
  locale: Locale,
  isRule: (name: string) => boolean,
): string | undefined {
  if (name === '-') {
    return locale === 'fr'
      ? 'Pour vérifier un texte de l’entrée standard, écrivez « lisible --stdin ».'
      : 'To check a text from standard input, write `lisible --stdin`.'
  }
  if (name === undefined || !/^[A-Za-zÀ-ÖØ-öø-ÿ-]+$/.test(name) || existsSync(name)) return undefined
  const typed = rest.map((argument) => (/\s/.test(argument) ? `"${argument}"` : argument)).join(' ')
  const [near] = closest(name, commands)
  if (near !== undefined) {
    const command = `lisible ${near}${typed && ` ${typed}`}`
    return locale === 'fr'
      ? `« ${name} » n’est ni une commande ni un fichier. Vouliez-vous dire « ${command} » ?`
      : `\`${name}\` is neither a command nor a file. Did you mean \`${command}\`?`
  }
  const foreign = foreignCommand(name, typed, locale)
  if (foreign === undefined) return isRule(name) ? onlyRules(name, locale) : undefined
  return locale === 'fr'
    ? `La commande « ${name} » n’existe pas. ${foreign}`
    : `There is no command \`${name}\`. ${foreign}`
}

/**
 * A sentence for paths that cannot be meant as drafts: pictures and videos, which have a command of their own, or any
 * beside the draft on standard input.
 */
export function mistakenPaths(
  patterns: readonly string[],
  stdin: boolean,
  locale: Locale,
): string | undefined {
  const [path] = patterns
  if (path === undefined) return undefined
  if (stdin && path !== '-') {
    return locale === 'fr'
      ? `Avec --stdin, un seul brouillon est lu, sur l’entrée standard\u00a0: «\u00a0${path}\u00a0» ne le serait pas. Pour lui donner ce nom\u00a0: --stdin-filename ${path}`
      : `With --stdin, one draft is read, on standard input: \`${path}\` would not be. To give it that name: --stdin-filename ${path}`
  }
  const isMedium = (name: string) =>
    /\.(?:png|jpe?g|gif|webp|avif|heic|bmp|tiff?|svg|mp4|mov|webm|mkv|avi)$/i.test(name) && existsSync(name)
  if (!patterns.every(isMedium)) return undefined
  return locale === 'fr'
    ? `«\u00a0${path}\u00a0» est une image ou une vidéo, et non un brouillon. Pour la mesurer\u00a0: lisible image ${path}\nPour vérifier ce qui la publie, nommez le brouillon.`
    : `\`${path}\` is a picture or a video, and no draft. To measure it: lisible image ${path}\nTo check what publishes it, name the draft.`
}

function onlyRules(name: string, locale: Locale): string {
  return locale === 'fr'
    ? `« ${name} » n’est ni une commande ni un fichier. Pour ne vérifier que ces règles : lisible --only ${name}`
    : `\`${name}\` is neither a command nor a file. To check these rules only: lisible --only ${name}`
}
