import { existsSync, statSync } from 'node:fs'
import type { ImageFacts, Locale, TextRegion } from '@lisible/core'
import { cssPixels, passingColour, terminalSafe } from '@lisible/core'
import { ConfigurationError, rulesById } from '@lisible/engine'
import { judgeContrast, judgeSize, neededRatio, phoneWidth, ratio } from '@lisible/rules-image'
import pc from 'picocolors'
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
    none: 'Aucun texte trouvé dans cette image : il n’y a rien à annoter.',
    written: (file: string) => `Image annotée : ${file}`,
    replaced: (file: string) => `Image annotée : ${file} (celle de la fois précédente est remplacée)`,
    kept: (file: string) =>
      `L’image annotée n’a pas été écrite : « ${file} » existe, et ne vient pas de lisible. Donnez un autre nom : --output <fichier>`,
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
    none: 'No text found in this picture: there is nothing to annotate.',
    written: (file: string) => `Annotated picture: ${file}`,
    replaced: (file: string) => `Annotated picture: ${file} (that of the last time is replaced)`,
    kept: (file: string) =>
      `The annotated picture was not written: \`${file}\` exists and is not of lisible’s making. Give another name: --output <file>`,
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
  /** Where to write the annotated picture. Absent: beside the picture, or nowhere where JSON is asked for. */
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
  const { analyse, annotate, close, isAnnotated } = analysis
  const { output } = options
  if (output !== undefined && existsSync(output) && !(isFile(output) && isAnnotated(output)))
    throw taken(output)
  try {
    const facts = await analyse(file, { needs: { reading: true } })
    const analysed = imageText(file, facts)
    const judged = analysed.regions.map((region) => ({
      region,
      judgement: judgeContrast(region, fontSize(region, analysed.facts)),
    }))
    const wanted = output ?? (options.json ? undefined : besides(file))
    const writing = wanted === undefined || judged.length === 0 ? undefined : writingOf(wanted, isAnnotated)
    if (writing !== undefined && writing.how !== 'kept') {
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
      await annotate(file, boxes, writing.file).catch((error: NodeJS.ErrnoException) => {
        throw notWritten(writing.file, error)
      })
    }
    streams.write(
      options.json
        ? `${JSON.stringify(facts, null, 2)}\n`
        : `${render(judged, analysed.facts, options.locale, streams)}\n`,
    )
    if (writing !== undefined) {
      const said = `${words[options.locale][writing.how](writing.file)}\n`
      if (options.json || writing.how === 'kept') streams.writeError(said)
      else streams.write(`\n${said}`)
    }
    return judged.some(({ judgement }) => judgement?.kind === 'whole' && judgement.severity === 'error')
      ? 1
      : 0
  } finally {
    await close()
  }
}

/** The annotated picture: written, over that of an earlier run, or not at all where another file has its name. */
interface Writing {
  readonly file: string
  readonly how: 'written' | 'replaced' | 'kept'
}

function writingOf(file: string, isOurs: (file: string) => boolean): Writing {
  if (!existsSync(file)) return { file, how: 'written' }
  return { file, how: isFile(file) && isOurs(file) ? 'replaced' : 'kept' }
}

/** `visuel.png` → `visuel.lisible.png`, beside the picture. */
function besides(file: string): string {
  return `${file.replace(/\.[^./\\]*$/, '')}.lisible.png`
}

function isFile(path: string): boolean {
  return statSync(path).isFile()
}

function taken(file: string): ConfigurationError {
  return new ConfigurationError({
    fr: `« ${file} » existe, et n’est pas une image annotée par lisible : rien n’a été écrit. Donnez un autre nom à --output.`,
    en: `\`${file}\` exists and is no picture that lisible annotated: nothing was written. Give --output another name.`,
  })
}

function notWritten(file: string, { code, message }: NodeJS.ErrnoException): ConfigurationError {
  const detail = code ?? message
  return new ConfigurationError({
    fr: `L’image annotée « ${file} » ne peut pas être écrite (${detail}). Donnez à --output un fichier d’un dossier qui existe, où vous pouvez écrire.`,
    en: `The annotated picture \`${file}\` cannot be written (${detail}). Give --output a file in a folder that exists, and that you may write to.`,
  })
}

type Judged = { readonly region: TextRegion; readonly judgement: ReturnType<typeof judgeContrast> }

function imageText(
  file: string,
  facts: Awaited<ReturnType<typeof import('@lisible/media-analysis').analyse>>,
): { facts: ImageFacts; regions: readonly TextRegion[] } {
  const fail = (fr: string, en: string): never => {
    throw new ConfigurationError({ fr: `« ${file} » : ${fr}`, en: `\`${file}\`: ${en}` })
  }
  if (facts.status === 'error') {
    if (facts.reason === 'missing')
      return fail('ce fichier n’existe pas. Vérifiez le chemin.', 'there is no such file. Check the path.')
    const told = rulesById.get('media/unreadable')!.messages.notChecked!
    const data = { file, reason: facts.reason, detail: facts.detail }
    throw new ConfigurationError({ fr: told.fr(data as never), en: told.en(data as never) })
  }
  if (facts.kind !== 'image')
    return fail(
      'ce n’est pas une image. Donnez un fichier PNG, JPEG, WebP ou GIF.',
      'this is not a picture. Give a PNG, JPEG, WebP or GIF file.',
    )
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

function render(judged: readonly Judged[], facts: ImageFacts, locale: Locale, streams: Streams): string {
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
  return table(
    [text.number, text.contrast, text.needed, text.size, text.verdict, text.text],
    rows,
    streams.columns,
    colours.bold,
  )
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
