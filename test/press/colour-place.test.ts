import { describe, expect, it } from 'vitest'
import type { Html } from '../../scripts/html/model.ts'
import { colourPlaces, placeIn } from '../../scripts/press/colour-place.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { magazineEdition } from '../pdf/facts.ts'

describe('placeIn', () => {
  it.each([
    ['a { color: #12AB34 }', '#12ab34', 12],
    ['a { color: #fc0 }', '#ffcc00', 12],
    ['a { color: rgb(18, 171, 52) }', '#12ab34', 12],
    ['a { color: rgb(18 171 52 / .5) }', '#12ab34', 12],
    ['a { color: #12ab3480 }', '#12ab34', 12],
  ])('finds in %j the colour %s', (text, hex, column) => {
    expect(placeIn(`/* one */\n${text}`, hex)).toEqual({ line: 2, column })
  })

  it('finds no other colour', () => {
    expect(placeIn('#12ab345678 #fc01 rgb(18, 171, 521)', '#12ab34')).toBeUndefined()
    expect(placeIn('#ffcc00', '#fecc00')).toBeUndefined()
  })
})

describe('colourPlaces', () => {
  it('looks in chapters, drawings and stylesheets', async () => {
    const world = memoryWorld({
      'chapters/a.md': 'Tekst <span style="color:#111122">x</span>',
      'chapters/img/b.svg': '<svg>\n<path fill="#223344"/></svg>',
      'styles/components/c.css': 'a { color: #334455 }',
    })
    const place = { file: 'chapters/a.md' }
    const edition = magazineEdition({ running: [{ path: 'chapters/a.md', place }] })
    const assets = new Map([['/files/b.svg', { from: 'publication', path: 'chapters/img/b.svg' }]])
    const placeOf = colourPlaces(edition, { assets } as unknown as Html, world)
    expect(await placeOf('#111122')).toEqual({ file: 'chapters/a.md', line: 1, column: 26 })
    expect(await placeOf('#223344')).toEqual({ file: 'chapters/img/b.svg', line: 2, column: 13 })
    expect(await placeOf('#334455')).toEqual({ file: 'styles/components/c.css', line: 1, column: 12 })
    expect(await placeOf('#445566')).toBeUndefined()
  })
})
