import { expect, it } from 'vitest'
import { printFile } from '../../scripts/edition/print-file.ts'
import { variants } from '../../scripts/pdf/variants.ts'

it('has every kind that can be asked for', () => {
  expect(Object.keys(variants)).toEqual(printFile.shape.variant.options)
  for (const { standard } of Object.values(variants)) expect(standard).toMatch(/^PDF\/X-/)
})
