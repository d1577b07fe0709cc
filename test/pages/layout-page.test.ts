import { expect, test } from 'vitest'
import { openLayoutPage } from '../../scripts/pages/layout-page.ts'
import { PLANS } from '../../scripts/pages/plans.ts'
import { html } from './laid.ts'
import { useStage } from './stage.ts'

const { studio, running } = useStage()
const [plan] = PLANS
const REQUEST = {
  markup: '<section><p>een</p></section>',
  startSide: 'recto',
  noteSelectors: [],
  plan,
  maxPages: 9,
} as const

/** Opens a page, runs the request on it and tells what came of it and how many pages the browser has left. */
async function ran(script?: string) {
  if (!plan) throw new Error('There is no plan')
  const told: number[] = []
  const before = (await running().browser.pages()).length
  const page = await openLayoutPage(await studio(script === undefined ? {} : { script, patience: 500 }), html())
  const { result, faults } = await page.run({ ...REQUEST, plan }, '@page { size: 400px 400px }', count =>
    told.push(count),
  )
  await page.close()
  return { result, faults, told, left: (await running().browser.pages()).length - before }
}

test('a page lays a section out, tells of each page and is gone after it', async () => {
  const { result, faults, told, left } = await ran()
  expect(faults).toEqual([])
  expect(result?.pages).toHaveLength(1)
  expect(told).toEqual([1])
  expect(left).toBe(0)
})

test('a page that hangs is gone as well', async () => {
  const { script } = await studio()
  const { result, faults, left } = await ran(`${script};window.katern.layOut=async()=>{for(;;);}`)
  expect(result).toBeUndefined()
  expect(faults).toMatchObject([{ kind: 'timeout' }])
  expect(left).toBeLessThanOrEqual(1)
})

test('a script that cannot start is a fault with its words', async () => {
  const { faults } = await ran('throw new Error("begint niet")')
  expect(faults[0]?.words).toContain('begint niet')
})

test('a dialog does not hold the page up', async () => {
  const { script } = await studio()
  const { faults, result } = await ran(
    `${script};{const layOut=window.katern.layOut;window.katern.layOut=(...all)=>{alert('x');return layOut(...all)}}`,
  )
  expect(faults).toEqual([])
  expect(result?.pages).toHaveLength(1)
})
