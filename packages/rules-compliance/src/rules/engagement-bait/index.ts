import { defineRule, type Text, TokenKind } from '@lisible/core'
import type { NetworkId } from '@lisible/networks'
import { labelsInWords } from '@lisible/networks'
import { circumstancesOf } from '../../circumstances/circumstances.js'
import { isQuoted } from '../../claims/phrases.js'
import { contestIn } from '../../contests/signs.js'
import { refsOn } from '../../networks/on.js'
import { sources } from '../../sources.js'
import { type Bait, baits, isAppeal } from './baits.js'

interface Baited {
  written: string
  networks: readonly string[]
}

const demoting: ReadonlySet<NetworkId> = new Set(['facebook'])
const advising: ReadonlySet<NetworkId> = new Set(['facebook', 'linkedin', 'tiktok', 'instagram', 'threads'])

/** `compliance/engagement-bait` */
export const engagementBait = defineRule({
  meta: {
    id: 'compliance/engagement-bait',
    description: {
      fr: 'Un texte ne quémande ni mentions « J’aime », ni partages, ni commentaires.',
      en: 'A text does not beg for likes, shares or comments.',
    },
    rationale: {
      fr: 'Facebook rétrograde les publications qui font voter, réagir, partager, identifier des amis ou commenter un mot pour gagner en visibilité ; LinkedIn dit les montrer moins au-delà du réseau de qui publie. Une question ouverte et « partagez votre avis » n’en sont pas, ni un appel à l’aide (recherche, don, collecte).',
      en: 'Facebook demotes posts that make people vote, react, share, tag friends or comment a word for the sake of reach; LinkedIn says it shows them less beyond one’s own network. An open question and “share your opinion” are none, nor is a call for help (a search, a gift, a fundraiser).',
    },
    category: 'compliance',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    languages: ['fr', 'en'],
    roles: ['body', 'description', 'title', 'first-comment'],
    sources: [sources.engagementBait, sources.linkedinGuidance],
    examples: [
      {
        text: 'Like si toi aussi tu attends le week-end !',
        networks: ['facebook'],
        findings: [{ message: 'react', span: 'Like si', severity: 'warning' }],
      },
      {
        text: 'On a rouvert ! Aime ce post et tague 3 amis.',
        networks: ['facebook'],
        findings: [
          { message: 'react', span: 'Aime ce post' },
          { message: 'tag', span: 'tague 3 amis' },
        ],
      },
      {
        text: 'J’aime cette photo. Vous aimez la page ? On aime ce post de nos voisins.',
        networks: ['facebook'],
      },
      {
        text: 'Commentez GUIDE et je vous l’envoie.',
        networks: ['linkedin'],
        findings: [{ message: 'comment', span: 'Commentez GUIDE', severity: 'info' }],
      },
      {
        text: '❤️ = oui, 😂 = non',
        networks: ['facebook'],
        findings: [{ message: 'vote', span: '❤️ = oui', severity: 'warning' }],
      },
      {
        text: 'Tague un ami qui a besoin de vacances.',
        networks: ['facebook'],
        findings: [{ message: 'tag', span: 'Tague un ami' }],
      },
      {
        text: 'Partagez si vous êtes d’accord !',
        networks: ['facebook', 'x'],
        findings: [{ message: 'share', span: 'Partagez si vous' }],
      },
      {
        text: 'Tag a friend who needs this.',
        lang: 'en',
        networks: ['facebook'],
        findings: [{ message: 'tag', span: 'Tag a friend' }],
      },
      {
        text: 'Et vous, quelle est votre essence préférée ? Partagez votre avis en commentaire.',
        networks: ['facebook', 'linkedin'],
      },
      {
        text: 'Mina a disparu mardi. Partagez si vous habitez le quartier.',
        networks: ['facebook'],
        note: { fr: 'Un appel à l’aide.', en: 'A call for help.' },
      },
      { text: 'Like si tu veux du soleil', networks: ['x'] },
    ],
  },
  messages: {
    react: {
      fr: (d: Baited) =>
        `« ${d.written} » quémande une réaction : ${reach(d.networks, 'fr')}. Posez une question, ou dites pourquoi réagir.`,
      en: (d) =>
        `\`${d.written}\` begs for a reaction: ${reach(d.networks, 'en')}. Ask a question, or say why to react.`,
    },
    vote: {
      fr: (d: Baited) =>
        `« ${d.written} » fait voter par réactions : ${reach(d.networks, 'fr')}. Utilisez un sondage, ou posez la question.`,
      en: (d) =>
        `\`${d.written}\` makes people vote by reactions: ${reach(d.networks, 'en')}. Use a poll, or ask the question.`,
    },
    comment: {
      fr: (d: Baited) =>
        `« ${d.written} » fait commenter un mot : ${reach(d.networks, 'fr')}. Donnez le lien, ou posez une vraie question.`,
      en: (d) =>
        `\`${d.written}\` makes people comment a word: ${reach(d.networks, 'en')}. Give the link, or ask a real question.`,
    },
    tag: {
      fr: (d: Baited) =>
        `« ${d.written} » fait identifier des proches : ${reach(d.networks, 'fr')}. Dites à qui la publication peut servir.`,
      en: (d) =>
        `\`${d.written}\` makes people tag others: ${reach(d.networks, 'en')}. Say whom the post may help.`,
    },
    share: {
      fr: (d: Baited) =>
        `« ${d.written} » quémande un partage : ${reach(d.networks, 'fr')}. Donnez une raison de partager.`,
      en: (d) => `\`${d.written}\` begs to be shared: ${reach(d.networks, 'en')}. Give a reason to share.`,
    },
  },
  create: (context) => ({
    text(text) {
      const lang = text.lang.startsWith('en') ? 'en' : 'fr'
      let refs: readonly string[] | undefined
      let isCall: boolean | undefined
      let isContest: boolean | undefined
      for (const [message, phrases] of Object.entries(baits[lang]) as [Bait, (typeof baits)['fr'][Bait]][]) {
        if (message === 'vote' && !hasMeantEmoji(text)) continue
        const [found] = phrases.in(text).filter((one) => !isQuoted(text.value, one))
        if (!found) continue
        refs ??= refsOn(text.networks, advising)
        if (refs.length === 0) return
        isCall ??= isAppeal(text)
        if (isCall) return
        isContest ??=
          circumstancesOf(context.publication, context.settings).contest ?? contestIn(text) !== undefined
        // What a contest may ask is said by the rule on contests.
        if (isContest) return
        const { start, end, words: written } = found
        const isDemoted = refsOn(refs, demoting).length > 0
        const degree = isDemoted ? {} : { severity: 'info' as const }
        context.report({
          text,
          start,
          end,
          message,
          ...degree,
          networks: refs,
          data: { written, networks: refs },
        })
      }
    },
  }),
})

/** Whether an emoji is followed by a sign or a word that gives it a meaning. */
function hasMeantEmoji({ tokens, value }: Text): boolean {
  if (!/\p{Extended_Pictographic}\ufe0f? ?(?:[=:→]|pour |for |si )/iu.test(value)) return false
  for (let index = 0; index < tokens.length - 1; index++) {
    if (tokens.kind(index) !== TokenKind.emoji) continue
    const next = tokens.kind(index + 1) === TokenKind.space ? index + 2 : index + 1
    if (next < tokens.length && /^(?:[=:→]|pour|for|si)$/i.test(tokens.text(next))) return true
  }
  return false
}

function reach(networks: readonly string[], locale: 'fr' | 'en'): string {
  const names = labelsInWords(networks, locale)
  if (locale === 'fr') return `${names} ${networks.length > 1 ? 'montrent' : 'montre'} moins ces publications`
  return `${names} ${networks.length > 1 ? 'show' : 'shows'} such posts less`
}
