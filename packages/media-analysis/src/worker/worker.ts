import { readFile } from 'node:fs/promises'
import { analyseText, type LineReader, type TextModels } from '../text/analyse-text.js'
import { decode } from './decode.js'
import { modelPath, openModel } from './models.js'
import type { Answer, Request, Results } from './protocol.js'

/** Process that decodes pictures and runs the models: it may be killed at any time. */

const THREADS = 2

/** Text the models cannot be opened for, as against a picture that cannot be decoded. */
class Unavailable extends Error {}

let detector: Promise<TextModels['detector']> | undefined
let reader: Promise<LineReader> | undefined

function once<T>(open: () => Promise<T>): Promise<T> {
  return open().catch((error: unknown) => {
    throw new Unavailable(error instanceof Error ? error.message : String(error))
  })
}

async function openReader(): Promise<LineReader> {
  const dictionary = await readFile(modelPath('latin_dict.txt'), 'utf8')
  const model = await openModel('latin_PP-OCRv3_rec_infer.onnx', THREADS)
  return { model, alphabet: [...dictionary.replace(/\r?\n$/, '').split(/\r?\n/), ' '] }
}

async function models(read: boolean): Promise<TextModels> {
  detector ??= once(() => openModel('ch_PP-OCRv4_det_infer.onnx', THREADS))
  if (!read) return { detector: await detector }
  reader ??= once(openReader)
  return { detector: await detector, reader: await reader }
}

async function measure(request: Request): Promise<Results[Request['measure']]> {
  switch (request.measure) {
    case 'text':
    case 'reading': {
      const picture = await decode(request.content, request.pixels)
      return analyseText(picture, await models(request.measure === 'reading'))
    }
    default:
      throw new Unavailable(`unknown measure ${request.measure}`)
  }
}

process.on('message', async (request: Request) => {
  let answer: Answer
  try {
    answer = { id: request.id, result: await measure(request) }
  } catch (error) {
    const problem = error instanceof Unavailable ? 'unavailable' : 'undecodable'
    answer = { id: request.id, problem, detail: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(answer)
})
process.on('disconnect', () => process.exit(0))
