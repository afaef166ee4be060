import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { emojiName, spokenLanguage } from '../../emoji/name.js'
import { bulletRuns, emojiPlaces } from '../../emoji/place.js'
import { hasTone, isHand, withoutTone } from '../../emoji/tone.js'
import { sources } from '../../sources.js'

/** A word of a French or English name. */
const wordOfName = /[0-9A-Za-zÀ-ÖØ-öø-ɏ’'-]+/g

export const emojiLongName = defineRule({
  meta: {
    id: 'a11y/emoji-long-name',
    description: {
      fr: 'Pas d’emoji dont le nom lu est une phrase.',
      en: 'No emoji whose spoken name is a sentence.',
    },
    rationale: {
      fr: 'En français, la moitié des emoji se disent en deux mots ; « 👇🏽 » en demande dix (« main avec index pointant vers le bas : peau légèrement mate »). Un emoji plus court, ou des mots, se lit plus vite. Une couleur de peau choisie est personnelle : rien n’est corrigé d’office, et les emoji de personnes ne sont jamais signalés.',
      en: 'Half of all emoji are said in two or three words; “👇🏽” takes seven (“backhand index pointing down: medium skin tone”). A shorter emoji, or words, are read faster. A chosen skin tone is personal: nothing is changed by itself, and emoji of people are never reported.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.cldr],
    examples: [
      {
        text: 'Les horaires sont plus bas 👇🏽',
        findings: [{ message: 'tone', span: '👇🏽', expected: ['👇'] }],
      },
      {
        text: 'Details below 👇🏽',
        lang: 'en',
        findings: [{ message: 'tone', span: '👇🏽', expected: ['👇'] }],
      },
      { text: 'Les horaires sont plus bas 👇' },
      {
        text: 'Bravo 👏🏽',
        note: { fr: 'Un nom court, même avec sa couleur.', en: 'A short name, tone included.' },
      },
      {
        text: 'Rencontre avec Nadia, développeuse 👩🏽‍💻',
        note: {
          fr: 'Une personne : sa couleur de peau est la sienne.',
          en: 'A person: the skin tone is hers.',
        },
      },
    ],
  },
  messages: {
    tone: {
      fr: (d: { emoji: string; name: string; words: number }) =>
        `« ${d.emoji} » se lit en ${d.words} mots : « ${d.name} ». Sans couleur de peau, ou en toutes lettres, le message va plus vite ; le choix vous revient.`,
      en: (d) =>
        `\`${d.emoji}\` is read in ${d.words} words: “${d.name}”. Without a skin tone, or in letters, the message goes faster; the choice is yours.`,
    },
    long: {
      fr: (d: { emoji: string; name: string; words: number }) =>
        `« ${d.emoji} » se lit en ${d.words} mots : « ${d.name} ». Un emoji au nom plus court, ou des mots, vont plus vite.`,
      en: (d) =>
        `\`${d.emoji}\` is read in ${d.words} words: “${d.name}”. An emoji with a shorter name, or words, go faster.`,
    },
  },
  options: v.strictObject({
    /** Words a name with a skin tone may have. */
    words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 5),
    /** Words any other name may have. */
    plainWords: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 8),
  }),
  create: (context) => ({
    text(text) {
      const places = emojiPlaces(text.tokens)
      if (places.length === 0) return
      const lang = spokenLanguage(text.lang)
      for (const { run, role } of places) {
        if (role === 'inside' || role === 'word' || run.emoji.length > 1) continue
        const emoji = run.emoji[0] as string
        const toned = hasTone(emoji)
        if (toned ? !isHand(emoji) : emoji.includes('\u200D')) continue
        const name = emojiName(emoji, lang)
        const words = name?.match(wordOfName)?.length ?? 0
        if (!name || words <= (toned ? context.options.words : context.options.plainWords)) continue
        if (bulletRuns(text.tokens).includes(run)) continue
        context.report({
          text,
          start: run.start,
          end: run.end,
          message: toned ? 'tone' : 'long',
          data: { emoji, name, words },
          ...(toned ? { expected: [withoutTone(emoji)] } : {}),
        })
      }
    },
  }),
})
