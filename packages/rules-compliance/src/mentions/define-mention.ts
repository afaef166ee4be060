import {
  type Day,
  dayNumber,
  defineRule,
  isoDay,
  type Localized,
  type Publication,
  type Rule,
  type RuleExample,
  type RuleSource,
  readDays,
  type Severity,
  type Text,
  type Vocabulary,
} from '@lisible/core'
import { type Circumstances, circumstancesOf } from '../circumstances/circumstances.js'
import { declaresItself, exceptionBy } from '../circumstances/exception.js'
import {
  closingWords,
  firstPlace,
  isFrench,
  readMedia,
  type Shown,
  shownOf,
  type TextPlace,
} from '../shown/shown.js'
import {
  findAttempt,
  findSentence,
  findTruncated,
  fold,
  type PlacedWord,
  placedWords,
  type Range,
} from './words.js'

/** A sentence that a law imposes, and from when to when. */
interface Wording {
  readonly text: string
  /** First day on which it is due, `YYYY-MM-DD`. Absent: since before any draft. */
  readonly from?: string
}

/** Words that a text must have beside the sentence: an address, a hashtag. */
interface Companion {
  readonly text: string
  readonly isIn: (value: string) => boolean
}

export interface LegalMention {
  readonly id: `compliance/${string}`
  readonly description: Localized
  readonly rationale: Localized
  readonly sources: readonly RuleSource[]
  readonly examples: readonly RuleExample[]
  /** What imposes it, as it stands before a verb: « l’article L3323-4 du code de la santé publique ». */
  readonly law: Localized
  /** Who owes it, after “of” or « à »: « une publicité pour un alcool ». */
  readonly subject: Localized
  /** Whether what is declared tells that it is due. */
  readonly isDue: (circumstances: Circumstances) => boolean
  /** `true`: a network is paid to show it, or nothing is due. Advice only where that is not declared. */
  readonly onlyBoosted?: boolean
  /** Any of these does; several in time where the law changed, the latest first. */
  readonly wordings: readonly Wording[]
  readonly companion?: Companion
  /** Sentences that were imposed once, wherever they are met. */
  readonly outdated?: readonly { readonly text: string; readonly since: string }[]
  /** Words of which each of its sentences has one, outdated ones too: texts without any are not searched. */
  readonly signs?: Vocabulary
  /** Where nothing is declared: what makes one ask. */
  readonly hint?: {
    readonly find: (text: Text) => Range | undefined
    /** The question, a whole sentence that ends with a question mark. */
    readonly question: Localized
    /** What to declare if so. */
    readonly declare: string
    /** Whether what is declared answers the question. Absent: any sector does. */
    readonly isAnswered?: (circumstances: Circumstances) => boolean
    /** What to declare if not, where a sector does not answer. */
    readonly decline?: string
  }
}

interface Absent {
  mention: string
  /** The sector is declared for all publications, not in this draft. */
  isCommon: boolean
}
interface Unseen extends Absent {
  file: string
}
interface Altered {
  written: string
  mention: string
}
interface Question extends Altered {
  question: string
  declare: string
  decline: string | null
}
interface Outdated extends Altered {
  since: string
}

/** Texts with their words. */
type ReadTexts = ReadonlyMap<Text, readonly PlacedWord[]>

/** What some networks show, and what it has to say there. */
interface Asked {
  readonly shown: Shown
  /** The text to which a mention would be added. */
  readonly main: Text
  readonly read: ReadTexts
  readonly day: Day | undefined
  readonly current: readonly Wording[]
  /** The first of them. */
  readonly wanted: string
  /** What makes it due is declared for all publications, not in this draft. */
  readonly isCommon: boolean
}

function firstIn(
  read: ReadTexts,
  find: (words: readonly PlacedWord[], text: Text) => Range | undefined,
): TextPlace | undefined {
  return firstPlace(read.keys(), (text) => find(read.get(text)!, text))
}

