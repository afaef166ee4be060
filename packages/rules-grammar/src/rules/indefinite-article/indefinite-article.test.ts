import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, test } from 'vitest'
import { resources } from '../../../../lexicon-fr/test/resources.js'
import { indefiniteArticle } from './index.js'

const findings = (text: string) => lintExample(indefiniteArticle, { text, lang: 'en' }, { resources })

const corrected = (text: string) =>
  findings(text).reduceRight(
    (fixed, { start, end, expected }) => fixed.slice(0, start.offset) + expected[0] + fixed.slice(end.offset),
    text,
  )

describe('indefinite-article', () => {
  for (const { name, run } of exampleTests(indefiniteArticle, { resources })) test(name, run)

  test.each([
    ['An university, an user, an one-time code.', 'A university, a user, a one-time code.'],
    ['A hour with a heir, a honest one.', 'An hour with an heir, an honest one.'],
    ['A european, an european dream.', 'A european, a european dream.'],
    ['An great day for an walk.', 'A great day for a walk.'],
    ['He is a actor and a engineer.', 'He is an actor and an engineer.'],
    [
      'She has a iPhone, a eBook, a e-bike and a x-ray.',
      'She has an iPhone, an eBook, an e-bike and an x-ray.',
    ],
    ['A MBA, a AI tool, a NGO, an US firm, an USB key.', 'An MBA, an AI tool, an NGO, a US firm, a USB key.'],
    [
      'In a 8-week course, a 18-year-old won an 5-star stay.',
      'In an 8-week course, an 18-year-old won a 5-star stay.',
    ],
    ['A underdog, a uninvited guest, a Italian chef.', 'An underdog, an uninvited guest, an Italian chef.'],
  ])('puts right %j', (written, meant) => {
    expect(corrected(written)).toBe(meant)
  })

  test('leaves the choice where `and` may be meant', () => {
    const [finding] = findings('Bread an butter')
    expect(finding).toMatchObject({ expected: ['a', 'and'] })
    expect(finding?.fix).toBeUndefined()
  })

  test('says nothing of what is right, or said in two ways, or no article', () => {
    const texts = [
      'An historic day at an hotel.',
      'A URL or an URL? A FAQ or an FAQ?',
      'A SQL query, an SQL query.',
      'Vitamin A intake matters.',
      'Serie A opener tonight.',
      'Plan A always wins.',
      'Hepatitis A outbreaks fell.',
      'Class A office space.',
      'From a to e, step by step.',
      'Il y a une heure.',
      'Gracias a Ana y a Irene.',
      'A herb garden, an herb garden.',
      'A European, a user, a unicorn, a one-time offer, a once-proud town.',
      'An umbrella, an unusual day, a unanimous vote.',
      'A uniform, an unimportant detail, a union, an uninvited guest.',
      'An 8-year-old, an 11th hour, an 18-hole course, an 80% rise.',
      'A 100-day plan, a 7-day trial, a 1-hour talk.',
      'An iPhone, an eBook, an X-ray, an NGO, an FBI agent.',
      'A US company, a UK team, a UX designer, a USB key.',
      'An heir, an honest broker, an honour, an hourly rate.',
      'A Ouija board, a oui and a non.',
      'An Uber ride.',
      'A Ukrainian flag, a utility.',
      'An IT job, an AI tool, an API.',
      'An Xbox, an LED lamp or a LED lamp.',
      'An Nguyen and An Tran join us.',
      'A A battery is not an AA battery.',
      "Black and white, rock an' roll.",
      'A eulogy, a ewe, a euphemism.',
      'Type a on the keyboard.',
      'Option a is best.',
      'If a equals b, stop.',
      'The letter a in French.',
      'A unary operator, a ubiquitous tool.',
      'A euro an hour, half an hour, such a shame.',
      'Un an plus tard.',
      '<a id="top"></a>',
      'An led lamp, a led lamp. An unionized acid.',
      'A IN clause.',
    ]
    for (const text of texts) expect(corrected(text)).toBe(text)
  })
})
