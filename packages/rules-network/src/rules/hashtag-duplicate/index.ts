import { defineRule } from '@lisible/core'
import { hasSign, type WrittenTag, writtenTags } from '../../hashtags/written.js'
import { sources } from '../../sources.js'

interface Twice {
  tag: string
}

/** `network/hashtag-duplicate` */
export const hashtagDuplicate = defineRule({
  meta: {
    id: 'network/hashtag-duplicate',
    description: {
      fr: 'Un hashtag ne figure qu’une fois dans un texte.',
      en: 'A hashtag stands only once in a text.',
    },
    rationale: {
      fr: 'Les majuscules ne comptent pas : « #bois » et « #Bois » mènent à la même page. Le second n’apporte personne, et prend une place là où leur nombre est limité (5 sur Instagram).',
      en: 'Capitals do not count: `#wood` and `#Wood` lead to the same page. The second brings nobody, and takes a place where their number is limited (5 on Instagram).',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',
    roles: ['body', 'description', 'first-comment'],
    sources: [sources.instagramHashtags],
    examples: [
      {
        text: 'L’#atelier ouvre samedi.\n\n#Bois #Atelier',
        networks: ['instagram'],
        findings: [{ message: 'twice', span: '#atelier', expected: ['atelier'] }],
        note: { fr: 'Dans la phrase, le mot suffit.', en: 'In the sentence the word is enough.' },
      },
      {
        text: 'L’atelier ouvre samedi.\n\n#Bois #Lyon #bois',
        networks: ['x'],
        findings: [{ message: 'twice', span: ' #bois', expected: [''] }],
      },
      { text: '#Bois #Boiserie #bois_de_Lyon', networks: ['x'] },
      {
        text: '#Échecs #echecs',
        networks: ['x'],
        note: { fr: 'Un accent peut changer la page.', en: 'An accent may change the page.' },
      },
    ],
  },
  messages: {
    twice: {
      fr: (d: Twice) =>
        `« ${d.tag} » est déjà dans ce texte, aux majuscules près : une fois suffit. Gardez le mot sans dièse, ou enlevez-le.`,
      en: (d) =>
        `\`${d.tag}\` is in this text already, capitals aside: once is enough. Keep the word without its sign, or take it out.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { value } = text
      if (!hasSign(value)) return
      const tags = writtenTags(text)
      if (tags.length < 2) return
      const seen = new Map<string, WrittenTag>()
      for (const tag of tags) {
        const key = value
          .slice(tag.start + 1, tag.end)
          .normalize('NFC')
          .toLowerCase()
        const first = seen.get(key)
        if (!first) {
          seen.set(key, tag)
          continue
        }
        // The one inside a sentence gives way to the one among hashtags.
        const [extra, alone] = isInSentence(value, first) ? [first, false] : [tag, !isInSentence(value, tag)]
        if (extra === first) seen.set(key, tag)
        const from = alone ? extra.start - spacesBefore(value, extra.start) : extra.start
        context.report({
          text,
          start: from,
          end: extra.end,
          message: 'twice',
          data: { tag: value.slice(extra.start, extra.end) },
          expected: [alone ? '' : value.slice(extra.start + 1, extra.end)],
        })
      }
    },
  }),
})

/** Whether it stands for a word of a sentence: words follow on its line, or lead to it at the end of one. */
function isInSentence(value: string, { start, end }: WrittenTag): boolean {
  if (/['’]$/.test(value.slice(0, start).slice(-1))) return true
  const next = /^[^\S\n]*(\S?)/.exec(value.slice(end, end + 20))?.[1] ?? ''
  if (/[\p{L}\p{N}]/u.test(next)) return true
  if (next === '#' || next === '＃') return false
  const line = value.slice(value.lastIndexOf('\n', start - 1) + 1, start)
  return /(?:^|[^\S\n])[\p{L}\p{N}’'-]+,?[^\S\n]+$/u.test(line)
}

function spacesBefore(value: string, start: number): number {
  return /[ \u00a0]{0,8}$/.exec(value.slice(Math.max(0, start - 8), start))?.[0].length ?? 0
}
