import { describe, expect, it } from 'vitest'
import { mmToPt } from '../../../scripts/pdf/boxes.ts'
import { readPress } from '../../../scripts/pdf/press-file/read-press.ts'
import { soundFile } from '../../proof/press/broken.ts'
import { fixture } from '../facts.ts'

describe('readPress', () => {
  it('tells what a file for the press says of itself', async () => {
    const file = await readPress(await soundFile())
    expect(file).toMatchObject({ version: '1.6', encrypted: false, hasId: true, javaScript: false, xmpBare: true })
    expect(file.info).toMatchObject({ Title: 'Proefblad', Trapped: 'False', GTS_PDFXVersion: 'PDF/X-4' })
    expect(file.xmp).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>')
    const profile = { kind: 'prtr', space: 'CMYK', parts: 4 }
    expect(file.intents).toEqual([{ subtype: 'GTS_PDFX', identifier: 'FOGRA39', profile }])
    expect([...file.spots].map(([name, definitions]) => [name, definitions.size])).toEqual([['House Blue', 1]])
    expect(file.catalog).not.toContain('OpenAction')
  })

  it('tells the boxes of each page, exact to a hundredth of a millimetre', async () => {
    const { pages } = await readPress(await soundFile())
    expect(pages).toHaveLength(6)
    for (const { trim, bleed, media, crop, art, annotations, blendSpace } of pages) {
      expect((trim?.right ?? 0) - (trim?.left ?? 0)).toBeCloseTo(mmToPt(120), 2)
      expect((trim?.left ?? 0) - (bleed?.left ?? 0)).toBeCloseTo(mmToPt(3), 2)
      expect(crop).toEqual(media)
      expect([art, annotations, blendSpace]).toEqual([undefined, [], 'DeviceCMYK'])
    }
  })

  it('reads what others made', async () => {
    const file = await readPress(fixture('magazine.pdf'))
    expect(file).toMatchObject({ version: '1.4', hasId: false, xmp: undefined, intents: [] })
    expect(file.pages[0]?.painted.rgb.size).toBeGreaterThan(0)
    expect(file.pages.flatMap(page => page.annotations).length).toBeGreaterThan(0)
  })

  it('refuses what is no PDF', async () => {
    await expect(readPress(new TextEncoder().encode('no PDF'))).rejects.toThrow()
  })
})
