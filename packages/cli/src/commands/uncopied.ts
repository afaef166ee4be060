import type { Localized } from '@lisible/core'
import type { CopyFailure, Uncopied } from '@lisible/engine'

/** Why a copy of a media file was not made, for people; the draft still names the original. */
export function notCopied({ to, failure }: Uncopied): Localized {
  const why = reasons[failure.reason](failure)
  return {
    fr: `la copie « ${to} » n’a pas été écrite : ${why.fr} Le brouillon nomme toujours l’original.`,
    en: `the copy \`${to}\` was not written: ${why.en} The draft still names the original.`,
  }
}

const reasons: Readonly<Record<CopyFailure['reason'], (failure: CopyFailure) => Localized>> = {
  exists: () => ({
    fr: 'un autre fichier porte ce nom. Renommez-le ou déplacez-le, et relancez la commande.',
    en: 'another file has that name. Rename or move it, and run the command again.',
  }),
  'outside-project': () => ({
    fr: 'elle serait hors du projet. Copiez l’original à côté du brouillon.',
    en: 'it would be outside the project. Copy the original beside the draft.',
  }),
  unfit: (failure) => ({
    fr: `la position ne peut pas être ôtée sans changer l’image${detailOf(failure)}. Exportez une copie sans données de localisation.`,
    en: `the position cannot be taken out without changing the picture${detailOf(failure)}. Export a copy without location data.`,
  }),
  refused: (failure) => ({
    fr: `le système l’a refusé${detailOf(failure)}. Vérifiez les droits du dossier.`,
    en: `the system refused${detailOf(failure)}. Check the permissions of the folder.`,
  }),
}

function detailOf(failure: CopyFailure): string {
  return 'detail' in failure ? ` (${failure.detail})` : ''
}
