import { defineRule, type Text } from '@lisible/core'
import { englishLexicon, frenchLexicon } from '@lisible/lexicon-fr'
import { charterOf } from '../../charter/charter.js'
import { bared, isSameWriting, lowered } from '../../text/folding.js'
import { Claimed, placesOf } from '../../text/places.js'
import { isForbidden, properWriting } from './writing.js'

interface Written {
  written: string
  name: string
}

const charter = { brand: { name: 'Fleurs de Clém', forbiddenVariants: ['Fleurs de Clem', 'FleurDeClem'] } }

/** `brand/name` */
export const name = defineRule({
  meta: {
    id: 'brand/name',
    description: {
      fr: 'Le nom de la marque s’écrit comme la charte l’écrit.',
      en: 'The name of the brand is written as the charter writes it.',
    },
    rationale: {
      fr: 'Un nom qui change d’un texte à l’autre se retient mal, se cherche mal et fait douter qu’il s’agisse de la même maison. La charte dit comment il s’écrit (marque.nom) et quelles écritures elle refuse (marque.variantes_interdites). Les liens, les mentions, les hashtags et les adresses, qui ont leurs propres contraintes, ne sont pas jugés\u202f; un titre tout en capitales non plus, s’il garde ses accents. Un nom qui est aussi un mot courant (Orange, Carrefour) n’est jamais signalé en minuscules.',
      en: 'A name that changes from one text to the next is hard to remember and to search for, and makes people doubt that it is the same house. The charter says how it is written (brand.name) and which writings it refuses (brand.forbiddenVariants). Links, mentions, hashtags and addresses, which have constraints of their own, are not judged; nor is a title in capitals that keeps its accents. A name that is a common word too (Orange, Apple) is never reported in lower case.',
    },
    category: 'brand',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [],
    examples: [
      { text: 'Samedi, Fleurs de Clém ouvre ses portes.', settings: { charter } },
      {
        text: 'Samedi, Fleurs de Clem ouvre ses portes.',
        settings: { charter },
        findings: [
          {
            message: 'forbidden',
            span: 'Fleurs de Clem',
            expected: ['Fleurs de Clém'],
            fixed: 'Samedi, Fleurs de Clém ouvre ses portes.',
          },
        ],
      },
      {
        text: 'Chez fleurs de clém, tout pousse. Chez FLEURS DE CLÉM aussi.',
        settings: { charter },
        findings: [{ message: 'otherwise', span: 'fleurs de clém', expected: ['Fleurs de Clém'], fixed: '' }],
      },
      {
        text: 'Écrivez à clem@fleursdeclem.fr, suivez @fleursdeclem et #FleurDeClem : https://fleurdeclem.fr/fleurs',
        settings: { charter },
        note: {
          fr: 'Adresses, mentions et hashtags ont leurs propres contraintes.',
          en: 'Addresses, mentions and hashtags have constraints of their own.',
        },
      },
      {
        text: 'Une orange au carrefour, chez Orange.',
        settings: { charter: { brand: { name: 'Orange' } } },
        note: { fr: 'Le nom est aussi un mot courant.', en: 'The name is a common word too.' },
      },
      {
        text: 'Le monde change, dit Le Monde.',
        settings: { charter: { brand: { name: 'Le Monde' } } },
      },
      {
        text: 'Nos fleurs de Clémence, fleurs de climat.',
        settings: { charter },
      },
    ],
  },
  messages: {
    forbidden: {
      fr: (d: { written: string; name: string | null }) =>
        d.name === null
          ? `«\u00a0${d.written}\u00a0» est une écriture que la charte refuse. Écrivez le nom de la marque autrement.`
          : `«\u00a0${d.written}\u00a0» est une écriture que la charte refuse\u00a0: la charte demande «\u00a0${d.name}\u00a0», pour que la marque soit reconnue partout.`,
      en: (d) =>
        d.name === null
          ? `\`${d.written}\` is a writing that the charter refuses. Write the name of the brand otherwise.`
          : `\`${d.written}\` is a writing that the charter refuses: the charter asks for \`${d.name}\`, so that the brand is recognised everywhere.`,
    },
    otherwise: {
      fr: (d: Written) =>
        `Le nom de la marque est écrit «\u00a0${d.written}\u00a0»\u00a0: la charte demande «\u00a0${d.name}\u00a0». Reprenez-le, s’il s’agit bien d’elle.`,
      en: (d) =>
        `The name of the brand is written \`${d.written}\`: the charter asks for \`${d.name}\`. Take it up, if the brand is meant.`,
    },
  },
  create(context) {
    const brand = charterOf(context.settings)?.brand
    const own = brand?.name
    const variants = [...(brand?.forbiddenVariants ?? [])].sort((a, b) => b.length - a.length)
    if (own === undefined && variants.length === 0) return {}
    const ownBare = own === undefined ? '' : bared(own)

    const lexiconOf = (text: Text) => () =>
      context.resource(text.lang.startsWith('en') ? englishLexicon : frenchLexicon)

    return {
      text(text) {
        const { value } = text
        const named = own === undefined ? [] : placesOf(text, bared(value), ownBare)
        const right = named.filter(({ start, end }) => isSameWriting(value.slice(start, end), own!))
        const claimed = new Claimed(text, right)
        if (variants.length > 0) {
          const lower = lowered(value)
          for (const variant of variants) {
            for (const place of placesOf(text, lower, lowered(variant))) {
              const { start, end } = place
              const written = value.slice(start, end)
              if (!isForbidden(written, variant) || claimed.touches(place)) continue
              // The same letters in capitals are a title.
              if (own !== undefined && isSameWriting(written, own.toUpperCase()) && written !== variant)
                continue
              claimed.add(place)
              const edits = own === undefined ? {} : { expected: [own], fix: own }
              context.report({
                text,
                ...place,
                message: 'forbidden',
                data: { written, name: own ?? null },
                ...edits,
              })
            }
          }
        }
        for (const place of named) {
          if (claimed.touches(place)) continue
          const written = value.slice(place.start, place.end)
          const proper = properWriting(written, own!, lexiconOf(text))
          if (proper === undefined) continue
          const data = { written, name: proper }
          context.report({ text, ...place, message: 'otherwise', data, expected: [proper] })
        }
      },
    }
  },
})
