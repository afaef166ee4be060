import type { TextAnalysis } from '@lisible/core/media'
import { analyseText, onWhite, openTextModels } from '@lisible/media-analysis/browser'
import * as runtime from 'onnxruntime-web/wasm'

const read = async (name: string) => (await fetch(name)).blob()
const bytes = async (name: string) => new Uint8Array(await (await read(name)).arrayBuffer())

async function pixels(name: string): Promise<ImageData> {
  const bitmap = await createImageBitmap(await read(name))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
  context.drawImage(bitmap, 0, 0)
  return context.getImageData(0, 0, bitmap.width, bitmap.height)
}

/** Text of pictures, decoded by a canvas. The page reads the files, as a host would; the package fetches none. */
async function analyse(pictures: readonly string[]): Promise<TextAnalysis[]> {
  const models = await openTextModels(runtime, {
    wasm: await bytes('runtime.wasm'),
    detector: await bytes('detector.onnx'),
    reader: { model: await bytes('reader.onnx'), dictionary: await (await read('dictionary.txt')).text() },
  })
  const found: TextAnalysis[] = []
  for (const name of pictures)
    found.push(await analyseText(onWhite(await pixels(name)), models, { read: true }))
  await models.release()
  return found
}

Object.assign(globalThis, { analyse })
