import { defineRule } from '../rules/define-rule.js'

/** A directive that silences nothing: a leftover. */
export const unusedDirectiveRule = defineRule({
  meta: {
    id: 'lint/unused-directive',
    description: {
      fr: 'Une directive « lisible-disable » fait taire au moins un constat.',
      en: 'A `lisible-disable` directive silences at least one finding.',
    },
    rationale: {
      fr: 'Une directive qui ne sert plus reste là pour le jour où le problème revient : il passerait sans que personne ne le voie.',
      en: 'A directive that no longer serves stays for the day the problem comes back: it would pass unseen.',
    },
    category: 'draft',
    severity: 'warning',
    fixable: true,
    sources: [],
    examples: [
      {
        text: '<!-- lisible-disable-next-line -->\nBonjour\n',
        draft: 'a.post.md',
        findings: [{ message: 'unused', span: '<!-- lisible-disable-next-line -->', fixed: 'Bonjour\n' }],
      },
    ],
  },
  messages: {
    unused: {
      fr: (d: { rule: string }) =>
        d.rule === 'all'
          ? 'Cette directive ne fait taire aucun constat : retirez-la.'
          : `Cette directive ne fait taire aucun constat de « ${d.rule} » : retirez-la.`,
      en: (d) =>
        d.rule === 'all'
          ? 'This directive silences no finding: remove it.'
          : `This directive silences no finding of \`${d.rule}\`: remove it.`,
    },
    setting: {
      fr: (d: { rule: string }) => `« ${d.rule} » ne relève rien ici : ce réglage peut être retiré.`,
      en: (d) => `\`${d.rule}\` finds nothing here: this setting can go.`,
    },
    enable: {
      fr: () => 'Rien n’est désactivé avant ce « lisible-enable » : retirez-le.',
      en: () => 'Nothing is disabled before this `lisible-enable`: remove it.',
    },
  },
  create: () => ({}),
})

/** A directive or a rule that does not exist. */
export const unknownDirectiveRule = defineRule({
  meta: {
    id: 'lint/unknown-directive',
    description: {
      fr: 'Les directives et les règles nommées dans un brouillon existent.',
      en: 'Directives and rules named in a draft exist.',
    },
    category: 'draft',
    severity: 'warning',
    fixable: true,
    sources: [],
    examples: [
      {
        text: '<!-- lisible-disable-nextline -->\nBonjour\n',
        draft: 'a.post.md',
        findings: [
          {
            message: 'directive',
            span: 'lisible-disable-nextline',
            expected: ['lisible-disable-next-line'],
            fixed: 'Bonjour\n',
          },
        ],
      },
    ],
  },
  messages: {
    directive: {
      fr: (d: { word: string; candidates: readonly string[] }) =>
        `La directive « ${d.word} » n’existe pas : elle est sans effet.${d.candidates[0] ? ` Vouliez-vous dire « ${d.candidates[0]} » ?` : ''}`,
      en: (d) =>
        `The directive \`${d.word}\` does not exist: it has no effect.${d.candidates[0] ? ` Did you mean \`${d.candidates[0]}\`?` : ''}`,
    },
    rule: {
      fr: (d: { rule: string; candidates: readonly string[] }) =>
        `La règle « ${d.rule} » n’existe pas.${d.candidates[0] ? ` Vouliez-vous dire « ${d.candidates[0]} » ?` : ''}`,
      en: (d) =>
        `The rule \`${d.rule}\` does not exist.${d.candidates[0] ? ` Did you mean \`${d.candidates[0]}\`?` : ''}`,
    },
    setting: {
      fr: (d: { rule: string; detail: string }) =>
        `Le réglage de « ${d.rule} » n’est pas compris (${d.detail}) : il est ignoré. Écrivez « off », « info », « warning » ou « error », avec des options s’il y a lieu : [warning, { max: 3 }].`,
      en: (d) =>
        `The setting of \`${d.rule}\` is not understood (${d.detail}): it is ignored. Write \`off\`, \`info\`, \`warning\` or \`error\`, with options if any: [warning, { max: 3 }].`,
    },
  },
  create: () => ({}),
})

/** A directive that does not say why. Off unless a team asks for it. */
export const directiveReasonRule = defineRule({
  meta: {
    id: 'lint/directive-reason',
    description: {
      fr: 'Une directive dit pourquoi, après « -- ».',
      en: 'A directive says why, after `--`.',
    },
    category: 'draft',
    severity: 'off',
    sources: [],
    examples: [
      {
        text: '<!-- lisible-disable -->\nBonjour\n',
        draft: 'a.post.md',
        findings: [{ message: 'reason', span: '<!-- lisible-disable -->' }],
      },
      { text: '<!-- lisible-disable -- citation du maire -->\nBonjour\n', draft: 'a.post.md' },
    ],
  },
  messages: {
    reason: {
      fr: () =>
        'Cette directive ne dit pas pourquoi : ajoutez la raison après « -- », pour qui relira (« -- nom propre »).',
      en: () =>
        'This directive does not say why: add the reason after `--`, for whoever reads on (`-- a name`).',
    },
  },
  create: () => ({}),
})

/** Rules about directives; findings come from the linter itself. */
export const directiveRules = [unusedDirectiveRule, unknownDirectiveRule, directiveReasonRule] as const
