import { defineRule } from '@lisible/core'
import { charterOf } from '../../charter/charter.js'
import { anyOf } from '../../text/lists.js'
import { replacements, termsIn } from './terms.js'

interface Term {
  written: string
  prefer: readonly string[]
}

const charter = {
  voice: {
    terms: [
      { avoid: 'client', prefer: ['invité', 'client fidèle'] },
      { avoid: 'pas cher', prefer: ['abordable'] },
      { avoid: 'usager', prefer: ['bénéficiaire'] },
      { avoid: 'IA' },
    ],
  },
}

/** `brand/vocabulary` */
export const vocabulary = defineRule({
  meta: {
    id: 'brand/vocabulary',
    description: {
      fr: 'Le texte se passe des termes que la charte évite.',
      en: 'The text does without the terms that the charter avoids.',
    },
    rationale: {
      fr: 'Les mots d’une marque font sa voix\u00a0: la charte dit lesquels éviter et lesquels préférer (voix.termes), ou nomme un vocabulaire Vale (voix.vocabulaire), dont reject.txt est lu ici et dont accept.txt rejoint les mots que l’orthographe ne signale jamais. Un terme sans majuscule vaut dans toutes les casses\u202f; un terme qui en a ne vaut que tel quel. Pluriels et féminins se notent à part.',
      en: 'The words of a brand make its voice: the charter says which to avoid and which to prefer (voice.terms), or names a Vale vocabulary (voice.vocabulary), whose reject.txt is read here and whose accept.txt joins the words that spelling never reports. A term without capitals holds in any case; a term with some holds only as it is. Plurals and feminines are listed apart.',
    },
    category: 'brand',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    sources: [],
    examples: [
      {
        text: 'Un client heureux, un bouquet pas cher.',
        settings: { charter },
        findings: [
          { message: 'avoid', span: 'client', expected: ['invité', 'client fidèle'] },
          { message: 'avoid', span: 'pas cher', expected: ['abordable'] },
        ],
      },
      {
        text: 'Client d’un jour, l’usager revient.',
        settings: { charter },
        findings: [
          { message: 'avoid', span: 'Client', expected: ['Invité', 'Client fidèle'] },
          { message: 'avoid', span: 'usager', expected: [] },
        ],
        note: {
          fr: '« l’bénéficiaire » ne se propose pas\u00a0: le message nomme le mot.',
          en: '`l’bénéficiaire` is not proposed: the message names the word.',
        },
      },
      {
        text: 'Chaque client fidèle, la clientèle et les clients. Il nia. #client @client',
        settings: { charter },
      },
      {
        text: 'Écrit par une IA.',
        settings: { charter },
        findings: [{ message: 'banned', span: 'IA' }],
      },
    ],
  },
  messages: {
    avoid: {
      fr: (d: Term) =>
        `La charte demande d’éviter «\u00a0${d.written}\u00a0»\u00a0: préférez ${anyOf(d.prefer, 'fr')}.`,
      en: (d) => `The charter asks to avoid \`${d.written}\`: prefer ${anyOf(d.prefer, 'en')}.`,
    },
    banned: {
      fr: (d: { written: string }) =>
        `La charte demande d’éviter «\u00a0${d.written}\u00a0»\u00a0: tournez la phrase autrement.`,
      en: (d) => `The charter asks to avoid \`${d.written}\`: turn the sentence otherwise.`,
    },
  },
  create(context) {
    const charter = charterOf(context.settings)
    const terms = charter?.voice?.terms ?? []
    if (terms.length === 0) return {}
    return {
      text(text) {
        for (const found of termsIn(text, terms, charter?.brand?.name)) {
          const { start, end, written, term } = found
          const { prefer = [] } = term
          if (prefer.length === 0) {
            context.report({ text, start, end, message: 'banned', data: { written } })
            continue
          }
          const expected = replacements(found, text)
          context.report({ text, start, end, message: 'avoid', data: { written, prefer }, expected })
        }
      },
    }
  },
})
