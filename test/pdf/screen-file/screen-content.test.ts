import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { screenContent } from '../../../scripts/pdf/screen-file/screen-content.ts'

/** What is counted on a page of this content; marked content 0 and 1 are in elements. */
async function counted(painted: string) {
  const doc = await PDFDocument.create()
  const { context } = doc
  const page = doc.addPage()
  const image = context.register(context.stream('', { Subtype: 'Image' }))
  const plain = context.register(context.stream('0 0 5 5 re f', { Subtype: 'Form' }))
  const tagged = context.register(context.stream('/P <</MCID 0>>BDC f EMC f', { Subtype: 'Form', StructParents: 1 }))
  const fonts = {
    F1: context.obj({ Subtype: 'Type0', Encoding: 'Identity-H' }),
    F2: context.obj({ Encoding: 'WinAnsiEncoding' }),
  }
  const resources = { XObject: { Im: image, Fm: plain, Tag: tagged }, Font: fonts, Properties: { A: { MCID: 1 } } }
  page.node.set(PDFName.of('Resources'), context.obj(resources))
  page.node.set(PDFName.of('Contents'), context.register(context.stream(painted)))
  const known = new Set([0, 1].map(mcid => `${page.ref.tag} ${mcid}`).concat(`${tagged.tag} 0`))
  const { pages, forms } = screenContent(doc, known)
  const { untagged, tangled, orphans, shapeless } = pages[0] ?? { untagged: 0, tangled: 0, orphans: 0, shapeless: 0 }
  return { counts: [untagged, tangled, orphans, shapeless], forms: [...forms.values()] }
}

describe('screenContent', () => {
  it.each([
    ['/P <</MCID 0>>BDC f EMC /Artifact BMC S EMC', [0, 0, 0, 0]],
    ['f /Im Do /Fm Do BT (a) Tj ET', [4, 0, 0, 0]],
    ['/Artifact BMC /Fm Do /Im Do EMC', [0, 0, 0, 0]],
    ['/P /A BDC f EMC', [0, 0, 0, 0]],
    ['/Span <</Lang (nl)>>BDC f EMC', [1, 0, 0, 0]],
    ['/P <</MCID 0>>BDC /Artifact BMC f EMC EMC', [0, 1, 0, 0]],
    ['/Artifact BMC /P <</MCID 0>>BDC f EMC EMC', [0, 1, 0, 0]],
    ['/P <</MCID 0>>BDC f', [0, 1, 0, 0]],
    ['EMC', [0, 1, 0, 0]],
    ['/P <</MCID 7>>BDC f EMC', [0, 0, 1, 0]],
  ])('%s', async (painted, expected) => {
    expect((await counted(painted)).counts).toEqual(expected)
  })

  it('counts glyph 0 of fonts whose codes are glyphs, in hexadecimal and in brackets', async () => {
    const shown = '/Artifact BMC BT /F1 9 Tf [<00000041> -5 (\\000\\000)] TJ <0000> Tj /F2 9 Tf <0000> Tj ET EMC'
    expect((await counted(shown)).counts).toEqual([0, 0, 0, 3])
  })

  it('goes into a form with tags of its own, and counts how often it is painted', async () => {
    expect(await counted('/Tag Do /Tag Do')).toEqual({ counts: [2, 0, 0, 0], forms: [2] })
  })
})
