import { defineRule, type Publication, type Text, TokenKind } from '@lisible/core'
import { foldAt, labelsInWords, resolveFormat } from '@lisible/networks'
import { circumstancesOf } from '../../circumstances/circumstances.js'
import { Phrases } from '../../claims/phrases.js'
import { closingWords, firstPlace, isFrench, readMedia, shownOf, type TextPlace } from '../../shown/shown.js'
import { sources } from '../../sources.js'
import { disclosureIn, hasDisclosingTag, weakSignIn } from './disclosure.js'

interface Folded {
  written: string
  networks: readonly string[]
}

/** What makes one ask whether a post was paid for, where nobody said. */
const hints = new Phrases(
  'offert offerte offerts offertes envoyé envoyée prêté prêtée invité invitée invités invitées code affilié affiliés affiliation part invitation',
  [
    '(?:offerte?s?|envoyée?s?|prêtée?s?) par @[\\w.]+',
    'invitée?s? par @[\\w.]+',
    'liens? affiliés?',
    'lien d’affiliation',
    'mon code (?:promo )?\\w{4,}',
    '(?:venez|viens|dites|dis)[^.!?\\n]{0,20} de ma part',
  ],
)

/** Thanks for an invitation, where one is sent to the brand. */
const invitations = new Phrases('invitation', ['pour (?:l’|cette |votre |ton |leur )invitation'])
const sending = new Phrases('', [
  'lien en bio',
  'mon lien',
  'avec le code',
  'code promo',
  'réserve[rz]?',
  'lien en story',
])

/** A code of a brand, said by somebody who speaks of themselves. */
const codes = new Phrases('code', ['code (?:promo )?[A-Z0-9]{4,}'], (words) => {
  const code = words.split(/\s/).at(-1) ?? ''
  return code === code.toUpperCase()
})
const oneself = new Phrases('', ['je', 'j’[\\p{L}]+', 'mon', 'ma', 'mes', 'moi'])

/** Hashtags before which a disclosure is lost. */
const crowd = 3

