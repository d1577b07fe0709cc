import { expect, test } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { prove } from '../../scripts/proof/proof.ts'
import { page } from './pages.ts'

test('files that hold every line are proved', () => {
  const found = collector()
  prove(
    [page('een twee')],
    [
      { name: 'screen', pages: [{ text: 'een twee' }] },
      { name: 'print', pages: [{ text: 'eentwee' }] },
    ],
    found,
  )
  expect(found.all()).toEqual([])
})

test('each file is held against the pages by itself', () => {
  const found = collector()
  prove(
    [page('een twee')],
    [
      { name: 'screen', pages: [{ text: 'een twee' }] },
      { name: 'print', pages: [{ text: 'een' }] },
    ],
    found,
  )
  expect(found.all()).toHaveLength(1)
  expect(found.all()[0]?.reason).toMatch(/print/)
})

test('no files, nothing to say', () => {
  const found = collector()
  prove([page('een')], [], found)
  expect(found.all()).toEqual([])
})
