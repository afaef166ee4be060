import type { Criterion, Finding } from '../findings/finding.js'
import type { Locale } from '../locales/locale.js'
import { TokenKind } from '../text/index.js'
import type { Media, Publication } from '../tree/nodes.js'
import {
  type Aspect,
  aspectsOf,
  type EvaluationGrid,
  type GridAspect,
  type GridCriterion,
  type GridDraft,
  type GridElements,
  type GridOptions,
  type GridStatus,
} from './grid-model.js'
import { gridWords } from './grid-words.js'

/**
 * Evidence for the criteria Cr4.1, Cr4.2 and Cr4.3, for each publication on each of its networks. Never a grade.
 *
 * A failed check of severity error makes its aspect `not-met`. A warning (a good practice not followed) and a
 * check without verdict (`incomplete`) leave it `to-judge`; advice is shown and weighs nothing. Coherence with
 * the theme, with the charter and with the terms of use is always `to-judge`: no rule can tell it.
 */
export function evaluationGrid(drafts: readonly GridDraft[], options: GridOptions = {}): EvaluationGrid {
  const rules = options.rules ? [...options.rules] : undefined
  const judge: Judge = { locale: options.locale ?? 'fr', rules, media: options.media !== false }
  const publications = drafts.flatMap((draft) =>
    draft.publications.map((publication, index) => ({
      path: draft.path,
      number: index + 1,
      of: draft.publications.length,
      ...(publication.theme === undefined ? {} : { theme: publication.theme }),
      networks: publication.networks.map((network) => ({
        network,
        elements: elementsOf(publication, network),
        criteria: criteriaOf(publication, network, findingsOf(publication, draft, network), judge),
      })),
    })),
  )
  const unread = drafts
    .filter((draft) => draft.publications.length === 0)
    .map(({ path, findings }) => ({ path, findings }))
  return { publications, unread }
}

/**
 * Findings of a draft that concern one of its publications, on one network when it is given. What stands in
 * none of them (a broken file, a directive between two) concerns them all.
 */
export function findingsOf(
  publication: Publication,
  draft: Pick<GridDraft, 'findings' | 'publications'>,
  network?: string,
): Finding[] {
  const holds = (candidate: Publication, { start }: Finding) =>
    start.offset >= candidate.position.start && start.offset <= candidate.position.end
  return draft.findings.filter(
    (finding) =>
      (network === undefined || finding.networks.length === 0 || finding.networks.includes(network)) &&
      (holds(publication, finding) || !draft.publications.some((candidate) => holds(candidate, finding))),
  )
}

interface Judge {
  readonly locale: Locale
  readonly rules: readonly string[] | undefined
  readonly media: boolean
}

function criteriaOf(
  publication: Publication,
  network: string,
  findings: readonly Finding[],
  judge: Judge,
): GridCriterion[] {
  return (['Cr4.1', 'Cr4.2', 'Cr4.3'] as const).map((criterion) => {
    const concerned = findings.filter((finding) => finding.criterion === criterion)
    // A finding without criterion speaks of the file itself: where it is an error, not all could be checked.
    const unsure = findings.filter((finding) => !finding.criterion && finding.severity === 'error')
    const aspects = aspectsOf[criterion].map((aspect) =>
      aspectOf(
        aspect,
        concerned.filter(({ rule }) => aspectOfRule(criterion, rule) === aspect),
        unsure,
        { publication, network, judge },
      ),
    )
    const told = aspects.filter(({ aspect }) => !personal.has(aspect))
    return { criterion, status: worst(aspects), checked: worst(told), aspects }
  })
}

/** Aspects that no rule can tell. */
const personal: ReadonlySet<Aspect> = new Set(['choice', 'terms', 'theme', 'charter', 'image-theme'])

/** The aspect of a criterion that a rule gives evidence for. */
function aspectOfRule(criterion: Criterion, rule: string): Aspect {
  const family = rule.slice(0, rule.indexOf('/'))
  // What a charter asks for is no rule of the network or of the language: which elements, and in which voice.
  if (family === 'brand')
    return criterion === 'Cr4.1' ? 'choice' : criterion === 'Cr4.2' ? 'theme' : 'charter'
  if (criterion === 'Cr4.1') {
    return family === 'inclusive' ? 'inclusive' : family === 'compliance' ? 'terms' : 'elements'
  }
  if (criterion === 'Cr4.2') return family === 'spelling' || family === 'grammar' ? 'spelling' : 'accessible'
  return 'readable'
}

interface Place {
  readonly publication: Publication
  readonly network: string
  readonly judge: Judge
}

