import { expect, test } from 'vitest'
import type { Section } from '../../scripts/html/model.ts'
import { imposeFolios } from '../../scripts/pages/folios.ts'
import type { LaidSection } from '../../scripts/pages/laid-section.ts'
import type { PrintedPart } from '../../scripts/pages/model.ts'
import { pool } from '../../scripts/pages/pool.ts'
import type { PrintMemo } from '../../scripts/pages/print-memo.ts'
import { openPrintPage, type Printed } from '../../scripts/pages/print-page.ts'
import { printSections } from '../../scripts/pages/print-sections.ts'
import type { LaidBook } from '../../scripts/pages/rounds.ts'
import { html, laid, printedSection } from './laid.ts'
import { idOf, shopOf } from './print-shop.ts'
import { PAGE, useStage } from './stage.ts'
import { page } from './words.ts'

const { studio, running } = useStage()
const RECTO = '<div class="pagedjs_page pagedjs_right_page">tekst</div>'

function bookOf(sections: readonly LaidSection[], folios: LaidBook['folios'] = {}): LaidBook {
  const slots = imposeFolios(sections.map(each => ({ section: each.section, pages: each.pages.length })))
  return { sections, slots, folios, rounds: 1, unstable: [] }
}

/** Sections of a page, of these ids. */
function named(...ids: readonly string[]): LaidSection[] {
  return ids.map(id => laid({ id }, [RECTO]))
}

function texts(prints: Awaited<ReturnType<typeof printSections>>): string[] {
  return prints.map(each => new TextDecoder().decode(each.printed.pdf))
}

/** Promises that are kept when the test says so. */
function gates(ids: readonly string[]) {
  const opens = new Map<string, () => void>()
  const closed = new Map(ids.map(id => [id, new Promise<void>(resolve => opens.set(id, resolve))]))
  return { pass: (id: string) => closed.get(id), open: (id: string) => opens.get(id)?.() }
}

test('prints are in the order of the book, whichever was done first', async () => {
  const { pass, open } = gates(['een', 'twee', 'drie'])
  const { shop } = shopOf({
    atOnce: 3,
    print: async id => {
      // The last opens the way for the one before it.
      if (id === 'drie') open('twee')
      else await pass(id)
      if (id === 'twee') open('een')
      return {}
    },
  })
  expect(texts(await printSections(bookOf(named('een', 'twee', 'drie')), html(), PAGE, shop))).toEqual([
    'een',
    'twee',
    'drie',
  ])
})

test('as many are printed side by side as is said, each page one after the other', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  for (const [atOnce, most] of [
    [1, 1],
    [2, 2],
    [9, 5],
    [0, 1],
  ] as const) {
    const { shop, ...seen } = shopOf({ atOnce })
    expect(texts(await printSections(bookOf(named(...ids)), html(), PAGE, shop))).toEqual(ids)
    expect([seen.opened(), seen.most(), seen.kept.toSorted()]).toEqual([most, most, ids])
  }
})

test('a section that is known is not printed, and no page is opened for it', async () => {
  const { shop, requests, kept } = shopOf({ known: ['een', 'drie'] })
  const prints = await printSections(bookOf(named('een', 'twee', 'drie')), html(), PAGE, shop)
  expect(texts(prints)).toEqual(['een of before', 'twee', 'drie of before'])
  expect([requests.map(idOf), kept]).toEqual([['twee'], ['twee']])
  const all = shopOf({ known: ['een'] })
  await printSections(bookOf(named('een')), html(), PAGE, all.shop)
  expect(all.opened()).toBe(0)
})

test('without a memo all are printed', async () => {
  const { shop } = shopOf({ known: ['een'] })
  const prints = await printSections(bookOf(named('een')), html(), PAGE, { ...shop, memo: undefined })
  expect(texts(prints)).toEqual(['een'])
})

test('a section asks for its own styles and faces, and for the page numbers in it alone', async () => {
  const reference = RECTO.replace('tekst', '<a data-page-of="b"></a>')
  const sections = [
    laid({ id: 'een' }, [reference], { css: 'p{}', faces: ['Een', 'Twee', 'Een'] }),
    laid({ id: 'twee' }, [RECTO], { css: 'q{}' }),
  ]
  const { shop, requests } = shopOf({ atOnce: 1 })
  await printSections(bookOf(sections, { a: '1', b: '2' }), html({ bookStylesheet: 'b{}' }), PAGE, shop)
  expect(requests.map(({ folios, faces, styles }) => [folios, faces, styles.slice(0, 2)])).toEqual([
    [{ b: '2' }, ['Een', 'Twee'], ['p{}', 'b{}']],
    [{}, [], ['q{}', 'b{}']],
  ])
})

