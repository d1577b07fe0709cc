import { expect, it } from 'vitest'
import { xmpOf } from '../../scripts/pdf/xmp-of.ts'
import { goodFile } from '../proof/screen/good.ts'
import { fixture } from './facts.ts'

it('is the packet of a file that has one', async () => {
  expect(await xmpOf(await goodFile())).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

it('is empty for a file without, and throws for what is no PDF', async () => {
  expect(await xmpOf(fixture('magazine.pdf'))).toBe('')
  await expect(xmpOf(new Uint8Array(9))).rejects.toThrow()
})
