import { contextFields, fieldOf, type Localized, type Publication } from '@lisible/core'

/** Whether a draft says itself what it sells: what it owes does not come from the configuration or the charter alone. */
export function declaresItself({ context }: Publication): boolean {
  return Object.keys(context).some((key) => {
    const field = fieldOf(contextFields, key)
    return field === 'sector' || field === 'credit'
  })
}

/** How one post is left out of what is declared for all: what its draft declares instead, `credit: false` or no sector. */
interface Exception {
  /** For the end of a message. */
  readonly short: Localized
  /** For the page of a rule. */
  readonly page: Localized
}

export function exceptionBy(declared?: string): Exception {
  const fr = `« context: { ${declared ?? 'sector: aucun'} } »`
  const en = `\`context: { ${declared ?? 'sector: none'} }\``
  return {
    short: {
      fr: ` Pas une publicité ? Écrivez ${fr} en tête du brouillon.`,
      en: ` No advertising? Write ${en} at the top of the draft.`,
    },
    page: {
      fr: `C’est déclaré pour toutes vos publications, et celle-ci n’est pas de la publicité ? Écrivez dans l’en-tête de son brouillon ${fr} : ce que le brouillon déclare l’emporte.`,
      en: `It is declared for all your posts, and this one is no advertising? Write ${en} in the front matter of its draft: what the draft declares wins.`,
    },
  }
}
