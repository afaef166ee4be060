export { cut, type Patch } from '../pixels/patch.js'
export type { Raster } from '../pixels/raster.js'
export { apca } from './apca.js'
export { type Estimate, estimateContrast } from './estimate.js'
