import { defineRule } from '@lisible/core'
import type { NetworkId } from '@lisible/networks'
import { labelsInWords } from '@lisible/networks'
import { circumstancesOf } from '../../circumstances/circumstances.js'
import { placeOf } from '../../circumstances/place.js'
import { refsOn } from '../../networks/on.js'
import { sources } from '../../sources.js'

/** Networks with a label for paid partnerships. */
const labelling: ReadonlySet<NetworkId> = new Set(['instagram', 'facebook', 'tiktok', 'youtube'])

/** `compliance/platform-label` */
export const platformLabel = defineRule({
  meta: {
    id: 'compliance/platform-label',
    description: {
      fr: 'Un partenariat payé porte aussi l’étiquette du réseau.',
      en: 'A paid partnership also has the label of the network.',
    },
    rationale: {
      fr: 'TikTok demande d’activer sa déclaration de contenu commercial, pour sa propre marque aussi ; Instagram, Facebook et YouTube ont une étiquette de partenariat rémunéré. L’étiquette ne dispense pas de la mention légale, et ne se voit pas dans un brouillon : la règle la rappelle là où « context.sponsored » est vrai, jusqu’à « label: true ».',
      en: 'TikTok asks to turn on its disclosure of commercial content, for one’s own brand too; Instagram, Facebook and YouTube have a label for paid partnerships. The label does not replace the legal mention, and cannot be seen in a draft: the rule recalls it where `context.sponsored` is true, until `label: true`.',
    },
    category: 'compliance',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'info',
    sources: [sources.tiktokDisclosure],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [tiktok, linkedin]\ncontext: { sponsored: true }\n---\nPublicité. Mon sac préféré.\n',
        findings: [{ message: 'label', span: 'sponsored', severity: 'info' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [tiktok]\ncontext: { sponsored: true, label: true }\n---\nPublicité. Mon sac préféré.\n',
      },
    ],
  },
  messages: {
    label: {
      fr: (d: { networks: readonly string[] }) =>
        `En publiant sur ${labelsInWords(d.networks, 'fr')}, activez aussi l’étiquette de partenariat rémunéré. Déclarez « label: true » une fois que c’est prévu.`,
      en: (d) =>
        `When you publish on ${labelsInWords(d.networks, 'en')}, turn on the label for paid partnerships too. Declare \`label: true\` once that is planned.`,
    },
  },
  create: (context) => ({
    publication(publication) {
      const { sponsored, label } = circumstancesOf(publication, context.settings)
      if (!sponsored || label) return
      const networks = refsOn(publication.networks, labelling)
      if (networks.length === 0) return
      context.report({ ...placeOf(publication, 'sponsored'), message: 'label', networks, data: { networks } })
    },
  }),
})
