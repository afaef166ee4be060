/** Text that stays text inside a Markdown table cell. */
export function inlineMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, '<br>')
}
