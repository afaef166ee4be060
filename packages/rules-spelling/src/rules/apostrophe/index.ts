import { defineRule, type Text, TokenKind } from '@lisible/core'
import * as v from 'valibot'

const typographic = '’'
const straight = "'"

/** `spelling/apostrophe` */
export const apostrophe = defineRule({
  meta: {
    id: 'spelling/apostrophe',
    description: {
      fr: "Un texte garde une seule apostrophe, droite (') ou courbe (’).",
      en: "A text keeps to one apostrophe, straight (') or curly (’).",
    },
    rationale: {
      fr: 'Les deux se lisent aussi bien\u00a0; les mêler dans un même texte trahit un copier-coller. La règle ne demande que la cohérence, à moins que «\u00a0style\u00a0» n’impose l’une des deux.',
      en: 'Both read equally well; mixing them in one text gives a copy and paste away. The rule asks for consistency alone, unless `style` requires one of them.',
    },
    category: 'spelling',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'off',
    fixable: true,
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: apostrophe',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      { text: "L'atelier d'à côté n'ouvre qu'à midi." },
      { text: 'L’atelier d’à côté n’ouvre qu’à midi.' },
      {
        text: "L’atelier d'à côté n’ouvre qu’à midi.",
        findings: [
          {
            message: 'mixed',
            span: "'",
            expected: ['’'],
            fixed: 'L’atelier d’à côté n’ouvre qu’à midi.',
          },
        ],
      },
      {
        text: "L'atelier ouvre.",
        options: { style: 'typographic' },
        findings: [{ message: 'style', span: "'", expected: ['’'] }],
      },
    ],
  },
  messages: {
    mixed: {
      fr: (d: { expected: string }) =>
        `Ce texte mêle les apostrophes droites et courbes. Écrivez «\u00a0${d.expected}\u00a0» partout, comme le plus souvent ici.`,
      en: (d) =>
        `This text mixes straight and curly apostrophes. Write \`${d.expected}\` throughout, as mostly here.`,
    },
    style: {
      fr: (d: { expected: string }) =>
        `La configuration demande l’apostrophe «\u00a0${d.expected}\u00a0». Remplacez celle-ci.`,
      en: (d) => `The configuration asks for the apostrophe \`${d.expected}\`. Replace this one.`,
    },
  },
  options: v.strictObject({
    /** `consistent`: whichever the text uses most. */
    style: v.optional(v.picklist(['consistent', 'typographic', 'straight']), 'consistent'),
  }),
  create(context) {
    const { style } = context.options
    return {
      text(text) {
        const places = apostrophes(text)
        const curly = places.filter((at) => text.value[at] === typographic).length
        const wanted =
          style === 'typographic' || (style === 'consistent' && curly * 2 >= places.length)
            ? typographic
            : straight
        for (const start of places) {
          if (text.value[start] === wanted) continue
          context.report({
            text,
            start,
            end: start + 1,
            message: style === 'consistent' ? 'mixed' : 'style',
            data: { expected: wanted },
            expected: [wanted],
            fix: wanted,
          })
        }
      },
    }
  },
})

/** Offsets of the apostrophes inside words and after elided ones; quotation marks are none. */
function apostrophes({ tokens, value }: Text): number[] {
  const found: number[] = []
  if (!value.includes(straight) && !value.includes(typographic)) return found
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    if (kind !== TokenKind.word && kind !== TokenKind.elision) continue
    for (let at = tokens.start(i); at < tokens.end(i); at++) {
      if (value[at] === straight || value[at] === typographic) found.push(at)
    }
  }
  return found
}
