import { defineRule, TokenKind } from '@lisible/core'
import { sources } from '../../sources.js'
import { type Unit, unitsOf } from '../../text/units.js'

export const acronymDots = defineRule({
  meta: {
    id: 'a11y/acronym-dots',
    description: { fr: 'Un sigle s’écrit sans points.', en: 'An acronym is written without full stops.' },
    rationale: {
      fr: 'Les points d’un sigle sont un usage ancien : le Code de rédaction de l’Union européenne les écarte, et une voix de synthèse y marque des pauses ou croit la phrase finie. Les initiales d’une personne et « av. J.-C. » ne sont pas signalées. Un texte n’est signalé qu’une fois, la correction vaut pour tous ses sigles.',
      en: 'The stops of an acronym are an old custom: the style guide of the European Union discards them, and a synthetic voice pauses there or takes the sentence for finished. Initials of a person are not reported. A text is reported once, the fix holds for all its acronyms.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    sources: [sources.euStyle],
    examples: [
      {
        text: 'L’O.M.S. alerte',
        findings: [{ message: 'dots', span: 'O.M.S.', expected: ['OMS'], fixed: 'L’OMS alerte' }],
      },
      {
        text: 'La S.N.C.F. et la R.A.T.P. recrutent',
        findings: [{ span: 'S.N.C.F.', fixed: 'La SNCF et la RATP recrutent' }],
      },
      { text: 'The B.B.C. reports', lang: 'en', findings: [{ span: 'B.B.C.', fixed: 'The BBC reports' }] },
      { text: 'J.R.R. Tolkien et J. R. R. Tolkien', note: { fr: 'Des initiales.', en: 'Initials.' } },
      { text: 'En 52 av. J.-C., à 10 h p.m.' },
      { text: 'La SNCF recrute' },
    ],
  },
  messages: {
    dots: {
      fr: (d: { acronym: string; plain: string; count: number }) =>
        `Une voix de synthèse marque une pause à chaque point de « ${d.acronym} »${d.count > 1 ? ` (${d.count} sigles dans ce texte)` : ''}. Écrivez « ${d.plain} ».`,
      en: (d) =>
        `A synthetic voice pauses at every stop of \`${d.acronym}\`${d.count > 1 ? ` (${d.count} acronyms in this text)` : ''}. Write \`${d.plain}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!/\S\.\S\.\S/.test(text.value)) return
      const units = unitsOf(text.tokens)
      const dotted = units.filter((unit, i) => isDotted(unit, units[i + 1]))
      const [first] = dotted
      if (!first) return
      const last = dotted.at(-1) as Unit
      const plain = plainOf(first.text)
      context.report({
        text,
        start: first.start,
        end: first.end,
        message: 'dots',
        data: { acronym: first.text, plain, count: dotted.length },
        expected: [plain],
        fix: { start: first.start, end: last.end, text: withoutDots(text.value, dotted) },
      })
    },
  }),
})

/** Three capitals or more with their stops, and no surname behind. */
function isDotted(unit: Unit, next: Unit | undefined): boolean {
  if (unit.kind !== TokenKind.word || !/^(?:\p{Lu}\.){2,}\p{Lu}\.?$/u.test(unit.text)) return false
  return !(next?.follows && /^\p{Lu}\p{Ll}/u.test(next.text))
}

function plainOf(acronym: string): string {
  return acronym.replaceAll('.', '')
}

/** The text from the first acronym to the last; a final stop that also ends the sentence stays. */
function withoutDots(value: string, dotted: readonly Unit[]): string {
  let text = ''
  let from = (dotted[0] as Unit).start
  for (const unit of dotted) {
    const ends = unit.text.endsWith('.') && /^\s*(?:$|\n|\s\p{Lu})/u.test(value.slice(unit.end, unit.end + 4))
    text += value.slice(from, unit.start) + plainOf(unit.text) + (ends ? '.' : '')
    from = unit.end
  }
  return text
}
