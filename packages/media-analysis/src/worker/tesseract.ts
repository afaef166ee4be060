import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Raster } from '../pixels/raster.js'
import type { SecondReader } from '../read/second-reader.js'
import { openSharp } from './open-sharp.js'

/** Variant of the language data: LSTM only, integer weights. */
const VARIANT = '4.0.0_best_int'

/** Opens tesseract.js for French, with the language data of its npm package; nothing is downloaded. */
export async function openTesseract(): Promise<SecondReader> {
  const { createWorker, OEM, PSM } = await import('tesseract.js')
  const sharp = await openSharp()
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/fra/package.json'))
  const worker = await createWorker('fra', OEM.LSTM_ONLY, {
    langPath: join(data, VARIANT),
    gzip: true,
    cacheMethod: 'none',
  })
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, user_defined_dpi: '300' })
  return {
    async read(line: Raster) {
      const image = await sharp(line.data, { raw: { width: line.width, height: line.height, channels: 4 } })
        .greyscale()
        .png({ compressionLevel: 1 })
        .toBuffer()
      const { data } = await worker.recognize(image, {}, { blocks: true, text: false })
      return (data.blocks ?? [])
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines.flatMap(({ words }) => words)))
        .map(({ text, confidence }) => ({ text, confidence: confidence / 100 }))
    },
  }
}
