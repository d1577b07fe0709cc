import { join } from 'node:path'
import { expect, it } from 'vitest'
import { memo } from '../../scripts/memo.ts'
import { collector } from '../../scripts/message.ts'
import { assetHashes, bookFiles } from '../../scripts/pages/asset-hashes.ts'
import { laySection } from '../../scripts/pages/section.ts'
import { sectionMemo } from '../../scripts/pages/section-memo.ts'
import { cacheStore } from '../../scripts/world/cache-store.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'
import { scratch } from '../world/scratch.ts'
import { htmlOf, lines, type StageOptions, useStage } from './stage.ts'

const stage = useStage()
const svg = (width: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20"/>`
const text = `${lines(20)}<p><img src="/files/a.svg" alt="een"></p><p><a data-page-of="s1">00</a></p>`

interface Given {
  readonly markup?: string
  readonly css?: string
  readonly picture?: string
  readonly version?: string
  readonly side?: 'recto' | 'verso'
  readonly folio?: string
}

/** Lays a section out with a memo in the folder; the second answer says whether the browser had work. */
async function lay(folder: string, given: Given = {}) {
  const { markup = text, css = '', picture = svg(20), version = '1', side = 'recto', folio = '3' } = given
  const options: StageOptions = {
    files: { 'a.svg': picture },
    assets: new Map([['/files/a.svg', { from: 'publication', path: 'a.svg' }]]),
  }
  const html = await htmlOf(markup, css, options, collector())
  const world = memoryWorld(options.files ?? {}, { packageRoot: home })
  const markups = html.sections.map(each => each.markup)
  const files = bookFiles(await assetHashes(html.assets, world), markups)
  const means = { files, version, script: 'script', paged: 'paged' }
  const kept = sectionMemo(memo(cacheStore(join(folder, 'memo'))), html, means)
  let runs = 0
  const studio = await stage.studio({ memo: kept }, options)
  const run: typeof studio.layouts.run = (...given) => {
    runs++
    return studio.layouts.run(...given)
  }
  const [section] = html.sections
  if (!section) throw new Error('There is no section')
  const laid = await laySection(
    section,
    side,
    html,
    { s1: folio },
    { ...studio, layouts: { ...studio.layouts, run } },
    () => {},
  )
  return { laid, worked: runs > 0, known: await kept.has(side, laid.markup) }
}

it('tells whether a section is known before it reads it', async () => {
  const folder = await scratch()
  expect((await lay(folder)).known).toBe(true)
  expect((await lay(folder, { markup: '<p style="display:none">stil</p>' })).known).toBe(false)
})

it('gives the same pages again without the browser, also when a folio moves', async () => {
  const folder = await scratch()
  const first = await lay(folder)
  const second = await lay(folder, { folio: '7' })
  expect([first.worked, second.worked]).toEqual([true, false])
  expect(first.laid.pages.length).toBeGreaterThan(1)
  expect(second.laid).toEqual(first.laid)
})

it.each<[string, Given]>([
  ['the text', { markup: text.replace('w003z', 'w999z') }],
  ['the style', { css: 'p { letter-spacing: 1px }' }],
  ['a picture', { picture: svg(30) }],
  ['the browser', { version: '2' }],
  ['the side', { side: 'verso' }],
  ['the width of a folio', { folio: '12' }],
])('lays out anew when %s is another', async (_, given) => {
  const folder = await scratch()
  await lay(folder)
  expect((await lay(folder, given)).worked).toBe(true)
})

it('keeps nothing that asked for what it did not get', async () => {
  const folder = await scratch()
  const markup = `${lines(3)}<p><img src="/files/none.png" alt="" width="20" height="20"></p>`
  await lay(folder, { markup })
  expect((await lay(folder, { markup })).worked).toBe(true)
})
