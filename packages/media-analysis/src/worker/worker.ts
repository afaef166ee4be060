import { measureSharpness } from '../sharpness/sharpness.js'
import { analyseText, type TextModels } from '../text/analyse-text.js'
import { decode } from './decode.js'
import { flashesOf } from './frames.js'
import { openTextModels } from './models.js'
import type { Answer, Request, Results } from './protocol.js'

/** Process that decodes pictures and runs the models: it may be killed at any time. */

/** The models cannot be opened, as against a picture that cannot be decoded. */
class Unavailable extends Error {}

async function models(read: boolean): Promise<TextModels> {
  try {
    return await openTextModels(read)
  } catch (error) {
    throw new Unavailable(error instanceof Error ? error.message : String(error))
  }
}

async function measure(request: Request): Promise<Results[Request['measure']]> {
  switch (request.measure) {
    case 'text':
    case 'reading': {
      const picture = await decode(request.content, request.pixels)
      return analyseText(picture, await models(request.measure === 'reading'))
    }
    case 'sharpness':
      return measureSharpness(await decode(request.content, request.pixels))
    case 'flashes':
      return flashesOf(request.content)
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
