import { Vocabulary } from '@lisible/core'
import { isDenied, isQuoted, Phrases } from '../../claims/phrases.js'
import { defineMention } from '../../mentions/define-mention.js'
import { sources } from '../../sources.js'

const message =
  'Les jeux d’argent et de hasard peuvent être dangereux : pertes d’argent, conflits familiaux, addiction… Retrouvez nos conseils sur joueurs-info-service.fr (09 74 75 13 13 - appel non surtaxé).'

const games = new Phrases(
  'paris pronos prono pronostics machines bookmaker bookmakers cotes blackjack black roulette freebet freebets poker',
  [
    'paris sportifs',
    '(?:mes|nos|vos|les) pronos?',
    'pronos? (?:vip|gratuits?|du jour|sûrs?)',
    'machines? à sous',
    'bookmakers?',
    'cotes? boostées?',
    'black ?jack',
    'roulette (?:anglaise|européenne|américaine)',
    'freebets?',
    'poker en ligne',
  ],
)
/** What makes a promotion of it. */
const offers = new Phrases('', [
  'cotes? boostées?',
  'bonus',
  'pari(?:e|ez)',
  'mis(?:e|ez) (?:sur|\\d+)',
  'offerte?s?',
  'double[sz]?',
  'inscri(?:s-toi|vez-vous)',
  'rejoin(?:s|ts|gnez)',
  'venez',
  'ce soir',
  '\\d+ ?(?:€|euros)',
  'vip',
])
const otherSense = new Phrases('', [
  'prévention',
  'addictions?',
  'addictologie',
  'dépendances?',
  'régulation',
  'interdi(?:t|te|ction|re)s?',
  'loi',
  'enquête',
  'sans argent',
  'joueurs-info-service\\S*',
  'accompagn\\w+',
  'aide',
  'écoute',
  'surendettement',
])

/** `compliance/gambling-message` */
export const gamblingMessage = defineMention({
  id: 'compliance/gambling-message',
  description: {
    fr: 'Une publicité pour un jeu d’argent porte la mise en garde en vigueur.',
    en: 'Advertising for gambling carries the warning in force.',
  },
  rationale: {
    fr: 'L’arrêté du 29 juillet 2022 impose, sans y changer un mot, une phrase et le numéro de Joueurs Info Service. L’ancienne (« Jouer comporte des risques… ») ne vaut plus. La règle exige la phrase là où le secteur est déclaré, signale l’ancienne partout, et demande là où le texte parle de paris ou de casino.',
    en: 'The order of 29 July 2022 imposes, word for word, a sentence and the number of Joueurs Info Service. The former one (“Jouer comporte des risques…”) no longer holds. The rule requires the sentence where the sector is declared, reports the former one everywhere, and asks where the text speaks of betting or a casino.',
  },
  sources: [sources.gamblingOrder],
  law: { fr: 'l’arrêté du 29 juillet 2022', en: 'the order of 29 July 2022' },
  subject: { fr: 'toute publicité pour un jeu d’argent', en: 'all advertising for gambling' },
  isDue: ({ sectors }) => sectors.has('gambling'),
  wordings: [{ text: message }],
  outdated: [
    { text: 'Jouer comporte des risques : endettement, isolement, dépendance', since: '2022-07-29' },
    { text: 'Jouer comporte des risques : endettement, dépendance', since: '2022-07-29' },
    { text: 'Jouer comporte des risques', since: '2022-07-29' },
  ],
  signs: new Vocabulary('jouer'),
  hint: {
    find: (text) => {
      const found = games
        .in(text)
        .find((one) => !isDenied(text.value, one.start) && !isQuoted(text.value, one))
      return found && offers.isIn(text) && !otherSense.isIn(text) ? found : undefined
    },
    question: {
      fr: 'Cette publication fait-elle la promotion d’un jeu d’argent ?',
      en: 'Does this post promote gambling?',
    },
    declare: 'sector: paris sportifs',
  },
  examples: [
    {
      text: 'Cotes boostées sur le match de ce soir !',
      findings: [{ message: 'asked', span: 'Cotes boostées', severity: 'info' }],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [x]\ncontext: { sector: paris sportifs }\n---\nLes cotes de ce soir sont en ligne.\n',
      findings: [{ message: 'absent', span: 'ligne.', severity: 'error' }],
    },
    {
      text: 'Pariez ce soir. Jouer comporte des risques : endettement, isolement, dépendance.',
      findings: [
        {
          message: 'outdated',
          span: 'Jouer comporte des risques : endettement, isolement, dépendance.',
          expected: [message],
          severity: 'warning',
        },
      ],
    },
    {
      draft: 'a.post.md',
      text: `---\nnetworks: [facebook]\ncontext: { sector: gambling }\n---\nLes cotes de ce soir sont en ligne.\n\n${message}\n`,
    },
    { text: 'Le loto du club de belote commence à 14 h, salle des fêtes.' },
  ],
})
