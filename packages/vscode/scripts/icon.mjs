// Draws media/icon.png, the picture of the extension.
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 24 24">
<rect width="24" height="24" rx="5" fill="#0b3d4a"/>
<path d="M5 6h14v9.500h-8.500l-3.500 3.500v-3.500H5z" fill="#fff"/>
<path d="M8.600 10.700l2.400 2.400 4.600-4.600" fill="none" stroke="#0b7a5b" stroke-width="1.800" stroke-linecap="round" stroke-linejoin="round"/></svg>`
await sharp(Buffer.from(svg))
  .png()
  .toFile(fileURLToPath(new URL('../media/icon.png', import.meta.url)))
