import { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { clip } from '../../scripts/pdf/clip.ts'
import { printBoxes } from '../../scripts/pdf/print-boxes.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { fieldsIn, slug } from '../../scripts/pdf/slug.ts'
import { fixture, magazineEdition, magazineFacts } from './facts.ts'
import { paintedBy } from './painted.ts'

async function passed(title: string, name = 'magazine.pdf') {
  const doc = await PDFDocument.load(fixture(name))
  for (const pass of [printBoxes, clip, slug])
    pass(doc, magazineFacts({ edition: magazineEdition({ title }) }), collector())
  return { doc, pages: (await readPdf(await doc.save())).pages }
}

describe('fieldsIn', () => {
  const letters = (all: string) => new Map([...all].map(letter => [letter, `<${letter}>`]))
  const [first, second] = [
    { ref: PDFRef.of(1), codes: letters('ab1 2') },
    { ref: PDFRef.of(2), codes: letters('abc') },
  ] as const

  it('writes each field in its first wording that a font has all letters of', () => {
    expect(fieldsIn([first, second], [['ab'], ['1/2', '1 2'], ['c'], ['']])).toEqual([
      { font: first, codes: '<a><b>' },
      { font: first, codes: '<1>< ><2>' },
      { font: second, codes: '<c>' },
    ])
  })

  it('leaves out what no font can write', () => {
    expect(fieldsIn([first, second], [['d'], ['c1']])).toEqual([])
  })
})

describe('slug', () => {
  it('writes title and folio under the bleed of each page', async () => {
    const { pages } = await passed('Proefblad')
    for (const [index, page] of pages.entries()) {
      const written = page.text.filter(({ size }) => Math.abs(size - 6) < 0.01)
      expect(written.map(each => each.text).join('')).toMatch(/^Proefblad/)
      const below = (page.trimBox?.top ?? 0) - (page.bleedBox?.bottom ?? 0)
      for (const { baseline } of written) expect(baseline).toBeGreaterThan(below)
      expect(index).toBeLessThan(6)
    }
    expect(pages[3]?.text.slice(-1)[0]?.size).toBeCloseTo(6, 3)
  })

  it('uses a font of the document and adds none', async () => {
    const { doc, pages } = await passed('Proefblad')
    expect((await readPdf(await doc.save())).fonts.map(font => font.name)).toEqual([
      'Alegreya-Bold',
      'Alegreya-Regular',
    ])
    expect(pages).toHaveLength(6)
    expect(paintedBy(doc, 0)).toMatch(/\/Artifact BMC q .* re W n \/KaternAll cs 1 scn\nBT .* Td\n\/KaternSlug\d 6 Tf/)
  })

  it('leaves out a title that no font of the document can write', async () => {
    const { pages } = await passed('Ünïcode')
    const words = pages.flatMap(page => page.text).filter(({ size }) => Math.abs(size - 6) < 0.01)
    expect(words.map(each => each.text).join('')).not.toContain('nïcode')
    expect(words.length).toBeGreaterThan(0)
  })

  it('writes nothing where there is no font to write in', async () => {
    const { doc } = await passed('Brug', 'type3.pdf')
    expect(paintedBy(doc, 0)).not.toContain('KaternSlug')
  })
})
