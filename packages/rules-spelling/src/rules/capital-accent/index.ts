import { defineRule, type Text, TokenKind } from '@lisible/core'
import type { Lexicon } from '@lisible/lexicon-fr'
import { casingOf } from '../../words/casing.js'
import { judgeText } from '../../words/judge.js'
import { lexiconsOf } from '../../words/lexicons.js'
import { startsSentence } from '../../words/surroundings.js'
import places from './places.json' with { type: 'json' }

/** Words that follow the preposition, not the verb, where a sentence begins with `A`. */
const afterPreposition =
  /^(?:la|l['’]|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|une|tout|tous|toute|toutes|bientôt|demain|quand|quel|quelle|quels|quelles|travers|cause|propos|condition|défaut|chaque|force|peine|qui|quoi|moins|partir|table|nouveau|droite|gauche|noter)$/i

/** `spelling/capital-accent` */
export const capitalAccent = defineRule({
  meta: {
    id: 'spelling/capital-accent',
    description: {
      fr: 'Les capitales portent leurs accents et leur cédille\u00a0: «\u00a0État\u00a0», «\u00a0À demain\u00a0», «\u00a0Ça\u00a0».',
      en: 'French capitals keep their accents and cedilla: État, À demain, Ça.',
    },
    rationale: {
      fr: 'L’accent a pleine valeur orthographique sur une capitale comme sur une minuscule, et l’Académie française recommande de l’écrire toujours. Il lève aussi des doutes (LES MEUBLES DE L’ETUDE) et permet aux lecteurs d’écran de prononcer le mot. Les noms de personnes ne sont pas jugés\u00a0: chacun écrit le sien comme il l’entend.',
      en: 'In French an accent belongs to the spelling of a capital as of a small letter, and the Académie française recommends always writing it. It also settles doubts and lets screen readers say the word. Names of people are not judged: everyone writes their own as they please.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'INJS de Bordeaux, Majuscules accentuées (cite l’Académie française)',
        url: 'https://injs-bordeaux.org/blog/majuscules-accentuees',
        date: '2026-11-25',
      },
      {
        title: 'Académie française, Questions de langue\u00a0: accentuation des majuscules',
        url: 'https://www.academie-francaise.fr/questions-de-langue',
      },
    ],
    examples: [
      { text: 'L’École des métiers ouvre samedi. À bientôt\u00a0!' },
      {
        text: 'Ecole fermée lundi. A demain\u00a0!',
        findings: [
          { message: 'accent', span: 'Ecole', expected: ['École'] },
          { message: 'accent', span: 'A', expected: ['À'] },
        ],
      },
      {
        text: 'Un voyage aux Etats-Unis, ça change.',
        findings: [{ span: 'Etats-Unis', expected: ['États-Unis'] }],
      },
      {
        text: 'Eric et Elodie vous attendent. A-t-on assez de chaises\u00a0?',
        note: { fr: 'Les prénoms ne sont pas jugés.', en: 'Given names are not judged.' },
      },
      {
        text: 'GRANDE SOIREE CE VENDREDI',
        findings: [{ span: 'SOIREE', expected: ['SOIRÉE'], severity: 'info' }],
      },
    ],
  },
  messages: {
    accent: {
      fr: (d: { word: string; expected: string }) =>
        `«\u00a0${d.word}\u00a0» s’écrit «\u00a0${d.expected}\u00a0»\u00a0: une capitale garde son accent ou sa cédille. Ajoutez-le.`,
      en: (d) =>
        `\`${d.word}\` is written \`${d.expected}\`: in French a capital keeps its accent or cedilla. Add it.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const lexicons = lexiconsOf(context, text)
        if (!lexicons) return
        for (const judgement of judgeText(text, lexicons)) {
          if (judgement.kind !== 'capital-accent') continue
          const { word, start, end } = judgement
          const expected = judgement.expected.filter((form) => !isOwnName(form, lexicons.words))
          if (expected.length === 0) continue
          const shouted = casingOf(word) === 'upper'
          if (shouted && word.length < shortestShout) continue
          context.report({
            text,
            start,
            end,
            message: 'accent',
            data: { word, expected: expected[0]! },
            expected,
            ...(shouted ? { severity: 'info' } : {}),
          })
        }
        for (const at of prepositions(text, lexicons.words)) {
          const data = { word: 'A', expected: 'À' }
          context.report({ text, start: at, end: at + 1, message: 'accent', data, expected: ['À'] })
        }
      },
    }
  },
})

/** Letters of a word in capitals that is no acronym. */
const shortestShout = 5
let placeNames: ReadonlySet<string> | undefined

/** A name that is no place, no compound and no common word: somebody's. */
function isOwnName(form: string, words: Lexicon): boolean {
  placeNames ??= new Set(places.names)
  if (form.includes('-') || words.has(form.toLowerCase()) || form === form.toUpperCase()) return false
  return !placeNames.has(form.replace(/^.*['’]/, ''))
}

/** Offsets of a sentence's first `A` that is the preposition. */
function prepositions({ tokens, value }: Text, words: Lexicon): number[] {
  const found: number[] = []
  for (let at = value.indexOf('A'); at >= 0; at = value.indexOf('A', at + 1)) {
    if (value[at + 1] !== ' ' && value[at + 1] !== '\u00a0') continue
    const index = tokens.at(at)
    if (tokens.kind(index) !== TokenKind.word || tokens.end(index) - at !== 1) continue
    if (
      startsSentence(tokens, index) &&
      isPreposition(tokens.kind(index + 2), tokens.text(index + 2), words)
    ) {
      found.push(at)
    }
  }
  return found
}

function isPreposition(kind: TokenKind, next: string, words: Lexicon): boolean {
  if (kind === TokenKind.elision) return /^l['’]$/i.test(next)
  if (kind !== TokenKind.word) return false
  if (afterPreposition.test(next)) return true
  // A infinitive: « A découvrir », « A lire ».
  return (
    /^[a-zéèêîïôç]{2,}(?:er|ir|re)$/.test(next) && words.has(next) && !/(?:quatre|notre|votre)$/.test(next)
  )
}
