import { defineRule } from '@lisible/core'
import type { NetworkId } from '@lisible/networks'
import { reached } from '../../formats/reach.js'
import { sources } from '../../sources.js'
import { findMarkup, type MarkupKind } from './find.js'

interface Left {
  written: string
  instead: string | undefined
}

/** Apps that turn some of these signs into styles when a text is typed. */
const rendering: Readonly<Partial<Record<NetworkId, ReadonlySet<MarkupKind>>>> = {
  telegram: new Set(['bold', 'italic', 'struck', 'fence']),
  whatsapp: new Set(['italic', 'fence']),
}

const shown = 40

/** `network/markdown` */
export const markdown = defineRule({
  meta: {
    id: 'network/markdown',
    description: {
      fr: 'Aucun signe de Markdown ne reste dans le texte.',
      en: 'No Markdown sign is left in the text.',
    },
    rationale: {
      fr: 'Les réseaux publient le texte tel quel : « **gras** » paraît avec ses étoiles, « [le programme](https://…) » avec ses crochets, et un lecteur d’écran lit chaque signe. C’est la trace d’un texte copié d’un éditeur ou d’un assistant. Telegram met en gras ce qui est entre deux étoiles, il n’est pas compté.',
      en: 'Networks publish the text as it is: `**bold**` appears with its stars, `[the programme](https://…)` with its brackets, and a screen reader reads every sign. It is the trace of a text copied from an editor or an assistant. Telegram makes bold what stands between two stars, so it is not counted.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    fixable: true,
    roles: ['body', 'title', 'description', 'first-comment'],
    sources: [sources.linkedinText, sources.commonMark],
    examples: [
      {
        text: 'Samedi, **entrée libre** toute la journée.',
        findings: [
          {
            message: 'bold',
            span: '**entrée libre**',
            fixed: 'Samedi, entrée libre toute la journée.',
          },
        ],
      },
      {
        text: 'Voir [le programme](https://exemple.fr/ateliers).',
        findings: [
          {
            message: 'link',
            span: '[le programme](https://exemple.fr/ateliers)',
            expected: ['le programme\u00a0: https://exemple.fr/ateliers', 'https://exemple.fr/ateliers'],
          },
        ],
      },
      {
        text: '## Le programme\n- [ ] Tour à bois\n- [x] Rabot',
        findings: [
          {
            message: 'heading',
            span: '## Le programme',
            fixed: 'Le programme\n- [ ] Tour à bois\n- [x] Rabot',
          },
          { message: 'task', span: '- [ ]', expected: ['☐', '–'] },
          { message: 'task', span: '- [x]', expected: ['☑', '–'] },
        ],
      },
      {
        text: '# Menuiserie',
        findings: [{ message: 'heading', expected: ['#Menuiserie', 'Menuiserie'] }],
        note: { fr: 'Un titre, ou un hashtag décollé.', en: 'A heading, or a hashtag apart.' },
      },
      {
        text: 'Le **tour à bois** et le *rabot*',
        findings: [{ message: 'bold' }, { message: 'italic', span: '*rabot*', expected: ['rabot'] }],
      },
      { text: '*soupir* Encore un lundi. Offre* valable *samedi*' },
      { text: '* Tour à bois\n* Rabot\n- Scie japonaise\n– Ciseaux' },
      { text: 'Une planche de 5 * 3 * 2, à 5 ** 3. Prix* en euros. *Hors pose' },
      { text: 'Photo de @_marie_dupont_ et @__lea__, dans le fichier __init__.py' },
      { text: 'Quel c**n de m**e ! #1 des ventes, # 1 en France' },
      { text: '(voir page 3) [sic] (et la suite) | 10 h – 18 h | ---' },
      { text: 'Samedi, **entrée libre**', networks: ['telegram'] },
    ],
  },
  messages: {
    bold: {
      fr: (d: Left) =>
        `Les signes autour de « ${d.instead} » seront publiés : aucun réseau n’en fait du gras. Ôtez-les ; pour insister, mettez l’essentiel en tête.`,
      en: (d) =>
        `The signs around \`${d.instead}\` will be published: no network makes bold of them. Take them out; to stress it, put what matters first.`,
    },
    italic: {
      fr: (d: Left) =>
        `Les étoiles autour de « ${d.instead} » seront publiées : aucun réseau n’en fait de l’italique. Ôtez-les, ou mettez des guillemets.`,
      en: (d) =>
        `The stars around \`${d.instead}\` will be published: no network makes italics of them. Take them out, or use quotes.`,
    },
    struck: {
      fr: (d: Left) =>
        `Les tildes autour de « ${d.instead} » seront publiés : aucun réseau ne barre un texte. Écrivez-le autrement.`,
      en: (d) =>
        `The tildes around \`${d.instead}\` will be published: no network strikes a text. Write it otherwise.`,
    },
    link: {
      fr: (d: Left) =>
        `Ce lien sera publié avec ses crochets et ses parenthèses : les réseaux ne lisent pas le Markdown. Écrivez « ${d.instead} ».`,
      en: (d) =>
        `This link will be published with its brackets: networks do not read Markdown. Write \`${d.instead}\`.`,
    },
    image: {
      fr: (d: Left) =>
        `« ${d.written} » sera publié tel quel. Mettez l’image dans « media: », ou seule sur sa ligne.`,
      en: (d) =>
        `\`${d.written}\` will be published as it is. Put the picture in \`media:\`, or alone on its line.`,
    },
    heading: {
      fr: (d: Left) =>
        `Le dièse et son espace seront publiés : les réseaux n’ont pas de titres dans un texte. Écrivez « ${d.instead} ».`,
      en: (d) =>
        `The sign and its space will be published: networks have no headings in a text. Write \`${d.instead}\`.`,
    },
    task: {
      fr: (d: Left) =>
        `« ${d.written} » sera publié tel quel : aucun réseau n’en fait une case à cocher. Écrivez « ${d.instead} », ou un tiret.`,
      en: (d) =>
        `\`${d.written}\` will be published as it is: no network makes a tick box of it. Write \`${d.instead}\`, or a dash.`,
    },
    fence: {
      fr: (d: Left) =>
        `« ${d.written} » sera publié tel quel. Ôtez cette ligne, ou montrez le code en image avec un texte alternatif.`,
      en: (d) =>
        `\`${d.written}\` will be published as it is. Take this line out, or show the code as a picture with an alternative text.`,
    },
    table: {
      fr: (_: Left) =>
        'Ce tableau sera publié avec ses barres et ses tirets. Écrivez-le en phrases ou en liste, ou montrez-le en image avec un texte alternatif.',
      en: () =>
        'This table will be published with its bars and dashes. Write it as sentences or a list, or show it as a picture with an alternative text.',
    },
  },
  create: (context) => ({
    text(text) {
      const formats = reached(text.networks)
      for (const { kind, start, end, expected, safe } of findMarkup(
        text.value,
        text.lang.startsWith('en') ? ': ' : '\u00a0: ',
      )) {
        const networks = formats
          .filter(({ network }) => !rendering[network.id]?.has(kind))
          .map(({ ref }) => ref)
        if (formats.length > 0 && networks.length === 0) continue
        const written = text.value.slice(start, end)
        const [instead] = expected
        context.report({
          text,
          start,
          end,
          message: kind,
          networks,
          data: { written: shorten(written), instead: instead && shorten(instead) },
          expected,
          ...(safe && instead !== undefined ? { fix: instead } : {}),
        })
      }
    },
  }),
})

function shorten(words: string): string {
  return words.length > shown ? `${words.slice(0, shown).trimEnd()}…` : words
}
