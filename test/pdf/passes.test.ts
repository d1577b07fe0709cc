import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { mmToPt } from '../../scripts/pdf/boxes.ts'
import type { Pass } from '../../scripts/pdf/model.ts'
import { printPasses as passesFor, screenPasses } from '../../scripts/pdf/passes.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { structuredIn } from '../../scripts/pdf/structured.ts'
import { variants } from '../../scripts/pdf/variants.ts'
import { fixture, magazineFacts } from './facts.ts'
import { housePress } from './house-press.ts'

const printPasses = passesFor(variants['x-4'])

async function passed(passes: readonly Pass[]) {
  const doc = await PDFDocument.load(fixture('magazine.pdf'), { updateMetadata: false })
  const found = collector()
  const facts = magazineFacts({ press: await housePress(), structured: structuredIn(doc) })
  for (const pass of passes) await pass(doc, facts, found)
  expect(found.all()).toEqual([])
  return await doc.save({ useObjectStreams: true, addDefaultPage: false })
}

describe('screenPasses', () => {
  it('make a tagged file of the trimmed pages, with labels, bookmarks and links', async () => {
    const read = await readPdf(await passed(screenPasses))
    expect(read.pages.map(page => page.label)).toEqual(['i', 'ii', 'iii', '1', '2', 'B-1'])
    expect(read.pages.map(page => page.mediaBox)).toEqual(read.pages.map(page => page.trimBox))
    expect(read.outline.map(item => item.title)).toEqual(['Het water', 'Inhoud', 'Over waterbouwkunde', 'Bijlage'])
    expect(read.pages.flatMap(page => page.links).every(link => link.contents !== '')).toBe(true)
    expect(read.pages[0]?.links).toEqual([])
    expect(read.metadata).toMatchObject({ version: '1.7', producer: 'Katern' })
  })
})

describe('printPasses', () => {
  it('make a file with boxes, without links, and with all the words of the screen', async () => {
    const [print, screen] = [await readPdf(await passed(printPasses)), await readPdf(await passed(screenPasses))]
    for (const { mediaBox, bleedBox, trimBox } of print.pages) {
      expect((trimBox?.left ?? 0) - (bleedBox?.left ?? 0)).toBeCloseTo(mmToPt(3), 4)
      expect((bleedBox?.left ?? 0) - mediaBox.left).toBeCloseTo(mmToPt(10), 4)
    }
    expect(print.outline).toEqual([])
    expect(print.pages.flatMap(page => page.links)).toEqual([])
    const words = screen.pages[4]?.text.map(({ text, left, baseline }) => ({ text, left, baseline })) ?? []
    expect(words.length).toBeGreaterThan(5)
    expect(print.pages[4]?.text.slice(0, words.length)).toMatchObject(words)
    expect(print.metadata.version).toBe('1.6')
  })
})

describe('printPasses without marks', () => {
  it('end the sheet at the bleed and write no slug line', async () => {
    const read = await readPdf(await passed(passesFor(variants['x-4'], false)))
    for (const { mediaBox, bleedBox } of read.pages) expect(mediaBox).toEqual(bleedBox)
    const marked = await readPdf(await passed(printPasses))
    expect(read.pages[3]?.text.length).toBeLessThan(marked.pages[3]?.text.length ?? 0)
  })
})

describe('both', () => {
  it('name no folder of the machine and no program but Katern', async () => {
    for (const passes of [screenPasses, printPasses]) {
      const doc = await PDFDocument.load(await passed(passes), { updateMetadata: false })
      const text = doc.context
        .enumerateIndirectObjects()
        .map(([, object]) => String(object))
        .join('\n')
      expect(text).not.toMatch(/Skia|Chromium|HeadlessChrome|file:|\/home\/|\/tmp\//)
    }
  })
})
