import { type PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { operations } from './content-stream.ts'
import { contentsOf } from './contents.ts'
import { decodedStream } from './decoded-stream.ts'
import { arrayAt, dictAt, nameAt, numbersOf } from './objects.ts'

/** A picture where it is painted. */
export interface PictureUse {
  readonly ref: PDFRef
  /** Index of the page, from 0. */
  readonly page: number
  /** As painted, in points. */
  readonly width: number
  readonly height: number
}

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Every picture of a document each time it is painted, in forms as well; pictures in patterns are left out. */
export function pictureUses(doc: PDFDocument): readonly PictureUse[] {
  if (!hasPictures(doc)) return []
  return doc.getPages().flatMap((page, index) => {
    const content = contentsOf(page)
      .map(each => decodedStream(doc.context.lookup(each)))
      .join('\n')
    return usesIn(doc, content, page.node.Resources(), identity, 0).map(use => ({ ...use, page: index }))
  })
}

/** A document of text alone need not be read for them. */
function hasPictures({ context }: PDFDocument): boolean {
  return context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFRawStream && nameAt(object.dict, 'Subtype') === 'Image')
}

/** Forms in forms deeper than any program nests them would be a circle. */
const deepest = 20

function usesIn(
  doc: PDFDocument,
  content: string,
  resources: PDFDict | undefined,
  from: Matrix,
  depth: number,
): readonly Omit<PictureUse, 'page'>[] {
  const objects = resources && dictAt(resources, 'XObject')
  const found: Omit<PictureUse, 'page'>[] = []
  const kept: Matrix[] = []
  let matrix = from
  for (const { operator, operands } of operations(content)) {
    if (operator === 'q') kept.push(matrix)
    else if (operator === 'Q') matrix = kept.pop() ?? from
    else if (operator === 'cm') matrix = times(matrixOf(operands.map(Number)), matrix)
    else if (operator === 'Do') {
      const ref = objects?.get(PDFName.of((operands[0] ?? '/').slice(1)))
      if (ref instanceof PDFRef && depth < deepest) found.push(...usesOf(doc, ref, resources, matrix, depth))
    }
  }
  return found
}

function usesOf(
  doc: PDFDocument,
  ref: PDFRef,
  around: PDFDict | undefined,
  matrix: Matrix,
  depth: number,
): readonly Omit<PictureUse, 'page'>[] {
  const object = doc.context.lookup(ref)
  if (!(object instanceof PDFRawStream)) return []
  if (nameAt(object.dict, 'Subtype') === 'Image') {
    const [a, b, c, d] = matrix
    return [{ ref, width: Math.hypot(a, b), height: Math.hypot(c, d) }]
  }
  const own = arrayAt(object.dict, 'Matrix')
  const inner = times(matrixOf((own && numbersOf(own)) ?? []), matrix)
  return usesIn(doc, decodedStream(object), dictAt(object.dict, 'Resources') ?? around, inner, depth + 1)
}

/** The first transformation, then the second (ISO 32000-1, 8.3.3). */
function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f]
}
