import { defineRule } from '@lisible/core'
import { picture } from '../../examples/facts.js'

/** Formats whose position can be taken out without decoding the picture. */
const copied: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp'])

/** `media/exif-gps` */
export const exifGps = defineRule({
  meta: {
    id: 'media/exif-gps',
    description: {
      fr: 'Une photo publiée ne dit pas où elle a été prise.',
      en: 'A published photo does not tell where it was taken.',
    },
    rationale: {
      fr: 'Un téléphone écrit la position dans chaque photo (norme Exif)\u00a0: l’adresse d’une personne, d’un refuge ou d’un domicile peut s’y lire à quelques mètres près. Les réseaux ne l’effacent pas tous, ni pour tous les envois. lisible n’affiche jamais la position. La correction écrit à côté une copie sans elle, image et couleurs inchangées, et la nomme dans le brouillon\u202f; l’original n’est pas touché.',
      en: 'A phone writes the position into every photo (Exif standard): the address of a person, a shelter or a home can be read there to within a few metres. Not all networks erase it, nor for every way of sending. lisible never shows the position. The fix writes a copy without it beside the original, picture and colours unchanged, and names it in the draft; the original is not touched.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    needs: ['facts'],
    sources: [
      {
        title: 'CIPA DC-008, Exif 3.0, §4.6.6 GPS attribute information',
        url: 'https://www.cipa.jp/std/documents/download_e.html?CIPA_DC-008-2024-E',
        date: '2024',
      },
    ],
    examples: [
      {
        text: '---\nnetworks: [mastodon]\nmedia:\n  - file: photos/atelier.jpg\n    alt: L’atelier.\n---\nSamedi.\n',
        draft: 'a.post.md',
        media: { 'photos/atelier.jpg': picture({ exifGps: true }) },
        findings: [{ message: 'position', span: 'photos/atelier.jpg' }],
      },
      {
        text: 'Saturday.\n\n![The workshop](workshop.heic)\n',
        draft: 'a.post.md',
        lang: 'en',
        media: { 'workshop.heic': picture({ format: 'heic', exifGps: true }) },
        findings: [{ message: 'position', span: 'workshop.heic' }],
        note: { fr: 'Ce format n’a pas de copie proposée.', en: 'No copy is offered for this format.' },
      },
      {
        text: 'Samedi.\n\n![L’atelier](atelier.jpg)\n',
        draft: 'a.post.md',
        media: { 'atelier.jpg': picture() },
      },
    ],
  },
  messages: {
    position: {
      fr: (d: { file: string; copy: string | null }) =>
        `«\u00a0${d.file}\u00a0» contient le lieu de la prise de vue (position GPS)\u00a0: qui reçoit le fichier peut le lire. ${d.copy === null ? 'Exportez une copie sans les données de localisation, et nommez-la ici.' : `La correction (--fix) écrit une copie sans lui, «\u00a0${d.copy}\u00a0», et la nomme ici\u202f; l’original reste tel quel.`}`,
      en: (d) =>
        `\`${d.file}\` holds the place where it was taken (GPS position): whoever gets the file can read it. ${d.copy === null ? 'Export a copy without location data, and name it here.' : `The fix (--fix) writes a copy without it, \`${d.copy}\`, and names it here; the original stays as it is.`}`,
    },
  },
  create: (context) => ({
    media(media) {
      const { file, filePosition: place } = media
      const facts = context.facts(file)
      if (facts?.status !== 'ok' || facts.kind !== 'image' || !facts.exifGps) return
      const to = copied.has(facts.format) && media.fileMap?.exact ? copyName(file, context.locale) : null
      context.report({
        place,
        message: 'position',
        data: { file, copy: to },
        media: { file },
        ...(to === null ? {} : { copy: { medium: media, to, without: 'position' } }),
      })
    },
  }),
})

/** `photos/visuel.jpg` → `photos/visuel.sans-position.jpg`. */
function copyName(file: string, locale: 'fr' | 'en'): string {
  const mark = locale === 'fr' ? 'sans-position' : 'without-position'
  return /\.[^./\\]+$/.test(file) ? file.replace(/\.[^./\\]+$/, `.${mark}$&`) : `${file}.${mark}`
}
