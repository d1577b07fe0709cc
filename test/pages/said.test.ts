import { expect, test } from 'vitest'
import { said } from '../../scripts/pages/said.ts'

test('what a page told comes as it was', async () => {
  expect(await said(Promise.resolve('{"pages":["<p>é</p>"],"numbers":[1.25,-3]}'))).toEqual({
    pages: ['<p>é</p>'],
    numbers: [1.25, -3],
  })
})

test('what a page could not tell is refused', async () => {
  await expect(said(Promise.reject(new Error('gone')))).rejects.toThrow('gone')
})
