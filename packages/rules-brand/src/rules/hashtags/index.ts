import { defineRule, isWordPartAt, type Publication, type Text, TokenKind } from '@lisible/core'
import { labelOf, resolveFormat } from '@lisible/networks'
import { type Charter, charterOf, type HashtagPolicy } from '../../charter/charter.js'
import { bared } from '../../text/folding.js'
import { allOf } from '../../text/lists.js'

interface Counted {
  network: string
  count: number
  limit: number
}

const charter = {
  networks: { instagram: { hashtags: { min: 2, max: 3, required: ['#FleursDeClém'] } } },
}
const required = { networks: { instagram: { hashtags: { required: ['#FleursDeClém', '#Lyon'] } } } }

/** `brand/hashtags` */
export const hashtags = defineRule({
  meta: {
    id: 'brand/hashtags',
    description: {
      fr: 'Sur chaque réseau, les hashtags sont ceux que la charte demande, et en nombre.',
      en: 'On each network, hashtags are those that the charter asks for, and as many.',
    },
    rationale: {
      fr: 'Un hashtag de marque rassemble les publications s’il est toujours là, et quelques hashtags choisis valent mieux qu’une liste. La charte dit lesquels sont obligatoires et combien il en faut sur un réseau (réseaux)\u202f; le premier commentaire compte avec le texte. La casse et les accents ne comptent pas pour trouver un hashtag.',
      en: 'A hashtag of a brand gathers posts if it is always there, and a few chosen hashtags are better than a list. The charter says which are required and how many there should be on a network (networks); the first comment counts with the text. Case and accents do not count when a hashtag is looked for.',
    },
    category: 'brand',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'warning',
    sources: [],
    examples: [
      {
        text: 'On ouvre samedi. #fleursdeclem #Lyon',
        networks: ['instagram'],
        settings: { charter },
      },
      {
        text: 'On ouvre samedi.',
        networks: ['instagram'],
        settings: { charter: required },
        findings: [{ message: 'missing', span: 'samedi.', expected: ['samedi.\n\n#FleursDeClém #Lyon'] }],
      },
      {
        text: 'On ouvre samedi. #Lyon #Fleurs',
        networks: ['instagram'],
        settings: { charter: required },
        findings: [{ message: 'missing', span: '#Fleurs', expected: ['#Fleurs #FleursDeClém'] }],
      },
      {
        text: 'On ouvre. #FleursDeClém #Lyon #Rose #Pivoine #Tulipe',
        networks: ['instagram'],
        settings: { charter },
        findings: [{ message: 'tooMany', span: '#Pivoine #Tulipe' }],
      },
      {
        text: 'On ouvre. #FleursDeClém',
        networks: ['instagram'],
        settings: { charter },
        findings: [{ message: 'tooFew', span: '#FleursDeClém' }],
      },
      {
        text: '---\nnetworks: [instagram]\nfirst-comment: "#FleursDeClém #Lyon"\n---\nOn ouvre samedi.\n',
        draft: 'a.post.md',
        settings: { charter },
      },
      { text: 'On ouvre samedi.', networks: ['linkedin'], settings: { charter } },
    ],
  },
  messages: {
    missing: {
      fr: (d: { network: string; tags: readonly string[] }) =>
        `Il manque ${allOf(d.tags, 'fr')}\u00a0: la charte ${d.tags.length > 1 ? 'les' : 'le'} demande sur ${labelOf(d.network, 'fr')}. Ajoutez-${d.tags.length > 1 ? 'les' : 'le'} au texte ou au premier commentaire.`,
      en: (d) =>
        `${allOf(d.tags, 'en')} ${d.tags.length > 1 ? 'are' : 'is'} missing: the charter asks for ${d.tags.length > 1 ? 'them' : 'it'} on ${labelOf(d.network, 'en')}. Add ${d.tags.length > 1 ? 'them' : 'it'} to the text or to the first comment.`,
    },
    tooMany: {
      fr: (d: Counted) =>
        `${d.count} hashtags\u00a0: la charte en demande ${d.limit} au plus sur ${labelOf(d.network, 'fr')}. Gardez les plus utiles (ceux en trop sont marqués).`,
      en: (d) =>
        `${d.count} hashtags: the charter asks for ${d.limit} at most on ${labelOf(d.network, 'en')}. Keep the most useful (those beyond are marked).`,
    },
    tooFew: {
      fr: (d: Counted) =>
        `${d.count === 0 ? 'Aucun hashtag' : d.count === 1 ? 'Un seul hashtag' : `${d.count} hashtags`}\u00a0: la charte en demande ${d.limit} au moins sur ${labelOf(d.network, 'fr')}. Ajoutez des mots du sujet.`,
      en: (d) =>
        `${d.count === 0 ? 'No hashtag' : d.count === 1 ? 'One hashtag only' : `${d.count} hashtags`}: the charter asks for ${d.limit} at least on ${labelOf(d.network, 'en')}. Add words of the subject.`,
    },
  },
  create(context) {
    const networks = charterOf(context.settings)?.networks
    if (!networks) return {}

    const check = (publication: Publication, network: string, policy: HashtagPolicy): void => {
      const texts = publication.children.filter((child): child is Text => isCounted(child, network))
      const body = texts.findLast(({ role, value }) => role === 'body' && value.trim() !== '')
      if (!body) return
      const tags = texts.flatMap((text) => tagsOf(text))
      const count = tags.length
      const { min = 0, max, required = [] } = policy
      const missing = required.filter((tag) => !tags.some((found) => isTag(found, tag)))
      const end = endOf(body)
      const at = { networks: [network] }
      if (missing.length > 0) {
        const written = body.value.slice(end.start, end.end)
        const expected = [`${written}${end.isTag ? ' ' : '\n\n'}${missing.join(' ')}`]
        context.report({
          ...at,
          text: body,
          start: end.start,
          end: end.end,
          message: 'missing',
          data: { network, tags: missing },
          expected,
        })
      } else if (count < min) {
        const data = { network, count, limit: min }
        context.report({ ...at, text: body, start: end.start, end: end.end, message: 'tooFew', data })
      }
      const beyond = max === undefined ? undefined : tags[max]
      if (max === undefined || !beyond) return
      const { text, start } = beyond
      const last = tags.findLast((tag) => tag.text === text)!
      context.report({
        ...at,
        text,
        start,
        end: last.end,
        message: 'tooMany',
        data: { network, count, limit: max },
      })
    }

    return {
      publication(publication) {
        for (const ref of publication.networks) {
          const policy = policyOf(networks, ref)
          if (policy) check(publication, ref, policy)
        }
      },
    }
  },
})

