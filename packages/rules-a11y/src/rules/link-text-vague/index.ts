import { defineRule, TokenKind, type Tokens, Vocabulary } from '@lisible/core'
import { sources } from '../../sources.js'
import { Phrases } from '../../text/phrases.js'
import { isQuoted } from '../../text/quotes.js'
import { type Unit, unitsOf } from '../../text/units.js'

export const linkTextVague = defineRule({
  meta: {
    id: 'a11y/link-text-vague',
    description: {
      fr: 'Dire où mène un lien, plutôt que « cliquez ici ».',
      en: 'Say where a link leads rather than “click here”.',
    },
    rationale: {
      fr: 'Les lecteurs d’écran proposent la liste des liens d’une page, hors de leur phrase : « ici » n’y dit rien. Le critère 2.4.4 de WCAG demande que le but d’un lien se comprenne. Nommez ce que l’on trouve au bout. « Ici » pour un lieu n’est pas signalé.',
      en: 'Screen readers offer the list of links of a page, out of their sentence: “here” says nothing there. Criterion 2.4.4 of WCAG asks that the purpose of a link be clear. Name what is to be found at its end. “Here” for a place is not reported.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'warning',
    sources: [sources.wcagLinks, sources.moleValley],
    examples: [
      { text: 'Cliquez ici pour réserver', findings: [{ message: 'vague', span: 'Cliquez ici' }] },
      { text: 'Le détail est ici : exemple.fr/detail', findings: [{ message: 'vague', span: 'ici' }] },
      {
        text: 'Le programme est ici 👇\n\nhttps://exemple.fr',
        findings: [{ message: 'vague', span: 'ici' }],
      },
      { text: 'En savoir plus 👉 https://exemple.fr', findings: [{ span: 'En savoir plus' }] },
      { text: 'Click here to book', lang: 'en', findings: [{ span: 'Click here' }] },
      { text: 'Read more: https://example.org', lang: 'en', findings: [{ span: 'Read more' }] },
      {
        text: 'Click here to read more: https://example.org',
        lang: 'en',
        findings: [{ span: 'Click here' }],
        note: { fr: 'Un seul lien, un seul constat.', en: 'One link, one finding.' },
      },
      { text: 'Pour réserver, c’est ici : exemple.fr/stages' },
      { text: 'Pour tout lire, c’est ici : exemple.fr', findings: [{ span: 'ici' }] },
      { text: 'Réservation de la visite : exemple.fr/visite' },
      { text: 'Venez ici samedi, on est bien ici.', note: { fr: 'Un lieu.', en: 'A place.' } },
      { text: 'Bannissez « cliquez ici » de vos textes', note: { fr: 'Cité.', en: 'Quoted.' } },
      { text: 'Pour en savoir plus, venez à la réunion de mardi.' },
    ],
  },
  messages: {
    vague: {
      fr: (d: { words: string }) =>
        `« ${d.words} » ne dit pas où mène le lien (WCAG 2.4.4). Nommez ce que l’on y trouve : « Inscription à la visite : exemple.fr/visite ».`,
      en: (d) =>
        `\`${d.words}\` does not say where the link leads (WCAG 2.4.4). Name what is found there: \`Sign up for the visit: example.org/visit\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!text.tokens.mayHave(firsts)) return
      const units = unitsOf(text.tokens)
      let told = -1
      for (let i = 0; i < units.length; i++) {
        const found = phrases().at(units, i)
        if (!found) continue
        const first = units[i] as Unit
        const last = units[i + found.length - 1] as Unit
        if (found.value === 'beforeLink' && !linkFollows(text.tokens, last.token)) continue
        if (first.lower === 'ici' && saysPurpose(text.value, first.start)) continue
        if (isQuoted(text.value, first.start, last.end)) continue
        if (told >= 0 && !/[.!?…\n\r]|https?:/u.test(text.value.slice(told, first.start))) continue
        told = last.end
        context.report({
          text,
          start: first.start,
          end: last.end,
          message: 'vague',
          data: { words: text.value.slice(first.start, last.end) },
        })
        i += found.length - 1
      }
    },
  }),
})

type Kind = 'always' | 'beforeLink'

let table: Phrases<Kind> | undefined

function phrases(): Phrases<Kind> {
  table ??= new Phrases<Kind>([
    ...(
      [
        'cliquez ici',
        'clique ici',
        'cliquer ici',
        'cliquez là',
        'cliquez-ici',
        'clic ici',
        'appuyez ici',
        'click here',
        'tap here',
      ] as const
    ).map((words) => [words, 'always'] as const),
    ...(
      [
        'ici',
        'par ici',
        'juste ici',
        "c'est ici",
        "c'est par ici",
        'en savoir plus',
        'pour en savoir plus',
        'lire la suite',
        'la suite ici',
        'suivez le lien',
        'suivez ce lien',
        'voir le lien',
        'plus ici',
        'here',
        'read more',
        'learn more',
        'find out more',
        'follow the link',
        'follow this link',
        'more here',
      ] as const
    )
      .filter((words) => !words.includes(' ici') && !words.startsWith("c'est"))
      .map((words) => [words, 'beforeLink'] as const),
  ])
  return table
}

/** « Pour réserver, c’est ici »: the sentence says what the link is for, which WCAG 2.4.4 takes into account. */
function saysPurpose(value: string, start: number): boolean {
  const before = value.slice(Math.max(0, start - longestPurpose), start)
  const sentence = before.slice(
    Math.max(...['.', '!', '?', '…', '\n'].map((end) => before.lastIndexOf(end))) + 1,
  )
  const verb =
    /^[^\p{L}]*pour (?:(?:se|vous|me|le|la|les|y|en) |[stl]['’])?(\p{L}+(?:er|ir|re))(?!\p{L})/iu.exec(
      sentence,
    )?.[1]
  return verb !== undefined && !/^(?:lire|voir|découvrir|accéder|cliquer|suivre)$/i.test(verb)
}

const longestPurpose = 120

/** A link behind it, with no word between. */
function linkFollows(tokens: Tokens, token: number): boolean {
  for (let i = token + 1; i < tokens.length; i++) {
    switch (tokens.kind(i)) {
      case TokenKind.link:
        return true
      case TokenKind.space:
      case TokenKind.lineBreak:
      case TokenKind.punctuation:
      case TokenKind.symbol:
      case TokenKind.emoji:
        continue
      default:
        return false
    }
  }
  return false
}

const firsts = new Vocabulary(() => phrases().firsts)
