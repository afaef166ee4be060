import { defineRule } from '@lisible/core'
import { circumstancesOf } from '../../circumstances/circumstances.js'
import { placeOf } from '../../circumstances/place.js'
import { readMedia, shownOf } from '../../shown/shown.js'
import { sources } from '../../sources.js'

interface Missing {
  mention: string
}

/** `compliance/retouched-image` */
export const retouchedImage = defineRule({
  meta: {
    id: 'compliance/retouched-image',
    description: {
      fr: 'Une silhouette ou un visage retouché est dit retouché.',
      en: 'A retouched figure or face is said to be retouched.',
    },
    rationale: {
      fr: 'Qui influence contre rémunération écrit « Images retouchées » sur une image qui affine ou modifie une silhouette ou un visage (loi du 9 juin 2023, article 5) ; tout annonceur écrit « Photographie retouchée » sur la photographie d’un mannequin dont la silhouette a été affinée ou épaissie (décret 2017-738). La lumière, la couleur, le cadrage, la peau et les cheveux n’y sont pas soumis. La règle parle là où « context.retouched » est vrai.',
      en: 'People who influence for pay write “Images retouchées” on a picture that slims or changes a figure or a face (French law of 9 June 2023, article 5); any advertiser writes “Photographie retouchée” on the photograph of a model whose figure was made slimmer or thicker (decree 2017-738). Light, colour, framing, skin and hair are not concerned. The rule speaks where `context.retouched` is true.',
    },
    category: 'compliance',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    needs: ['reading'],
    sources: [sources.influenceLaw, sources.retouchedPhotograph],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { role: influenceuse, retouched: true }\n---\nEn maillot sur la plage.\n',
        findings: [{ message: 'absent', span: 'retouched', severity: 'error' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { role: influenceuse, retouché: oui }\n---\nEn maillot sur la plage. Images retouchées.\n',
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { retouched: false }\n---\nEn maillot sur la plage.\n',
      },
    ],
  },
  messages: {
    absent: {
      fr: (d: Missing) =>
        `Une silhouette ou un visage est déclaré retouché, et rien ne le dit. Ajoutez « ${d.mention} » au texte ou au visuel.`,
      en: (d) =>
        `A figure or a face is declared as retouched, and nothing says so. Add \`${d.mention}\` to the text or the visual.`,
    },
  },
  create: (context) => ({
    publication(publication) {
      const { retouched, role } = circumstancesOf(publication, context.settings)
      if (!retouched) return
      const mention = role === 'influencer' ? 'Images retouchées' : 'Photographie retouchée'
      const lacking = shownOf(publication).filter(({ texts, media }) => {
        const pictures = readMedia(media, context.facts)
        return ![pictures.words, ...texts.map(({ value }) => value)].some((words) =>
          /(?:image|photo|photographie|visage|silhouette|picture|retouch)s?\s+(?:a été |est |sont |was |were )?(?:retouch|modifi|édit|edited)/i.test(
            words,
          ),
        )
      })
      if (lacking.length === 0) return
      const networks = lacking.flatMap((shown) => shown.networks)
      context.report({ ...placeOf(publication, 'retouched'), message: 'absent', networks, data: { mention } })
    },
  }),
})
