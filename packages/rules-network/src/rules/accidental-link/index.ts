import { defineRule } from '@lisible/core'
import { accidentalLinks, factOf, labelsInWords } from '@lisible/networks'
import { reached } from '../../formats/reach.js'
import { sources } from '../../sources.js'

interface Accident {
  networks: readonly string[]
  written: string
  instead: string
}

/** Ends that a name written with a capital has as its own: `Booking.Com`. */
const ownDomains =
  /\.(?:ai|app|be|biz|ch|co|com|de|dev|edu|es|eu|fr|gov|info|io|it|lu|net|org|shop|tech|tv|uk|us|xyz)$/i

/** `network/accidental-link` */
export const accidentalLink = defineRule({
  meta: {
    id: 'network/accidental-link',
    description: {
      fr: 'Aucun mot ne devient un lien par accident.',
      en: 'No word becomes a link by accident.',
    },
    rationale: {
      fr: 'X fait un lien de tout ce qui finit par un domaine connu : une espace oubliée après un point (« fin.Et », « M.Dupont ») ou un nom de fichier (« LISEZMOI.md ») mène alors à un site inconnu, et compte 23 caractères.',
      en: 'X makes a link of all that ends with a known domain: a space forgotten after a full stop (`end.So`, `M.Dupont`) or a file name (`README.md`) then leads to an unknown site, and counts 23 characters.',
    },
    category: 'network',
    reach: 'block',
    criterion: 'Cr4.1',
    networks: ['x'],
    severity: 'warning',
    fixable: true,
    roles: ['body'],
    sources: [sources.twitterText],
    examples: [
      {
        text: 'L’atelier touche à sa fin.Et la suite en janvier !',
        networks: ['x'],
        findings: [
          {
            message: 'space',
            span: 'fin.Et',
            fixed: 'L’atelier touche à sa fin. Et la suite en janvier !',
          },
        ],
      },
      {
        text: 'Merci à M.Dupont pour sa visite',
        networks: ['x'],
        findings: [{ message: 'space', span: 'M.Dupont', expected: ['M. Dupont'] }],
      },
      {
        text: 'Tout est dans le README.md du projet',
        networks: ['x'],
        findings: [{ message: 'file', span: 'README.md', severity: 'info' }],
      },
      { text: 'Réservez sur Booking.Com ou exemple.fr', networks: ['x'] },
      { text: 'L’atelier touche à sa fin.Et la suite en janvier !', networks: ['mastodon'] },
    ],
  },
  messages: {
    space: {
      fr: (d: Accident) =>
        `${labelsInWords(d.networks, 'fr')} fait un lien de « ${d.written} », qui compte alors 23 caractères et mène à un site inconnu. Mettez l’espace après le point : « ${d.instead} ».`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} makes a link of \`${d.written}\`, which then counts 23 characters and leads to an unknown site. Put the space after the full stop: \`${d.instead}\`.`,
    },
    file: {
      fr: (d: Accident) =>
        `${labelsInWords(d.networks, 'fr')} fait un lien de « ${d.written} », qui compte alors 23 caractères et mène à un site inconnu. Dites-le autrement (« le fichier ${d.instead} »), ou donnez l’adresse du fichier.`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} makes a link of \`${d.written}\`, which then counts 23 characters and leads to an unknown site. Say it otherwise (“the ${d.instead} file”), or give the address of the file.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!text.value.includes('.')) return
      const networks = reached(text.networks)
        .filter(({ format }) => factOf(format, 'bareDomainsAreLinks')?.value === true)
        .map(({ ref }) => ref)
      if (networks.length === 0) return
      for (const { start, end, value: written, reason, replacement } of accidentalLinks(text.value)) {
        if (reason === 'file-name') {
          const data = { networks, written, instead: written.slice(0, written.lastIndexOf('.')) }
          context.report({ text, start, end, message: 'file', severity: 'info', networks, data })
        } else if (replacement !== undefined && !ownDomains.test(written)) {
          const data = { networks, written, instead: replacement }
          context.report({
            text,
            start,
            end,
            message: 'space',
            networks,
            data,
            expected: [replacement],
            fix: replacement,
          })
        }
      }
    },
  }),
})
