import { defineRule, type Publication, type Text, TokenKind, Vocabulary } from '@lisible/core'
import { spokenLanguage } from '../../emoji/name.js'
import { sources } from '../../sources.js'
import { type Unit, unitsOf } from '../../text/units.js'

export const imageTextOnly = defineRule({
  meta: {
    id: 'a11y/image-text-only',
    description: {
      fr: 'Ce que dit l’affiche est aussi dans le texte.',
      en: 'What the poster says is in the text too.',
    },
    rationale: {
      fr: '« Toutes les infos sur l’affiche » renvoie à un texte en image que ni un lecteur d’écran, ni la recherche, ni la traduction n’atteignent (WCAG, critère 1.4.5). Reprenez au moins la date, le lieu et le prix. Rien n’est signalé quand le texte, ou le texte alternatif de l’image, donne déjà ces détails.',
      en: '“All details on the poster” points to text in an image that neither a screen reader nor search nor translation reaches (WCAG, criterion 1.4.5). Repeat at least the date, the place and the price. Nothing is reported when the text, or the alternative text of the image, already gives these details.',
    },
    category: 'accessibility',
    reach: 'publication',
    criterion: 'Cr4.2',
    severity: 'warning',
    roles: ['body', 'description', 'first-comment'],
    sources: [sources.avh, sources.wcagImages],
    examples: [
      {
        text: 'La fête du jardin approche ! Tout est sur l’affiche.',
        findings: [{ message: 'imageOnly', span: 'sur l’affiche' }],
      },
      { text: 'Voir le visuel pour le programme', findings: [{ span: 'Voir le visuel' }] },
      { text: 'All details on the poster', lang: 'en', findings: [{ span: 'on the poster' }] },
      { text: 'La fête du jardin, samedi 6 juin à 14 h, rue du Lac. Le détail est sur l’affiche.' },
      {
        text: '---\nmedia:\n  - file: affiche.png\n    alt: Fête du jardin, samedi 6 juin à 14 h, 12 rue du Lac, entrée libre.\n---\nTout est sur l’affiche.\n',
        draft: 'a.post.md',
        note: { fr: 'Le texte alternatif dit tout.', en: 'The alternative text says it all.' },
      },
      {
        text: 'Un stage sur l’image de soi, une journée photo',
        note: { fr: 'Pas une image jointe.', en: 'No attached image.' },
      },
      { text: 'Votre nom sur l’affiche du festival : devenez mécène' },
    ],
  },
  messages: {
    imageOnly: {
      fr: (d: { words: string }) =>
        `« ${d.words} » renvoie à un texte en image, que ni un lecteur d’écran ni la recherche n’atteignent. Reprenez ici la date, le lieu, le prix.`,
      en: (d) =>
        `\`${d.words}\` points to text in an image, which neither a screen reader nor search reaches. Repeat the date, the place, the price here.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!text.tokens.mayHave(pictureNames)) return
      const units = unitsOf(text.tokens)
      const find = spokenLanguage(text.lang) === 'en' ? englishEnd : frenchEnd
      for (let i = 0; i < units.length; i++) {
        const last = find(units, i)
        if (last === undefined) continue
        if (hasDetails(text) || altHasDetails(context.publication)) return
        const { start } = units[i] as Unit
        const { end } = units[last] as Unit
        context.report({
          text,
          start,
          end,
          message: 'imageOnly',
          data: { words: text.value.slice(start, end) },
        })
        i = last
      }
    },
  }),
})

const pictures = new Set(
  'affiche affiches visuel visuels flyer flyers image images infographie infographies tract carrousel photo'.split(
    ' ',
  ),
)
const determiners = new Set("l' le la les notre nos cette ce ces".split(' '))
const prepositions = new Set(['sur', 'voir', 'cf', 'cf.', 'regardez', 'lire', 'lisez', 'consultez'])
/** These open a reference by themselves; « sur l’image » and « sur la photo » need a place word behind. */
const plain = new Set(['image', 'images', 'photo'])
const places = new Set(['ci-dessous', 'ci-dessus', 'ci-contre', 'ci-jointe', 'ci-joint', 'jointe', 'joint'])

function frenchEnd(units: readonly Unit[], index: number): number | undefined {
  const first = (units[index] as Unit).lower
  const determiner = units[index + 1]
  const noun = units[index + 2]
  if (!prepositions.has(first) || !determiner?.follows || !noun?.follows) return undefined
  if (!determiners.has(determiner.lower) || !pictures.has(noun.lower)) return undefined
  const next = units[index + 3]
  if (next?.follows && places.has(next.lower)) return index + 3
  if (plain.has(noun.lower) && first !== 'voir') return undefined
  // « sur l’affiche du festival » is a poster somewhere, not the attached one.
  return next?.follows && /^(?:de|du|des|d'|est|sont|où|qui|que)$/.test(next.lower) ? undefined : index + 2
}

const englishPictures = new Set('poster flyer image picture graphic infographic'.split(' '))

function englishEnd(units: readonly Unit[], index: number): number | undefined {
  const first = (units[index] as Unit).lower
  if (first !== 'on' && first !== 'see' && first !== 'in') return undefined
  const determiner = units[index + 1]
  const noun = units[index + 2]
  if (!determiner?.follows || !noun?.follows || !/^(?:the|our|this)$/.test(determiner.lower)) return undefined
  if (!englishPictures.has(noun.lower)) return undefined
  const next = units[index + 3]
  return next?.follows && /^(?:below|above|attached)$/.test(next.lower)
    ? index + 3
    : noun.lower === 'poster' || noun.lower === 'flyer' || first === 'see'
      ? index + 2
      : undefined
}

const pictureNames = new Vocabulary(() => [...pictures, ...englishPictures])

/** A figure, which a date, an hour or a price has, or an address. */
function hasDetails(text: Text): boolean {
  const { tokens } = text
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.number || kind === TokenKind.link || kind === TokenKind.email) return true
  }
  return false
}

function altHasDetails(publication: Publication): boolean {
  return publication.children.some(
    (child) => child.type === 'media' && child.alt !== undefined && /\d/.test(child.alt.value),
  )
}
