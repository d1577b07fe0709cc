import { describe, expect, it } from 'vitest'
import { colourMap, fromHex, toHex } from '../../../scripts/pdf/colour/colour-map.ts'
import { houseInks } from '../facts.ts'
import { houseSeparator } from '../house-press.ts'

const map = async () => colourMap(houseInks, await houseSeparator())

describe('colourMap', () => {
  it('knows inks by the four decimals that Chromium writes, to the per cent', async () => {
    expect((await map()).paint([0.7843, 0.0627, 0.1804], 0)).toEqual({ cmyk: [0, 1, 0.8, 0.05] })
    expect((await map()).paint(fromHex('#8a8a8a'), 0)).toEqual({ cmyk: [0, 0, 0, 0.55] })
  })

  it('keeps each of all 8-bit values apart', () => {
    expect(new Set(Array.from({ length: 256 }, (_, value) => (value / 255).toFixed(4))).size).toBe(256)
  })

  it('makes rich black only of the ink that asks for it', async () => {
    expect((await map()).paint(fromHex('#000001'), 0).cmyk).toEqual([0.6, 0.4, 0.4, 1])
    expect((await map()).paint(fromHex('#000000'), 0).cmyk).toEqual([0, 0, 0, 1])
    expect(colourMap([], await houseSeparator()).paint(fromHex('#000000'), 0).cmyk).toEqual([0, 0, 0, 1])
  })

  it('puts a spot colour on its own plate, and its tint as a part of it', async () => {
    const solid = [1, 0.6, 0, 0.05]
    expect((await map()).paint(fromHex('#005ca9'), 0).spot).toEqual({ name: 'House Blue', tint: 1, solid })
    expect((await map()).paint(fromHex('#cce0ee'), 0).spot).toEqual({ name: 'House Blue', tint: 0.2, solid })
    const alone = houseInks.filter(ink => ink.name === 'house-tint')
    const { solid: guessed } = colourMap(alone, await houseSeparator()).paint(fromHex('#cce0ee'), 0).spot ?? {}
    expect(guessed?.map(each => Math.round(each * 100))).toEqual([100, 60, 0, 5])
  })

  it('puts greys on the black plate without telling, and tells of every other colour once, with its pages', async () => {
    const made = await map()
    expect(made.paint(fromHex('#777777'), 0).cmyk.slice(0, 3)).toEqual([0, 0, 0])
    for (const page of [4, 1, 4]) made.paint(fromHex('#12ab34'), page)
    expect(made.unmapped().map(({ rgb, pages }) => [toHex(rgb), pages])).toEqual([['#12ab34', [1, 4]]])
    expect(made.unmapped()[0]?.cmyk).toEqual((await houseSeparator()).colour(fromHex('#12ab34')))
  })

  it('tells of no colour between two others, and takes one a hair off an ink for the ink', async () => {
    const made = await map()
    expect(made.between([0.7851, 0.0625, 0.18])).toEqual([0, 1, 0.8, 0.05])
    expect(made.between(fromHex('#12ab34'))).toEqual((await houseSeparator()).colour(fromHex('#12ab34')))
    expect(made.unmapped()).toEqual([])
  })

  it('is exact for inks and greys', async () => {
    const { isExact } = await map()
    expect(['#c8102e', '#777777', '#12ab34'].map(hex => isExact(fromHex(hex)))).toEqual([true, true, false])
  })
})
