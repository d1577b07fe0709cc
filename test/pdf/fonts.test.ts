import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { fonts, fontsOf } from '../../scripts/pdf/fonts.ts'
import { fixture, magazineFacts } from './facts.ts'

function complaints(doc: PDFDocument) {
  const found = collector()
  fonts(doc, magazineFacts(), found)
  return found.all().map(({ rule, severity, reason }) => ({ rule, severity, reason }))
}

describe('fonts', () => {
  it('accepts what Chromium embeds of a static TrueType font', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    expect(complaints(doc)).toEqual([])
    expect(fontsOf(doc.context).map(font => font.name)).toEqual(['Alegreya-Bold', 'Alegreya-Regular'])
  })

  it('refuses a Type 3 font by its name', async () => {
    const doc = await PDFDocument.load(fixture('type3.pdf'))
    const reason = 'The font Alegreya-Regular was printed as drawings (Type 3)'
    expect(complaints(doc)).toEqual([{ rule: 'type-3-font', severity: 'error', reason }])
  })

  it('refuses a font that is not in the file', async () => {
    const doc = await PDFDocument.create()
    const font = await doc.embedFont(StandardFonts.Helvetica)
    doc.addPage().drawText('brug', { font })
    const saved = await PDFDocument.load(await doc.save())
    const reason = 'The font Helvetica is not in the file'
    expect(complaints(saved)).toEqual([{ rule: 'font-not-embedded', severity: 'error', reason }])
  })
})
