import { defineRule, type MediaFailureReason } from '@lisible/core'

interface Failure {
  file: string
  reason: MediaFailureReason
  detail: string
}

const why: Readonly<Record<'fr' | 'en', Readonly<Record<Exclude<MediaFailureReason, 'disabled'>, string>>>> =
  {
    fr: {
      missing: 'il n’existe pas à cet endroit. Le chemin part du dossier du brouillon\u00a0; vérifiez-le.',
      'outside-project':
        'il est hors du projet, ou c’est une adresse du web, que lisible n’ouvre jamais. Copiez-le à côté du brouillon.',
      unreadable: 'il ne peut pas être lu. Vérifiez ses droits, ou exportez-le de nouveau.',
      empty: 'il est vide. Exportez-le de nouveau.',
      truncated: 'il est incomplet, son contenu s’arrête avant la fin. Exportez-le ou copiez-le de nouveau.',
      'too-large': 'il est trop grand pour être ouvert sans risque. Réduisez-le.',
      unsupported:
        'ce n’est pas un format d’image, de vidéo ou de document connu. Exportez-le en PNG, JPEG ou MP4.',
      'not-a-file': 'ce n’est pas un fichier. Donnez le chemin d’une image ou d’une vidéo.',
      'is-draft': 'c’est un brouillon, pas un média. Donnez le chemin d’une image ou d’une vidéo.',
      timeout: 'son analyse a pris trop de temps. Réduisez-le.',
      unavailable:
        'un éditeur dans le navigateur ne mesure pas les médias. L’éditeur de bureau et la commande le font.',
      'not-installed':
        'la partie de lisible qui mesure les médias n’est pas installée. Réinstallez lisible avec ses dépendances facultatives, ou regardez-le vous-même.',
    },
    en: {
      missing: 'it does not exist there. The path starts from the folder of the draft; check it.',
      'outside-project':
        'it is outside the project, or it is a web address, which lisible never opens. Copy it beside the draft.',
      unreadable: 'it cannot be read. Check its permissions, or export it again.',
      empty: 'it is empty. Export it again.',
      truncated: 'it is incomplete, its content stops before the end. Export or copy it again.',
      'too-large': 'it is too large to be opened safely. Make it smaller.',
      unsupported: 'it is no picture, video or document format that is known. Export it as PNG, JPEG or MP4.',
      'not-a-file': 'it is not a file. Give the path of a picture or a video.',
      'is-draft': 'it is a draft, not a medium. Give the path of a picture or a video.',
      timeout: 'measuring it took too long. Make it smaller.',
      unavailable: 'an editor in the browser measures no media. The desktop editor and the command do.',
      'not-installed':
        'the part of lisible that measures media is not installed. Install lisible again with its optional dependencies, or look at it yourself.',
    },
  }

/** `media/unreadable` */
export const unreadable = defineRule({
  meta: {
    id: 'media/unreadable',
    description: {
      fr: 'Les médias d’un brouillon existent et peuvent être lus.',
      en: 'The media of a draft exist and can be read.',
    },
    rationale: {
      fr: 'Un média absent ou abîmé n’est pas vérifié\u00a0: sans ce constat, le brouillon semblerait bon. lisible ne lit que les fichiers du projet et n’ouvre jamais une adresse du web.',
      en: 'A medium that is missing or damaged is not checked: without this finding the draft would look fine. lisible reads files of the project only and never opens a web address.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.3',
    severity: 'error',
    needs: ['facts'],
    sources: [],
    examples: [
      {
        text: '---\nmedia: [absent.png]\n---\nBonjour\n',
        draft: 'a.post.md',
        media: { 'absent.png': { status: 'error', reason: 'missing', detail: 'ENOENT' } },
        findings: [{ message: 'notChecked', span: 'absent.png' }],
      },
      {
        text: '---\nmedia: [grande.png]\n---\nBonjour\n',
        draft: 'a.post.md',
        media: { 'grande.png': { status: 'error', reason: 'timeout', detail: '20 s' } },
        findings: [{ message: 'notChecked', span: 'grande.png' }],
      },
      {
        text: '---\nmedia: [affiche.png]\n---\nBonjour\n',
        draft: 'a.post.md',
        media: { 'affiche.png': { status: 'error', reason: 'not-installed', detail: 'not installed' } },
        findings: [{ message: 'notChecked', span: 'affiche.png' }],
      },
    ],
  },
  messages: {
    notChecked: {
      fr: (d: Failure) =>
        `Le fichier «\u00a0${d.file}\u00a0» n’est pas vérifié\u00a0: ${why.fr[d.reason as 'missing']}`,
      en: (d) => `The file \`${d.file}\` is not checked: ${why.en[d.reason as 'missing']}`,
    },
  },
  create(context) {
    const check = (
      file: string,
      place: { start: number; end: number },
      networks: readonly string[],
    ): void => {
      const facts = context.facts(file)
      if (facts?.status !== 'error' || facts.reason === 'disabled') return
      const { reason, detail } = facts
      const elsewhere = reason === 'unavailable'
      const unsure =
        elsewhere ||
        reason === 'not-installed' ||
        reason === 'timeout' ||
        reason === 'too-large' ||
        reason === 'unsupported'
      context.report({
        place,
        networks,
        message: 'notChecked',
        verdict: unsure ? 'incomplete' : 'fail',
        severity: elsewhere ? 'info' : unsure ? 'warning' : 'error',
        data: { file, reason, detail },
        media: { file },
      })
    }
    return {
      media({ file, filePosition, captions, captionsPosition, networks }) {
        check(file, filePosition, networks)
        if (captions !== undefined && captionsPosition) check(captions, captionsPosition, networks)
      },
    }
  },
})
