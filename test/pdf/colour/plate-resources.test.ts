import { PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { colourMap } from '../../../scripts/pdf/colour/colour-map.ts'
import { repaintResources } from '../../../scripts/pdf/colour/plate-resources.ts'
import type { Place, Work } from '../../../scripts/pdf/colour/plate-work.ts'
import { repaints } from '../../../scripts/pdf/colour/repaints.ts'
import { spotSpaces } from '../../../scripts/pdf/colour/spots.ts'
import { identity } from '../../../scripts/pdf/matrix.ts'
import { houseInks } from '../facts.ts'
import { houseSeparator } from '../house-press.ts'

it('enters masks as masks and patterns as paint, repaints gradients, and does each once', async () => {
  const doc = await PDFDocument.create()
  const { context } = doc
  const stream = (entries: object) => context.register(context.stream('', entries as never))
  const blend = { FunctionType: 2, Domain: [0, 1], C0: [1, 1, 1], C1: [0, 0.3608, 0.6627], N: 1 }
  const shading = context.register(context.obj({ ShadingType: 2, ColorSpace: 'DeviceRGB', Function: blend }))
  const mask = { S: 'Luminosity', G: stream({ Subtype: 'Form' }), BC: [1, 1, 1] }
  const resources = context.obj({
    ExtGState: { G: { SMask: mask } },
    Pattern: { P: stream({ PatternType: 1, Matrix: [2, 0, 0, 2, 0, 0] }), S: { PatternType: 2, Shading: shading } },
    XObject: { X: stream({ Subtype: 'Form' }) },
  } as never) as unknown as Place['resources']
  const work: Work = {
    ...{
      doc,
      map: colourMap(houseInks, await houseSeparator()),
      overprintUpTo: 24,
      spots: spotSpaces(context),
      repaints: repaints(),
    },
    ...{ done: new Set<PDFObject>(), pictures: new Map(), blended: new Map(), untouched: 0 },
  }
  const met: string[] = []
  const enter = {
    form: (_ref: unknown, _form: unknown, { purpose, inGroup }: Place) => void met.push(`form ${purpose} ${inGroup}`),
    content: (content: string, { matrix, inGroup }: Place) => {
      met.push(`pattern ${matrix[0]} ${inGroup}`)
      return content
    },
    named: (name: string) => void met.push(name),
  }
  const place: Place = { page: 3, purpose: 'paint', matrix: identity, resources, inGroup: false }
  for (let time = 0; time < 2; time++) repaintResources(place, work, enter)
  expect(met).toEqual(['form mask true', 'pattern 2 true', 'X'])
  const repainted = context.lookup(shading)
  expect(String(repainted)).not.toContain('DeviceRGB')
  // House Blue and paper: the gradient stays on the plate of the spot colour.
  expect(String(repainted)).toMatch(/\/ColorSpace \d+ 0 R/)
  expect([work.blended.size, work.untouched]).toEqual([0, 0])
  expect(String(resources.lookup(PDFName.of('ExtGState')))).toContain('/BC [ 1 ]')
})
