import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { codeInHex, codesIn, letterFonts } from '../../scripts/pdf/font-letters.ts'
import { fixture } from './facts.ts'

describe('codesIn', () => {
  it('reads single codes and ranges backwards', () => {
    const cmap = `2 beginbfchar\n<000A> <0042>\n<000b> <D83DDE00>\nendbfchar\n1 beginbfrange\n<00FE> <0100> <0061>\nendbfrange`
    expect([...codesIn(cmap)]).toEqual([
      ['B', '000A'],
      ['😀', '000B'],
      ['a', '00FE'],
      ['b', '00FF'],
      ['c', '0100'],
    ])
  })

  it('leaves ligatures out and keeps the first of two codes', () => {
    const cmap = 'beginbfchar <0001> <00660069> <0002> <0041> <0003> <0041> endbfchar'
    expect([...codesIn(cmap)]).toEqual([['A', '0002']])
  })
})

describe('codeInHex', () => {
  it('has four digits', () => {
    expect([0, 10, 0xabcd].map(codeInHex)).toEqual(['0000', '000A', 'ABCD'])
  })
})

describe('letterFonts', () => {
  it('knows what the subsets of Chromium can write', async () => {
    const { context } = await PDFDocument.load(fixture('magazine.pdf'))
    const [bold, regular] = letterFonts(context)
    expect([...'Over waterbouwkunde'].every(letter => bold?.codes.has(letter))).toBe(true)
    expect([...'Proefblad B-1'].every(letter => regular?.codes.has(letter))).toBe(true)
    expect(bold?.codes.has('Q')).toBe(false)
  })

  it('does not offer drawings for letters', async () => {
    expect(letterFonts((await PDFDocument.load(fixture('type3.pdf'))).context)).toEqual([])
  })
})
