import { expect, test } from 'vitest'
import { abortable } from '../../scripts/press/abortable.ts'

const never = new Promise<never>(() => {})

test('gives what the work gives', async () => {
  expect(await abortable(Promise.resolve(3), new AbortController().signal)).toBe(3)
})

test('fails as the work fails', async () => {
  await expect(abortable(Promise.reject(new Error('kapot')), new AbortController().signal)).rejects.toThrow('kapot')
})

test('does not wait for work once aborted', async () => {
  const controller = new AbortController()
  const waiting = abortable(never, controller.signal)
  controller.abort(new Error('genoeg'))
  await expect(waiting).rejects.toThrow('genoeg')
})

test('does not begin to wait when aborted already', async () => {
  await expect(abortable(never, AbortSignal.abort(new Error('te laat')))).rejects.toThrow('te laat')
})
