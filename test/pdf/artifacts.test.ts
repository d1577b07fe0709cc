import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { artifacts, artifactsIn } from '../../scripts/pdf/artifacts.ts'
import { inserted } from '../../scripts/pdf/content-stream.ts'
import { markingOf } from '../../scripts/pdf/marking.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { tag } from '../../scripts/pdf/tags/tree.ts'
import { fixture, magazineFacts } from './facts.ts'
import { paintedBy } from './painted.ts'

const marked = (content: string, tagged: readonly string[] = []) =>
  inserted(
    content,
    artifactsIn(markingOf(content), name => tagged.includes(name)),
  )

describe('artifactsIn', () => {
  it('wraps a painted path from its beginning', () => {
    expect(marked('0 0 m 1 1 l S')).toBe('/Artifact BMC 0 0 m 1 1 l S EMC')
    expect(marked('q 0 0 5 5 re 1 1 2 2 re W* f Q')).toBe('q /Artifact BMC 0 0 5 5 re 1 1 2 2 re W* f EMC Q')
  })

  it('leaves a path that only clips', () => {
    expect(marked('0 0 5 5 re W n /Im0 Do')).toBe('0 0 5 5 re W n /Artifact BMC /Im0 Do EMC')
  })

  it('wraps text, images and shadings', () => {
    expect(marked('BT (a) Tj ET')).toBe('BT /Artifact BMC (a) Tj EMC ET')
    const run = '(a) Tj 5 0 Td [(b)] TJ'
    expect(marked(`BT /F1 9 Tf ${run} ET BT (c) Tj ET`)).toBe(
      `BT /F1 9 Tf /Artifact BMC ${run} EMC ET BT /Artifact BMC (c) Tj EMC ET`,
    )
    expect(marked('/Sh0 sh')).toBe('/Artifact BMC /Sh0 sh EMC')
  })

  it('leaves what is tagged, or is an artifact already', () => {
    for (const content of [
      '/P <</MCID 0>>BDC 0 0 5 5 re f (a) Tj EMC',
      '/Artifact BMC (a) Tj EMC',
      '/Artifact <</Type /Pagination>>BDC (a) Tj EMC',
      '/P <</MCID 0>>BDC /Span <</ActualText (b)>>BDC (a) Tj EMC EMC',
      '/P /Properties0 BDC (a) Tj EMC',
    ]) {
      expect(marked(content)).toBe(content)
    }
  })

  it('wraps again after the tag is closed, and inside a mark that is no tag', () => {
    expect(marked('/P <</MCID 0>>BDC EMC (a) Tj')).toBe('/P <</MCID 0>>BDC EMC /Artifact BMC (a) Tj EMC')
    expect(marked('/Span <</Lang (nl)>>BDC (a) Tj EMC')).toBe('/Span <</Lang (nl)>>BDC /Artifact BMC (a) Tj EMC EMC')
  })

  it('releases marked content that is in no element, but not inside what is tagged', () => {
    const released = (content: string) =>
      inserted(
        content,
        artifactsIn(
          markingOf(content),
          () => false,
          mcid => mcid === 1,
        ),
      )
    expect(released('/Div <</MCID 0>>BDC 0 0 5 5 re f EMC')).toBe('/Artifact BMC 0 0 5 5 re f EMC')
    const tagged = '/P <</MCID 1>>BDC /Span <</MCID 0>>BDC (a) Tj EMC EMC'
    expect(released(tagged)).toBe(tagged)
  })

  it('does not wrap a form that brings tags', () => {
    expect(marked('/Fm0 Do /Fm1 Do', ['/Fm0'])).toBe('/Fm0 Do /Artifact BMC /Fm1 Do EMC')
  })
})

describe('artifacts', () => {
  it('marks the running head and leaves the words of the text as they are', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    await artifacts(doc, magazineFacts(), collector())
    for (let index = 0; index < 6; index++) {
      const painted = paintedBy(doc, index)
      expect(marked(painted)).toBe(painted)
    }
    expect(paintedBy(doc, 1)).toContain('/Artifact BMC')
    const [before, after] = [await readPdf(fixture('magazine.pdf')), await readPdf(await doc.save())]
    expect(after.pages.map(page => page.text)).toEqual(before.pages.map(page => page.text))
  })

  it('believes the tree that is given of what is in an element', async () => {
    const doc = await PDFDocument.load(fixture('magazine.pdf'))
    const heading = tag('H1', [{ mcid: 1, page: doc.getPage(0).ref }])
    const structured = { tree: tag('StructTreeRoot', [heading]), bookmarks: [] }
    await artifacts(doc, magazineFacts({ structured }), collector())
    expect(paintedBy(doc, 0).match(/\/\w+ <<\/MCID \d+/g)).toEqual(['/NonStruct <</MCID 1'])
    expect(paintedBy(doc, 3)).not.toContain('MCID')
    expect(paintedBy(doc, 3)).toContain('/Artifact BMC')
  })

  it('goes into a form that brings tags, once, and keeps its dictionary', async () => {
    const doc = await PDFDocument.create()
    const { context } = doc
    const paint = '0 0 5 5 re f /P <</MCID 0>>BDC 1 1 2 2 re f EMC'
    const form = context.register(
      context.stream(paint, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 5, 5], StructParents: 1 }),
    )
    const page = doc.addPage()
    page.node.set(PDFName.of('Resources'), context.obj({ XObject: { Fm0: form } }))
    page.node.set(PDFName.of('Contents'), context.register(context.stream('/Fm0 Do /Fm0 Do')))
    const content = context.obj({ Type: 'MCR', MCID: 0, Pg: page.ref, Stm: form })
    const root = context.register(context.obj({ K: [context.register(context.obj({ S: 'P', K: [content] }))] }))
    doc.catalog.set(PDFName.of('StructTreeRoot'), root)
    await artifacts(doc, magazineFacts(), collector())
    expect(paintedBy(doc, 0)).toBe('/Fm0 Do /Fm0 Do')
    const written = String(context.lookup(form))
    expect(written).toContain('/StructParents 1')
    expect(written).toContain('/Artifact BMC 0 0 5 5 re f EMC /P <</MCID 0>>BDC 1 1 2 2 re f EMC')
  })
})
