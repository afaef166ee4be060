import { defineRule } from '@lisible/core'
import { letterRuns } from '../../letters/run.js'
import { sources } from '../../sources.js'

export const fullwidthLetters = defineRule({
  meta: {
    id: 'a11y/fullwidth-letters',
    description: { fr: 'Pas de lettres « pleine chasse ».', en: 'No full-width letters.' },
    rationale: {
      fr: 'Les lettres pleine chasse existent pour s’aligner sur les caractères chinois ou japonais. Ailleurs, elles ne servent qu’à étirer un mot ; la recherche ne le trouve plus et certains lecteurs d’écran l’épellent. Un texte en chinois, japonais ou coréen n’est pas signalé.',
      en: 'Full-width letters exist to line up with Chinese or Japanese characters. Elsewhere they only stretch a word; search does not find it and some screen readers spell it. A text in Chinese, Japanese or Korean is not reported.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'error',
    fixable: true,
    sources: [sources.unicode],
    examples: [
      {
        text: 'Ｎｏｕｖｅａｕ　ｃａｔａｌｏｇｕｅ en ligne',
        findings: [
          {
            message: 'fullwidth',
            span: 'Ｎｏｕｖｅａｕ　ｃａｔａｌｏｇｕｅ',
            fixed: 'Nouveau catalogue en ligne',
          },
        ],
      },
      { text: 'ｏｐｅｎ now', lang: 'en', findings: [{ span: 'ｏｐｅｎ', fixed: 'open now' }] },
      { text: 'Nouveau catalogue en ligne' },
      {
        text: 'Concert à 東京ドーム（ＴＯＫＹＯ）',
        note: { fr: 'Un texte japonais.', en: 'A Japanese text.' },
      },
    ],
  },
  messages: {
    fullwidth: {
      fr: (d: { plain: string }) =>
        `Ces lettres pleine chasse ne se trouvent pas à la recherche et s’épellent parfois à la lecture. Écrivez « ${d.plain} ».`,
      en: (d) =>
        `These full-width letters are not found by search and are sometimes spelled when read. Write \`${d.plain}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (
        !/[\uFF10-\uFF5A]/.test(text.value) ||
        /[\u2E80-\u9FFF\uAC00-\uD7AF]/.test(text.value.replaceAll('\u3000', ''))
      )
        return
      for (const run of letterRuns(text.value, plainOf)) {
        if (run.longest < 2) continue
        const plain = run.plain.replace(/[\u3000\uFF01-\uFF5E]/g, (sign) => sign.normalize('NFKC'))
        context.report({
          text,
          start: run.start,
          end: run.end,
          message: 'fullwidth',
          data: { plain },
          expected: [plain],
          fix: plain,
        })
      }
    },
  }),
})

function plainOf(codePoint: number): string | undefined {
  const alphanumeric =
    (codePoint >= 0xff10 && codePoint <= 0xff19) ||
    (codePoint >= 0xff21 && codePoint <= 0xff3a) ||
    (codePoint >= 0xff41 && codePoint <= 0xff5a)
  return alphanumeric ? String.fromCharCode(codePoint - 0xfee0) : undefined
}
