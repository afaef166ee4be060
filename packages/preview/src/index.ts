export type { Counter, MediumPreview, NetworkPreview, Piece, PieceKind, TextPreview } from './model.js'
export { previewPublication } from './preview.js'
