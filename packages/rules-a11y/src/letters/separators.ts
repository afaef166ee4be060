/** Emoji that draw lines rather than say anything. */
export const separators: ReadonlySet<string> = new Set(['➖', '〰', '➰', '▪', '▫', '◾', '◽', '⬛', '⬜'])
