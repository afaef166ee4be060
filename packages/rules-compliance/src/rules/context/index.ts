import { closest, contextFields, defineRule, fieldOf } from '@lisible/core'

interface Misnamed {
  key: string
  meant: string
}

/** `compliance/context` */
export const context = defineRule({
  meta: {
    id: 'compliance/context',
    description: {
      fr: 'Ce que « context » déclare porte un nom que les règles connaissent.',
      en: 'What `context` declares has a name that rules know.',
    },
    rationale: {
      fr: '« context » dit ce que le texte ne dit pas : le secteur, le rôle de qui publie, un partenariat payé, un crédit, un concours, une image faite par IA, des mineurs à l’image… Une clé mal écrite ne déclare rien, et la mention qu’elle demandait manque en silence. Les clés d’un autre usage sont laissées en paix.',
      en: '`context` says what the text does not: the sector, the role of who publishes, a paid partnership, credit, a contest, a picture made by AI, minors shown… A misspelt key declares nothing, and the mention that it called for is missing in silence. Keys of another use are left alone.',
    },
    category: 'compliance',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'warning',
    sources: [],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { sponsorred: true }\n---\nLe sac de la saison.\n',
        findings: [{ message: 'misnamed', span: 'sponsorred', expected: ['sponsored'] }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { secteur: artisanat, sponsorisé: non, campagne: printemps }\n---\nLe sac de la saison.\n',
      },
    ],
  },
  messages: {
    misnamed: {
      fr: (d: Misnamed) =>
        `« ${d.key} » ne déclare rien : aucune règle ne lit cette clé. Vouliez-vous dire « ${d.meant} » ?`,
      en: (d) => `\`${d.key}\` declares nothing: no rule reads this key. Did you mean \`${d.meant}\`?`,
    },
  },
  create: (context) => ({
    publication({ contextPositions }) {
      for (const [key, place] of contextPositions ?? []) {
        if (fieldOf(contextFields, key) !== undefined) continue
        const [meant] = closest(key, Object.values(contextFields).flat())
        if (meant === undefined) continue
        context.report({ place, message: 'misnamed', data: { key, meant }, expected: [meant] })
      }
    },
  }),
})
