import { expect, test } from 'vitest'
import type { Block } from '../../../scripts/pages/model.ts'
import { strandedHeadings } from '../../../scripts/proof/page/stranded-headings.ts'
import { block, onePage, SECOND, setPage } from '../set.ts'

const heading = block(['Kop'], { kind: 'heading', at: 'a.md:2:1' }, { top: 540 })
const under = (count: number) => block(Array(count).fill('tekst'), {}, { top: 560 })
const beyond = block(['verder', 'nog verder'], {}, SECOND)

function joined(a: Block, b: Block): Block {
  return { ...a, lines: [...a.lines, ...b.lines] }
}

test('a heading at the foot of a column whose text is in the next is stranded', () => {
  const found = strandedHeadings(onePage(heading, beyond))
  expect(found).toMatchObject([{ rule: 'stranded-heading', severity: 'warning', page: '1', place: { line: 2 } }])
  expect(found[0]?.reason).toMatch(/“Kop”/)
})

test('one line of its text is not enough, two are', () => {
  expect(strandedHeadings(onePage(heading, joined(under(1), beyond)))).toHaveLength(1)
  expect(strandedHeadings(onePage(heading, joined(under(2), beyond)))).toEqual([])
  expect(strandedHeadings(onePage(heading, under(1), beyond))).toHaveLength(1)
})

test('a subheading is no text', () => {
  const sub = block(['Tussenkop'], { kind: 'heading', at: 'a.md:4:1' }, { top: 560 })
  expect(strandedHeadings(onePage(heading, sub, beyond)).map(each => each.place?.line)).toEqual([2, 4])
})

test('a short text that is whole keeps its heading, and so does a picture', () => {
  const next = block(['Volgende kop'], { kind: 'heading' }, SECOND)
  expect(
    strandedHeadings(
      onePage(heading, under(1), next, { ...beyond, lines: beyond.lines.map(l => ({ ...l, top: 40, bottom: 60 })) }),
    ),
  ).toEqual([])
  const picture = {
    left: 0,
    top: 560,
    right: 300,
    bottom: 600,
    column: '1.1',
    columnLeft: 0,
    columnRight: 300,
    after: 1,
  }
  expect(strandedHeadings({ pages: [setPage([heading, beyond], { pictures: [picture] })] })).toEqual([])
})

test('a title across the page keeps the columns under it', () => {
  const title = block(['Titel'], { kind: 'heading' }, { column: 'page', columnRight: 620 })
  const first = block(['een', 'twee'], {}, { top: 60 })
  expect(strandedHeadings(onePage(title, first, block(['drie'], {}, { ...SECOND, top: 60 })))).toEqual([])
})

test('at the foot of a page it is stranded when its chapter goes on', () => {
  const pages = [setPage([heading]), setPage([block(['tekst'])], { index: 1 })]
  expect(strandedHeadings({ pages })).toHaveLength(1)
  expect(
    strandedHeadings({ pages: [setPage([heading]), setPage([block(['t'])], { index: 1, section: 't' })] }),
  ).toEqual([])
  const note = block(['noot'], { kind: 'note' }, { top: 580 })
  expect(
    strandedHeadings({ pages: [setPage([heading, note]), setPage([block(['tekst'])], { index: 1 })] }),
  ).toHaveLength(1)
})

test('a paragraph that goes on overleaf after one line does not keep it', () => {
  const pages = [
    setPage([heading, { ...under(1), ends: false }]),
    setPage([block(['rest', 'rest'], { begins: false })], { index: 1 }),
  ]
  expect(strandedHeadings({ pages })).toHaveLength(1)
})
