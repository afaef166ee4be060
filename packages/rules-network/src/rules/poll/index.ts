import { defineRule, type Poll } from '@lisible/core'
import { factOf, formatSeconds, labelOf, measure, type PollProblem, pollProblem } from '@lisible/networks'
import * as v from 'valibot'
import { type Reached, reached } from '../../formats/reach.js'
import { sources } from '../../sources.js'

interface Count {
  network: string
  count: number
  limit: number
}
interface Same {
  network: string
  option: string
}
interface Duration {
  network: string
  /** Seconds. */
  duration: number
  min: number
  max: number
  /** Durations offered, in seconds; none: any between the two. */
  values: readonly number[]
}

const positive = v.pipe(v.number(), v.integer(), v.minValue(1))
const options = v.strictObject({
  /** What a Mastodon server or an account allows instead, by network or format. */
  maxOptions: v.optional(v.record(v.string(), positive), {}),
  maxOptionLength: v.optional(v.record(v.string(), positive), {}),
})

const secondsPerHour = 3600

/** `network/poll` */
export const poll = defineRule({
  meta: {
    id: 'network/poll',
    description: {
      fr: 'Un sondage tient dans les limites du réseau : choix, longueurs, durée.',
      en: 'A poll fits the limits of the network: options, lengths, duration.',
    },
    rationale: {
      fr: 'X accepte de 2 à 4 choix de 25 caractères, pendant 5 minutes à 7 jours ; LinkedIn de 2 à 4 choix de 30, pendant 1, 3, 7 ou 14 jours ; Mastodon de 2 à 4 choix de 50, tous différents ; Telegram 12 choix de 100. Hors de ces limites, la publication est refusée.',
      en: 'X accepts 2 to 4 options of 25 characters, for 5 minutes to 7 days; LinkedIn 2 to 4 options of 30, for 1, 3, 7 or 14 days; Mastodon 2 to 4 options of 50, all different; Telegram 12 options of 100. Beyond these limits the post is refused.',
    },
    category: 'network',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    sources: [sources.xOpenApi, sources.linkedinPoll, sources.mastodonPolls, sources.telegramBot],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x, mastodon]\npoll:\n  options: [Samedi, Dimanche]\n  duration: 24\n---\nQuel jour ?\n',
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x]\npoll:\n  options: [Lundi, Mardi, Mercredi, Jeudi, Vendredi]\n---\nQuel jour ?\n',
        findings: [{ message: 'tooManyOptions', span: 'Vendredi' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x, linkedin]\npoll:\n  options: [Samedi matin à l’ouverture, Dimanche]\n---\nQuel jour ?\n',
        findings: [{ message: 'optionTooLong', span: 'e' }],
        note: { fr: 'LinkedIn accepte 30 caractères.', en: 'LinkedIn accepts 30 characters.' },
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [mastodon]\npoll:\n  options: [Samedi, Samedi]\n---\nQuel jour ?\n',
        findings: [{ message: 'sameOptions', span: 'Samedi' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [linkedin]\npoll:\n  options: [Samedi, Dimanche]\n  duration: 48\n---\nQuel jour ?\n',
        findings: [{ message: 'duration' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x]\npoll:\n  options: [Samedi, Dimanche]\nmedia:\n  - file: a.png\n    alt: Une chaise\n---\nQuel jour ?\n',
        findings: [{ message: 'withMedia', severity: 'warning' }],
      },
    ],
  },
  options,
  messages: {
    tooFewOptions: {
      fr: (d: Count) =>
        `${labelOf(d.network, 'fr')} demande au moins ${d.limit} choix : il y en a ${d.count}.`,
      en: (d) =>
        `${labelOf(d.network, 'en')} wants at least ${d.limit} options: there ${d.count === 1 ? 'is' : 'are'} ${d.count}.`,
    },
    tooManyOptions: {
      fr: (d: Count) =>
        `${labelOf(d.network, 'fr')} accepte ${d.limit} choix au plus : il y en a ${d.count}. Regroupez-en, ou gardez les principaux.`,
      en: (d) =>
        `${labelOf(d.network, 'en')} accepts ${d.limit} options at most: there are ${d.count}. Merge some, or keep the main ones.`,
    },
    optionTooLong: {
      fr: (d: Count) =>
        `Ce choix compte ${d.count} caractères ; ${labelOf(d.network, 'fr')} en accepte ${d.limit}. Ce qui dépasse est marqué.`,
      en: (d) =>
        `This option takes ${d.count} characters; ${labelOf(d.network, 'en')} accepts ${d.limit}. What is beyond is marked.`,
    },
    questionTooLong: {
      fr: (d: Count) =>
        `Cette question compte ${d.count} caractères ; ${labelOf(d.network, 'fr')} en accepte ${d.limit}. Ce qui dépasse est marqué.`,
      en: (d) =>
        `This question takes ${d.count} characters; ${labelOf(d.network, 'en')} accepts ${d.limit}. What is beyond is marked.`,
    },
    emptyOption: {
      fr: (d: { network: string }) =>
        `Un choix est vide : ${labelOf(d.network, 'fr')} refuserait le sondage. Écrivez-le ou supprimez-le.`,
      en: (d) =>
        `An option is empty: ${labelOf(d.network, 'en')} would refuse the poll. Write it or delete it.`,
    },
    sameOptions: {
      fr: (d: Same) =>
        `« ${d.option} » est déjà un choix de ce sondage : ${labelOf(d.network, 'fr')} les veut tous différents.`,
      en: (d) =>
        `\`${d.option}\` is an option of this poll already: ${labelOf(d.network, 'en')} wants them all different.`,
    },
    duration: {
      fr: (d: Duration) =>
        d.values.length > 0
          ? `Un sondage de ${labelOf(d.network, 'fr')} dure ${alternatives(d.values, 'fr')} : ${formatSeconds(d.duration, 'fr')} n’est pas proposé.`
          : `Un sondage de ${labelOf(d.network, 'fr')} dure de ${formatSeconds(d.min, 'fr')} à ${formatSeconds(d.max, 'fr')} : ${formatSeconds(d.duration, 'fr')} serait refusé.`,
      en: (d) =>
        d.values.length > 0
          ? `A poll on ${labelOf(d.network, 'en')} lasts ${alternatives(d.values, 'en')}: ${formatSeconds(d.duration, 'en')} is not offered.`
          : `A poll on ${labelOf(d.network, 'en')} lasts ${formatSeconds(d.min, 'en')} to ${formatSeconds(d.max, 'en')}: ${formatSeconds(d.duration, 'en')} would be refused.`,
    },
    withMedia: {
      fr: (d: { network: string }) =>
        `${labelOf(d.network, 'fr')} ne publierait pas un sondage avec une image ou une vidéo (à vérifier : la règle est ancienne). Gardez l’un ou l’autre.`,
      en: (d) =>
        `${labelOf(d.network, 'en')} is said not to publish a poll with a picture or video (to be checked: the rule is old). Keep one or the other.`,
    },
  },
  create(context) {
    const problem = (node: Poll, { ref, format }: Reached, found: PollProblem): void => {
      const networks = [ref]
      const sure = factOf(format, 'pollOptions')?.confidence === 'official'
      const severity = sure ? 'error' : 'warning'
      const option = (index: number) => node.options[index]!
      if (found.kind === 'too-few-options')
        context.report({
          place: node.position,
          message: 'tooFewOptions',
          severity,
          networks,
          data: { network: ref, count: found.count, limit: found.min },
        })
      else if (found.kind === 'too-many-options') {
        const text = option(found.max)
        const data = { network: ref, count: found.count, limit: found.max }
        context.report({
          text,
          start: 0,
          end: text.value.length,
          message: 'tooManyOptions',
          severity,
          networks,
          data,
        })
      } else if (found.kind === 'empty-option')
        context.report({
          place: option(found.index).position,
          message: 'emptyOption',
          severity,
          networks,
          data: { network: ref },
        })
      else if (found.kind === 'same-options') {
        const text = option(found.index)
        const data = { network: ref, option: text.value }
        // Only Mastodon says that it refuses them.
        const grade = ref.startsWith('mastodon') ? 'error' : 'warning'
        context.report({
          text,
          start: 0,
          end: text.value.length,
          message: 'sameOptions',
          severity: grade,
          networks,
          data,
        })
      }
    }

    const lengths = (node: Poll, { ref, format, network }: Reached): void => {
      const own = context.options.maxOptionLength[ref] ?? context.options.maxOptionLength[network.id]
      for (const [field, text] of [
        ...node.options.map((option) => ['poll-option', option] as const),
        ...(node.question ? [['poll-question', node.question] as const] : []),
      ]) {
        const max = field === 'poll-option' && own !== undefined ? { max: own } : {}
        const { over, length, max: limit, severity } = measure(text.value, format, { field, ...max })
        if (over === null || limit === null) continue
        context.report({
          text,
          ...over,
          message: field === 'poll-option' ? 'optionTooLong' : 'questionTooLong',
          severity,
          networks: [ref],
          data: { network: ref, count: length, limit },
        })
      }
    }

    const duration = ({ duration: hours, position }: Poll, { ref, format }: Reached): void => {
      const fact = factOf(format, 'pollDuration')
      const bounds = fact?.value
      if (hours === undefined || !bounds) return
      const seconds = Math.round(hours * secondsPerHour)
      const { min = 0, max = Number.POSITIVE_INFINITY, values = [] } = bounds
      const fits = values.length > 0 ? values.includes(seconds) : seconds >= min && seconds <= max
      if (fits) return
      context.report({
        place: position,
        message: 'duration',
        severity: fact.confidence === 'official' ? 'error' : 'warning',
        networks: [ref],
        data: { network: ref, duration: seconds, min, max, values },
      })
    }

    return {
      poll(node) {
        for (const one of reached(node.networks)) {
          const { ref, format, network } = one
          // A network without polls is said by another rule.
          if (factOf(format, 'pollOptions')?.value) {
            const maxOptions = context.options.maxOptions[ref] ?? context.options.maxOptions[network.id]
            const found = pollProblem(
              node.options.map(({ value }) => value),
              format,
              maxOptions === undefined ? {} : { maxOptions },
            )
            if (found) problem(node, one, found)
          }
          lengths(node, one)
          duration(node, one)
          const together = factOf(format, 'pollWithMedia')
          const hasMedia = context.publication.children.some(
            (child) => child.type === 'media' && child.networks.includes(ref),
          )
          if (together?.value === false && hasMedia)
            context.report({
              place: node.position,
              message: 'withMedia',
              severity: 'warning',
              networks: [ref],
              data: { network: ref },
            })
        }
      },
    }
  },
})

/** `1 j, 3 j ou 7 j`. */
function alternatives(values: readonly number[], language: 'fr' | 'en'): string {
  const words = values.map((value) => formatSeconds(value, language))
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} ${language === 'fr' ? 'ou' : 'or'} ${last}`
}
