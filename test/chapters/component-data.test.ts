import { expect, test } from 'vitest'
import { readDataFile } from '../../scripts/chapters/component-data.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const world = memoryWorld({ 'a.yaml': 'a: 1\r\n', 'b.yaml': new Uint8Array([0xff, 0x00]) })

test('a file is text with its name', async () => {
  const found = collector()
  expect(await readDataFile(world.read, 'a.yaml', found)).toEqual({ text: 'a: 1\n', file: 'a.yaml', firstLine: 1 })
  expect(await readDataFile(world.read, 'geen.yaml', found)).toBeUndefined()
  expect(found.all()).toEqual([])
})

test('a file that is no text is a message', async () => {
  const found = collector()
  expect(await readDataFile(world.read, 'b.yaml', found)).toBeUndefined()
  expect(found.all().map(each => each.rule)).toEqual(['not-utf8'])
})
