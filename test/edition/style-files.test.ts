import { expect, test } from 'vitest'
import { editionFile } from '../../scripts/edition/edition-file.ts'
import { styleFiles } from '../../scripts/edition/style-files.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { line } from './reading.ts'

test('what is there, in order, with a message for the rest', async () => {
  const value = editionFile.parse({ css: ['b.css', '../a.css', 'c.css', '/x.css'] })
  const messages = collector()
  const world = memoryWorld({ 'e/b.css': '', 'a.css': '' })
  const placeOf = (...path: readonly PropertyKey[]) => ({ file: path.join('.') })
  expect(await styleFiles({ value, placeOf }, 'e', world, messages)).toEqual(['e/b.css', 'a.css'])
  expect(messages.all().map(line)).toEqual([
    'css.2 missing-stylesheet There is no stylesheet “c.css”; did you mean “b.css”?',
    'css.3 asset-outside “/x.css” lies outside the publication',
  ])
})
