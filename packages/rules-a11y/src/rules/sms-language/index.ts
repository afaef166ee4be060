import { defineRule, TokenKind, Vocabulary } from '@lisible/core'
import * as v from 'valibot'
import { spokenLanguage } from '../../emoji/name.js'
import { sources } from '../../sources.js'
import { isQuoted } from '../../text/quotes.js'
import { unitsOf } from '../../text/units.js'
import { textMessagesOf } from '../../words/lookup.js'

export const smsLanguage = defineRule({
  meta: {
    id: 'a11y/sms-language',
    description: { fr: 'Pas de langage SMS.', en: 'No text-message language.' },
    rationale: {
      fr: '« slt », « pck » ou « jsp » se lisent lettre par lettre, ou comme des mots qui n’existent pas. Si c’est le ton voulu d’un compte, les mots admis se déclarent dans l’option « allow ».',
      en: '“thx”, “idk” or “gr8” are read letter by letter, or as words that do not exist. If it is the wanted tone of an account, declare the words you admit in the option `allow`.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.falc],
    examples: [
      {
        text: 'Slt à vous, on se voit mtn',
        findings: [
          { message: 'sms', span: 'Slt', expected: ['Salut'] },
          { span: 'mtn', expected: ['maintenant'] },
        ],
      },
      { text: 'Thx for coming', lang: 'en', findings: [{ span: 'Thx', expected: ['Thanks'] }] },
      { text: 'Salut à vous, on se voit maintenant' },
      {
        text: 'Mdr, trop bien',
        options: { allow: ['mdr'] },
        note: { fr: 'Le ton d’un compte.', en: 'The tone of an account.' },
      },
      { text: 'Que veut dire « jsp » ?', note: { fr: 'Cité.', en: 'Quoted.' } },
    ],
  },
  messages: {
    sms: {
      fr: (d: { written: string; plain: string }) =>
        `« ${d.written} » se lit lettre par lettre. En toutes lettres : « ${d.plain} ».`,
      en: (d) => `\`${d.written}\` is read letter by letter. In full: \`${d.plain}\`.`,
    },
  },
  options: v.strictObject({
    /** Words admitted, in small letters. */
    allow: v.optional(v.array(v.string()), []),
  }),
  create: (context) => ({
    text(text) {
      if (!text.tokens.mayHave(written)) return
      const messages = textMessagesOf(spokenLanguage(text.lang))
      for (const unit of unitsOf(text.tokens)) {
        if (unit.kind === TokenKind.elision || unit.end - unit.start > longest) continue
        const plain = messages.get(unit.lower)
        if (plain === undefined || plain === '' || context.options.allow.includes(unit.lower)) continue
        if (isAcronym(unit.text) || isQuoted(text.value, unit.start, unit.end)) continue
        const shown =
          unit.text.charAt(0) === unit.lower.charAt(0)
            ? plain
            : plain.charAt(0).toUpperCase() + plain.slice(1)
        context.report({
          text,
          start: unit.start,
          end: unit.end,
          message: 'sms',
          data: { written: unit.text, plain: shown },
          expected: [shown],
        })
      }
    },
  }),
})

const longest = 8

/** Other words than laughter in capitals are acronyms. */
function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && !/^(?:MDR+|PTDR|LOL|OMG)$/.test(word)
}

const written = new Vocabulary(() => [...textMessagesOf('fr').keys(), ...textMessagesOf('en').keys()])
