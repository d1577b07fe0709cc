import { PDFContext, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { spotSpaces } from '../../../scripts/pdf/colour/spots.ts'

it('makes one Separation a spot colour, and names it in each set of resources', () => {
  const context = PDFContext.create()
  const spaces = spotSpaces(context)
  const [one, other] = [context.obj({}), context.obj({})]
  const paint = (name: string, tint = 1) => ({
    cmyk: [0, 0, 0, 0] as const,
    spot: { name, tint, solid: [1, 0.6, 0, 0] as const },
  })
  expect(spaces.nameIn(one, paint('House Blue'))).toBe('KaternSpot1')
  expect(spaces.nameIn(one, paint('House Blue', 0.2))).toBe('KaternSpot1')
  expect(spaces.nameIn(one, paint('Gold'))).toBe('KaternSpot2')
  expect(spaces.nameIn(other, paint('Gold'))).toBe('KaternSpot2')
  expect(String(context.lookup(spaces.spaceOf(paint('Gold', 0.5))))).toContain('/Gold')
  const made = context.lookup(one.lookup(PDFName.of('ColorSpace')))
  expect(String(made)).toMatch(/KaternSpot1 .*KaternSpot2 /s)
  const arrays = context.enumerateIndirectObjects().map(([, object]) => String(object))
  expect(arrays.filter(each => each.startsWith('[ /Separation'))).toHaveLength(2)
  expect(arrays.join()).toContain('/Separation /House#20Blue /DeviceCMYK')
  expect(arrays.join().replace(/\s+/g, ' ')).toContain('/C1 [ 1 0.6 0 0 ]')
})
