import { defineRule } from '@lisible/core'
import { resolveFormat } from '@lisible/networks'

/** `network/unknown` */
export const unknownNetwork = defineRule({
  meta: {
    id: 'network/unknown',
    description: {
      fr: 'Les réseaux et formats d’un brouillon sont connus.',
      en: 'The networks and formats of a draft are known.',
    },
    rationale: {
      fr: 'Un réseau mal écrit n’est pas vérifié : le brouillon semblerait bon alors que personne n’a compté ses caractères.',
      en: 'A misspelt network is not checked: the draft would look fine although nobody has counted its characters.',
    },
    category: 'network',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    sources: [],
    examples: [
      { text: '---\nnetworks: [instagram/reel, twitter]\n---\nBonjour\n', draft: 'a.post.md' },
      {
        text: '---\nnetworks: [linkdin]\n---\nBonjour\n',
        draft: 'a.post.md',
        findings: [{ message: 'network', span: 'linkdin', expected: ['linkedin'] }],
      },
      {
        text: 'Bonjour\n<!-- network: instagram/rel -->\nSalut\n',
        draft: 'a.post.md',
        findings: [{ message: 'format', span: 'instagram/rel', expected: ['instagram/reel'] }],
      },
    ],
  },
  messages: {
    network: {
      fr: (d: { name: string; candidates: readonly string[] }) =>
        `Le réseau «\u00a0${d.name}\u00a0» n’est pas connu\u00a0: rien n’est vérifié pour lui.${d.candidates[0] ? ` Vouliez-vous dire «\u00a0${d.candidates[0]}\u00a0»\u202f?` : ' «\u00a0lisible networks\u00a0» les liste tous.'}`,
      en: (d) =>
        `The network \`${d.name}\` is unknown: nothing is checked for it.${d.candidates[0] ? ` Did you mean \`${d.candidates[0]}\`?` : ' `lisible networks` lists them all.'}`,
    },
    format: {
      fr: (d: { name: string; candidates: readonly string[] }) =>
        `Le format «\u00a0${d.name}\u00a0» n’est pas connu\u00a0: rien n’est vérifié pour lui.${d.candidates[0] ? ` Vouliez-vous dire «\u00a0${d.candidates[0]}\u00a0»\u202f?` : ''}`,
      en: (d) =>
        `The format \`${d.name}\` is unknown: nothing is checked for it.${d.candidates[0] ? ` Did you mean \`${d.candidates[0]}\`?` : ''}`,
    },
  },
  create(context) {
    return {
      publication(publication) {
        for (const [name, place] of publication.networkPositions) {
          const resolved = resolveFormat(name)
          if (resolved.ok) continue
          const candidates = resolved.error.suggestions
          const message = resolved.error.kind === 'unknown-network' ? 'network' : 'format'
          context.report({
            place,
            message,
            data: { name, candidates },
            networks: [name],
            expected: candidates.slice(0, 3),
          })
        }
      },
    }
  },
})
