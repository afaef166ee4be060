import { defineRule } from '@lisible/core'
import { labelsInWords } from '@lisible/networks'
import { hashtagAt } from '../../entities/of-text.js'
import { byOutcome } from '../../formats/reach.js'
import { joined } from '../../hashtags/join.js'
import { writtenTags } from '../../hashtags/written.js'
import { sources } from '../../sources.js'

interface Cut {
  networks: readonly string[]
  /** As the networks make it, with its sign. */
  made: string
  /** What is left outside. */
  rest: string
  written: string
  instead: string
}

/** `network/hashtag-cut` */
export const hashtagCut = defineRule({
  meta: {
    id: 'network/hashtag-cut',
    description: {
      fr: 'Aucun réseau ne coupe un hashtag avant sa fin.',
      en: 'No network cuts a hashtag before its end.',
    },
    rationale: {
      fr: 'Un hashtag s’arrête au premier signe qui n’est ni lettre, ni chiffre, ni tiret bas : sur X, Mastodon et Telegram, « #l’école » devient « #l », « #Saint-Étienne » devient « #Saint ». Bluesky garde l’apostrophe et le trait d’union. Telegram coupe aussi aux accents décomposés, tels que les écrivent les noms de fichiers de macOS : « #été » y devient « #e ». Instagram, Facebook, LinkedIn et TikTok ne publient pas leur grammaire ; la lecture sûre est celle de X.',
      en: 'A hashtag stops at the first sign that is not a letter, a digit or an underscore: on X, Mastodon and Telegram `#l’école` becomes `#l`, `#Saint-Étienne` becomes `#Saint`. Bluesky keeps apostrophes and hyphens. Telegram also cuts at loose accents, as file names of macOS have them: `#été` becomes `#e` there. Instagram, Facebook, LinkedIn and TikTok publish no grammar; the safe reading is that of X.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    fixable: true,
    roles: ['body', 'description', 'first-comment', 'title'],
    sources: [sources.twitterText, sources.mastodonTag, sources.tdlib, sources.atproto],
    examples: [
      {
        text: 'Demain, fête de #l’école !',
        networks: ['x'],
        findings: [{ message: 'cut', span: '#l’école', expected: ['l’#école', '#LÉcole'] }],
      },
      {
        text: 'En direct de #Saint-Étienne',
        networks: ['mastodon', 'bluesky'],
        findings: [{ message: 'cut', span: '#Saint-Étienne', expected: ['#SaintÉtienne'] }],
        note: { fr: 'Bluesky garde le trait d’union.', en: 'Bluesky keeps the hyphen.' },
      },
      {
        text: 'Pour les #étudiant.e.s et les #apprenti(e)s',
        networks: ['telegram'],
        findings: [
          { span: '#étudiant.e.s', expected: ['#étudiant·e·s'] },
          { span: '#apprenti(e)s', expected: ['#apprenti·e·s'] },
        ],
      },
      {
        text: 'Vive #l\u2019e\u0301te\u0301',
        networks: ['telegram'],
        findings: [{ message: 'cut', span: '#l’e\u0301te\u0301' }],
      },
      {
        text: 'Bientôt l’#e\u0301te\u0301',
        networks: ['telegram', 'x'],
        findings: [{ message: 'decomposed', span: '#e\u0301te\u0301', fixed: 'Bientôt l’#été' }],
      },
      { text: '#étudiant·es #égalité_salariale #COP30 #1erMai', networks: ['x', 'telegram', 'mastodon'] },
      { text: 'Merci #Lyon. À demain, #Paris - ou #Nantes', networks: ['x', 'instagram'] },
      { text: 'Bravo #Lyon.Rendez-vous demain', networks: ['x'] },
      {
        text: '#London’s calling',
        lang: 'en',
        networks: ['x'],
        note: { fr: 'Un possessif.', en: 'A possessive.' },
      },
    ],
  },
  messages: {
    cut: {
      fr: (d: Cut) =>
        `Sur ${labelsInWords(d.networks, 'fr')}, ce hashtag s’arrête à « ${d.made} » : « ${d.rest} » reste hors du lien. Écrivez « ${d.instead} ».`,
      en: (d) =>
        `On ${labelsInWords(d.networks, 'en')} this hashtag stops at \`${d.made}\`: \`${d.rest}\` stays outside the link. Write \`${d.instead}\`.`,
    },
    decomposed: {
      fr: (d: Cut) =>
        `Les accents de « ${d.written} » sont détachés de leurs lettres (forme NFD) : ${labelsInWords(d.networks, 'fr')} en fait « ${d.made} ». Réécrivez « ${d.instead} » au clavier, ou laissez corriger.`,
      en: (d) =>
        `The accents of \`${d.written}\` are apart from their letters (form NFD): ${labelsInWords(d.networks, 'en')} makes it \`${d.made}\`. Type \`${d.instead}\` again, or have it fixed.`,
    },
  },
  create: (context) => ({
    text(text) {
      for (const { start, plainEnd, end } of writtenTags(text)) {
        const { value } = text
        const groups = byOutcome(
          text.networks,
          ({ network }) => {
            const made = hashtagAt(text, network.id, start)
            return made && made.end < end && value.charAt(made.end) !== '#' ? made : undefined
          },
          (made) => String(made.end),
        )
        for (const { outcome, networks } of groups) {
          const decomposed = outcome.end < plainEnd
          const written = value.slice(start, end)
          const made = value.slice(start, outcome.end)
          const rest = value.slice(outcome.end, end)
          if (decomposed && end === plainEnd) {
            const instead = written.normalize('NFC')
            if (instead === written) continue
            const data = { networks, made, rest, written, instead }
            context.report({
              text,
              start,
              end,
              message: 'decomposed',
              networks,
              data,
              expected: [instead],
              fix: instead,
            })
          } else {
            const expected = joined(written.slice(1).normalize('NFC'))
            const data = { networks, made, rest, written, instead: expected[0] as string }
            context.report({ text, start, end, message: 'cut', networks, data, expected })
          }
        }
      }
    },
  }),
})
