import { defineRule, type Publication, type Text } from '@lisible/core'
import type { NetworkId } from '@lisible/networks'
import { labelsInWords } from '@lisible/networks'
import { circumstancesOf } from '../../circumstances/circumstances.js'
import { contestIn, friendsAsked, hasDate, hasRelease, hasRules, pinsAsked } from '../../contests/signs.js'
import { refsOn } from '../../networks/on.js'
import { closingWords, firstPlace, isFrench, shownOf } from '../../shown/shown.js'
import { sources } from '../../sources.js'

interface On {
  networks: readonly string[]
}
interface Asked extends On {
  written: string
}

const meta: ReadonlySet<NetworkId> = new Set(['facebook', 'instagram'])
const facebook: ReadonlySet<NetworkId> = new Set(['facebook'])
const pinterest: ReadonlySet<NetworkId> = new Set(['pinterest'])

/** `compliance/contest` */
export const contest = defineRule({
  meta: {
    id: 'compliance/contest',
    description: {
      fr: 'Un jeu-concours donne son règlement et ses dates, et suit les conditions du réseau.',
      en: 'A contest gives its rules and dates, and follows the terms of the network.',
    },
    rationale: {
      fr: 'Un jeu-concours doit dire où lire son règlement, jusqu’à quand il court, qui peut participer et ce qu’on gagne (article L121-20 du code de la consommation) ; le dépôt chez un huissier a disparu en 2014, et « sans obligation d’achat » n’est pas une mention générale. Facebook et Instagram demandent de dire qu’ils n’y sont pour rien, et Facebook refuse que l’on participe par son profil ou ses amis. La règle reconnaît un concours à son lot et à sa façon d’y prendre part ; « context.contest » tranche.',
      en: 'A contest has to say where its rules are read, until when it runs, who may take part and what is won (article L121-20 of the French consumer code); filing with a bailiff disappeared in 2014, and “sans obligation d’achat” is no general mention. Facebook and Instagram ask to be released, and Facebook refuses participation through profiles or friends. The rule knows a contest by its prize and its way of taking part; `context.contest` settles it.',
    },
    category: 'compliance',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'warning',
    languages: ['fr'],
    sources: [sources.contests, sources.lotteries, sources.metaPromotions, sources.pinterestContests],
    examples: [
      {
        text: 'Jeu-concours ! Likez et commentez avant le 12 décembre pour tenter de gagner un tour à bois.',
        networks: ['linkedin'],
        findings: [{ message: 'rules', span: 'Jeu-concours', severity: 'warning' }],
      },
      {
        text: 'Tentez de gagner un tour à bois : likez cette publication. Règlement : https://exemple.fr/jeu',
        networks: ['linkedin'],
        findings: [{ message: 'dates', span: 'Tentez de gagner', severity: 'info' }],
      },
      {
        text: 'Jeu-concours jusqu’au 12 décembre : taguez 3 amis pour participer. Règlement : https://exemple.fr/jeu',
        networks: ['facebook'],
        findings: [
          { message: 'release', span: 'Jeu-concours', severity: 'info' },
          { message: 'friends', span: 'taguez 3 amis', severity: 'warning' },
        ],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [linkedin]\ncontext: { concours: oui }\n---\nUn tour à bois pour l’une de vous, avant le 12 décembre\n',
        findings: [{ message: 'rules', severity: 'error' }],
      },
      {
        text: 'Jeu-concours jusqu’au 12 décembre : likez pour tenter de gagner un tour à bois. Règlement : https://exemple.fr/jeu. Ce jeu n’est ni géré ni parrainé par Instagram.',
        networks: ['instagram'],
      },
      {
        text: 'Concours de pétanque samedi. Notre équipe a remporté le prix : gagnez du temps, suivez-nous.',
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [linkedin]\ncontext: { contest: false }\n---\nJeu-concours : likez pour gagner ? Nous avons choisi d’arrêter.\n',
      },
    ],
  },
  messages: {
    rules: {
      fr: () =>
        'Ce jeu-concours ne dit pas où lire son règlement, que chacun doit pouvoir consulter (article L121-20 du code de la consommation). Ajoutez « Règlement : » et son adresse.',
      en: () =>
        'This contest does not say where its rules are read, which everybody must be able to consult (article L121-20 of the French consumer code). Add “Règlement :” and its address.',
    },
    dates: {
      fr: () => 'Ce jeu-concours ne dit pas jusqu’à quand l’on peut participer. Donnez la date de fin.',
      en: () => 'This contest does not say until when people can take part. Give its last day.',
    },
    release: {
      fr: (d: On) =>
        `${labelsInWords(d.networks, 'fr')} ${d.networks.length > 1 ? 'demandent' : 'demande'} qu’un jeu-concours dise n’être ni géré, ni parrainé par le réseau. Ajoutez-le ici ou dans le règlement.`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'ask' : 'asks'} contests to say that they are neither run nor sponsored by the network. Add it here or in the rules.`,
    },
    friends: {
      fr: (d: Asked) =>
        `« ${d.written} » : Facebook refuse que l’on participe à un jeu-concours par son profil ou ses amis. Demandez un commentaire ou une mention « J’aime ».`,
      en: (d) =>
        `\`${d.written}\`: Facebook refuses participation in a contest through profiles or friends. Ask for a comment or a like.`,
    },
    pins: {
      fr: (d: Asked) =>
        `« ${d.written} » : Pinterest déconseille de faire épingler pour gagner. Proposez une autre façon de participer.`,
      en: (d) =>
        `\`${d.written}\`: Pinterest advises against pinning to win. Offer another way to take part.`,
    },
  },
  create: (context) => ({
    publication(publication: Publication) {
      const { contest: declared } = circumstancesOf(publication, context.settings)
      if (declared === false) return
      const { children } = publication
      if (!declared && !children.some((child) => child.type === 'text' && contestIn(child))) return
      for (const { networks, texts } of shownOf(publication, true)) {
        const [main] = texts
        if (!main || !isFrench(main)) continue
        const found = firstPlace(texts, contestIn)
        if (!declared && !found) continue
        const place = found ?? { text: main, ...closingWords(main) }
        const some = (test: (text: Text) => boolean) => texts.some(test)
        if (!some(hasRules))
          context.report({
            ...place,
            message: 'rules',
            networks,
            ...(declared ? { severity: 'error' as const } : {}),
          })
        if (!some(hasDate)) context.report({ ...place, message: 'dates', severity: 'info', networks })
        const released = refsOn(networks, meta)
        if (released.length > 0 && !some(hasRelease)) {
          const data = { networks: released }
          context.report({ ...place, message: 'release', severity: 'info', networks: released, data })
        }
        for (const [message, on, read] of [
          ['friends', facebook, friendsAsked],
          ['pins', pinterest, pinsAsked],
        ] as const) {
          const concerned = refsOn(networks, on)
          if (concerned.length === 0) continue
          for (const text of texts) {
            const asked = read(text)
            if (!asked) continue
            const { start, end, words: written } = asked
            const data = { written, networks: concerned }
            const degree = message === 'pins' ? { severity: 'info' as const } : {}
            context.report({ text, start, end, message, ...degree, networks: concerned, data })
          }
        }
      }
    },
  }),
})
