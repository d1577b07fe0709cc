import type { PDFDocument, PDFPage, PDFRef } from '@cantoo/pdf-lib'
import { type Box, grow, mmToPt, rectangle, round4, slugMm } from '../boxes.ts'
import { contentsOf } from '../contents.ts'
import { decodedStream } from '../decoded-stream.ts'
import { dictAt, drop, put } from '../objects.ts'
import { pageBox } from '../page-box.ts'
import type { Spread } from './spread.ts'

/**
 * Makes of a document's pages one of spreads, in place. The pages are drawn as they are, side by side at their trim, with
 * what bleed they have at the outer edges; bookmarks, links and tags do not come along.
 * @param marks Whether room is left for marks around the bleed.
 */
export function impose(doc: PDFDocument, spreads: readonly Spread[], marks: boolean): void {
  const { context, catalog } = doc
  const pages = doc.getPages().map(page => pieceOf(doc, page))
  const [first] = pages
  if (first === undefined) return
  for (let index = pages.length - 1; index >= 0; index--) doc.removePage(index)
  for (const { left, right, creep } of spreads) {
    const sheet = sheetOf(first, marks)
    const page = doc.addPage([1, 1])
    const halves = [
      ...(left === undefined ? [] : [{ name: 'Left', piece: pages[left], onLeft: true }]),
      ...(right === undefined ? [] : [{ name: 'Right', piece: pages[right], onLeft: false }]),
    ]
    const drawn = halves.flatMap(({ name, piece, onLeft }) => (piece ? [half(name, piece, onLeft, creep)] : []))
    const forms = Object.fromEntries(halves.flatMap(({ name, piece }) => (piece ? [[name, piece.form] as const] : [])))
    put(page.node, 'Resources', context.obj({ XObject: forms }))
    put(page.node, 'Contents', context.register(context.stream(drawn.join('\n'))))
    for (const [key, box] of Object.entries(sheet)) put(page.node, key, context.obj(rectangle(box)))
    if (first.group) put(page.node, 'Group', first.group)
  }
  drop(catalog, 'StructTreeRoot', 'MarkInfo', 'Outlines', 'Dests', 'Names', 'PageLabels', 'PageMode', 'OpenAction')
}

/** A page as a form, with its boxes. */
interface Piece {
  readonly form: PDFRef
  readonly trim: Box
  readonly bleed: Box
  readonly group: ReturnType<typeof dictAt>
}

function pieceOf({ context }: PDFDocument, page: PDFPage): Piece {
  const media = pageBox(page, 'MediaBox') ?? {
    left: 0,
    bottom: 0,
    ...{ right: page.getWidth(), top: page.getHeight() },
  }
  const trim = pageBox(page, 'TrimBox') ?? media
  const bleed = pageBox(page, 'BleedBox') ?? trim
  const group = dictAt(page.node, 'Group')
  const content = contentsOf(page)
    .map(each => decodedStream(context.lookup(each)))
    .join('\n')
  const form = context.stream(Buffer.from(content, 'latin1'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: rectangle(bleed),
  })
  put(form.dict, 'Resources', page.node.Resources() ?? context.obj({}))
  if (group) put(form.dict, 'Group', group)
  return { form: context.register(form), trim, bleed, group }
}

/** The boxes of a spread, the lower left corner of its trim at the origin. */
function sheetOf(
  { trim, bleed }: Piece,
  marks: boolean,
): Readonly<Record<'MediaBox' | 'CropBox' | 'BleedBox' | 'TrimBox', Box>> {
  const [width, height] = [round4((trim.right - trim.left) * 2), round4(trim.top - trim.bottom)]
  const own = { left: 0, bottom: 0, right: width, top: height }
  const around = grow(own, trim.bottom - bleed.bottom)
  const media = marks ? grow(around, mmToPt(slugMm)) : around
  return { MediaBox: media, CropBox: media, BleedBox: around, TrimBox: own }
}

/** Draws a page on its half: clipped at the fold, moved towards it by the creep. */
function half(name: string, { trim, bleed }: Piece, onLeft: boolean, creep: number): string {
  const width = trim.right - trim.left
  const edge = trim.bottom - bleed.bottom
  const by = onLeft ? mmToPt(creep) : -mmToPt(creep)
  const [x, y] = [(onLeft ? 0 : width) - trim.left + by, -trim.bottom].map(round4)
  const [from, to] = onLeft ? [-edge, width] : [width, width * 2 + edge]
  const clip = [from, -edge, to - from, trim.top - trim.bottom + edge * 2].map(round4)
  return `q ${clip.join(' ')} re W n 1 0 0 1 ${x} ${y} cm /${name} Do Q`
}
