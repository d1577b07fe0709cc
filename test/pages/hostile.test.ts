import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { hostileCase } from '../fixtures/pages/hostile.ts'
import { home } from '../modules.ts'
import { BASE, gathered, type Laid, linesOf, type StageOptions, useStage } from './stage.ts'

const { layOut } = useStage()
const MARKER = /[wn]\d+z/g

/** What came of a case: every marker where it should be, or refused in words. */
type Outcome = 'whole' | 'relaid' | 'refused'

/** Holds a layout against its markers, by the page map and by the PDF, asking nothing of the gate itself. */
async function judge(laid: Laid, body: string, notes: RegExp): Promise<Outcome> {
  if (!laid.pages) {
    const errors = laid.messages.filter(each => each.severity === 'error')
    expect(errors.length).toBeGreaterThan(0)
    for (const each of errors) expect(each.reason).toMatch(/: \S|does not fit|does not end/)
    return 'refused'
  }
  const flow = body.replaceAll(notes, '').match(MARKER) ?? []
  const noted = (body.match(notes) ?? []).flatMap(each => each.match(MARKER) ?? [])
  const inNotes = new Set(noted)
  const printed = linesOf(laid).flatMap(line => line.text.match(MARKER) ?? [])
  expect(printed.filter(each => !inNotes.has(each))).toEqual(flow)
  expect(printed.filter(each => inNotes.has(each))).toEqual(noted)
  expectInside(laid)
  await expectPrinted(laid)
  return laid.messages.length === 0 ? 'whole' : 'relaid'
}

function expectInside({ pages }: Laid): void {
  const { width = 0, height = 0 } = pages?.sheet.trim ?? {}
  const outside = (pages?.map ?? [])
    .flatMap(page => page.lines)
    .filter(each => MARKER.test(each.text))
    .filter(each => each.left < -1 || each.right > width + 1 || each.top < -5 || each.bottom > height + 5)
  expect(outside).toEqual([])
}

/** Each page of the PDF has the markers that the map says, once each, in whatever order they were painted. */
async function expectPrinted(laid: Laid): Promise<void> {
  const { pdf, map } = await gathered(laid)
  const read = await readPdf(pdf)
  const inPdf = read.pages.map(
    page =>
      page.text
        .map(each => each.text)
        .join('')
        .match(MARKER)
        ?.sort() ?? [],
  )
  const inMap = map.map(page => page.lines.flatMap(line => line.text.match(MARKER) ?? []).sort())
  expect(inPdf).toEqual(inMap)
}

function tell(outcomes: ReadonlyMap<number, Outcome>): Record<Outcome, number> {
  const count = (outcome: Outcome) => [...outcomes.values()].filter(each => each === outcome).length
  return { whole: count('whole'), relaid: count('relaid'), refused: count('refused') }
}

describe('articles nobody would write', () => {
  const outcomes = new Map<number, Outcome>()
  const options: StageOptions = {
    pageCss: BASE.replace('400px 400px; margin: 40px', '640px 800px'),
    sheet: { width: 672, height: 832, trim: { left: 16, top: 16, width: 640, height: 800 } },
  }
  const seeds = Array.from({ length: 12 }, (_, index) => index + 1)

  test.each(seeds)('seed %i loses no word in silence', async seed => {
    const { body, css } = hostileCase(seed)
    outcomes.set(seed, await judge(await layOut(body, css, options), body, /<span class="note">[^<]*<\/span>/g))
  })

  test('at least ten of twelve arrive whole', async ({ annotate }) => {
    const { whole, relaid } = tell(outcomes)
    await annotate(JSON.stringify(tell(outcomes)))
    expect(whole + relaid).toBeGreaterThanOrEqual(10)
  })
})

const generator = join(home, '../shared/hostile/make.mjs')

describe.skipIf(!existsSync(generator))('the sixty documents of the generator beside the repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'katern-hostile-'))
  if (existsSync(generator)) execFileSync(process.execPath, [generator, '1', '60', folder])
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const outcomes = new Map<number, Outcome>()
  const options: StageOptions = {
    pageCss: '@page { size: 210mm 280mm }',
    sheet: { width: 832, height: 1096, trim: { left: 19, top: 19, width: 793.7, height: 1058.27 } },
  }
  const seeds = Array.from({ length: 60 }, (_, index) => index + 1)

  test.each(seeds)('seed %i loses no word in silence', async seed => {
    const body = readFileSync(join(folder, `${seed}/body.html`), 'utf8')
    const { markers } = JSON.parse(readFileSync(join(folder, `${seed}/case.json`), 'utf8')) as { markers: number }
    expect(body.match(MARKER)).toHaveLength(markers)
    const css = readFileSync(join(folder, `${seed}/style.css`), 'utf8').replace('size: 210mm 280mm;', '')
    outcomes.set(seed, await judge(await layOut(body, css, options), body, /<span class="note">[^<]*<\/span>/g))
  })

  test('at least fifty of sixty arrive whole', async ({ annotate }) => {
    const { whole, relaid } = tell(outcomes)
    await annotate(JSON.stringify(tell(outcomes)))
    expect(whole + relaid).toBeGreaterThanOrEqual(50)
  })
})
