import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCaptions } from './parse.js'

const srt = (text: string) => parseCaptions(new TextEncoder().encode(text), 'srt')
const vtt = (text: string) => parseCaptions(new TextEncoder().encode(text), 'vtt')

describe('captions', () => {
  it('are read from SubRip', () => {
    const facts = srt(
      '1\n00:00:01,000 --> 00:00:03,000\nBonjour à toutes\net à tous\n\n2\n00:00:03,500 --> 00:00:05,000\n<i>Entrez !</i>\n',
    )
    expect(facts.problems).toEqual([])
    expect(facts.cues).toEqual([
      { line: 2, start: 1, end: 3, text: 'Bonjour à toutes\net à tous', readingSpeed: 12.5, longestLine: 16 },
      { line: 7, start: 3.5, end: 5, text: 'Entrez !', readingSpeed: 8 / 1.5, longestLine: 8 },
    ])
    expect(facts.span).toBe(4)
  })

  it('are read from WebVTT with its notes, styles, names and settings', () => {
    const facts = vtt(
      'WEBVTT - Visite\n\nNOTE\nà relire --> bientôt\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.500 align:start\n<v Anne>Bonjour &amp; bienvenue\n',
    )
    expect(facts.problems).toEqual([])
    expect(facts.cues).toMatchObject([{ line: 10, start: 1, end: 2.5, text: 'Bonjour & bienvenue' }])
  })

  it('are judged cue by cue', () => {
    const { problems } = srt(
      [
        '1\n00:00:05,000 --> 00:00:08,000\nUn\n',
        '2\n00:00:07,000 --> 00:00:09,000\nDeux\n',
        '3\n00:00:02,000 --> 00:00:03,000\nTrois\n',
        '4\n00:00:12,000 --> 00:00:11,000\nQuatre\n',
        '5\n00:00:20,000 --> 00:00:21,000\n\n',
        '6\n00:xx:30,000 --> 00:00:31,000\nSix\n',
      ].join('\n'),
    )
    expect(problems.map(({ kind, line, cue }) => [kind, line, cue])).toEqual([
      ['overlap', 6, 1],
      ['out-of-order', 10, 2],
      ['negative-duration', 14, 3],
      ['empty-cue', 18, 4],
      ['bad-timing', 22, undefined],
    ])
  })

  it('that are none, unannounced, or in an old encoding are told so', () => {
    expect(srt('du texte').problems).toEqual([{ kind: 'no-cues', line: 1 }])
    expect(vtt('00:01.000 --> 00:02.000\nBonjour').problems).toEqual([{ kind: 'bad-header', line: 1 }])
    const latin = Uint8Array.from([...'1\n00:00:01,000 --> 00:00:02,000\n', '\xe9t\xe9\n'].join(''), (c) =>
      c.charCodeAt(0),
    )
    const facts = parseCaptions(latin, 'srt')
    expect(facts.problems).toEqual([{ kind: 'bad-encoding', line: 1 }])
    expect(facts.cues[0]!.text).toBe('été')
  })

  it('come back as they were written', () => {
    const cue = fc.record({
      start: fc.integer({ min: 0, max: 35_999_000 }),
      length: fc.integer({ min: 1, max: 10_000 }),
      text: fc.stringMatching(/^[a-zà-ü ,.!?'’]{1,40}$/).map((text) => text.trim() || 'x'),
    })
    const stamp = (ms: number) =>
      `${String(Math.floor(ms / 3_600_000)).padStart(2, '0')}:${String(Math.floor(ms / 60_000) % 60).padStart(2, '0')}:${String(Math.floor(ms / 1000) % 60).padStart(2, '0')},${String(ms % 1000).padStart(3, '0')}`
    fc.assert(
      fc.property(fc.array(cue, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), (cues, end) => {
        const file = cues
          .map(({ start, length, text }, at) =>
            [at + 1, `${stamp(start)} --> ${stamp(start + length)}`, text, ''].join(end),
          )
          .join(end)
        expect(srt(file).cues.map(({ start, end: stop, text }) => [start, stop, text])).toEqual(
          cues.map(({ start, length, text }) => [start / 1000, (start + length) / 1000, text]),
        )
      }),
      { seed: 11 },
    )
  })

  it('never throw, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('srt' as const, 'vtt' as const),
        (bytes, format) => {
          parseCaptions(bytes, format)
        },
      ),
      { seed: 11 },
    )
  })
})
