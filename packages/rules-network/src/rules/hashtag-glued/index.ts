import { defineRule } from '@lisible/core'
import { labelsInWords } from '@lisible/networks'
import { hasSign, writtenTags } from '../../hashtags/written.js'
import { sources } from '../../sources.js'

interface Glued {
  networks: readonly string[]
  written: string
  instead: string
}

/** `network/hashtag-glued` */
export const hashtagGlued = defineRule({
  meta: {
    id: 'network/hashtag-glued',
    description: {
      fr: 'Une espace sépare un hashtag de ce qui le précède.',
      en: 'A space parts a hashtag from what stands before it.',
    },
    rationale: {
      fr: 'Collés, « #un#deux » ne sont un lien ni sur X ni sur Telegram ; Mastodon n’en garde que le premier, Bluesky en fait un seul hashtag nommé « un#deux ». Un mot collé au dièse, « atelier#bois », n’en fait un lien nulle part.',
      en: 'Glued together, `#one#two` is no link on X or Telegram; Mastodon keeps the first only, Bluesky makes one hashtag named `one#two`. A word glued to the sign, `shop#wood`, makes a link nowhere.',
    },
    category: 'network',
    reach: 'block',
    criterion: 'Cr4.1',
    severity: 'warning',
    fixable: true,
    roles: ['body', 'description', 'first-comment', 'title'],
    sources: [sources.twitterText, sources.mastodonTag, sources.atproto, sources.tdlib],
    examples: [
      {
        text: 'Les créations du mois #fleurs#bouquet#atelier',
        networks: ['instagram'],
        findings: [
          {
            message: 'glued',
            span: '#fleurs#bouquet#atelier',
            fixed: 'Les créations du mois #fleurs #bouquet #atelier',
          },
        ],
      },
      {
        text: 'Notre atelier#bois rouvre',
        networks: ['x'],
        findings: [{ message: 'afterWord', span: '#bois', expected: [' #bois'] }],
      },
      { text: '#Fleurs #Bouquet\n#Atelier', networks: ['x'] },
      {
        text: 'Du C# et du F#m, voir exemple.fr/page#haut',
        networks: ['x'],
        note: { fr: 'Un langage, un accord, une adresse.', en: 'A language, a chord, an address.' },
      },
    ],
  },
  messages: {
    glued: {
      fr: (d: Glued) =>
        `Ces hashtags sont collés : ${d.networks.length > 0 ? `sur ${labelsInWords(d.networks, 'fr')}, ils` : 'ils'} ne feront pas chacun un lien. Séparez-les par une espace : « ${d.instead} ».`,
      en: (d) =>
        `These hashtags are glued together: ${d.networks.length > 0 ? `on ${labelsInWords(d.networks, 'en')} they` : 'they'} will not each be a link. Put a space between them: \`${d.instead}\`.`,
    },
    afterWord: {
      fr: (d: Glued) =>
        `« ${d.written} » est collé au mot qui le précède : ce n’est un lien sur aucun réseau. Mettez une espace devant.`,
      en: (d) =>
        `\`${d.written}\` is glued to the word before it: it is a link on no network. Put a space before it.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { value, networks } = text
      if (!hasSign(value)) return
      const tags = writtenTags(text)
      for (let i = 0; i < tags.length; i++) {
        const first = tags[i]!
        let last = i
        while (tags[last + 1]?.start === tags[last]!.end) last++
        const { start } = first
        if (last > i) {
          const { end } = tags[last]!
          const instead = tags
            .slice(i, last + 1)
            .map((tag) => value.slice(tag.start, tag.end))
            .join(' ')
          const data = { networks, written: value.slice(start, end), instead }
          context.report({ text, start, end, message: 'glued', data, expected: [instead], fix: instead })
          i = last
        } else if (
          /\S/.test(value.charAt(start - 1)) &&
          /\p{L}{3}$/u.test(value.slice(Math.max(0, start - 6), start)) &&
          /^\p{L}{3}/u.test(value.slice(start + 1, start + 8))
        ) {
          const written = value.slice(start, first.end)
          context.report({
            text,
            start,
            end: first.end,
            message: 'afterWord',
            data: { networks, written, instead: ` ${written}` },
            expected: [` ${written}`],
          })
        }
      }
    },
  }),
})