function aspectOf(
  aspect: Aspect,
  findings: readonly Finding[],
  unsure: readonly Finding[],
  place: Place,
): GridAspect {
  const questions: string[] = []
  const ask = (question: string | undefined) => {
    if (question !== undefined) questions.push(question)
  }
  const words = gridWords[place.judge.locale].questions
  const isWarned = findings.some(({ severity, verdict }) => severity === 'warning' && verdict === 'fail')
  if (personal.has(aspect)) {
    ask(personalQuestion(aspect, place))
    if (aspect === 'choice' && isWarned) ask(words.charterOfElements)
  } else {
    if (findings.some(({ verdict }) => verdict === 'incomplete')) ask(words.incomplete)
    if (isWarned) ask(aspect === 'spelling' ? words.doubtfulWords : words.warnings)
    if (unsure.length > 0) ask(words.unread)
    for (const question of unchecked(aspect, place)) ask(question)
  }
  const failed = findings.some(({ severity, verdict }) => severity === 'error' && verdict === 'fail')
  const status = failed ? 'not-met' : questions.length > 0 ? 'to-judge' : 'met'
  return { aspect, status, findings, questions }
}

/** What to ask about an aspect that is always a person's; none where there is nothing to ask. */
function personalQuestion(aspect: Aspect, place: Place): string | undefined {
  const { publication, network, judge } = place
  const { questions, elements } = gridWords[judge.locale]
  const present = elementsOf(publication, network)
  const theme = publication.theme
  if (aspect === 'choice') {
    const absent = (['text', 'media', 'hashtags', 'mentions', 'links', 'emoji'] as const).filter((kind) => {
      const value = present[kind]
      return typeof value === 'number' ? value === 0 : value.length === 0
    })
    return absent.length > 0 ? questions.absent(absent.map((kind) => elements[kind])) : undefined
  }
  if (aspect === 'terms') return questions.terms
  if (aspect === 'theme') return theme === undefined ? questions.noTheme : questions.theme(theme)
  if (present.media.length === 0) return questions.noMedia
  if (aspect === 'charter') return questions.charter
  return theme === undefined ? questions.imageNoTheme : questions.imageTheme(theme)
}

/** Questions for what the rules of an aspect did not see. */
function unchecked(aspect: Aspect, { publication, network, judge }: Place): string[] {
  const words = gridWords[judge.locale].questions
  if (aspect === 'readable') {
    const media = mediaOf(publication, network)
    if (media.length === 0) return [words.noMedia]
    if (!judge.media) return [words.mediaUnread]
    const unseen = media.filter(({ kind }) => kind === 'video' || kind === 'document')
    if (unseen.length > 0) return [words.notLookedInto(unseen.map(({ file }) => file))]
  }
  const off =
    judge.rules !== undefined && !judge.rules.some((rule) => aspectFamilies[aspect]?.includes(familyOf(rule)))
  if (off) return [words.noRule]
  if ((aspect === 'spelling' || aspect === 'inclusive') && !/^(?:fr|en)(?:-|$)/.test(publication.lang))
    return [words.language(publication.lang)]
  return []
}

const aspectFamilies: Partial<Readonly<Record<Aspect, readonly string[]>>> = {
  elements: ['network'],
  inclusive: ['inclusive'],
  spelling: ['spelling', 'grammar'],
  accessible: ['a11y', 'media'],
  readable: ['image'],
}

function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'))
}

function worst(aspects: readonly GridAspect[]): GridStatus {
  if (aspects.some(({ status }) => status === 'not-met')) return 'not-met'
  return aspects.some(({ status }) => status === 'to-judge') ? 'to-judge' : 'met'
}

function mediaOf(publication: Publication, network: string): Media[] {
  return publication.children.filter(
    (child): child is Media => child.type === 'media' && child.networks.includes(network),
  )
}

/** Made on first use: the segmenter's data take some ten milliseconds to load. */
let graphemes: Intl.Segmenter | undefined

function elementsOf(publication: Publication, network: string): GridElements {
  const found = {
    hashtags: [] as string[],
    mentions: [] as string[],
    links: [] as string[],
    emoji: [] as string[],
  }
  let length = 0
  graphemes ??= new Intl.Segmenter()
  for (const child of publication.children) {
    if (child.type !== 'text' || !child.networks.includes(network)) continue
    if (child.role === 'alt' || child.role === 'image' || child.role === 'transcript') continue
    for (const _ of graphemes.segment(child.value)) length++
    const { tokens } = child
    for (let index = 0; index < tokens.length; index++) {
      const kind = tokens.kind(index)
      if (kind === TokenKind.hashtag) found.hashtags.push(tokens.text(index))
      else if (kind === TokenKind.mention) found.mentions.push(tokens.text(index))
      else if (kind === TokenKind.link) found.links.push(tokens.text(index))
      else if (kind === TokenKind.emoji) found.emoji.push(tokens.text(index))
    }
  }
  return { text: length, media: mediaOf(publication, network).map(({ file }) => file), ...found }
}