test('each print has its place in the book, blank pages too', async () => {
  const on = (id: string, more: Partial<Section> = {}) => laid({ id, ...more }, [RECTO])
  const { shop } = shopOf({})
  const book = bookOf([on('een'), on('twee', { startSide: 'recto' }), laid({ id: 'leeg' }, []), on('drie')])
  const prints = await printSections(book, html(), PAGE, shop)
  expect(prints.map(({ counted, first, count }) => [counted, first, count])).toEqual([
    [0, 0, 2],
    [1, 2, 1],
    [3, 3, 1],
  ])
})

test('a section is judged by where its own texts were laid out', async () => {
  const [one, other] = [
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ]
  const glance = [one, other].map(geometry => [{ furniture: page(), geometry }])
  const sections = [one, other].map((geometry, at) => laid({ id: `${at}` }, [RECTO], { geometry: [geometry] }))
  const judged: (readonly [string, boolean[]])[] = []
  const { shop } = shopOf({
    atOnce: 1,
    print: (id, judge) => {
      const look = printedSection()
      judged.push([id, glance.map(each => judge({ ...look, glance: each }))])
      return {}
    },
  })
  await printSections(bookOf(sections), html(), PAGE, shop)
  expect(judged).toEqual([
    ['0', [true, false]],
    ['1', [false, true]],
  ])
})

test('a page on which something was refused is not used again', async () => {
  const { shop, opened, closed } = shopOf({ atOnce: 1, print: id => ({ refusals: id === 'twee' ? 1 : 0 }) })
  await printSections(bookOf(named('een', 'twee', 'drie')), html(), PAGE, shop)
  expect([opened(), closed]).toEqual([2, [1]])
})

test('what a style asks for in vain is missed in each section, not in the first alone', async () => {
  const kept: Printed[] = []
  const memo: PrintMemo = { find: async () => undefined, keep: async (_, printed) => void kept.push(printed) }
  const book = html({ bookStylesheet: '.pagedjs_page{background:url("/files/weg.png")}' })
  const before = (await running().browser.pages()).length
  const tools = await studio()
  const pages = pool(() => openPrintPage(tools, book))
  const { signal } = new AbortController()
  await printSections(bookOf(named('een', 'twee', 'drie')), book, PAGE, { pages, memo, atOnce: 1, signal })
  await pages.close()
  expect(kept.map(each => each.refusals)).toEqual([1, 1, 1])
  expect((await running().browser.pages()).length).toBe(before)
})

test('a build that is broken off prints no further section', async () => {
  const stop = new AbortController()
  const print = () => {
    stop.abort(new Error('genoeg'))
    return {}
  }
  const { shop, requests } = shopOf({ atOnce: 1, print, signal: stop.signal })
  await expect(printSections(bookOf(named('een', 'twee')), html(), PAGE, shop)).rejects.toThrow('genoeg')
  expect(requests.map(idOf)).toEqual(['een'])
})

test('each part is told as soon as it is there, known or printed', async () => {
  const told: PrintedPart[] = []
  const { shop } = shopOf({ atOnce: 1, known: ['twee'] })
  const prints = await printSections(bookOf(named('een', 'twee')), html(), PAGE, {
    ...shop,
    onPrinted: part => void told.push(part),
  })
  expect(told).toHaveLength(2)
  expect(prints.map(({ part }) => told.indexOf(part))).toEqual([0, 1])
  expect(prints.map(({ part, printed }) => part.pdf === printed.pdf)).toEqual([true, true])
})

test('a print that fails is a fault', async () => {
  const print = () => Promise.reject(new Error('boem'))
  const { shop } = shopOf({ print })
  await expect(printSections(bookOf(named('een')), html(), PAGE, shop)).rejects.toThrow('boem')
})

test('a book without sections has no prints, and opens no page', async () => {
  const { shop, opened } = shopOf({})
  expect(await printSections(bookOf([]), html(), PAGE, shop)).toEqual([])
  expect(opened()).toBe(0)
})
