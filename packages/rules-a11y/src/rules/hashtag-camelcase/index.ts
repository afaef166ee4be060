import { defineRule } from '@lisible/core'
import { englishLexicon, frenchLexicon } from '@lisible/lexicon-fr'
import { endOfBroken } from '../../hashtags/broken.js'
import { caseOf } from '../../hashtags/case.js'
import { splitName } from '../../hashtags/split.js'
import { tagsOf } from '../../hashtags/tags.js'
import { sources } from '../../sources.js'

export const hashtagCamelcase = defineRule({
  meta: {
    id: 'a11y/hashtag-camelcase',
    description: {
      fr: 'Une capitale à chaque mot d’un mot-dièse.',
      en: 'A capital for every word of a hashtag.',
    },
    rationale: {
      fr: 'Sans capitales, un lecteur d’écran lit un mot-dièse comme un seul mot inconnu, et l’œil peine à le couper. Tous les guides consultés demandent une capitale par mot. Le découpage vient d’un dictionnaire : il reste une proposition, jamais une correction d’office. Un mot-dièse d’un seul mot, ou qui contient un mot inconnu, n’est pas signalé.',
      en: 'Without capitals a screen reader reads a hashtag as one unknown word, and the eye finds it hard to cut. Every guide that was read asks for a capital per word. The cut comes from a dictionary: it stays a proposal, never a change by itself. A hashtag of one word, or with an unknown word, is not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    sources: [sources.empreinte, sources.choblab, sources.nda, sources.moleValley],
    examples: [
      {
        text: 'Suivez la #semainedelaterre avec nous',
        findings: [{ message: 'joined', span: '#semainedelaterre', expected: ['#SemaineDeLaTerre'] }],
      },
      {
        text: 'Merci à tout le quartier ! #fetedesvoisins',
        findings: [{ span: '#fetedesvoisins', expected: ['#FêteDesVoisins', '#FeteDesVoisins'] }],
      },
      {
        text: 'Rendez-vous samedi #soireedenoel',
        findings: [{ span: '#soireedenoel', expected: ['#SoiréeDeNoël', '#SoireeDeNoel'] }],
      },
      {
        text: 'Dimanche #marchédenoël',
        findings: [{ span: '#marchédenoël', expected: ['#MarchéDeNoël'] }],
      },
      {
        text: 'Join us for #gardenparty',
        lang: 'en',
        findings: [{ span: '#gardenparty', expected: ['#GardenParty'] }],
      },
      {
        text: 'La lumière de ce matin #photooftheday',
        findings: [{ span: '#photooftheday', expected: ['#PhotoOfTheDay'] }],
        note: {
          fr: 'Un mot-dièse anglais ne reçoit pas d’accents.',
          en: 'An English hashtag is given no accents.',
        },
      },
      { text: 'Un mot-dièse d’un mot : #télétravail' },
      { text: '#AccessibilitéNumérique pour tout le monde' },
      { text: 'La #SNCF et #JO2030' },
    ],
  },
  messages: {
    joined: {
      fr: (d: { tag: string; pascal: string }) =>
        `« ${d.tag} » se lit comme un seul mot inconnu. Une capitale à chaque mot le rend lisible : « ${d.pascal} ».`,
      en: (d) =>
        `\`${d.tag}\` is read as one unknown word. A capital for every word makes it readable: \`${d.pascal}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      for (const { start, end, name, token } of tagsOf(text.tokens)) {
        if (name.length < shortest || caseOf(name) !== 'lower') continue
        if (endOfBroken(text.tokens, token, end, text.lang) > end) continue
        const lexicon = context.resource(text.lang.startsWith('en') ? englishLexicon : frenchLexicon)
        if (!lexicon) return
        const split = splitName(name, lexicon)
        if (!split) continue
        const pascal = `#${split.pascal}`
        const plain = `#${withoutAccents(split.pascal)}`
        context.report({
          text,
          start,
          end,
          message: 'joined',
          data: { tag: `#${name}`, pascal },
          expected: pascal === plain || hasAccents(name) ? [pascal] : [pascal, plain],
        })
      }
    },
  }),
})

const shortest = 6

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

function hasAccents(word: string): boolean {
  return withoutAccents(word) !== word.normalize('NFC')
}
