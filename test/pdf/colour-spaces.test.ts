import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { registration } from '../../scripts/pdf/colour-spaces.ts'

describe('registration', () => {
  it('is the separation that prints on every plate, all four inks where there are none', async () => {
    const { context } = await PDFDocument.create()
    const space = context.lookup(registration(context))
    expect(String(space)).toMatch(/^\[ \/Separation \/All \/DeviceCMYK \d+ 0 R \]$/)
    const tint = context.enumerateIndirectObjects().map(([, object]) => String(object).replace(/\s+/g, ' '))
    expect(tint.some(each => each.includes('/C1 [ 1 1 1 1 ]') && each.includes('/FunctionType 2'))).toBe(true)
  })
})
