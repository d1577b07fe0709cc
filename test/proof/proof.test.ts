import { expect, test } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { judge, prove, proveScreen } from '../../scripts/proof/proof.ts'
import { pageChecks } from '../../scripts/proof/rules.ts'
import { page } from './pages.ts'
import { broken } from './screen/broken.ts'
import { readBroken } from './screen/good.ts'
import { block, onePage } from './set.ts'

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

test('a screen file that calls itself PDF/UA is held to it, with the folios of its pages', async () => {
  const found = collector()
  const map = ['i', 'ii', 'iii', '1', '2', '3'].map(folio => ({ ...page('een'), folio }))
  proveScreen(await readBroken(broken['ua-figure-alt'] ?? (() => {})), map, found)
  expect(found.all().map(each => [each.rule, each.page])).toEqual([['ua-figure-alt', '1']])
})

test('one that does not is let be', async () => {
  const found = collector()
  proveScreen(
    await readBroken(doc => {
      for (const name of ['ua-claim', 'ua-figure-alt']) broken[name]?.(doc)
    }),
    [],
    found,
  )
  expect(found.all()).toEqual([])
})

test('pages are judged by every check, and the findings counted', () => {
  const found = collector()
  const counts = judge(onePage(block(['de gemeen~', 'van de provin~', 'in het kwar~', 'er.'])), found)
  expect(counts).toMatchObject({ runts: 1, ladders: 1, 'lone lines': 0 })
  expect(Object.keys(counts)).toEqual(Object.keys(pageChecks))
  expect(found.all().map(each => each.rule)).toEqual(['runt-line', 'hyphen-ladder'])
})
