import { expect, it } from 'vitest'
import { checkScreen } from '../../../scripts/proof/screen/check-screen.ts'
import { broken } from './broken.ts'
import { readBroken } from './good.ts'

const read = (name: string) => readBroken(broken[name] ?? (() => {}))

it('has nothing to say of a file that keeps to all rules', async () => {
  expect(checkScreen(await readBroken(() => {}))).toEqual([])
})

it('tells the rule, the clause, the file and the folio', async () => {
  const [found] = checkScreen(await read('ua-figure-alt'), { place: { file: 'a.pdf' }, folioOf: page => `p${page}` })
  expect(found).toMatchObject({
    rule: 'ua-figure-alt',
    severity: 'error',
    reason: 'A picture has no description (7.3)',
    page: 'p3',
    place: { file: 'a.pdf' },
  })
})

it('counts pages from one where they have no other name', async () => {
  expect(checkScreen(await read('ua-figure-alt')).map(each => each.page)).toEqual(['4'])
})

it('counts what would fill the screen', async () => {
  const file = await readBroken(() => {})
  const [page] = file.pages
  const pages = page === undefined ? [] : Array.from({ length: 30 }, (_, index) => ({ ...page, index, orphans: 1 }))
  const found = checkScreen({ ...file, pages })
  expect(found).toHaveLength(21)
  expect(found.at(-1)?.reason).toBe('And so 10 times more (7.1)')
})
