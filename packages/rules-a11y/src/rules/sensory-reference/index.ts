import { defineRule } from '@lisible/core'
import { spokenLanguage } from '../../emoji/name.js'
import { sources } from '../../sources.js'
import { type Unit, unitsOf } from '../../text/units.js'

export const sensoryReference = defineRule({
  meta: {
    id: 'a11y/sensory-reference',
    description: {
      fr: 'Nommer les choses plutôt que leur couleur ou leur place à l’écran.',
      en: 'Name things rather than their colour or place on the screen.',
    },
    rationale: {
      fr: '« Le bouton vert », « la colonne de droite » : qui écoute la publication, ou la lit sur un écran étroit, ne trouve ni l’un ni l’autre (WCAG, critère 1.3.3). Nommez la chose : « le bouton Réserver ». Un lieu réel (« à droite de la mairie ») n’est pas signalé.',
      en: '“The green button”, “the right-hand column”: those who listen to the post, or read it on a narrow screen, find neither (WCAG, criterion 1.3.3). Name the thing: “the Book button”. A real place (“right of the town hall”) is not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.wcagSensory],
    examples: [
      { text: 'Appuyez sur le bouton vert', findings: [{ message: 'sensory', span: 'bouton vert' }] },
      { text: 'Remplissez le formulaire ci-dessous', findings: [{ span: 'formulaire ci-dessous' }] },
      { text: 'Ouvrez le menu à droite', findings: [{ span: 'menu à droite' }] },
      { text: 'Press the green button', lang: 'en', findings: [{ span: 'green button' }] },
      { text: 'Appuyez sur le bouton Réserver' },
      {
        text: 'L’entrée est à droite de la mairie, porte verte',
        note: { fr: 'Un vrai lieu.', en: 'A real place.' },
      },
      { text: 'Le texte est vert de jalousie' },
    ],
  },
  messages: {
    sensory: {
      fr: (d: { words: string }) =>
        `« ${d.words} » ne se trouve qu’en voyant l’écran (WCAG 1.3.3). Nommez la chose : « le bouton Réserver ».`,
      en: (d) =>
        `\`${d.words}\` is found only by seeing the screen (WCAG 1.3.3). Name the thing: \`the Book button\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      const units = unitsOf(text.tokens)
      const find = spokenLanguage(text.lang) === 'en' ? englishRange : frenchRange
      for (let i = 0; i < units.length; i++) {
        const range = find(units, i)
        if (!range) continue
        const start = (units[range[0]] as Unit).start
        const { end } = units[range[1]] as Unit
        context.report({
          text,
          start,
          end,
          message: 'sensory',
          data: { words: text.value.slice(start, end) },
        })
        i = range[1]
      }
    },
  }),
})

const things = new Set(
  'bouton boutons lien liens case cases onglet onglets rubrique encadré encart formulaire menu icône icônes flèche colonne champ champs pastille bandeau vignette'.split(
    ' ',
  ),
)
const colours = new Set(
  'vert verte verts vertes rouge rouges bleu bleue bleus bleues jaune jaunes orange violet violette rose roses gris grise noir noire blanc blanche'.split(
    ' ',
  ),
)
const places = new Set(['ci-dessous', 'ci-dessus', 'ci-contre'])
const sides = new Set(['droite', 'gauche'])

function frenchRange(units: readonly Unit[], index: number): [number, number] | undefined {
  if (!things.has((units[index] as Unit).lower)) return undefined
  const next = units[index + 1]
  if (!next?.follows) return undefined
  if (colours.has(next.lower) || places.has(next.lower)) return [index, index + 1]
  const side = units[index + 2]
  if ((next.lower === 'à' || next.lower === 'de') && side?.follows && sides.has(side.lower)) {
    const of = units[index + 3]
    return of?.follows && /^(?:de|du|des|d')$/.test(of.lower) ? undefined : [index, index + 2]
  }
  return undefined
}

const englishThings = new Set(
  'button buttons link links box boxes tab tabs form menu icon icons arrow column field fields banner'.split(
    ' ',
  ),
)
const englishColours = new Set('green red blue yellow orange purple pink grey gray black white'.split(' '))

function englishRange(units: readonly Unit[], index: number): [number, number] | undefined {
  const first = (units[index] as Unit).lower
  const next = units[index + 1]
  if (!next?.follows) return undefined
  if (englishColours.has(first) && englishThings.has(next.lower)) return [index, index + 1]
  return englishThings.has(first) && (next.lower === 'below' || next.lower === 'above')
    ? [index, index + 1]
    : undefined
}
