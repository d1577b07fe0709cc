import { expect, test } from 'vitest'
import type { Section } from '../../../scripts/html/model.ts'
import { readPdf } from '../../../scripts/pdf/read-back.ts'
import { BASE, gathered, lines, useStage, wordsOf } from '../stage.ts'

const { layOut } = useStage()

function to(id: string): string {
  return `<a href="#${id}" data-page-of="${id}"></a>`
}

test('roman then arabic numbering, with right folios in the references of one build', async () => {
  const sections: Partial<Section>[] = [
    {
      numbering: 'roman',
      markup: `<p>voor op ${to('voor')}, een op ${to('een')}, slot op ${to('slot')}</p>${lines(16)}`,
    },
    { numbering: 'roman', markup: `<p id="voor">voorwoord</p>` },
    { startSide: 'recto', markup: `<p id="een">een</p>${lines(170)}<p id="slot">slot, zie ${to('voor')}</p>` },
  ]
  const { pages, messages } = await layOut('', '', { sections })
  expect(messages).toEqual([])
  expect(pages?.map.map(page => page.folio).slice(0, 6)).toEqual(['i', 'ii', 'iii', 'iv', '1', '2'])
  expect(pages?.map[3]?.blank).toBe(true)
  const words = wordsOf(pages?.map ?? [])
  expect(words[0]).toContain('voor op iii, een op 1, slot op 11')
  expect(words.at(-1)).toContain('slot, zie iii')
})

test('a reference of other figures than was thought takes another round, and only then', async () => {
  const sections = (pages: number): Partial<Section>[] => [
    { markup: `<p>zie ${to('slot')}</p>` },
    { startSide: 'recto', markup: `${lines(pages * 16)}<p id="slot">slot</p>` },
  ]
  const two = await layOut('', '', { sections: sections(12) })
  expect(two.messages).toEqual([])
  expect([two.pages?.rounds, wordsOf(two.pages?.map ?? [])[0]]).toEqual([1, 'zie 15'])
  const one = await layOut('', '', { sections: sections(3) })
  expect(one.messages).toEqual([])
  expect([one.pages?.rounds, wordsOf(one.pages?.map ?? [])[0]]).toEqual([2, 'zie 6'])
})

test('a section that begins on another side than was thought is laid out again', async () => {
  const pageCss = `${BASE} @page :left { margin-left: 60px }`
  const { pages, messages } = await layOut('', '', {
    sections: [{ markup: lines(2) }, { markup: lines(2, 3) }],
    pageCss,
  })
  expect(messages).toEqual([])
  expect(pages?.rounds).toBe(2)
  expect(pages?.map.map(page => page.lines[0]?.left)).toEqual([40, 60])
})

test('a reference that changes how long its section is, is right all the same', async () => {
  const sections: Partial<Section>[] = [
    { markup: `${lines(15)}<p class="tight">wwwwwwwwwwwwwwwwwwwwwwwwwww ${to('slot')}</p>` },
    { startSide: 'any', markup: `<p id="slot">slot</p>` },
  ]
  const { pages, messages } = await layOut('', '.tight { width: 320px; word-spacing: 2px }', { sections })
  expect(messages).toEqual([])
  const slot = pages?.map.find(page => page.lines.some(each => each.text === 'slot'))
  expect(wordsOf(pages?.map ?? []).join(' ')).toContain(` ${slot?.folio} slot`)
})

test('a reference that flips between two states is an error that names its chapter', async () => {
  // With "viii" the first paragraph takes two lines, which drives the target to page ix; with "ix" it takes one, and back.
  const markup = `<p class="tight">a ${to('slot')}</p>${lines(14)}<p id="slot">slot</p>`
  const { pages, messages } = await layOut('', '.tight { width: 24px }', {
    sections: [{ numbering: 'roman', restart: 8, markup }],
  })
  expect(pages).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'references-unstable', severity: 'error', place: { file: 's1.md' } }])
  expect(messages[0]?.reason).toMatch(/after 5 rounds: #slot from page (viii to ix|ix to viii)$/)
})

test('the contents have the folio of each entry', async () => {
  const rows = ['a', 'b', 'c'].map(id => `<li>${id} ${to(id)}</li>`).join('')
  const sections: Partial<Section>[] = [
    { markup: `<ul>${rows}</ul>` },
    ...['a', 'b', 'c'].map(id => ({ markup: `<h1 id="${id}">Kop</h1>${lines(20)}` })),
  ]
  const { pages, messages } = await layOut('', '', { sections })
  expect(messages).toEqual([])
  expect(wordsOf(pages?.map ?? [])[0]).toBe('a 2 b 4 c 6')
})

test('an id may be a name that every object has', async () => {
  const sections = [{ markup: `<p>zie ${to('constructor')}</p>` }, { markup: `<p id="constructor">x</p>` }]
  const { pages, messages } = await layOut('', '', { sections })
  expect(messages).toEqual([])
  expect(wordsOf(pages?.map ?? [])).toEqual(['zie 2', 'x'])
})

test('a page counter of the style counts the folio', async () => {
  const pageCss = `${BASE} @page { @bottom-center { content: "blz " counter(page) } }`
  const sections: Partial<Section>[] = [{ restart: 31, markup: lines(20) }, { markup: lines(2) }]
  const laid = await layOut('', '', { sections, pageCss })
  expect(laid.messages).toEqual([])
  const { pages: read } = await readPdf((await gathered(laid)).pdf)
  const printed = read.map(page => page.text.map(each => each.text).join(''))
  expect(printed.map(each => /blz \d+/.exec(each)?.[0])).toEqual(['blz 31', 'blz 32', 'blz 33'])
})

test('a counter of pages counts those of the book, not of the section', async () => {
  const pageCss = `${BASE} @page { @bottom-center { content: "van " counter(pages) } }`
  const laid = await layOut('', '', { sections: [{ markup: lines(20) }, { markup: lines(2) }], pageCss })
  expect(laid.messages).toEqual([])
  const { pages: read } = await readPdf((await gathered(laid)).pdf)
  const printed = read.map(page => page.text.map(each => each.text).join(''))
  expect(printed.map(each => /van \d+/.exec(each)?.[0])).toEqual(['van 3', 'van 3', 'van 3'])
})
