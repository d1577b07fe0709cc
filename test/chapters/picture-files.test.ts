import { expect, test } from 'vitest'
import { pictureBox } from '../../scripts/chapters/picture-files.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

test('a file is read once, however often it is asked for', async () => {
  const asked: string[] = []
  const world = memoryWorld({ 'a.svg': '<svg viewBox="0 0 4 2"/>' })
  const box = pictureBox({
    ...world,
    read: path => {
      asked.push(path)
      return world.read(path)
    },
  })
  expect(await Promise.all([box('a.svg'), box('a.svg')])).toEqual(Array(2).fill({ width: 4, height: 2, faults: [] }))
  expect(await box('b.svg')).toBeUndefined()
  expect(asked).toEqual(['a.svg', 'b.svg'])
})
