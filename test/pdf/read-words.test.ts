import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { addResource, surround } from '../../scripts/pdf/contents.ts'
import { letterFonts } from '../../scripts/pdf/font-letters.ts'
import { loadReader } from '../../scripts/pdf/load-reader.ts'
import { pageText } from '../../scripts/pdf/page-text.ts'
import { readWords } from '../../scripts/pdf/read-words.ts'
import { unseenMarks } from '../../scripts/pdf/unseen-marks.ts'
import { unseenText } from '../../scripts/pdf/unseen-text.ts'
import { fixture } from './facts.ts'

const origin = { left: 0, bottom: 0, right: 372, top: 486 }

/** The words of the fixture's cover once more has been written on it. */
async function words(change: (page: PDFPage) => void) {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  change(doc.getPage(0))
  const marks = unseenMarks(pageText((await PDFDocument.load(await doc.save())).getPage(0)))
  const task = (await loadReader()).getDocument({ data: await doc.save(), verbosity: 0 })
  const read = await readWords(await (await task.promise).getPage(1), origin, marks)
  await task.destroy()
  return { ...read, letters: read.text.map(each => each.text.replace(/\s/g, '')).join('') }
}

it('tells what is not seen apart from what is, in the order it is written', async () => {
  const bare = await words(() => undefined)
  const more = await words(page => {
    const fonts = letterFonts(page.doc.context)
    for (const [index, font] of fonts.entries()) addResource(page, 'Font', `Data${index}`, font.ref)
    const place = { type: 'TD', left: 50, baseline: 300, size: 6 }
    const texts = ['Het water', 'brug 漢'].map((text, index) =>
      unseenText({ ...place, text, mcid: 70 + index }, fonts, font => `Data${fonts.indexOf(font)}`),
    )
    surround(page, 'q\n', `\nQ\nq\n${texts.join('')}Q\n`)
  })
  expect(bare.unseen).toEqual([])
  expect(more.unseen).toEqual(['Het water', 'brug 漢'])
  expect(more.letters).toBe(bare.letters)
})
