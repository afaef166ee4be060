import type { Visitor } from '../rules/rule.js'
import { TokenKind } from '../text/index.js'

/** Name of the visitor for each token kind, indexed by the kind. */
export const tokenHandlerNames: readonly (keyof Visitor | undefined)[] = (() => {
  const names: (keyof Visitor | undefined)[] = []
  for (const [name, kind] of Object.entries(TokenKind) as [keyof Visitor, number][]) names[kind] = name
  return Array.from(names)
})()
