import { measureSharpness } from '../sharpness/sharpness.js'
import { analyseText } from '../text/analyse-text.js'
import { decode } from './decode.js'
import { flashesOf } from './frames.js'
import { openTextModels, Unavailable } from './models.js'
import type { Answer, Request, Results } from './protocol.js'

/** Process that decodes pictures and runs the models: it may be killed at any time. */

async function measure(request: Request): Promise<Results[Request['measure']]> {
  switch (request.measure) {
    case 'text':
    case 'reading': {
      const picture = await decode(request.content, request.pixels)
      return analyseText(picture, await openTextModels(), { read: request.measure === 'reading' })
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
