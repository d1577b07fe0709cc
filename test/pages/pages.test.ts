import { expect, test } from 'vitest'
import { memo } from '../../scripts/memo.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { memoryStore } from '../recalls.ts'
import { rich } from './rich.ts'
import { gathered, lines, useStage, wordsOf } from './stage.ts'

const { layOut, running } = useStage()

test('a book: the map, the PDF, the sheet and the links agree', async () => {
  const sections = [
    { id: 'een', markup: `<h1>Een</h1>${lines(20)}<p><a href="#twee">verder</a></p>` },
    { id: 'twee', template: 'essay', startSide: 'recto', markup: `<h1>Twee</h1>${lines(3, 21)}` },
  ] as const
  const laid = await layOut('', '', { sections })
  const { pages, messages, dump } = laid
  expect(messages).toEqual([])
  expect(pages?.map.map(({ folio, section, template, blank }) => [folio, section, template, blank])).toEqual([
    ['1', 'een', 'article', false],
    ['2', 'een', 'article', false],
    ['3', 'twee', 'essay', false],
  ])
  // A link may lie in several boxes; each says the whole.
  for (const each of pages?.links ?? []) expect(each).toMatchObject({ page: 1, text: 'verder', target: '#twee' })
  expect(pages?.links.length).toBeGreaterThan(0)
  const { pdf, meaning } = await gathered(laid)
  const read = await readPdf(pdf)
  expect(read.pages.map(page => page.text.map(each => each.text).join(' '))).toEqual(
    pages?.map.map(page => page.lines.map(line => line.text).join(' ')),
  )
  expect(meaning?.bookmarks.map(each => [each.title, each.page])).toEqual([
    ['Een', 0],
    ['Twee', 2],
  ])
  expect(dump).toContain('3 recto twee\n  40 42  Twee')
})

test('a book that begins on a left page has a blank one before it, in the map and in print', async () => {
  const sections = [{ startSide: 'verso', markup: lines(2) }, { markup: lines(2, 3) }] as const
  const laid = await layOut('', '', { sections })
  expect(laid.messages).toEqual([])
  const { pdf, map } = await gathered(laid)
  expect(map.map(({ blank, side }) => [blank, side])).toEqual([
    [true, 'recto'],
    [false, 'verso'],
    [false, 'recto'],
  ])
  const read = await readPdf(pdf)
  expect(read.pages.map(page => page.text.map(each => each.text).join(' '))).toEqual(wordsOf(map))
})

test('the same book gives the same PDF text and map twice', async () => {
  const [first, second] = await Promise.all([layOut(lines(40)), layOut(lines(40))])
  expect(first.dump).toBe(second.dump)
})

test('an edit prints the section that it changes, and no other', async () => {
  const kept = memo(memoryStore())
  const lay = (last: string) =>
    layOut('', '', { memo: kept, sections: [lines(20), `<p>${last}</p>`, lines(2)].map(markup => ({ markup })) })
  const [first, edited, again] = [await lay('twee'), await lay('drie'), await lay('twee')]
  expect(edited.dump).toBe(first.dump.replace('twee', 'drie'))
  // A print says when it was made and numbers its elements: another would have other bytes.
  const same = [first, edited].map(({ pages }) =>
    pages?.sections.map(({ pdf }, index) => Buffer.from(pdf).equals(again.pages?.sections[index]?.pdf ?? pdf)),
  )
  expect(same).toEqual([
    [true, true, true],
    [true, false, true],
  ])
})

test('a book of kept prints is the same file as one that is printed anew', async () => {
  const [sections, kept] = [[{ markup: rich('een') }, { markup: rich('twee') }], memo(memoryStore())]
  const [anew, first, again] = [
    await layOut('', '', { sections }),
    await layOut('', '', { sections, memo: kept }),
    await layOut('', '', { sections, memo: kept }),
  ]
  const [one, two, three] = await Promise.all([anew, first, again].map(gathered))
  expect([two, three].map(each => each?.meaning)).toEqual([one?.meaning, one?.meaning])
  for (const each of [two, three]) expect(Buffer.from(each?.pdf ?? []).equals(one?.pdf ?? Buffer.alloc(1))).toBe(true)
})

test('words of the PDF lie where the map says', async () => {
  const sheet = { width: 440, height: 480, trim: { left: 20, top: 40, width: 400, height: 400 } }
  const { map, pdf } = await gathered(await layOut('<p>een</p><p style="margin-left:100px">twee</p>', '', { sheet }))
  const read = await readPdf(pdf)
  const printed = read.pages[0]?.text.map(each => [each.text, Math.round((each.left / 72) * 96)])
  expect(printed).toEqual(map[0]?.lines.map(each => [each.text, Math.round(each.left + sheet.trim.left)]))
})

test('furniture is printed on its side with its folio', async () => {
  const furniture = {
    verso: '<div style="position:absolute;bottom:10px;left:10px">[[folio]] links</div>',
    recto: '<div style="position:absolute;bottom:10px;right:10px">rechts [[folio]]</div>',
  }
  const { pages, messages } = await layOut('', '', { sections: [{ bare: false, furniture, markup: lines(20) }] })
  expect(messages).toEqual([])
  expect(pages?.map.map(page => page.lines.at(-1)?.text)).toEqual(['rechts 1', '2 links'])
})

test('a ground and furniture fall outside the words of the chapter', async () => {
  const furniture = { verso: '', recto: '<div class="feet" style="position:absolute;bottom:10px">Een</div>' }
  const { messages } = await layOut('<p>Een</p>', '', { sections: [{ bare: false, furniture }] })
  expect(messages).toEqual([])
})

test('a healed section is told as a warning, and the book is printed', async () => {
  const { pages, messages } = await layOut(
    '<p class="uit" data-at="a.md:3:1">tekst</p>',
    '.uit { position: absolute; left: 380px }',
  )
  expect(messages).toMatchObject([{ rule: 'section-relaid', severity: 'warning', place: { file: 'a.md', line: 3 } }])
  expect(pages?.map[0]?.lines.map(each => each.text)).toEqual(['tekst'])
})

test('no page of the browser is left open, whether the book was printed or refused', async () => {
  const before = (await running().browser.pages()).length
  await layOut('<p>x</p>')
  await layOut('<p style="display:none">x</p>')
  await layOut('<p>x</p>', '', { bookCss: 'p { display: none }' })
  expect((await running().browser.pages()).length).toBe(before)
})

test('pages are told of while they are made', async () => {
  const done: number[] = []
  await layOut(lines(40), '', { onPages: count => done.push(count) })
  expect(done).toEqual([1, 2, 3])
})

test('that the browser is busy is told once, however many sections there are', async () => {
  let told = 0
  const { pages } = await layOut(lines(40), '', { onBusy: () => told++, sections: [{}, { markup: lines(4) }] })
  expect([pages?.map.length, told]).toEqual([4, 1])
})