/** That of a format, else that of its network. */
function policyOf(networks: NonNullable<Charter['networks']>, ref: string): HashtagPolicy | undefined {
  const resolved = resolveFormat(ref)
  const ids = resolved.ok ? [ref, resolved.format.id, resolved.network.id] : [ref]
  const id = ids.find((one) => Object.hasOwn(networks, one))
  return id === undefined ? undefined : networks[id]?.hashtags
}

function isCounted(child: Publication['children'][number], network: string): boolean {
  return (
    child.type === 'text' &&
    (child.role === 'body' || child.role === 'first-comment') &&
    child.networks.includes(network)
  )
}

interface Tag {
  readonly text: Text
  readonly start: number
  readonly end: number
}

function tagsOf(text: Text): Tag[] {
  const { tokens } = text
  const tags: Tag[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind(i) === TokenKind.hashtag) tags.push({ text, start: tokens.start(i), end: tokens.end(i) })
  }
  return tags
}

/** Whether a hashtag is the one wanted; what is wanted may go on over signs that end a hashtag. */
function isTag({ text, start, end }: Tag, wanted: string): boolean {
  const until = Math.max(end, start + wanted.length)
  const found = bared(text.value.slice(start, until)).replace(/^＃/, '#')
  return found === bared(wanted) && !isWordPartAt(text.value, until)
}

/** The last hashtag or the last word of a text, with the signs that follow it. */
function endOf({ tokens, value }: Text): { start: number; end: number; isTag: boolean } {
  const end = value.trimEnd().length
  let at = tokens.at(end - 1)
  if (tokens.kind(at) === TokenKind.hashtag) return { start: tokens.start(at), end, isTag: true }
  // A sign with a space before it (« ? ») goes with the word.
  while (at > 0 && isSignOrGap(tokens.kind(at))) at--
  while (at > 0 && tokens.kind(at - 1) !== TokenKind.space && tokens.kind(at - 1) !== TokenKind.lineBreak)
    at--
  return { start: tokens.start(at), end, isTag: false }
}

function isSignOrGap(kind: TokenKind): boolean {
  return kind === TokenKind.punctuation || kind === TokenKind.space || kind === TokenKind.lineBreak
}
