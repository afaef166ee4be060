import { defineRule } from '@lisible/core'
import { factOf, labelsInWords } from '@lisible/networks'
import { reached } from '../../formats/reach.js'
import { sources } from '../../sources.js'

interface Reserved {
  networks: readonly string[]
  characters: readonly string[]
}

/** `network/reserved-characters` */
export const reservedCharacters = defineRule({
  meta: {
    id: 'network/reserved-characters',
    description: {
      fr: 'Les caractères que l’API de LinkedIn réserve sont repérés.',
      en: 'Characters that the API of LinkedIn reserves are pointed at.',
    },
    rationale: {
      fr: 'Dans un texte envoyé par l’API de LinkedIn, les signes | { } @ [ ] ( ) < > # \\ * _ ~ doivent être précédés d’une barre oblique inverse ; sans elle, la publication est coupée à la première parenthèse, sans avertissement. Écrit à la main sur LinkedIn, le même texte ne pose aucun problème, et la plupart des outils mettent ces barres eux-mêmes : activez cette règle si le vôtre coupe vos textes.',
      en: 'In a text sent through the API of LinkedIn the signs | { } @ [ ] ( ) < > # \\ * _ ~ need a backslash before them; without it the post is cut at the first bracket, without a warning. Written by hand on LinkedIn the same text is no problem, and most tools add these backslashes themselves: turn this rule on if yours cuts your texts.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    networks: ['linkedin'],
    severity: 'off',
    roles: ['body'],
    sources: [
      sources.linkedinText,
      {
        title: 'Postiz, text cut at a bracket (#273)',
        url: 'https://github.com/gitroomhq/postiz-app/issues/273',
      },
    ],
    examples: [
      {
        text: 'L’atelier (12 rue du Lac) rouvre [enfin]',
        networks: ['linkedin'],
        findings: [{ message: 'reserved', span: '(12 rue du Lac) rouvre [enfin]', severity: 'info' }],
      },
      { text: 'L’atelier, 12 rue du Lac, rouvre enfin. #Bois @atelier', networks: ['linkedin'] },
      { text: 'L’atelier (12 rue du Lac) rouvre', networks: ['facebook'] },
    ],
  },
  messages: {
    reserved: {
      fr: (d: Reserved) =>
        `Envoyé par l’API de ${labelsInWords(d.networks, 'fr')}, ce texte serait coupé à « ${d.characters[0]} » si votre outil ne protège pas ${d.characters.join(' ')} par une barre oblique inverse. À la main, il n’y a rien à faire.`,
      en: (d) =>
        `Sent through the API of ${labelsInWords(d.networks, 'en')}, this text would be cut at \`${d.characters[0]}\` if your tool does not put a backslash before ${d.characters.join(' ')}. By hand there is nothing to do.`,
    },
  },
  create: (context) => ({
    text(text) {
      const networks: string[] = []
      let signs = ''
      for (const { ref, format } of reached(text.networks)) {
        const reserved = factOf(format, 'reservedCharacters')?.value
        if (!reserved) continue
        networks.push(ref)
        signs = reserved
      }
      if (networks.length === 0) return
      const characters = new Set<string>()
      let start = -1
      let end = -1
      for (let i = 0; i < text.value.length; i++) {
        const character = text.value.charAt(i)
        // Hashtags and mentions are written by tools in a markup of their own.
        if (!signs.includes(character) || character === '#' || character === '@' || character === '_')
          continue
        if (start < 0) start = i
        end = i + 1
        characters.add(character)
      }
      if (start < 0) return
      const data = { networks, characters: [...characters] }
      context.report({ text, start, end, message: 'reserved', severity: 'info', networks, data })
    },
  }),
})
