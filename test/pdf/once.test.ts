import { expect, it, vi } from 'vitest'
import { once } from '../../scripts/pdf/once.ts'

it('makes a thing when it is first asked for, and the same for all who ask', async () => {
  const make = vi.fn(async () => ({}))
  const thing = once(make)
  expect([make.mock.calls.length, thing.begun()]).toEqual([0, false])
  const [first, second] = await Promise.all([thing(), thing()])
  expect(second).toBe(first)
  expect(await thing()).toBe(first)
  expect([make.mock.calls.length, thing.begun()]).toEqual([1, true])
})

it('tells all who ask what went wrong', async () => {
  const thing = once(() => Promise.reject(new Error('gone')))
  await expect(thing()).rejects.toThrow('gone')
  await expect(thing()).rejects.toThrow('gone')
})
