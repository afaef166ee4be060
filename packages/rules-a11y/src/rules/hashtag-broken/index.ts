import { defineRule } from '@lisible/core'
import { endOfBroken } from '../../hashtags/broken.js'
import { capitalise } from '../../hashtags/split.js'
import { tagsOf } from '../../hashtags/tags.js'
import { sources } from '../../sources.js'

export const hashtagBroken = defineRule({
  meta: {
    id: 'a11y/hashtag-broken',
    description: {
      fr: 'Ni trait d’union, ni apostrophe, ni point dans un mot-dièse.',
      en: 'No hyphen, apostrophe or full stop in a hashtag.',
    },
    rationale: {
      fr: 'Sur la plupart des réseaux, le mot-dièse s’arrête au premier signe : « #égalité-femmes » mène à « #égalité », « #l’emploi » à « #l ». Bluesky fait exception et n’est pas compté. Collez les mots, avec une capitale à chacun ; le tiret bas et le point médian ne coupent pas.',
      en: 'On most networks a hashtag stops at the first sign: `#equal-pay` leads to `#equal`. Join the words, with a capital for each; the underscore does not cut. Once a network is declared, `network/hashtag-cut` says what it makes of it, and this rule is silent.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [sources.empreinte],
    examples: [
      {
        text: 'Tout sur #égalité-salariale',
        findings: [{ message: 'broken', span: '#égalité-salariale', fixed: 'Tout sur #ÉgalitéSalariale' }],
      },
      {
        text: '#aujourd’hui on plante',
        findings: [{ span: '#aujourd’hui', fixed: '#AujourdHui on plante' }],
      },
      { text: '#equal-pay now', lang: 'en', findings: [{ span: '#equal-pay', fixed: '#EqualPay now' }] },
      { text: 'Écrit avec #Vue.js', findings: [{ span: '#Vue.js', expected: ['#VueJs'] }] },
      { text: '#égalité_salariale et #étudiant·es' },
      { text: 'Merci #Lyon. À demain #Paris-' },
      {
        text: 'The best of #London’s parks',
        lang: 'en',
        note: { fr: 'Un possessif anglais.', en: 'A possessive.' },
      },
      {
        text: '#égalité-salariale',
        networks: ['x'],
        note: {
          fr: 'Un réseau est déclaré : « network/hashtag-cut » en parle.',
          en: 'A network is declared: `network/hashtag-cut` speaks of it.',
        },
      },
    ],
  },
  messages: {
    broken: {
      fr: (d: { linked: string; joined: string }) =>
        `Ce mot-dièse s’arrête au premier signe : il mène à « ${d.linked} ». Collez les mots : « ${d.joined} ».`,
      en: (d) =>
        `This hashtag stops at the first sign: it leads to \`${d.linked}\`. Join the words: \`${d.joined}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (text.networks.length > 0 && readByNetworks.has(text.role)) return
      for (const { start, end, token, name } of tagsOf(text.tokens)) {
        const stop = endOfBroken(text.tokens, token, end, text.lang)
        if (stop === end) continue
        const joined = `#${text.value
          .slice(start + 1, stop)
          .split(/[^\p{L}\p{M}\p{N}_·]+/u)
          .map(capitalise)
          .join('')}`
        context.report({
          text,
          start,
          end: stop,
          message: 'broken',
          data: { linked: `#${name}`, joined },
          expected: [joined],
          fix: joined,
        })
      }
    },
  }),
})

/** Roles where `network/hashtag-cut` tells, network by network, where a hashtag ends. */
const readByNetworks: ReadonlySet<string> = new Set(['body', 'description', 'first-comment', 'title'])
