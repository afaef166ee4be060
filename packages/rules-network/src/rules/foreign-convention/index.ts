import { defineRule, type Text } from '@lisible/core'
import type { NetworkId } from '@lisible/networks'
import { labelsInWords } from '@lisible/networks'
import { reached } from '../../formats/reach.js'
import { writtenTags } from '../../hashtags/written.js'
import table from './conventions.json' with { type: 'json' }

interface Foreign {
  networks: readonly string[]
  words: string
  /** Networks it belongs to. */
  home: readonly string[]
}

type Kind = 'bio' | 'retweet' | 'swipeUp' | 'bell' | 'pin'

interface Phrase {
  readonly kind: Kind
  readonly home: ReadonlySet<string>
}

interface Phrases {
  /** One expression for all phrases, and what each stands for. */
  readonly pattern: RegExp
  readonly byWords: ReadonlyMap<string, Phrase>
}

let compiledPhrases: Phrases | undefined
let compiledHashtags: ReadonlyMap<string, ReadonlySet<string>> | undefined

function knownPhrases(): Phrases {
  if (compiledPhrases === undefined) {
    const byWords = new Map<string, Phrase>()
    for (const { kind, home, words } of table.phrases)
      for (const phrase of words) byWords.set(phrase, { kind: kind as Kind, home: new Set(home) })
    const alternatives = [...byWords.keys()]
      .sort((a, b) => b.length - a.length)
      .map((words) => words.replace(/[’']/g, "['’]").replace(/ /g, '[ \\u00a0]'))
    compiledPhrases = {
      byWords,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}#@_-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}_-])`, 'giu'),
    }
  }
  return compiledPhrases
}

/** Hashtags of one network's own, each with the networks it belongs to. */
function knownHashtags(): ReadonlyMap<string, ReadonlySet<string>> {
  compiledHashtags ??= new Map(
    table.hashtags.flatMap(({ home, words }) => words.map((word) => [word, new Set(home)] as const)),
  )
  return compiledHashtags
}

const sign =
  /\bbio\b|inbio|\bRT\b|retweet|swip|vers le haut|cloche|pouce|pingle|\bpin \S|\bbell\b|subscribe|like button/i

/** `network/foreign-convention` */
export const foreignConvention = defineRule({
  meta: {
    id: 'network/foreign-convention',
    description: {
      fr: 'Le texte parle la langue du réseau où il paraît.',
      en: 'The text speaks the language of the network it appears on.',
    },
    rationale: {
      fr: '« Lien en bio » n’a de sens que là où un lien ne s’ouvre pas : sur LinkedIn ou Facebook, il suffit de mettre le lien. « RT si… » ne se comprend que sur X, « #fyp » que sur TikTok ; les stories n’ont plus de « swipe up » depuis 2021. Une habitude venue d’ailleurs dit que le texte a été recopié.',
      en: '“Link in bio” makes sense only where links do not open: on LinkedIn or Facebook, put the link itself. “RT if…” is understood only on X, `#fyp` only on TikTok; stories have had no “swipe up” since 2021. A habit from elsewhere tells that the text was copied.',
    },
    category: 'network',
    reach: 'block',
    criterion: 'Cr4.1',
    severity: 'warning',
    roles: ['body', 'description', 'first-comment'],
    sources: [],
    examples: [
      {
        text: 'Toutes les dates : lien en bio.',
        networks: ['instagram', 'linkedin', 'facebook'],
        findings: [{ message: 'bio', span: 'lien en bio' }],
      },
      {
        text: 'RT si vous venez samedi !',
        networks: ['instagram'],
        findings: [{ message: 'retweet', span: 'RT si' }],
      },
      {
        text: 'Swipe up pour réserver',
        networks: ['instagram/reel'],
        findings: [{ message: 'swipeUp', span: 'Swipe up' }],
      },
      {
        text: 'Le tour à bois en une minute #Bois #fyp',
        networks: ['linkedin'],
        findings: [{ message: 'hashtag', span: '#fyp', severity: 'info' }],
      },
      { text: 'Toutes les dates : lien en bio.', networks: ['instagram', 'tiktok'] },
      { text: 'RT si vous venez samedi !', networks: ['x'] },
      {
        text: 'La norme RT 2012, le service RT de l’hôpital, un lien entre bio et local',
        networks: ['linkedin'],
        note: { fr: 'D’autres sens.', en: 'Other meanings.' },
      },
      {
        text: 'Nos formations sur Instagram et TikTok : comment travailler votre #Visibilité',
        networks: ['linkedin'],
      },
    ],
  },
  messages: {
    bio: {
      fr: (d: Foreign) =>
        `Sur ${labelsInWords(d.networks, 'fr')}, un lien s’ouvre depuis le texte : « ${d.words} » fait chercher pour rien. Mettez le lien ici, dans une variante pour ce réseau.`,
      en: (d) =>
        `On ${labelsInWords(d.networks, 'en')} a link opens from the text: \`${d.words}\` makes people search for nothing. Put the link here, in a variant for this network.`,
    },
    retweet: {
      fr: (d: Foreign) =>
        `« ${d.words} » est un usage de X : sur ${labelsInWords(d.networks, 'fr')}, on partage ou on republie. Écrivez « partagez ».`,
      en: (d) =>
        `\`${d.words}\` is a custom of X: on ${labelsInWords(d.networks, 'en')} people share or repost. Write “share”.`,
    },
    swipeUp: {
      fr: (d: Foreign) =>
        `Il n’y a pas de geste « ${d.words} » sur ${labelsInWords(d.networks, 'fr')} ; les stories ont une vignette de lien depuis 2021. Dites quoi toucher, et où.`,
      en: (d) =>
        `There is no \`${d.words}\` gesture on ${labelsInWords(d.networks, 'en')}; stories have had a link sticker since 2021. Say what to tap, and where.`,
    },
    bell: {
      fr: (d: Foreign) =>
        `« ${d.words} » est un usage de YouTube : ${labelsInWords(d.networks, 'fr')} ne montre pas ce bouton. Dites ce que l’on peut faire ici.`,
      en: (d) =>
        `\`${d.words}\` is a custom of YouTube: ${labelsInWords(d.networks, 'en')} does not show that button. Say what people can do here.`,
    },
    pin: {
      fr: (d: Foreign) =>
        `« ${d.words} » est un usage de Pinterest : sur ${labelsInWords(d.networks, 'fr')}, on enregistre ou on partage.`,
      en: (d) =>
        `\`${d.words}\` is a custom of Pinterest: on ${labelsInWords(d.networks, 'en')} people save or share.`,
    },
    hashtag: {
      fr: (d: Foreign) =>
        `« ${d.words} » est un hashtag propre à ${labelsInWords(d.home, 'fr')} : sur ${labelsInWords(d.networks, 'fr')}, il n’amène personne. Remplacez-le par un mot du sujet.`,
      en: (d) =>
        `\`${d.words}\` is a hashtag that belongs to ${labelsInWords(d.home, 'en')}: on ${labelsInWords(d.networks, 'en')} it brings nobody. Replace it with a word of the subject.`,
    },
  },
  create(context) {
    const away = (text: Text, home: ReadonlySet<string>): string[] =>
      reached(text.networks)
        .filter(({ network }) => !home.has(network.id satisfies NetworkId))
        .map(({ ref }) => ref)

    return {
      text(text) {
        if (text.networks.length === 0) return
        const { value } = text
        if (sign.test(value)) {
          const { pattern, byWords } = knownPhrases()
          for (const match of value.matchAll(pattern)) {
            const [words] = match
            const phrase = byWords.get(
              words
                .toLowerCase()
                .replace(/'/g, '’')
                .replace(/\u00a0/g, ' '),
            )
            // « rt » in lower case is half a word of something else.
            if (!phrase || (phrase.kind === 'retweet' && /\brt\b/.test(words))) continue
            const networks = away(text, phrase.home)
            if (networks.length === 0) continue
            const { index: start } = match
            const data = { networks, words, home: [...phrase.home] }
            context.report({
              text,
              start,
              end: start + words.length,
              message: phrase.kind,
              networks,
              data,
            })
          }
        }
        for (const { start, end } of writtenTags(text)) {
          const words = value.slice(start, end)
          const home = knownHashtags().get(words.slice(1).toLowerCase())
          const networks = home ? away(text, home) : []
          if (!home || networks.length === 0) continue
          const data = { networks, words, home: [...home] }
          context.report({ text, start, end, message: 'hashtag', severity: 'info', networks, data })
        }
      },
    }
  },
})
