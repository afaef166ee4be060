import { defineRule } from '@lisible/core'
import { isTurned, mayBeTurned, turnBack } from '../../letters/turned.js'
import { sources } from '../../sources.js'

export const upsideDown = defineRule({
  meta: {
    id: 'a11y/upside-down',
    description: { fr: 'Pas de texte à l’envers.', en: 'No text upside down.' },
    rationale: {
      fr: 'Un mot retourné est fait de lettres phonétiques lues de la fin au début : aucun lecteur d’écran n’en tire le mot voulu, et beaucoup de personnes non plus. Rien n’est corrigé d’office, car plusieurs lettres retournées se ressemblent.',
      en: 'A word upside down is made of phonetic letters read from the end to the start: no screen reader gets the word out of it, nor do many people. Nothing is changed by itself, since several turned letters look alike.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'error',
    sources: [sources.h86],
    examples: [
      {
        text: 'Tout est ʇuǝʌuᴉ ici',
        findings: [{ message: 'turned', span: 'ʇuǝʌuᴉ', expected: ['invent'] }],
      },
      { text: 'Australia says oʃʃǝɥ', lang: 'en', findings: [{ span: 'oʃʃǝɥ', expected: ['hello'] }] },
      { text: 'Tout est à l’endroit ici' },
      { text: 'Se prononce [ʌnʌðəɹ] ou /ʃɥɔt/', note: { fr: 'De la phonétique.', en: 'Phonetics.' } },
    ],
  },
  messages: {
    turned: {
      fr: (d: { plain: string }) =>
        `Ce texte est à l’envers : un lecteur d’écran n’en tire rien. Écrivez-le à l’endroit, sans doute « ${d.plain} ».`,
      en: (d) =>
        `This text is upside down: a screen reader gets nothing out of it. Write it the right way up, probably \`${d.plain}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!mayBeTurned(text.value)) return
      for (const { start, end } of turnedRuns(text.value)) {
        const plain = turnBack(text.value.slice(start, end))
        context.report({ text, start, end, message: 'turned', data: { plain }, expected: [plain] })
      }
    },
  }),
})

/** Neighbouring words that hold at least two turned letters each, or one between such words. */
function turnedRuns(value: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const match of value.matchAll(/[\p{L}∀⅁⅂┴⅄]+/gu)) {
    const letters = [...match[0]]
    const count = letters.filter(isTurned).length
    const end = match.index + match[0].length
    const last = runs.at(-1)
    const adjoins = last !== undefined && value.slice(last.end, match.index) === ' '
    if (count < (adjoins ? 1 : 2) || count * 4 < letters.length || isPhoneticAt(value, match.index, end))
      continue
    if (adjoins) last.end = end
    else runs.push({ start: match.index, end })
  }
  return runs
}

function isPhoneticAt(value: string, start: number, end: number): boolean {
  if (/[əɛʁʒɲŋθðæɪʊ]/u.test(value.slice(start, end))) return true
  const before = value.slice(Math.max(0, start - 20), start)
  const after = value.slice(end, end + 20)
  return (isOpen(before, '[', ']') && after.includes(']')) || (before.includes('/') && after.includes('/'))
}

function isOpen(before: string, opening: string, closing: string): boolean {
  return before.lastIndexOf(opening) > before.lastIndexOf(closing)
}
