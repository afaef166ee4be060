import { defineRule, type Text } from '@lisible/core'
import { factOf, labelsInWords, xInvalidCharacters } from '@lisible/networks'
import { reached } from '../../formats/reach.js'
import { sources } from '../../sources.js'

interface Forbidden {
  networks: readonly string[]
  character: string
}

/** `network/forbidden-characters` */
export const forbiddenCharacters = defineRule({
  meta: {
    id: 'network/forbidden-characters',
    description: {
      fr: 'Un texte n’a pas de caractère que le réseau refuse.',
      en: 'A text has no character that the network refuses.',
    },
    rationale: {
      fr: 'YouTube refuse « < » et « > » dans un titre et une description. X refuse trois caractères invisibles (U+FEFF, U+FFFE, U+FFFF) qui restent parfois d’un copier-coller.',
      en: 'YouTube refuses `<` and `>` in a title and a description. X refuses three invisible characters (U+FEFF, U+FFFE, U+FFFF) that copying sometimes leaves behind.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    networks: ['youtube', 'x'],
    severity: 'error',
    fixable: true,
    roles: ['body', 'title', 'description'],
    sources: [sources.youtubeVideos, sources.twitterText],
    examples: [
      {
        text: 'Le bois massif > le contreplaqué',
        networks: ['youtube', 'linkedin'],
        findings: [{ message: 'sign', span: '>' }],
      },
      {
        text: 'Samedi\ufeff, l’atelier ouvre',
        networks: ['x'],
        findings: [{ message: 'invisible', span: '\ufeff', fixed: 'Samedi, l’atelier ouvre' }],
      },
      { text: 'Le bois massif > le contreplaqué', networks: ['linkedin'] },
      { text: 'Étape 1 → étape 2, moins de 5 minutes', networks: ['youtube'] },
    ],
  },
  messages: {
    sign: {
      fr: (d: Forbidden) =>
        `${labelsInWords(d.networks, 'fr')} refuse le signe « ${d.character} » dans un titre ou une description : la vidéo ne partirait pas. Écrivez-le en mots, ou avec « → », « › ».`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} refuses the sign \`${d.character}\` in a title or description: the video would not go out. Write it in words, or as \`→\`, \`›\`.`,
    },
    invisible: {
      fr: (d: Forbidden) =>
        `Il y a ici un caractère invisible (${d.character}) que ${labelsInWords(d.networks, 'fr')} refuse. Supprimez-le.`,
      en: (d) =>
        `There is an invisible character here (${d.character}) that ${labelsInWords(d.networks, 'en')} refuses. Delete it.`,
    },
  },
  create: (context) => ({
    text(text) {
      const formats = reached(text.networks)
      const refusing = formats.flatMap(({ ref, format }) => {
        const signs = factOf(format, 'forbiddenCharacters')?.value
        return signs ? [{ ref, signs }] : []
      })
      if (refusing.length > 0) {
        for (const start of offsetsOf(text, refusing.map(({ signs }) => signs).join(''))) {
          const character = text.value.charAt(start)
          const networks = refusing.filter(({ signs }) => signs.includes(character)).map(({ ref }) => ref)
          const data = { networks, character }
          context.report({ text, start, end: start + 1, message: 'sign', networks, data })
        }
      }
      const onX = formats.filter(({ network }) => network.id === 'x').map(({ ref }) => ref)
      if (onX.length === 0) return
      for (const { start, end } of xInvalidCharacters(text.value)) {
        const code = text.value.charCodeAt(start).toString(16).toUpperCase()
        const data = { networks: onX, character: `U+${code}` }
        context.report({
          text,
          start,
          end,
          message: 'invisible',
          networks: onX,
          data,
          expected: [''],
          fix: '',
        })
      }
    },
  }),
})

function offsetsOf({ value }: Text, signs: string): number[] {
  const offsets: number[] = []
  for (let i = 0; i < value.length; i++) if (signs.includes(value.charAt(i))) offsets.push(i)
  return offsets
}
