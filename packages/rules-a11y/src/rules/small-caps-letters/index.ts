import { defineRule, isLetterAt } from '@lisible/core'
import { type LetterRun, letterRuns } from '../../letters/run.js'
import { isPhonetic, mayBeSmallCaps, plainOfShifted, plainOfSmallCapital } from '../../letters/small-caps.js'
import { sources } from '../../sources.js'

export const smallCapsLetters = defineRule({
  meta: {
    id: 'a11y/small-caps-letters',
    description: {
      fr: 'Pas de mots en fausses petites capitales ni en lettres surélevées.',
      en: 'No words in fake small capitals or raised letters.',
    },
    rationale: {
      fr: 'Les fausses petites capitales sont des lettres de l’alphabet phonétique, les petites lettres en l’air des marques de prononciation : les lecteurs d’écran les épellent, les sautent ou les prononcent mal, et aucune normalisation d’Unicode ne rend les premières lisibles. Les exposants usuels (1ᵉʳ, Mᵐᵉ) ne sont pas signalés.',
      en: 'Fake small capitals are letters of the phonetic alphabet, small letters in the air are marks of pronunciation: screen readers spell them, skip them or mispronounce them, and no normalisation of Unicode makes the former readable. Usual superscripts (1ˢᵗ) are not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'error',
    fixable: true,
    sources: [sources.scope],
    examples: [
      {
        text: 'ʟᴀ ᴍᴀɪꜱᴏɴ ᴏᴜᴠʀᴇ samedi',
        findings: [{ message: 'smallCaps', span: 'ʟᴀ ᴍᴀɪꜱᴏɴ ᴏᴜᴠʀᴇ', fixed: 'la maison ouvre samedi' }],
      },
      { text: 'ᵖᵉᵗⁱᵗ secret', findings: [{ message: 'raised', span: 'ᵖᵉᵗⁱᵗ', fixed: 'petit secret' }] },
      { text: 'ᴡᴇʟᴄᴏᴍᴇ home', lang: 'en', findings: [{ span: 'ᴡᴇʟᴄᴏᴍᴇ', fixed: 'welcome home' }] },
      { text: 'Le 1ᵉʳ mai avec Mᵐᵉ Diop' },
      {
        text: '« Dinan » se prononce [dinɑ̃], et « Rennes » [ʀɛn]',
        note: { fr: 'De la phonétique.', en: 'Phonetics.' },
      },
      { text: 'L’eau est notée H₂O, le rayon xₙ' },
    ],
  },
  messages: {
    smallCaps: {
      fr: (d: { plain: string }) =>
        `Ces petites capitales sont des lettres phonétiques : selon le lecteur d’écran, elles sont épelées, sautées ou mal prononcées. Écrivez « ${d.plain} ».`,
      en: (d) =>
        `These small capitals are phonetic letters: depending on the screen reader they are spelled, skipped or mispronounced. Write \`${d.plain}\`.`,
    },
    raised: {
      fr: (d: { plain: string }) =>
        `Ces lettres surélevées ou abaissées sont des signes à part : selon le lecteur d’écran, elles sont épelées ou sautées. Écrivez « ${d.plain} ».`,
      en: (d) =>
        `These raised or lowered letters are signs of their own: depending on the screen reader they are spelled or skipped. Write \`${d.plain}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { value } = text
      if (!mayBeSmallCaps(value)) return
      const report = (run: LetterRun, message: 'smallCaps' | 'raised') => {
        context.report({
          text,
          start: run.start,
          end: run.end,
          message,
          data: { plain: run.plain },
          expected: [run.plain],
          fix: run.plain,
        })
      }
      for (const run of letterRuns(value, plainOfSmallCapital)) {
        if (run.longest >= 2 && !isPronunciation(value, run)) report(run, 'smallCaps')
      }
      for (const run of letterRuns(value, plainOfShifted)) {
        if (run.longest >= 3 && !isSuperscript(value, run) && !isPronunciation(value, run))
          report(run, 'raised')
      }
    },
  }),
})

/** Between brackets or slashes, or among letters that only phonetics has. */
function isPronunciation(value: string, run: LetterRun): boolean {
  const written = value.slice(run.start, run.end)
  if (isPhonetic(written)) return true
  const before = value.slice(0, run.start).match(/[[/][^\][/\n]{0,20}$/u)
  return before !== null && /^[^\][/\n]{0,20}[\]/]/u.test(value.slice(run.end))
}

const longestSuperscript = 3

/** A few raised letters behind an ordinary letter or digit: `1ᵉʳ`, `Mᵐᵉ`. */
function isSuperscript(value: string, run: LetterRun): boolean {
  if (run.letters > longestSuperscript) return false
  const first = [...value.slice(run.start, run.end)][0] as string
  return (
    plainOfShifted(first.codePointAt(0) as number) === undefined ||
    /\d/.test(value.charAt(run.start - 1)) ||
    isLetterAt(value, run.start - 1)
  )
}
