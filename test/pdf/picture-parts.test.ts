import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { partsOf } from '../../scripts/pdf/picture-parts.ts'

it('counts the parts of a colour space', async () => {
  const { context } = await PDFDocument.create()
  const profile = context.register(context.stream('', { N: 3 }))
  const spaces = [
    'DeviceGray',
    'DeviceRGB',
    'DeviceCMYK',
    ['ICCBased', profile],
    ['Indexed', 'DeviceRGB', 1, 'x'],
    'Eigen',
  ]
  expect(spaces.map(each => partsOf(context.obj({ ColorSpace: each })))).toEqual([1, 3, 4, 3, undefined, undefined])
  expect(partsOf(context.obj({}))).toBeUndefined()
})
