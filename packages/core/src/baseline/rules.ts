import { defineRule } from '../rules/define-rule.js'

/** An entry of the baseline that no finding answers to any more. */
export const staleBaselineRule = defineRule({
  meta: {
    id: 'lint/stale-baseline',
    description: {
      fr: 'Chaque entrée du fichier de référence répond à un constat.',
      en: 'Every entry of the baseline answers to a finding.',
    },
    category: 'draft',
    severity: 'info',
    sources: [],
    examples: [],
  },
  messages: {
    stale: {
      fr: (d: { rule: string; count: number }) =>
        `Le fichier de référence compte ${d.count === 1 ? 'un constat' : `${d.count} constats`} de « ${d.rule} » qui n’existe${d.count === 1 ? '' : 'nt'} plus ici : mettez-le à jour (--write-baseline).`,
      en: (d) =>
        `The baseline has ${d.count === 1 ? 'one finding' : `${d.count} findings`} of \`${d.rule}\` that no longer exist${d.count === 1 ? 's' : ''} here: bring it up to date (--write-baseline).`,
    },
  },
  create: () => ({}),
})
