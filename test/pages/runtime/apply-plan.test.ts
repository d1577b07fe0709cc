import { expect, test } from 'vitest'
import { PLANS } from '../../../scripts/pages/plans.ts'
import type { Plan } from '../../../scripts/pages/runtime/protocol.ts'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/apply-plan.ts')>('apply-plan')

/** Applies a plan to a stage 200 px high pages long, and tells one computed property of the element with id `x`. */
function applied(name: Plan['name'], markup: string, property: string): Promise<string> {
  const plan = PLANS.find(each => each.name === name)
  return run(
    `<div id="stage">${markup}</div>`,
    ({ applyPlan }, given) => {
      const stage = document.getElementById('stage')
      const element = document.getElementById('x')
      if (!stage || !element || !given.plan) throw new Error('nothing to plan')
      applyPlan(stage, given.plan, 200)
      return getComputedStyle(element).getPropertyValue(given.property)
    },
    { plan, property },
  )
}

test('a box that hides its overflow is opened, on every plan, and still holds its floats', async () => {
  const box = '<div id="x" style="overflow:hidden">a</div>'
  expect(await applied('as-designed', box, 'overflow')).toBe('visible')
  expect(await applied('as-designed', box, 'display')).toBe('flow-root')
})

test('a picture higher than the page is capped, one set absolutely is not', async () => {
  const picture = (style: string) => `<svg id="x" style="${style}" width="10" height="900"></svg>`
  expect(await applied('as-designed', picture(''), 'max-height')).toBe('184px')
  expect(await applied('as-designed', picture('position:absolute'), 'max-height')).toBe('none')
  expect(await applied('as-designed', '<svg id="x" width="10" height="90"></svg>', 'max-height')).toBe('none')
})

test('items side by side keep together, unless they are too high for it', async () => {
  const grid = (height: number) => `<div id="x" style="display:grid"><div style="height:${height}px"></div></div>`
  expect(await applied('as-designed', grid(100), 'break-inside')).toBe('avoid')
  expect(await applied('as-designed', grid(150), 'break-inside')).toBe('auto')
})

test('as designed nothing else is given up', async () => {
  for (const [style, property] of [
    ['break-inside:avoid;height:190px', 'break-inside'],
    ['position:absolute', 'position'],
    ['float:left', 'float'],
    ['columns:2', 'column-count'],
  ] as const) {
    const before = style.split(';')[0]?.split(':')[1]
    expect(await applied('as-designed', `<div id="x" style="${style}">a</div>`, property)).toBe(before)
  }
})

test('loosened, tall boxes may break and positioned ones are ordinary', async () => {
  expect(await applied('loosened', '<div id="x" style="break-inside:avoid;height:90px"></div>', 'break-inside')).toBe(
    'auto',
  )
  expect(await applied('loosened', '<div id="x" style="break-inside:avoid;height:30px"></div>', 'break-inside')).toBe(
    'avoid',
  )
  expect(await applied('loosened', '<i id="x" style="position:absolute">a</i>', 'position')).toBe('static')
  expect(await applied('loosened', '<i id="x" style="display:inline-block">a</i>', 'display')).toBe('inline')
  expect(await applied('loosened', '<div id="x" style="height:900px">a</div>', 'height')).toBe('20px')
  expect(await applied('loosened', '<div id="x" style="float:left">a</div>', 'float')).toBe('left')
})

test('plain, there are no columns, floats or side-by-side boxes, and code wraps', async () => {
  expect(await applied('plain-flow', '<div id="x" style="columns:2">a</div>', 'column-count')).toBe('auto')
  expect(await applied('plain-flow', '<div id="x" style="float:left">a</div>', 'float')).toBe('none')
  expect(await applied('plain-flow', '<div id="x" style="display:flex">a</div>', 'display')).toBe('block')
  expect(await applied('plain-flow', '<pre id="x">a</pre>', 'white-space')).toBe('pre-wrap')
})

test('only the last plan breaks words anywhere', async () => {
  expect(await applied('plain-flow', '<p id="x">a</p>', 'overflow-wrap')).toBe('normal')
  expect(await applied('bare-flow', '<p id="x">a</p>', 'overflow-wrap')).toBe('anywhere')
})

test('what is inside a drawing is left alone', async () => {
  const plan = PLANS.at(-1)
  const drawing = '<div id="stage"><svg><text style="position:absolute">a</text></svg></div>'
  const style = await run(
    drawing,
    ({ applyPlan }, given) => {
      const stage = document.getElementById('stage')
      if (stage && given) applyPlan(stage, given, 200)
      return document.querySelector('text')?.getAttribute('style')
    },
    plan,
  )
  expect(style).toBe('position:absolute')
})

test('words in a table break anywhere only when whole ones make it too wide', async () => {
  const table = (word: string) =>
    `<div style="width:200px;font:16px monospace"><table><tbody><tr><td id="x">${word}</td><td>b</td></tr></tbody></table></div>`
  expect(await applied('as-designed', table('short'), 'overflow-wrap')).toBe('normal')
  expect(await applied('as-designed', table('x'.repeat(60)), 'overflow-wrap')).toBe('anywhere')
})
