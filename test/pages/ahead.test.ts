import { expect, test } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { openAhead } from '../../scripts/pages/ahead.ts'
import { assetHashes } from '../../scripts/pages/asset-hashes.ts'
import { PLANS } from '../../scripts/pages/plans.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'
import { htmlOf, useStage } from './stage.ts'

const { running } = useStage()
const world = memoryWorld(
  { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>' },
  { packageRoot: home },
)

test('opens a page before it is known what is laid out, which then finds the files of the book', async () => {
  const before = (await running().browser.pages()).length
  const { tools, layouts } = await openAhead(running(), world)
  expect(tools.patience).toBe(20_000)
  await expect.poll(async () => (await running().browser.pages()).length).toBe(before + 1)
  const assets = new Map([['/files/a.svg', { from: 'publication', path: 'a.svg' }]] as const)
  const html = await htmlOf('<p>een</p><img alt="" src="/files/a.svg">', '', { assets }, collector())
  const pages = layouts(html)
  const [section] = html.sections
  const [plan] = PLANS
  if (!section || !plan) throw new Error('There is nothing to lay out')
  const request = { markup: section.markup, startSide: 'recto', noteSelectors: [], plan, maxPages: 3 } as const
  const { result, refused, faults } = await pages.run(request, html.stylesheet, () => {})
  expect([refused, faults, result?.cutPictures]).toEqual([[], [], []])
  expect(result?.pages).toHaveLength(1)
  await pages.close()
  expect(await running().browser.pages()).toHaveLength(before)
})

test('fits after a rehearsal as long as the files that it showed are the same', async () => {
  const svg = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20"/>`
  const served = memoryWorld({ 'a.svg': svg(20), 'b.svg': svg(20) }, { packageRoot: home })
  const { layouts, rehearse, fits } = await openAhead(running(), served)
  const from = 'publication'
  const assets = new Map([
    ['/files/a.svg', { from, path: 'a.svg' }],
    ['/files/b.svg', { from, path: 'b.svg' }],
  ] as const)
  const html = await htmlOf('<p>een</p><img alt="" src="/files/a.svg">', '', { assets }, collector())
  const now = (files: Readonly<Record<string, string>>) => assetHashes(assets, memoryWorld(files))
  expect(await fits(await now({ 'a.svg': svg(30), 'b.svg': svg(30) }))).toBe(true)
  const underway = rehearse({ ...html, markup: html.sections[0]?.markup ?? '' })
  expect(await fits(await now({ 'a.svg': svg(20), 'b.svg': svg(30) }))).toBe(true)
  await underway
  expect(await fits([])).toBe(true)
  expect(await fits(await now({ 'a.svg': svg(30), 'b.svg': svg(20) }))).toBe(false)
  await layouts(html).close()
})

test('is refused where Paged.js is not installed', async () => {
  await expect(openAhead(running(), memoryWorld({}))).rejects.toThrow('Paged.js')
})
