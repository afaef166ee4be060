import { defineRule } from '@lisible/core'
import { emojiName } from '../../emoji/name.js'
import { isRegional, mayBeEnclosed, plainOfEnclosed } from '../../letters/enclosed.js'
import { type LetterRun, letterRuns } from '../../letters/run.js'
import { sources } from '../../sources.js'

export const enclosedLetters = defineRule({
  meta: {
    id: 'a11y/enclosed-letters',
    description: {
      fr: 'Pas de mots en lettres cerclées, encadrées ou de drapeaux.',
      en: 'No words in letters with circles, squares or of flags.',
    },
    rationale: {
      fr: 'Ⓐ, 🄰, 🅐, 🅰 et 🇦 sont des symboles : un lecteur d’écran les épelle par leur nom (« lettre latine majuscule b dans un carré plein ») ou les saute. La normalisation que fait NVDA n’en couvre pas la moitié.',
      en: 'Ⓐ, 🄰, 🅐, 🅰 and 🇦 are symbols: a screen reader spells them by their name (“negative squared Latin capital letter B”) or skips them. The normalisation that NVDA does covers less than half of them.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'error',
    fixable: true,
    sources: [sources.nvdaEnclosed],
    examples: [
      {
        text: '🅽🅾🆄🆅🅴🅰🆄 ce mois-ci',
        findings: [{ message: 'enclosed', span: '🅽🅾🆄🆅🅴🅰🆄', fixed: 'NOUVEAU ce mois-ci' }],
      },
      { text: 'Ⓜⓔⓡⓒⓘ à vous', findings: [{ span: 'Ⓜⓔⓡⓒⓘ', fixed: 'Merci à vous' }] },
      { text: '🇨🇴🇺🇨🇴🇺 !', findings: [{ span: '🇨🇴🇺🇨🇴🇺', fixed: 'COUCOU !' }] },
      { text: '🅢🅐🅛🅔 today', lang: 'en', findings: [{ span: '🅢🅐🅛🅔', fixed: 'SALE today' }] },
      { text: 'Don du sang : groupes 🅰️, 🅱️ et 🆎', note: { fr: 'De vrais emoji.', en: 'Real emoji.' } },
      { text: 'Parking 🅿️ gratuit, station Ⓜ️ Bastille' },
      { text: 'Parti de 🇫🇷🇧🇪, arrivé en 🇨🇭', note: { fr: 'Des drapeaux.', en: 'Flags.' } },
      { text: '① Ouvrir ② Fermer', note: { fr: 'Des numéros.', en: 'Numbers.' } },
    ],
  },
  messages: {
    enclosed: {
      fr: (d: { plain: string }) =>
        `Ces lettres cerclées, encadrées ou de drapeaux sont des symboles : un lecteur d’écran les épelle par leur nom ou les saute. Écrivez « ${d.plain} ».`,
      en: (d) =>
        `These letters in circles, squares or of flags are symbols: a screen reader spells them by name or skips them. Write \`${d.plain}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!mayBeEnclosed(text.value)) return
      for (const run of letterRuns(text.value, plainOfEnclosed)) {
        if (!isWord(text.value.slice(run.start, run.end), run)) continue
        context.report({
          text,
          start: run.start,
          end: run.end,
          message: 'enclosed',
          data: { plain: run.plain },
          expected: [run.plain],
          fix: run.plain,
        })
      }
    },
  }),
})

function isWord(written: string, run: LetterRun): boolean {
  if (run.longest < 2 && run.letters < 4) return false
  // 🅰️🅱️: each with the selector that makes it an emoji.
  if (written.replace(/.\uFE0F/gu, '').trim() === '') return false
  return !isFlags(written)
}

/** Nothing but pairs that are flags. */
function isFlags(written: string): boolean {
  let letters = ''
  for (const character of written) {
    if (isRegional(character.codePointAt(0) as number)) letters += character
    else if (plainOfEnclosed(character.codePointAt(0) as number) !== undefined) return false
  }
  if (letters === '' || letters.length % 4 !== 0) return false
  for (let i = 0; i < letters.length; i += 4) {
    if (emojiName(letters.slice(i, i + 4), 'fr') === undefined) return false
  }
  return true
}
