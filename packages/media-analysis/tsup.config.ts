import { library } from '../../tsup.base.js'

export default library({
  entry: {
    index: 'src/index.ts',
    browser: 'src/browser/index.ts',
    contrast: 'src/contrast/index.ts',
    worker: 'src/worker/worker.ts',
  },
})
