import { expect, test } from 'vitest'
import { PLANS } from '../../scripts/pages/plans.ts'
import { layoutPages } from '../../scripts/pages/studio.ts'
import { html } from './laid.ts'
import { useStage } from './stage.ts'

const { studio, running } = useStage()

function request(text: string) {
  const [plan] = PLANS
  if (!plan) throw new Error('There is no plan')
  return {
    markup: `<section><p>${text}</p></section>`,
    startSide: 'recto',
    noteSelectors: [],
    plan,
    maxPages: 9,
  } as const
}

const style = '@page { size: 400px 400px }'
const open = async () => (await running().browser.pages()).length

test('a page serves one section after the other', async () => {
  const before = await open()
  const pages = layoutPages(await studio(), html())
  const made = []
  for (const text of ['een', 'twee']) made.push((await pages.run(request(text), style, () => {})).result?.pages.join())
  expect(made.map(each => /<p[^>]*>(\w+)/.exec(each ?? '')?.[1])).toEqual(['een', 'twee'])
  expect(await open()).toBe(before + 1)
  await pages.close()
  expect(await open()).toBe(before)
})

test('a page on which something went wrong is not used again', async () => {
  const before = await open()
  const { script } = await studio()
  const pages = layoutPages(
    await studio({ script: `${script};window.katern.layOut=()=>{throw new Error('x')}` }),
    html(),
  )
  expect((await pages.run(request('een'), style, () => {})).faults).toMatchObject([{ kind: 'page-error' }])
  expect(await open()).toBe(before)
})

test('the first section finds open what was opened before it', async () => {
  const before = await open()
  const pages = layoutPages(await studio(), html())
  pages.warm()
  await expect.poll(open).toBe(before + 1)
  expect((await pages.run(request('een'), style, () => {})).result?.pages).toHaveLength(1)
  expect(await open()).toBe(before + 1)
  await pages.close()
  expect(await open()).toBe(before)
})

test('what was opened for nothing is gone as well', async () => {
  const before = await open()
  const pages = layoutPages(await studio(), html())
  pages.warm()
  await pages.close()
  expect(await open()).toBe(before)
})
