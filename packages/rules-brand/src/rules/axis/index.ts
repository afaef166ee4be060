import { closest, defineRule } from '@lisible/core'
import { charterOf } from '../../charter/charter.js'
import { bared } from '../../text/folding.js'
import { anyOf } from '../../text/lists.js'

interface Unknown {
  axis: string
  axes: readonly string[]
  near: string | null
}

const charter = { axes: ['conseils', 'coulisses', 'marque employeur'] }
const draft = (axis: string) =>
  `---\nnetworks: [x]\naxis: ${axis}\n---\nSamedi, l’atelier ouvre ses portes.\n`

/** `brand/axis` */
export const axis = defineRule({
  meta: {
    id: 'brand/axis',
    description: {
      fr: 'L’axe d’une publication est l’un de ceux de la charte.',
      en: 'The axis of a publication is one of the charter’s.',
    },
    rationale: {
      fr: 'Une ligne éditoriale tient en quelques axes\u00a0: chaque publication sert l’un d’eux, et un calendrier se relit axe par axe. La charte les nomme (axes)\u202f; une publication sans axe n’est pas jugée.',
      en: 'An editorial line rests on a few axes: each publication serves one of them, and a calendar is read axis by axis. The charter names them (axes); a publication without an axis is not judged.',
    },
    category: 'brand',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'warning',
    sources: [],
    examples: [
      { text: draft('Coulisses'), draft: 'a.post.md', settings: { charter } },
      {
        text: draft('coulises'),
        draft: 'a.post.md',
        settings: { charter },
        findings: [{ message: 'unknown', span: 'coulises', expected: ['coulisses'] }],
      },
      {
        text: draft('promotions'),
        draft: 'a.post.md',
        settings: { charter },
        findings: [{ message: 'unknown', span: 'promotions', expected: [] }],
      },
    ],
  },
  messages: {
    unknown: {
      fr: (d: Unknown) =>
        `L’axe «\u00a0${d.axis}\u00a0» n’est pas de ceux de la charte.${d.near === null ? '' : ` Vouliez-vous dire «\u00a0${d.near}\u00a0»\u202f?`} La charte demande ${anyOf(d.axes, 'fr')}\u00a0: choisissez celui que cette publication sert, ou ajoutez-le à la charte.`,
      en: (d) =>
        `The axis \`${d.axis}\` is none of the charter’s.${d.near === null ? '' : ` Did you mean \`${d.near}\`?`} The charter asks for ${anyOf(d.axes, 'en')}: choose the one that this publication serves, or add it to the charter.`,
    },
  },
  create(context) {
    const axes = charterOf(context.settings)?.axes ?? []
    if (axes.length === 0) return {}
    return {
      publication({ axis: written, axisPosition }) {
        if (written === undefined || written.trim() === '' || !axisPosition) return
        const wanted = bared(written.trim())
        if (axes.some((one) => bared(one.trim()) === wanted)) return
        const [near] = closest(written, axes)
        context.report({
          place: axisPosition,
          message: 'unknown',
          data: { axis: written, axes, near: near ?? null },
          ...(near === undefined ? {} : { expected: [near] }),
        })
      },
    }
  },
})
