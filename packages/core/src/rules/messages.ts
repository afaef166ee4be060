import type { Locale, Localized } from '../locales/locale.js'

/** A message as a function of its data, in every language. */
export type Message<D = never> = Localized<(data: D) => string>

/** Data of the messages of one rule, by message id; `unknown` where a message needs none. */
export type MessageTypes = Readonly<Record<string, unknown>>

/** The messages of one rule: the type of `data` is written once, on the French function. */
export type MessagesOf<D extends MessageTypes> = { readonly [K in keyof D]: Message<D[K]> }

/** The messages of a rule whose data nobody needs to know. */
export type MessageCatalogue = Readonly<Record<string, Message>>

/**
 * Renders one message; French guillemets hold on to what they quote. Catalogues are typed, so data that does not fit
 * cannot reach this point.
 */
export function renderMessage(message: Message, locale: Locale, data: unknown): string {
  const text = message[locale](data as never)
  return locale === 'fr' ? text.replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»') : text
}
