import { defineRule } from '../rules/define-rule.js'

/** Speaks when a rule throws: the other rules go on, and nobody is told that all is well. */
export const crashRule = defineRule({
  meta: {
    id: 'lint/crash',
    description: {
      fr: 'Une règle s’est arrêtée sur une erreur interne.',
      en: 'A rule stopped on an internal error.',
    },
    category: 'draft',
    severity: 'error',
    sources: [],
    examples: [],
  },
  messages: {
    crashed: {
      fr: (d: { rule: string; detail: string }) =>
        `La règle « ${d.rule} » s’est arrêtée sur une erreur interne (${d.detail}) : ce qu’elle vérifie n’a pas été contrôlé ici. Désactivez-la pour ce brouillon et signalez l’erreur.`,
      en: (d) =>
        `The rule \`${d.rule}\` stopped on an internal error (${d.detail}): what it checks was not checked here. Turn it off for this draft and report the error.`,
    },
  },
  create: () => ({}),
})
