import { describe, expect, it } from 'vitest'
import { open } from './lexicon-file.js'

const french = open('fr.lexicon')
const known = (words: string): string[] => words.split(' ').filter((word) => french.check(word).known)
const all = (words: string): string[] => words.split(' ')

describe('French look-up', () => {
  it('knows words in every admissible case', () => {
    const words = 'chat Chat CHAT été Été ÉTÉ Paris PARIS ONU États-Unis ÉTATS-UNIS kW OCAML iPhone'
    expect(known(words)).toEqual(all(words).filter((word) => word !== 'iPhone'))
    expect(known('marseille onu KW pARIS')).toEqual([])
  })

  it('admits elision by class and by sound', () => {
    const right =
      "l'ami l’ami L'ami L'AMI l'Amérique d'arbres qu'il s'il j'aime m'aime n'y c'est l'homme jusqu'à"
    expect(
      known(`${right} lorsqu'elle aujourd'hui quelqu'un presqu'île l'Yonne d'yeux l'huître l'héroïne`),
    ).toEqual(all(`${right} lorsqu'elle aujourd'hui quelqu'un presqu'île l'Yonne d'yeux l'huître l'héroïne`))
    expect(
      known("l'chat j'mange qu'chat l'hibou d'haricots l'onze l'arbres s'elle j'aimes l'yaourt"),
    ).toEqual([])
  })

  it('says how to write what cannot be elided', () => {
    expect(french.check("l'hibou")).toEqual({
      known: false,
      remark: 'elision',
      expected: ['le hibou', 'la hibou'],
    })
    expect(french.check('J’mange')).toMatchObject({ remark: 'elision', expected: ['Je mange'] })
  })

  it('knows compounds and inclusive writing', () => {
    const words =
      'porte-monnaie étudiant·es étudiant.e.s étudiant(e)s directeur(-trice) acteur/trice touTEs citoyen-ne-s lecteur·rice·s'
    expect(known(words)).toEqual(all(words))
    expect(known('étudian·es directeur(-xyz) toutXs')).toEqual([])
  })

  it('remarks ligatures written as two letters', () => {
    expect(french.check("l'oeuvre")).toEqual({ known: true, remark: 'ligature', expected: ["l'œuvre"] })
    expect(french.check('Coeur')).toMatchObject({ known: true, remark: 'ligature', expected: ['Cœur'] })
    expect(french.check('COEUR')).toMatchObject({ remark: 'ligature', expected: ['CŒUR'] })
    expect(french.check('coefficient')).toEqual({ known: true })
  })

  it('remarks capitals without their accent', () => {
    expect(french.check('Etat')).toEqual({ known: true, remark: 'capital-accent', expected: ['État'] })
    expect(french.check("L'ETAT")).toMatchObject({ known: true, expected: ["L'ÉTAT"] })
    expect(french.check('Saint-Etienne')).toMatchObject({ known: true, expected: ['Saint-Étienne'] })
    expect(french.check('etat')).toEqual({ known: false })
  })

  it('remarks names without their capitals', () => {
    expect(french.check('facebook')).toEqual({ known: false, remark: 'capital', expected: ['Facebook'] })
    expect(french.check("d'afrique")).toMatchObject({ remark: 'capital', expected: ["d'Afrique"] })
    expect(french.check('FaceBook')).toMatchObject({ known: false, expected: ['Facebook'] })
  })

  it('reads words with digits', () => {
    const words = '19h 10h30 2e 1er 3D 20k H1N1 covid19 12,5 5km'
    expect(known(words)).toEqual(all(words))
    expect(french.check('50000eme')).toEqual({ known: true, remark: 'ordinal', expected: ['50000e'] })
    expect(french.check('1ère')).toMatchObject({ remark: 'ordinal', expected: ['1re'] })
    expect(french.check('2èmes')).toMatchObject({ remark: 'ordinal', expected: ['2es'] })
  })

  it('sees through soft hyphens, decomposed accents and decorative letters', () => {
    expect(
      known('pu\u00adbli\u00adca\u00adtion e\u0301te\u0301 \u{1d5f0}\u{1d5f5}\u{1d5ee}\u{1d601} ﬁn'),
    ).toHaveLength(4)
  })

  it('recognises words lengthened for emphasis', () => {
    expect(french.check('trooop')).toEqual({ known: true, remark: 'lengthened', expected: ['trop'] })
    expect(french.check('bzzzt')).toEqual({ known: false })
  })

  it('admits the spellings of before and after 1990, or only those required', () => {
    expect(known('août aout connaître connaitre oignon ognon')).toHaveLength(6)
    const before = open('fr.lexicon', { spelling: 'classic' })
    const after = open('fr.lexicon', { spelling: '1990' })
    expect([before.check('connaître').known, before.check('connaitre').known]).toEqual([true, false])
    expect([after.check('connaître').known, after.check('connaitre').known]).toEqual([false, true])
    expect([before.check('chat').known, after.check('chat').known]).toEqual([true, true])
  })
})
