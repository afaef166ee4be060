import type { ImageFacts, Locale, TextRegion } from '@lisible/core'
import { cssPixels, passingColour } from '@lisible/core'
import { ConfigurationError } from '@lisible/engine'
import { judgeContrast, judgeSize, neededRatio, phoneWidth, ratio } from '@lisible/rules-image'
import pc from 'picocolors'
import { terminalSafe } from '../terminal/safe.js'
import type { Streams } from '../terminal/streams.js'
import { table } from '../terminal/table.js'

const words = {
  fr: {
    number: 'n°',
    text: 'Texte',
    contrast: 'Contraste',
    needed: 'Requis',
    size: 'Sur un téléphone',
    verdict: 'Verdict',
    fine: 'lisible',
    fail: 'illisible pour beaucoup',
    warning: 'trop peu contrasté',
    unsure: 'à regarder',
    small: 'trop petit',
    unread: '(non lu)',
    none: 'Aucun texte trouvé dans cette image.',
    written: (file: string) => `Image annotée : ${file}`,
    proposed: (colour: string) => `→ ${colour} passerait`,
  },
  en: {
    number: 'no.',
    text: 'Text',
    contrast: 'Contrast',
    needed: 'Needed',
    size: 'On a phone',
    verdict: 'Verdict',
    fine: 'readable',
    fail: 'unreadable for many',
    warning: 'too little contrast',
    unsure: 'look yourself',
    small: 'too small',
    unread: '(not read)',
    none: 'No text found in this picture.',
    written: (file: string) => `Annotated picture: ${file}`,
    proposed: (colour: string) => `→ ${colour} would pass`,
  },
} as const

const notInstalled = {
  fr: 'L’analyse d’images n’est pas installée ici : les images ne peuvent pas être mesurées. Installez-la : npm install @lisible/media-analysis',
  en: 'Image analysis is not installed here: pictures cannot be measured. Install it: npm install @lisible/media-analysis',
}

export interface ImageCommandOptions {
  readonly locale: Locale
  readonly json: boolean
  /** Where to write the annotated picture; absent: nowhere. */
  readonly output?: string
}

/** Prints the lines of text found in a picture, with contrast, size on a phone and verdict. Exit code 1: a line fails. */
export async function imageCommand(
  file: string,
  options: ImageCommandOptions,
  streams: Streams,
): Promise<number> {
  const analysis = await import('@lisible/media-analysis').catch(() => undefined)
  if (!analysis) throw new ConfigurationError(notInstalled)
  const { analyse, annotate, close } = analysis
  try {
    const facts = await analyse(file, { needs: { reading: true } })
    const analysed = imageText(file, facts)
    const judged = analysed.regions.map((region) => ({
      region,
      judgement: judgeContrast(region, fontSize(region, analysed.facts)),
    }))
    if (options.output !== undefined) {
      const boxes = judged.map(({ region, judgement }, i) => ({
        box: region.box,
        label: String(i + 1),
        colour:
          judgement === undefined
            ? ('#1a7f37' as const)
            : judgement.kind === 'whole' && judgement.severity === 'error'
              ? ('#d1242f' as const)
              : ('#bf8700' as const),
      }))
      await annotate(file, boxes, options.output)
    }
    if (options.json) streams.write(`${JSON.stringify(facts, null, 2)}\n`)
    else streams.write(`${render(judged, analysed.facts, options, streams)}\n`)
    return judged.some(({ judgement }) => judgement?.kind === 'whole' && judgement.severity === 'error')
      ? 1
      : 0
  } finally {
    await close()
  }
}

type Judged = { readonly region: TextRegion; readonly judgement: ReturnType<typeof judgeContrast> }

function imageText(
  file: string,
  facts: Awaited<ReturnType<typeof import('@lisible/media-analysis').analyse>>,
): { facts: ImageFacts; regions: readonly TextRegion[] } {
  const fail = (fr: string, en: string): never => {
    throw new ConfigurationError({ fr: `« ${file} » : ${fr}`, en: `\`${file}\`: ${en}` })
  }
  if (facts.status === 'error')
    return fail(
      `ce fichier ne peut pas être analysé (${facts.reason} ; ${facts.detail}).`,
      `this file cannot be measured (${facts.reason}; ${facts.detail}).`,
    )
  if (facts.kind !== 'image') return fail('ce n’est pas une image.', 'this is not a picture.')
  if (facts.text?.status !== 'ok') {
    const detail = facts.text?.detail ?? ''
    return fail(
      `le texte n’a pas pu y être cherché (${detail}).`,
      `text could not be looked for in it (${detail}).`,
    )
  }
  return { facts, regions: facts.text.regions }
}

function fontSize({ size }: TextRegion, { width }: ImageFacts): number {
  return cssPixels(size.fontSize, width, phoneWidth)
}

function render(
  judged: readonly Judged[],
  facts: ImageFacts,
  { locale, output }: ImageCommandOptions,
  streams: Streams,
): string {
  const text = words[locale]
  if (judged.length === 0) return text.none
  const colours = pc.createColors(streams.colours)
  const rows = judged.map(({ region, judgement }, i) => {
    const size = fontSize(region, facts)
    const { mean } = region.contrast
    const needed = neededRatio(size, region.size.bold ?? false)
    return [
      String(i + 1),
      mean === undefined ? '?' : ratio(mean, locale),
      ratio(needed, locale),
      `${Math.round(size)} px`,
      verdict(judgement, judgeSize(region, facts.width, phoneWidth), locale, colours),
      `${terminalSafe(region.text ?? text.unread)}${proposal(region, judgement, needed, locale)}`,
    ]
  })
  const printed = table(
    [text.number, text.contrast, text.needed, text.size, text.verdict, text.text],
    rows,
    streams.columns,
    colours.bold,
  )
  return output === undefined ? printed : `${printed}\n\n${text.written(output)}`
}

function verdict(
  judgement: Judged['judgement'],
  size: ReturnType<typeof judgeSize>,
  locale: Locale,
  colours: ReturnType<typeof pc.createColors>,
): string {
  const text = words[locale]
  if (judgement === undefined) {
    if (size === undefined) return colours.green(text.fine)
    return size.kind === 'unsure' ? colours.yellow(text.unsure) : colours.yellow(text.small)
  }
  if (judgement.kind === 'unsure') return colours.yellow(text.unsure)
  if (judgement.kind === 'whole' && judgement.severity === 'error') return colours.red(text.fail)
  return colours.yellow(text.warning)
}

function proposal(
  { foreground, background }: TextRegion,
  judgement: Judged['judgement'],
  needed: number,
  locale: Locale,
): string {
  if (judgement?.kind !== 'whole' || !foreground || !background) return ''
  const colour = passingColour(foreground, background, needed)
  return colour ? ` ${words[locale].proposed(colour)}` : ''
}
