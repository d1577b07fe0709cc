import { expect, it } from 'vitest'
import { openDigest } from '../../../scripts/pdf/gather/open-digest.ts'
import { magazineDigest } from './plain.ts'

it('is the digest with its objects', async () => {
  const digest = await magazineDigest()
  const { opened, ...rest } = await openDigest(digest)
  expect(rest).toEqual(digest)
  expect(opened?.getPageCount()).toBe(6)
})
