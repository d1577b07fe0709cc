import { expect, test } from 'vitest'
import { pool } from '../../scripts/pages/pool.ts'

/** A pool of numbered things, with what was opened and closed; opening fails as often as is said. */
function counted(failures = 0) {
  const [opened, closed]: [number[], number[]] = [[], []]
  let failing = failures
  const things = pool(async () => {
    const number = opened.push(opened.length + 1)
    if (failing > 0) {
      failing -= 1
      throw new Error(`${number} does not open`)
    }
    return { number, close: async () => void closed.push(number) }
  })
  return { things, opened, closed }
}

test('nothing is opened before it is asked for', async () => {
  const { things, opened, closed } = counted()
  await things.close()
  expect([opened, closed]).toEqual([[], []])
})

test('one that was given back is taken again; as long as it is away, another is opened', async () => {
  const { things, opened } = counted()
  const first = await things.take()
  const second = await things.take()
  expect([first.number, second.number]).toEqual([1, 2])
  things.give(first)
  expect(await things.take()).toBe(first)
  expect(opened).toEqual([1, 2])
})

test('what is warmed is taken by the first, and by no other', async () => {
  const { things, opened } = counted()
  things.warm()
  things.warm()
  expect(opened).toEqual([1])
  const [first, second] = await Promise.all([things.take(), things.take()])
  expect([first.number, second.number]).toEqual([1, 2])
})

test('all that is free is closed, also what nobody took, and nothing twice', async () => {
  const { things, closed } = counted()
  const [first] = await Promise.all([things.take(), things.take()])
  things.give(first)
  things.warm()
  await things.close()
  expect(closed.sort()).toEqual([1, 3])
  await things.close()
  expect(closed).toEqual([1, 3])
})

test('who takes what does not open is told, and the next gets a new one', async () => {
  const { things } = counted(1)
  things.warm()
  await expect(things.take()).rejects.toThrow('1 does not open')
  expect((await things.take()).number).toBe(2)
})

test('what did not open and nobody took is no fault', async () => {
  const { things, closed } = counted(1)
  things.warm()
  await things.close()
  expect(closed).toEqual([])
})