/** Share of the words that a reader of pictures must have got for the sentence to count as there. */
const readShare = 0.75

/** A rule on a sentence that has to stand in the publication, in its text or in its pictures. French texts. */
export function defineMention(mention: LegalMention): Rule {
  const { law, subject, hint, signs, companion } = mention
  const outdated = mention.outdated ?? []
  let parsed: ReadonlyMap<string, readonly string[]> | undefined
  /** The words of a sentence of this mention; all are parted when the first is asked for. */
  const wordsOf = (text: string): readonly string[] => {
    parsed ??= new Map(
      [...mention.wordings, ...outdated].map((one) => [
        one.text,
        placedWords(one.text).map(({ folded }) => folded),
      ]),
    )
    return parsed.get(text) ?? []
  }
  return defineRule({
    meta: {
      id: mention.id,
      description: mention.description,
      rationale: mention.rationale,
      exception: exceptionBy(hint?.decline).page,
      category: 'compliance',
      reach: 'publication',
      criterion: 'Cr4.1',
      severity: 'error',
      languages: ['fr'],
      needs: ['reading'],
      sources: mention.sources,
      examples: mention.examples,
    },
    messages: {
      absent: {
        fr: (d: Absent) =>
          `Il manque la mention « ${quoted(d.mention)} » : ${law.fr} l’impose à ${subject.fr}. Ajoutez-la au texte, ou au visuel en caractères lisibles.${d.isCommon ? exceptionBy(hint?.decline).short.fr : ''}`,
        en: (d) =>
          `The mention \`${quoted(d.mention)}\` is missing: ${law.en} requires it of ${subject.en}. Add it to the text, or to the visual where it can be read.${d.isCommon ? exceptionBy(hint?.decline).short.en : ''}`,
      },
      advised: {
        fr: (d: { mention: string }) =>
          `Si cette publication est payée pour être vue, ${law.fr} impose « ${quoted(d.mention)} » à ${subject.fr}. Ajoutez la phrase, ou déclarez « context: { boosted: false } ».`,
        en: (d) =>
          `If a network is paid to show this post, ${law.en} requires \`${quoted(d.mention)}\` of ${subject.en}. Add the sentence, or declare \`context: { boosted: false }\`.`,
      },
      unseen: {
        fr: (d: Unseen) =>
          `Le texte ne porte pas la mention « ${quoted(d.mention)} », et lisible n’a pas pu lire « ${d.file} » : ${law.fr} l’impose à ${subject.fr}. Vérifiez qu’elle y est, ou ajoutez-la au texte.${d.isCommon ? exceptionBy(hint?.decline).short.fr : ''}`,
        en: (d) =>
          `The text does not have the mention \`${quoted(d.mention)}\`, and lisible could not read \`${d.file}\`: ${law.en} requires it of ${subject.en}. Check that it is there, or add it to the text.${d.isCommon ? exceptionBy(hint?.decline).short.en : ''}`,
      },
      altered: {
        fr: (d: Altered) =>
          `« ${d.written} » n’est pas la phrase que ${law.fr} impose. Écrivez-la telle quelle : « ${quoted(d.mention)} ».`,
        en: (d) =>
          `\`${d.written}\` is not the sentence that ${law.en} imposes. Write it as it is: \`${quoted(d.mention)}\`.`,
      },
      outdated: {
        fr: (d: Outdated) =>
          `« ${d.written} » n’est plus la phrase imposée depuis le ${dayInWords(d.since, 'fr')}. Écrivez « ${quoted(d.mention)} ».`,
        en: (d) =>
          `\`${d.written}\` has not been the imposed sentence since ${dayInWords(d.since, 'en')}. Write \`${quoted(d.mention)}\`.`,
      },
      companion: {
        fr: (d: Altered) =>
          `La phrase imposée s’accompagne de « ${d.written} » : ${law.fr} demande les deux. Ajoutez-le après elle.`,
        en: (d) =>
          `The imposed sentence goes with \`${d.written}\`: ${law.en} requires both. Add it after the sentence.`,
      },
      asked: {
        fr: (d: Question) =>
          `${d.question} Si oui, ${law.fr} impose « ${quoted(d.mention)} » : déclarez « context: { ${d.declare} } » pour que lisible y veille ; sinon, ${d.decline === null ? 'nommez votre secteur' : `« ${d.decline} »`}.`,
        en: (d) =>
          `${d.question} If so, ${law.en} requires \`${quoted(d.mention)}\`: declare \`context: { ${d.declare} }\` and lisible will see to it; if not, ${d.decline === null ? 'name your sector' : `\`${d.decline}\``}.`,
      },
    },
    create(context) {
      /** The sentences in force on the day of publication; the latest law's where no day is known. */
      const inForce = (day: Day | undefined): readonly Wording[] => {
        const begun = mention.wordings.filter(({ from }) => !isBefore(day, from))
        const latest = begun.reduce((max, { from = '' }) => (from > max ? from : max), '')
        return begun.filter(({ from = '' }) => from === latest)
      }

      /** Whether a text may say one of the sentences, or make one ask. */
      const isWorthReading = (text: Text, mayAsk: boolean): boolean =>
        (signs !== undefined && text.tokens.placesOf(signs).length > 0) ||
        (mayAsk && hint?.find(text) !== undefined)

      const reportOutdated = ({ read, day, wanted }: Asked, severity?: Severity): boolean => {
        for (const old of outdated) {
          if (isBefore(day, old.since)) continue
          const place = firstIn(read, (words) => findSentence(words, wordsOf(old.text)))
          if (!place) continue
          const { text, start } = place
          const end =
            place.end + (/^[ \u00a0\u202f]?[.!…]/.exec(text.value.slice(place.end))?.[0].length ?? 0)
          const data = { written: text.value.slice(start, end), mention: wanted, since: old.since }
          const degree = severity ? { severity } : {}
          context.report({ text, start, end, message: 'outdated', ...degree, data, expected: [wanted] })
          return true
        }
        return false
      }

      const reportAltered = (
        place: TextPlace,
        wanted: string,
        networks: readonly string[],
        severity?: Severity,
      ) => {
        const { text, start, end } = place
        const data = { written: text.value.slice(start, end), mention: wanted }
        const expected = [withoutStop(wanted, text.value.slice(end))]
        const degree = severity ? { severity } : {}
        context.report({ text, start, end, message: 'altered', ...degree, networks, data, expected })
      }

      /** Nothing is declared: what stands there is judged, what does not is only asked about. */
      const ask = (asked: Asked, mayAsk: boolean): void => {
        const { shown, read, current, wanted } = asked
        if (reportOutdated(asked, 'warning') || !mayAsk || !hint) return
        const cut = firstIn(read, (words, text) => findTruncated(text.value, words, wordsOf(wanted)))
        if (cut) {
          reportAltered(cut, wanted, shown.networks, 'warning')
          return
        }
        if (placeOfAny(read, current)) return
        const place = firstPlace(read.keys(), hint.find)
        if (!place) return
        const { text, start, end } = place
        const question = hint.question[context.locale]
        const data = {
          written: text.value.slice(start, end),
          mention: wanted,
          question,
          declare: hint.declare,
          decline: hint.decline ?? null,
        }
        context.report({
          text,
          start,
          end,
          message: 'asked',
          severity: 'info',
          networks: shown.networks,
          data,
        })
      }

      /** The mention is due: it is there, it is there otherwise, or it is not. */
      const demand = (asked: Asked, { boosted }: Circumstances): void => {
        const { shown, read, current, wanted, isCommon } = asked
        const { networks, texts } = shown
        const said = placeOfAny(read, current)
        if (said) {
          if (!companion || texts.some(({ value }) => companion.isIn(value))) return
          const { text, start, end } = said
          const sentence = text.value.slice(start, end)
          const data = { written: companion.text, mention: sentence }
          const expected = [`${sentence} ${companion.text}`]
          context.report({ text, start, end, message: 'companion', networks, data, expected })
          return
        }
        if (reportOutdated(asked)) return
        const pictures = readMedia(shown.media, context.facts)
        const pictured = placedWords(pictures.words)
        if (current.some((one) => findAttempt(pictured, wordsOf(one.text), readShare))) return
        for (const one of current) {
          const attempt = firstIn(read, (words) => findAttempt(words, wordsOf(one.text)))
          if (!attempt) continue
          reportAltered(attempt, one.text, networks)
          return
        }
        const text = asked.main
        const { start, end } = closingWords(text)
        const whole = companion ? `${wanted} ${companion.text}` : wanted
        const expected = [`${text.value.slice(start, end)}\n\n${whole}`]
        const place = { text, start, end, networks, expected }
        const [unread] = pictures.unread
        if (mention.onlyBoosted && boosted === undefined)
          context.report({ ...place, message: 'advised', severity: 'info', data: { mention: whole } })
        else if (unread)
          context.report({
            ...place,
            message: 'unseen',
            verdict: 'incomplete',
            severity: 'warning',
            data: { mention: whole, isCommon, file: unread.file },
          })
        else context.report({ ...place, message: 'absent', data: { mention: whole, isCommon } })
      }

      return {
        publication(publication) {
          const circumstances = circumstancesOf(publication, context.settings)
          const isDue = mention.isDue(circumstances)
          const isAnswered = hint?.isAnswered?.(circumstances) ?? circumstances.hasSector
          const mayAsk = hint !== undefined && !isAnswered
          const isWorth = publication.children.some(
            (child) => isDue || (child.type === 'text' && isWorthReading(child, mayAsk)),
          )
          if (!isWorth) return
          const day = dayOf(publication, context.settings.today)
          const current = inForce(day)
          const isCommon = !declaresItself(publication)
          const wanted = current[0]?.text
          if (wanted === undefined) return
          for (const shown of shownOf(publication)) {
            const [main] = shown.texts
            if (!main || !isFrench(main)) continue
            const read = new Map(shown.texts.map((text) => [text, placedWords(text.value)]))
            const asked = { shown, main, read, day, current, wanted, isCommon }
            if (isDue) demand(asked, circumstances)
            else ask(asked, mayAsk)
          }
        },
      }

      function placeOfAny(read: ReadTexts, current: readonly Wording[]): TextPlace | undefined {
        return firstIn(read, (words) => {
          for (const one of current) {
            const range = findSentence(words, wordsOf(one.text))
            if (range) return range
          }
          return undefined
        })
      }
    },
  }) as Rule
}

/** A sentence inside another: without its full stop. */
function quoted(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

/** A sentence without its last mark where the text has one there already. */
function withoutStop(sentence: string, rest: string): string {
  return /^[ \u00a0\u202f]?[.!…]/.test(rest) ? sentence.replace(/[ \u00a0\u202f]?[.!]$/, '') : sentence
}

/** The day of publication, else the present one where it is known. */
function dayOf({ date }: Publication, today: unknown): Day | undefined {
  return (
    (date === undefined ? undefined : readDays(date)[0]) ??
    (typeof today === 'string' ? isoDay(today) : undefined)
  )
}

function isBefore(day: Day | undefined, since: string | undefined): boolean {
  const start = since === undefined ? undefined : isoDay(since)
  return day !== undefined && start !== undefined && dayNumber(day) < dayNumber(start)
}

const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const

function dayInWords(date: string, locale: 'fr' | 'en'): string {
  const day = isoDay(date)
  if (!day) return date
  const number = locale === 'fr' && day.day === 1 ? '1er' : String(day.day)
  return `${number} ${months[locale][day.month - 1]} ${day.year}`
}

/** Whether a text names a hashtag, whatever its case and accents. */
export function hasHashtag(tag: string): (value: string) => boolean {
  const wanted = fold(tag)
  return (value) => fold(value).includes(wanted)
}
