/** A line read in a picture, cut after 40 characters for a sentence. */
export function shortened(text: string): string {
  const characters = [...text.trim()]
  return characters.length > 40 ? `${characters.slice(0, 39).join('').trimEnd()}…` : characters.join('')
}
