import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assetsModule } from './assets.js'

// `pnpm --filter @lisible/report-html assets`
writeFileSync(fileURLToPath(new URL('../src/page/assets.ts', import.meta.url)), await assetsModule())
