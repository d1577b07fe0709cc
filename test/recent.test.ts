import { expect, it } from 'vitest'
import { nothingRecent, recent } from '../scripts/recent.ts'

it('has the values of this build and of the one before, as long as they are used', async () => {
  const values = recent()
  values.set('a', Promise.resolve(1))
  values.set('b', Promise.resolve(2))
  expect([await values.get('a'), values.get('c')]).toEqual([1, undefined])
  values.next()
  expect(await values.get('a')).toBe(1)
  values.next()
  expect([await values.get('a'), values.get('b')]).toEqual([1, undefined])
  values.next()
  values.next()
  expect(values.get('a')).toBeUndefined()
})

it('forgets what is no longer so', () => {
  const values = recent()
  values.set('a', Promise.resolve(1))
  values.next()
  values.set('b', Promise.resolve(2))
  for (const each of ['a', 'b']) values.forget(each)
  expect([values.get('a'), values.get('b')]).toEqual([undefined, undefined])
})

it('has nothing for who builds once', () => {
  nothingRecent.set('a', Promise.resolve(1))
  nothingRecent.next()
  nothingRecent.forget('a')
  expect(nothingRecent.get('a')).toBeUndefined()
})
