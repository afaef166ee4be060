import type { Localized } from '@lisible/core'

/** What a host says of a file of a charter. */
type FileContent = { readonly text: string } | { readonly problem: Localized; readonly missing?: boolean }

/** How the files of charters are read: paths from the folder of the configuration, with `/`, inside it. */
export interface CharterFiles {
  read(path: string): Promise<FileContent>
}

/** The way of `path`, written in a file of `folder`, from the folder of the configuration; a problem when it leaves it. */
export function wayFrom(
  folder: string,
  path: string,
): { readonly way: string } | { readonly problem: Localized } {
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(path)) {
    return {
      problem: {
        fr: 'c’est une adresse, et rien n’est téléchargé\u00a0: gardez le fichier dans le projet',
        en: 'it is an address, and nothing is downloaded: keep the file in the project',
      },
    }
  }
  const parts: string[] = []
  const isRelative = !/^(?:[/\\]|[a-z]:)/i.test(path)
  for (const part of `${folder}/${path.replaceAll('\\', '/')}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return { problem: outside }
  }
  return isRelative ? { way: parts.join('/') } : { problem: outside }
}

export const outside: Localized = {
  fr: 'il est hors du projet\u00a0: écrivez un chemin relatif, vers un fichier placé sous le dossier de la configuration',
  en: 'it is outside the project: write a relative path, to a file below the folder of the configuration',
}