/** `compliance/influence-disclosure` */
export const influenceDisclosure = defineRule({
  meta: {
    id: 'compliance/influence-disclosure',
    description: {
      fr: 'Une publication payée le dit, d’emblée et clairement.',
      en: 'A paid post says so, at once and clearly.',
    },
    rationale: {
      fr: 'La loi du 9 juin 2023, modifiée le 6 novembre 2024 (article 5-2), demande à qui influence contre rémunération (argent, cadeau, voyage, commission) d’écrire « Publicité » ou « Collaboration commerciale », ou une mention équivalente, claire et lisible. Pour les autres, taire une rémunération est une omission trompeuse (article L121-3 du code de la consommation). « #ad », « #collab » ou « merci @marque » ne suffisent pas ; une mention après « … plus » ou noyée parmi les hashtags se lit trop tard. La règle exige la mention là où « context.sponsored » est vrai (erreur si « role » est influenceur), et demande ailleurs devant un code promo ou un cadeau d’une marque citée.',
      en: 'The French law of 9 June 2023, amended on 6 November 2024 (article 5-2), asks people who influence for pay (money, gift, trip, commission) to write “Publicité” or “Collaboration commerciale”, or an equivalent mention, clear and legible. For others, hiding the pay is a misleading omission (article L121-3 of the consumer code). `#ad`, `#collab` or “merci @marque” are not enough; a mention behind “… more” or lost among hashtags is read too late. The rule requires the mention where `context.sponsored` is true (an error if `role` is influencer), and asks elsewhere before a discount code or a gift from a brand that is named.',
    },
    category: 'compliance',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    languages: ['fr', 'en'],
    needs: ['reading'],
    sources: [sources.influenceOrder, sources.influenceReading],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { role: influenceuse, sponsored: true }\n---\nJe ne quitte plus mon sac @atelier_exemple.\n',
        findings: [{ message: 'absent', span: '@atelier_exemple.', severity: 'error' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { sponsored: true }\n---\nJe ne quitte plus mon sac @atelier_exemple. #ad\n',
        findings: [{ message: 'weak', span: '#ad', severity: 'warning' }],
      },
      {
        draft: 'a.post.md',
        text: `---\nnetworks: [instagram]\ncontext: { role: influenceur, sponsored: true }\n---\nJe ne quitte plus mon sac. ${'Il va partout, du marché au bureau. '.repeat(5)}\n\nCollaboration commerciale avec @atelier_exemple\n`,
        findings: [{ message: 'late', span: 'Collaboration commerciale', severity: 'warning' }],
      },
      {
        text: 'Ce sac m’a été offert par @atelier_exemple, je l’adore !',
        networks: ['instagram'],
        findings: [{ message: 'asked', severity: 'info' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { role: influenceuse, sponsored: true }\n---\nCollaboration commerciale avec @atelier_exemple. Je ne quitte plus mon sac.\n',
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { role: influenceuse, sponsored: true }\n---\n#Publicité Je ne quitte plus mon sac @atelier_exemple.\n',
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram]\ncontext: { role: marque, sponsored: true }\n---\nNotre sac de la saison.\n',
        note: { fr: 'Une marque chez elle.', en: 'A brand at home.' },
      },
      {
        text: 'Concert offert par la ville, invités par la médiathèque. Code couleur : bleu.',
        networks: ['instagram'],
      },
    ],
  },
  messages: {
    absent: {
      fr: () =>
        'Cette publication est déclarée payée et ne le dit pas. Écrivez d’emblée « Publicité » ou « Collaboration commerciale » : la loi du 9 juin 2023 le demande, et le code de la consommation tient l’omission pour trompeuse.',
      en: () =>
        'This post is declared as paid and does not say so. Write “Publicité” or “Collaboration commerciale” at once: the French law of 9 June 2023 asks for it, and the consumer code holds the omission to be misleading.',
    },
    unseen: {
      fr: (d: { file: string }) =>
        `Cette publication est déclarée payée, le texte ne le dit pas, et lisible n’a pas pu lire « ${d.file} ». Vérifiez que « Publicité » ou « Collaboration commerciale » s’y lit d’emblée, ou écrivez-le dans le texte.`,
      en: (d) =>
        `This post is declared as paid, the text does not say so, and lisible could not read \`${d.file}\`. Check that “Publicité” or “Collaboration commerciale” is read there at once, or write it in the text.`,
    },
    weak: {
      fr: (d: { written: string }) =>
        `« ${d.written} » ne suffit pas à dire qu’une publication est payée : la loi attend une mention claire. Écrivez d’emblée « Publicité » ou « Collaboration commerciale ».`,
      en: (d) =>
        `\`${d.written}\` is not enough to say that a post is paid: the law expects a clear mention. Write “Publicité” or “Collaboration commerciale” at once.`,
    },
    late: {
      fr: (d: Folded) =>
        `« ${d.written} » se trouve après « … plus » sur ${labelsInWords(d.networks, 'fr')} : la mention doit se voir d’emblée. Mettez-la au début.`,
      en: (d) =>
        `\`${d.written}\` stands behind “… more” on ${labelsInWords(d.networks, 'en')}: the mention has to be seen at once. Put it at the beginning.`,
    },
    buried: {
      fr: (d: { written: string }) =>
        `« ${d.written} » est noyé parmi les hashtags : la mention doit se voir d’emblée. Mettez-la au début du texte.`,
      en: (d) =>
        `\`${d.written}\` is lost among hashtags: the mention has to be seen at once. Put it at the beginning of the text.`,
    },
    asked: {
      fr: (d: { written: string }) =>
        `« ${d.written} » : cette publication est-elle payée, en argent ou en cadeau ? Si oui, écrivez d’emblée « Publicité » ou « Collaboration commerciale » et déclarez « context: { sponsored: true } » ; sinon, « sponsored: false ».`,
      en: (d) =>
        `\`${d.written}\`: is this post paid for, in money or in kind? If so, write “Publicité” or “Collaboration commerciale” at once and declare \`context: { sponsored: true }\`; if not, \`sponsored: false\`.`,
    },
  },
  create(context) {
    /** Whether a disclosure is seen at once. */
    const checkPlace = (place: TextPlace, networks: readonly string[]) => {
      const { text, start, end } = place
      const written = text.value.slice(start, end)
      if (isTag(place) && tagsBefore(text, start) >= crowd) {
        const data = { written }
        context.report({ text, start, end, message: 'buried', severity: 'warning', networks, data })
        return
      }
      if (text.role !== 'body') return
      const folded = networks.filter((ref) => {
        const resolved = resolveFormat(ref)
        const fold = resolved.ok ? foldAt(text.value, resolved.format) : undefined
        return fold !== undefined && fold.offset <= start
      })
      if (folded.length === 0) return
      const data = { written, networks: folded }
      context.report({ text, start, end, message: 'late', severity: 'warning', networks: folded, data })
    }

    return { publication }

    function publication(publication: Publication): void {
      const { sponsored, role } = circumstancesOf(publication, context.settings)
      if (sponsored === false || role === 'brand') return
      const { children } = publication
      if (!sponsored && !children.some((child) => child.type === 'text' && mayBePaid(child))) return
      const severity = role === 'influencer' ? {} : { severity: 'warning' as const }
      for (const { networks, texts, media } of shownOf(publication)) {
        const [main] = texts
        if (!main || !/^(?:fr|en)(?:-|$)/.test(main.lang)) continue
        if (!sponsored) {
          const sign = firstPlace(texts, askedBy)
          const own = firstPlace(texts, disclosureIn)
          if (own && isTag(own)) checkPlace(own, networks)
          if (!sign || own) continue
          const written = sign.text.value.slice(sign.start, sign.end)
          context.report({ ...sign, message: 'asked', severity: 'info', networks, data: { written } })
          continue
        }
        const said = firstPlace(texts, disclosureIn)
        if (said) {
          checkPlace(said, networks)
          continue
        }
        const pictures = readMedia(media, context.facts)
        if (/publicit|collaboration|sponsoris|partenariat r|advert/i.test(pictures.words)) continue
        const weak = firstPlace(texts, weakSignIn)
        if (weak) {
          const written = weak.text.value.slice(weak.start, weak.end)
          context.report({ ...weak, message: 'weak', ...severity, networks, data: { written } })
          continue
        }
        const shared = { text: main, ...closingWords(main), networks }
        const [unread] = pictures.unread
        if (unread)
          context.report({
            ...shared,
            message: 'unseen',
            verdict: 'incomplete',
            severity: 'warning',
            data: { file: unread.file },
          })
        else context.report({ ...shared, message: 'absent', ...severity })
      }
    }
  },
})

/** Whether a disclosure is a hashtag, or begins one. */
function isTag({ text, start }: TextPlace): boolean {
  return text.value.charAt(start - 1) === '#'
}

/** Whether a text nobody declared anything of hints at pay, or says it in a hashtag. */
function mayBePaid(text: Text): boolean {
  return askedBy(text) !== undefined || hasDisclosingTag(text)
}

/** What makes one ask: a gift or a code beside the name of a brand, or a hashtag that hints at pay. French texts. */
function askedBy(text: Text): { readonly start: number; readonly end: number } | undefined {
  if (!isFrench(text) || !text.value.includes('@') || !text.tokens.hasKind(TokenKind.mention))
    return undefined
  return (
    hints.in(text)[0] ??
    (oneself.isIn(text) ? codes.in(text)[0] : undefined) ??
    (sending.isIn(text) ? invitations.in(text)[0] : undefined) ??
    (text.tokens.hasKind(TokenKind.hashtag) ? paidTag(text) : undefined)
  )
}

function paidTag({ tokens, value }: Text): { readonly start: number; readonly end: number } | undefined {
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kind(index) !== TokenKind.hashtag) continue
    const start = tokens.start(index)
    const end = tokens.end(index)
    if (/^#(?:ad|ads|sponsored|gifted|sponso)$/i.test(value.slice(start, end))) return { start, end }
  }
  return undefined
}

/** How many hashtags stand before a place, on its line and the lines of hashtags above. */
function tagsBefore({ tokens }: Text, start: number): number {
  let count = 0
  for (let index = tokens.length - 1; index >= 0; index--) {
    if (tokens.start(index) >= start) continue
    const kind = tokens.kind(index)
    if (kind === TokenKind.hashtag) count++
    else if (kind === TokenKind.word || kind === TokenKind.number) break
  }
  return count
}
