import { type CaptionFacts, type CaptionProblemKind, defineRule } from '@lisible/core'
import * as v from 'valibot'

export const captionsQuality = defineRule({
  meta: {
    id: 'media/captions-quality',
    description: {
      fr: 'Les sous-titres sont bien formés, courts et affichés assez longtemps.',
      en: 'Captions are well formed, short and shown for long enough.',
    },
    rationale: {
      fr: 'Un fichier mal formé est refusé ou s’affiche à contretemps. La charte française du sous-titrage pour les personnes sourdes ou malentendantes (2011) et les guides des diffuseurs retiennent une ligne d’une quarantaine de signes et un débit d’une quinzaine à une vingtaine de signes par seconde : au-delà, on n’a pas le temps de lire.',
      en: 'A malformed file is refused or shows out of time. The French charter of captioning for deaf people (2011) and the guides of broadcasters hold to lines of about forty characters and a rate of fifteen to twenty characters a second: beyond, there is no time to read.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.2',
    severity: 'warning',
    needs: ['facts'],
    sources: [
      {
        title: 'WebVTT: The Web Video Text Tracks Format',
        url: 'https://www.w3.org/TR/webvtt1/',
        date: '2026-11-23',
      },
      {
        title: 'BBC, Subtitle Guidelines',
        url: 'https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: '---\nmedia:\n  - file: visite.mp4\n    captions: visite.fr.vtt\n---\nLa visite.\n',
        draft: 'a.post.md',
        note: {
          fr: 'Sans mesure du fichier, rien n’est dit.',
          en: 'Without a measure of the file nothing is said.',
        },
      },
    ],
  },
  messages: {
    broken: {
      fr: (d: { file: string; line: number; problem: CaptionProblemKind }) =>
        `« ${d.file} », ligne ${d.line} : ${problems[d.problem].fr}. Le réseau peut refuser le fichier ou l’afficher à contretemps.`,
      en: (d) =>
        `\`${d.file}\`, line ${d.line}: ${problems[d.problem].en}. The network may refuse the file or show it out of time.`,
    },
    fast: {
      fr: (d: { file: string; line: number; speed: number; max: number; count: number }) =>
        `« ${d.file} », ligne ${d.line} : ${d.speed} signes par seconde${d.count > 1 ? ` (et ${d.count - 1} autres sous-titres trop rapides)` : ''}, ${d.max} au plus pour avoir le temps de lire. Raccourcissez ou affichez plus longtemps.`,
      en: (d) =>
        `\`${d.file}\`, line ${d.line}: ${d.speed} characters a second${d.count > 1 ? ` (and ${d.count - 1} other captions too fast)` : ''}, at most ${d.max} to have time to read. Shorten or show for longer.`,
    },
    wide: {
      fr: (d: { file: string; line: number; length: number; max: number; count: number }) =>
        `« ${d.file} », ligne ${d.line} : une ligne de ${d.length} signes${d.count > 1 ? ` (et ${d.count - 1} autres)` : ''}, ${d.max} au plus pour tenir sur un téléphone. Coupez-la en deux.`,
      en: (d) =>
        `\`${d.file}\`, line ${d.line}: a line of ${d.length} characters${d.count > 1 ? ` (and ${d.count - 1} others)` : ''}, at most ${d.max} to fit a phone. Cut it in two.`,
    },
    unread: {
      fr: (d: { file: string }) =>
        `« ${d.file} » n’a pas pu être lu comme un fichier de sous-titres (SRT ou VTT). Vérifiez-le.`,
      en: (d) => `\`${d.file}\` could not be read as a captions file (SRT or VTT). Check it.`,
    },
  },
  options: v.strictObject({
    /** Most characters a second. */
    speed: v.optional(v.pipe(v.number(), v.minValue(1)), 20),
    /** Most characters of a line. */
    line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 42),
  }),
  create: (context) => ({
    media(media) {
      if (media.captions === undefined) return
      const facts = context.facts(media.captions)
      if (!facts) return
      const file = media.captions
      const base = { place: media.captionsPosition ?? media.filePosition, media: { file } }
      if (facts.status !== 'ok' || facts.kind !== 'captions') {
        if (facts.status === 'ok' || unread.has(facts.reason))
          context.report({ ...base, message: 'unread', data: { file }, verdict: 'incomplete' })
        return
      }
      const { captions } = facts
      for (const { kind, line } of firstOfEach(captions)) {
        context.report({ ...base, message: 'broken', data: { file, line, problem: kind } })
      }
      const { speed, line: widest } = context.options
      const fast = captions.cues.filter(
        ({ readingSpeed }) => readingSpeed !== undefined && readingSpeed > speed,
      )
      const [first] = fast
      if (first) {
        const worst = fast.reduce((a, b) => ((b.readingSpeed ?? 0) > (a.readingSpeed ?? 0) ? b : a), first)
        const data = {
          file,
          line: worst.line,
          speed: Math.round(worst.readingSpeed ?? 0),
          max: speed,
          count: fast.length,
        }
        context.report({ ...base, message: 'fast', data })
      }
      const wide = captions.cues.filter(({ longestLine }) => longestLine > widest)
      const [wideFirst] = wide
      if (wideFirst) {
        const worst = wide.reduce((a, b) => (b.longestLine > a.longestLine ? b : a), wideFirst)
        const data = { file, line: worst.line, length: worst.longestLine, max: widest, count: wide.length }
        context.report({ ...base, message: 'wide', data })
      }
    },
  }),
})

const unread = new Set(['unreadable', 'empty', 'truncated', 'unsupported'])

/** One finding for each kind of problem: the first. */
function firstOfEach(captions: CaptionFacts): CaptionFacts['problems'] {
  const seen = new Set<CaptionProblemKind>()
  return captions.problems.filter(({ kind }) => {
    if (seen.has(kind)) return false
    seen.add(kind)
    return true
  })
}

const problems: Readonly<Record<CaptionProblemKind, { readonly fr: string; readonly en: string }>> = {
  'bad-timing': { fr: 'une durée illisible', en: 'a timing that cannot be read' },
  'negative-duration': {
    fr: 'un sous-titre qui finit avant de commencer',
    en: 'a caption that ends before it starts',
  },
  'out-of-order': { fr: 'un sous-titre avant le précédent', en: 'a caption before the one above it' },
  overlap: { fr: 'deux sous-titres à la fois', en: 'two captions at once' },
  'empty-cue': { fr: 'un sous-titre sans texte', en: 'a caption without text' },
  'no-cues': { fr: 'aucun sous-titre', en: 'no caption at all' },
  'bad-header': { fr: 'l’en-tête « WEBVTT » manque', en: 'the header `WEBVTT` is missing' },
  'bad-encoding': { fr: 'un encodage qui n’est pas UTF-8', en: 'an encoding that is not UTF-8' },
}
