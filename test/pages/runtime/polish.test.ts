import { expect, test } from 'vitest'
import { PLANS } from '../../../scripts/pages/plans.ts'
import { layoutPages } from '../../../scripts/pages/studio.ts'
import { html } from '../laid.ts'
import { markers, useStage } from '../stage.ts'

const { studio } = useStage()

/** Everything that Paged.js keeps from one page to the next: named strings, counters, named pages, first letters. */
const STYLE = `@page { size: 400px 400px; margin: 40px; @top-left { content: string(title) } @bottom-left { content: counter(page) } }
@page wide { margin-left: 20px } @page :left { margin-left: 60px } @page :right { margin-right: 60px } @page :first { margin-top: 80px }
h1 { string-set: title content(text); counter-increment: chapter } .wide { page: wide; break-before: page }
h1::before { content: counter(chapter) } p::first-letter { font-weight: 700 } p:nth-of-type(2) { color: red } h1 + p { margin: 0 }`

const SECTIONS = [
  `<h1>Een</h1><p>${markers(200)}</p><p>twee</p>`,
  `<p>${markers(300, 500)}</p><div class="wide"><h1>Breed</h1><p>${markers(20, 900)}</p></div>`,
  '<p>kort</p>',
]

/** Lays the sections out on one page, in this order, and gives each by its number. */
async function laid(order: readonly number[]) {
  const [plan] = PLANS
  if (!plan) throw new Error('There is no plan')
  const pages = layoutPages(await studio(), html())
  const found: Record<number, unknown> = {}
  for (const index of order) {
    const markup = `<section>${SECTIONS[index]}</section>`
    const request = { markup, startSide: 'recto', noteSelectors: [], plan, maxPages: 20 } as const
    const { result, faults } = await pages.run(request, STYLE, () => {})
    expect(faults).toEqual([])
    found[index] = result
  }
  await pages.close()
  return found
}

test('a section comes out the same whatever was laid out on its page before', async () => {
  const apart = { ...(await laid([0])), ...(await laid([1])), ...(await laid([2])) }
  expect(await laid([0, 1, 2])).toEqual(apart)
  expect(await laid([2, 1, 0])).toEqual(apart)
})

test('another stylesheet is read anew', async () => {
  const [plan] = PLANS
  if (!plan) throw new Error('There is no plan')
  const pages = layoutPages(await studio(), html())
  const request = {
    markup: `<p>${markers(300)}</p>`,
    startSide: 'recto',
    noteSelectors: [],
    plan,
    maxPages: 50,
  } as const
  const count = async (css: string) => (await pages.run(request, css, () => {})).result?.pages.length ?? 0
  const large = await count('@page { size: 400px 400px; margin: 20px }')
  expect(await count('@page { size: 400px 400px; margin: 120px }')).toBeGreaterThan(large)
  expect(await count('@page { size: 400px 400px; margin: 20px }')).toBe(large)
  await pages.close()
})
