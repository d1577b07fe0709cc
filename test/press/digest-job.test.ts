import { expect, it } from 'vitest'
import { digestSection, readDigest } from '../../scripts/press/digest-job.ts'
import { fixture } from '../pdf/facts.ts'
import { magazineDigest } from '../pdf/gather/plain.ts'

it('takes a section apart into bytes that can be kept, and reads them again', async () => {
  const job = { kind: 'digest', pdf: fixture('magazine.pdf'), tags: [], language: 'nl' } as const
  const { digest } = await digestSection(job)
  const [read, wanted] = [readDigest(digest), await magazineDigest()]
  expect(Buffer.from(read.pdf).equals(Buffer.from(wanted.pdf))).toBe(true)
  expect({ ...read, pdf: undefined }).toEqual({ ...wanted, pdf: undefined })
})
