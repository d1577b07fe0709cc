import { expect, test } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { assembleSections } from '../../scripts/pages/assembly.ts'
import { openPrintPage } from '../../scripts/pages/print-page.ts'
import { layRounds } from '../../scripts/pages/rounds.ts'
import { digest } from '../../scripts/pdf/gather/digest.ts'
import { loadReader } from '../../scripts/pdf/load-reader.ts'
import { rich } from './rich.ts'
import { gathered, htmlOf, lines, PAGE, type StageOptions, useStage } from './stage.ts'

const { layOut, studio } = useStage()

/** Ids as chapters have them, and as nobody would write them. */
const IDS = ['een', 'fn:1', 'é', '100%', 'a b', 'a/b?c#d', 'A', '(b)', '日本', 'a.b', 'a&b', '"', "'", '<i>']

/** A link as another program follows it: the page it lies on, and the address or the page that it leads to. */
type Followed = readonly [on: number, to: string | number | undefined]

/** Every link of a PDF. */
async function followed(pdf: Uint8Array): Promise<Followed[]> {
  const { getDocument } = await loadReader()
  const task = getDocument({ data: pdf.slice(), verbosity: 0, isEvalSupported: false })
  const doc = await task.promise
  const found: Followed[] = []
  for (let page = 0; page < doc.numPages; page++) {
    for (const { url, dest } of await (await doc.getPage(page + 1)).getAnnotations()) {
      const end = typeof dest === 'string' ? await doc.getDestination(dest) : dest
      found.push([page, url ?? (end ? await doc.getPageIndex(end[0]) : undefined)])
    }
  }
  await task.destroy()
  return found
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function link(href: string): string {
  return `<p><a href="${escaped(href)}">x</a></p>`
}

/** Where a line of the book is. */
function pageOf(text: string, map: readonly { readonly lines: readonly { readonly text: string }[] }[]): number {
  return map.findIndex(page => page.lines.some(each => each.text === text))
}

test.each([
  ['as they stand', (id: string) => `#${id}`],
  ['with percent signs', (id: string) => `#${encodeURIComponent(id)}`],
])('links from one section to ids of others arrive, written %s', async (_, hrefOf) => {
  const all = IDS.map(id => link(hrefOf(id))).join('')
  const ends = IDS.map((id, index) => `<p id="${escaped(id)}">w${index + 500}z</p>`)
  const laid = await layOut('', '', {
    sections: [{ markup: all }, { markup: `${lines(12)}${ends.join('')}` }, { markup: all }],
  })
  expect(laid.messages).toEqual([])
  const { pdf, map } = await gathered(laid)
  const pages = IDS.map((_id, index) => pageOf(`w${index + 500}z`, map))
  expect(new Set(pages)).toEqual(new Set([1, 2]))
  expect(await followed(pdf)).toEqual([...pages.map(to => [0, to]), ...pages.map(to => [3, to])])
})

test('a link within a section and one to an address arrive as well', async () => {
  const markup = `${link('#ver')}${link('https://elders.invalid/a?b#c')}${lines(20)}<p id="ver">w500z</p>`
  const { pdf, map } = await gathered(await layOut('', '', { sections: [{ markup: lines(2) }, { markup }] }))
  expect(await followed(pdf)).toEqual([
    [1, pageOf('w500z', map)],
    [1, 'https://elders.invalid/a?b#c'],
  ])
})

test('a link that leads nowhere in the book is none', async () => {
  const laid = await layOut('', '', {
    sections: [{ markup: `${link('#weg')}${link('#er')}` }, { markup: '<p id="er">x</p>' }],
  })
  expect(await followed((await gathered(laid)).pdf)).toEqual([[0, 1]])
})

/** The sections of a book as digests, printed on one page in the order that is asked for. */
async function digests(words: readonly string[], order: readonly number[], options: StageOptions = {}) {
  const html = await htmlOf('', '', { ...options, sections: words.map(word => ({ markup: rich(word) })) }, collector())
  const tools = await studio()
  const book = await layRounds(html, tools, 1, () => {}, new AbortController().signal)
  expect(book.sections.map(each => [each.sound, each.attempts])).toEqual(words.map(() => [true, []]))
  const all = assembleSections(html, book.sections, book.slots, PAGE)
  const page = await openPrintPage(tools, html)
  const made = []
  for (const index of order) {
    const { styles = [], body = '' } = all[index] ?? {}
    // What is printed between has other styles, so that all are read again.
    const own = index === 0 ? styles : [...styles, 'p { letter-spacing: 1px }']
    const request = { styles: own, body, folios: book.folios, faces: book.sections[index]?.faces ?? [] }
    made.push(await digest((await page.print(request, () => true)).section, html.language))
  }
  await Promise.all([page.close(), tools.layouts.close()])
  return made
}

test('a section printed twice on one page, with another in between, has the same digest both times', async () => {
  const [first, other, again] = await digests(['een', 'twee'], [0, 1, 0])
  expect(first?.meaning.bookmarks.map(each => each.title)).toEqual(['een'])
  expect(other).not.toEqual(first)
  expect(again).toEqual(first)
})

test('it has the same digest on another page, also after others', async () => {
  const [[first], [, , later]] = await Promise.all([digests(['een', 'twee'], [0]), digests(['een', 'twee'], [1, 1, 0])])
  expect(later).toEqual(first)
})
