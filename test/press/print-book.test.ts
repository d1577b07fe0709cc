import { beforeEach, expect, it, vi } from 'vitest'
import type { Html } from '../../scripts/html/model.ts'
import { collector } from '../../scripts/message.ts'
import type { LaidPages } from '../../scripts/pages/model.ts'
import { rehearsalOf } from '../../scripts/pages/rehearse.ts'
import type { ComingBrowser } from '../../scripts/press/browser-for.ts'
import { fileHands } from '../../scripts/press/file-hands.ts'
import { keeping } from '../../scripts/press/keeping.ts'
import { printBook } from '../../scripts/press/print-book.ts'
import { nameOf } from '../../scripts/press/section-name.ts'
import { keptOf, type Shop } from '../../scripts/press/shop.ts'
import { silent } from '../../scripts/progress/silent.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'
import { fixture, magazineEdition, magazinePages } from '../pdf/facts.ts'
import { scratch } from '../world/scratch.ts'

const [layInBrowser] = vi.hoisted(() => [vi.fn()])
vi.mock('../../scripts/press/lay.ts', () => ({ layInBrowser }))
beforeEach(() => void layInBrowser.mockReset())

const html = { sections: [{ markup: 'x'.repeat(60_000) }], assets: new Map() } as unknown as Html
const edition = magazineEdition()
const browser = {} as ComingBrowser

function laid(): LaidPages {
  const { pdf: _, tags: __, ...facts } = magazinePages()
  return { ...facts, sections: [{ pdf: fixture('magazine.pdf'), tags: [] }] }
}

/** A shop that tells how many hands were asked for, in order; -1 for all. */
function shopIn(cache: string) {
  const [asked, learned]: [number[], unknown[]] = [[], []]
  const world = memoryWorld({}, { packageRoot: home })
  const here = fileHands(1)
  const shop: Shop = {
    job: { target: 'blad', draft: false, plain: false, css: [], out: 'dist' },
    world,
    machine: { env: {}, cache },
    progress: silent,
    found: collector(),
    hands: { ...here, for: () => here.for(1), ready: (_, { hands = -1 }) => void asked.push(hands) },
    learn: each => void learned.push(each),
    kept: keeping({ cache }, world),
    browser,
    signal: new AbortController().signal,
  }
  return { shop, asked, learned }
}

/** Lays out as soon as it is asked, which keeps the browser busy once. */
function laying(made: LaidPages | undefined): void {
  layInBrowser.mockImplementation(async (_: Html, __: unknown, { onBusy, onPrinted }) => {
    onBusy()
    made?.sections.map(onPrinted)
    return made
  })
}

it('prints a book, gathers it, and tells the next build what it was made of', async () => {
  laying(laid())
  const { shop, asked, learned } = shopIn(await scratch())
  const printed = await printBook(edition, html, shop)
  expect([printed?.laid.map.length, (await printed?.gathered())?.map.length]).toEqual([6, 6])
  expect(learned).toEqual([rehearsalOf(html)])
  expect(asked).toEqual([-1, 1, -1])
  const { last } = await keptOf(edition, shop)
  expect(await last.find()).toEqual({ sections: laid().sections.map(nameOf) })
})

it('begins with one thread while a book that is known is laid out, and gathers the same', async () => {
  laying(laid())
  const cache = await scratch()
  const first = await (await printBook(edition, html, shopIn(cache).shop))?.gathered()
  const { shop, asked } = shopIn(cache)
  const again = await (await printBook(edition, html, shop))?.gathered()
  expect(asked).toEqual([1, -1])
  expect(Buffer.from(again?.pdf ?? []).equals(Buffer.from(first?.pdf ?? []))).toBe(true)
})

it('gives nothing where there are no pages, and tells the next build nothing', async () => {
  laying(undefined)
  const { shop, learned } = shopIn(await scratch())
  expect(await printBook(edition, html, shop)).toBeUndefined()
  expect(learned).toEqual([])
  expect(await (await keptOf(edition, shop)).last.find()).toBeUndefined()
})
