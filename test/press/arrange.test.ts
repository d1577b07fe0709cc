import { expect, test } from 'vitest'
import { arrange, arrangedName } from '../../scripts/press/arrange.ts'
import { magazineEdition, magazinePages, when } from '../pdf/facts.ts'
import { goodFile } from '../proof/screen/good.ts'

const about = { pages: magazinePages(), edition: magazineEdition(), when }
const whole = { marks: true, creep: 0.1 }

test('what is not the whole book page by page has a name of its own', () => {
  expect(arrangedName('print', whole)).toBe('print')
  expect(arrangedName('print', { ...whole, pages: '3-7' })).toBe('print-pages')
  expect(arrangedName('screen', { ...whole, pages: '3', imposition: 'saddle' })).toBe('screen-pages-saddle')
})

test('pages one by one are the file as it was', async () => {
  const files = [{ name: 'screen', bytes: await goodFile() }]
  expect(await arrange(files, { ...whole, pages: '1' }, about)).toEqual([{ ...files[0], name: 'screen-pages' }])
})

test('spreads are another file', async () => {
  const files = [{ name: 'screen', bytes: await goodFile() }]
  const [made] = await arrange(files, { ...whole, imposition: 'spreads' }, about)
  expect(made?.name).toBe('screen-spreads')
  expect(made?.bytes).not.toEqual(files[0]?.bytes)
})
