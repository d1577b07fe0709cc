import { expect, it } from 'vitest'
import type { Html } from '../../scripts/html/model.ts'
import type { Job } from '../../scripts/job.ts'
import { collector } from '../../scripts/message.ts'
import type { ComingBrowser } from '../../scripts/press/browser-for.ts'
import { fileHands } from '../../scripts/press/file-hands.ts'
import { pdfStage, proofStage } from '../../scripts/press/file-stages.ts'
import { keeping } from '../../scripts/press/keeping.ts'
import type { Shop } from '../../scripts/press/shop.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'
import { magazineEdition, magazinePages } from '../pdf/facts.ts'
import { scratch } from '../world/scratch.ts'

const html = { sections: [], assets: new Map() } as unknown as Html
const edition = magazineEdition({ outputs: { screen: true, print: false, screenPpi: 150 } })

/** The stages of the six printed pages; `told` is each that began, with what it made. */
async function stages(job: Partial<Job> = {}, pages = magazinePages()) {
  const cache = await scratch()
  const world = memoryWorld({}, { packageRoot: home })
  const told: string[] = []
  const shop: Shop = {
    job: { target: 'blad', draft: false, plain: false, css: [], out: 'dist', ...job },
    world,
    machine: { env: {}, cache },
    progress: {
      start: stage => told.push(stage),
      step: () => {},
      done: made => told.push(`${told.pop()}: ${made}`),
    },
    found: collector(),
    hands: fileHands(1),
    learn: () => {},
    kept: keeping({ cache }, world),
    browser: {} as ComingBrowser,
    signal: new AbortController().signal,
  }
  const made = await pdfStage(edition, html, { gathered: async () => ({ ...pages, sections: [] }) }, shop)
  const proved = made && (await proofStage(edition, made, shop))
  await shop.hands.end()
  return { told, rules: shop.found.all().map(each => each.rule), made, proved }
}

it('makes the files that are asked for, and proves them', async () => {
  const { told, made, proved } = await stages()
  expect(told).toEqual(['pdf: screen', expect.stringMatching(/^proof: \d+ lines? found again, /)])
  expect(made?.pages.map).toHaveLength(6)
  expect(proved?.files).toEqual(made?.files)
})

it('of some of the pages, under names of their own', async () => {
  const { made, proved } = await stages({ arrangement: { pages: 'ii-iii', marks: true, creep: 0 } })
  expect(made?.pages.map).toHaveLength(2)
  expect(proved?.files.map(each => each.name)).toEqual(['screen-pages'])
})

it('ends at a page that the book does not have', async () => {
  const { told, rules, made } = await stages({ arrangement: { pages: '900', marks: true, creep: 0 } })
  expect([told, rules, made]).toEqual([['pdf'], ['unknown-page'], undefined])
})

it('gives nothing when a word of the layout is not in the file', async () => {
  const pages = magazinePages()
  const lines = [{ text: 'verdwenen', words: [] }] as never
  const { rules, proved } = await stages({}, { ...pages, map: pages.map.map(page => ({ ...page, lines })) })
  expect(rules).toContain('pdf-text-lost')
  expect(proved).toBeUndefined()
})
