import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Job, Outcome } from '../scripts/job.ts'
import { readPdf } from '../scripts/pdf/read-back.ts'
import type { ReadBack } from '../scripts/pdf/read-back-model.ts'
import { press } from '../scripts/press.ts'
import { silent } from '../scripts/progress/silent.ts'
import { typesettingRules } from '../scripts/rules/typesetting.ts'
import { memoryWorld } from '../scripts/world/memory-world.ts'
import { home } from './modules.ts'

const machine = { env: {}, cache: join(home, 'node_modules/.cache/katern') }
const fixtures = join(home, 'test/fixtures/any-markdown')

interface Built {
  readonly outcome: Outcome
  /** Rules of the messages, each with its place; how well pages are set is judged elsewhere. */
  readonly told: readonly string[]
  readonly pdf: ReadBack | undefined
  /** Letters of the whole PDF without spaces and hyphens, in small letters. */
  readonly letters: string
}

/** Builds a folder or a file without edition.yaml for the screen. */
async function build(files: Readonly<Record<string, string>>, over: Partial<Job> = {}): Promise<Built> {
  const world = memoryWorld(files, { packageRoot: home })
  const target = over.target ?? 'texts'
  const job: Job = { target, only: 'screen', draft: false, plain: false, css: [], out: 'dist', ...over }
  const outcome = await press(job, world, silent, new AbortController().signal, machine)
  const told = outcome.messages
    .filter(({ rule }) => !(rule in typesettingRules))
    .map(({ rule, place }) => `${rule} ${place?.file}:${place?.line}`)
  const [written] = outcome.written
  const bytes = written && (await world.read(written.path))
  const pdf = bytes && (await readPdf(bytes))
  const text = pdf?.pages.map(page => page.text.map(run => run.text).join('') + page.actualTexts.join('')).join('')
  return { outcome, told, pdf, letters: bare(text ?? '') }
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, '')
    .replace(/\p{Variation_Selector}/gu, '')
}

/** The lines of a page's text, joined as they were painted. */
function linesOf(pdf: ReadBack | undefined): string[] {
  return (pdf?.pages ?? []).flatMap(page => {
    const lines = new Map<number, string>()
    for (const { baseline, text } of page.text) {
      const key = Math.round(baseline)
      lines.set(key, (lines.get(key) ?? '') + text)
    }
    return [...lines.values()]
  })
}

/** Text that reaches beyond the trim at the left or the right, or lies below or above it. */
function outside(pdf: ReadBack | undefined): string[] {
  return (pdf?.pages ?? []).flatMap(({ trimBox, mediaBox, text }) => {
    const box = trimBox ?? mediaBox
    const [width, height] = [box.right - box.left, box.top - box.bottom]
    return text
      .filter(run => run.text.trim() !== '')
      .filter(run => run.left < 0 || run.left + run.width > width || run.baseline < 0 || run.baseline > height)
      .map(run => run.text)
  })
}

describe('five scripts in one folder', () => {
  const names = readdirSync(fixtures).filter(name => /^\d-.*\.md$/.test(name))
  const texts = Object.fromEntries(names.map(name => [`texts/${name}`, readFileSync(join(fixtures, name), 'utf8')]))
  let built: Built
  beforeAll(async () => {
    built = await build(texts)
  })

  test('all is built, without a message: every letter has a glyph and arrives in the PDF', () => {
    expect(names).toHaveLength(5)
    expect(built.told).toEqual([])
    expect(built.outcome.pages).toBeGreaterThan(8)
    expect(built.pdf?.fonts.map(font => font.name.replace(/^.*\+/, '')).join(' ')).toMatch(
      /(?=.*NotoNaskhArabic)(?=.*NotoSerifHebrew)(?=.*NotoSansSC)(?=.*NotoSansJP)(?=.*NotoSansKR)/,
    )
  })

  test.each(['3-chinese.md', '4-japanese.md', '5-korean.md'])('every sentence of %s stands in the PDF', name => {
    const text = texts[`texts/${name}`] ?? ''
    const sentences = text
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replace(/^```\w+$/gm, '')
      .replace(/\[\^1\]:?/g, '\n')
      .split(/[\n。，、.,:：；|`]+/u)
      .map(each => bare(each.replace(/^\s*(?:\d+\.|[-#>]+)\s/, '')))
      .filter(each => each.length > 1 && !/^-*$/.test(each))
    expect(sentences.length).toBeGreaterThan(40)
    // A sentence may run over a page, where the page's own words come between.
    const lost = sentences.filter(each => !built.letters.includes(each) && !halves(each, built.letters))
    expect(lost).toEqual([])
  })

  test.each(['1-arabic.md', '2-hebrew.md'])('every letter of %s stands in the PDF as often', name => {
    const [script] = /arabic/.test(name) ? [/\p{Script=Arabic}/gu] : [/\p{Script=Hebrew}/gu]
    const wanted = (texts[`texts/${name}`] ?? '').match(script)?.length ?? 0
    const found = built.letters.match(script)?.length ?? 0
    expect(wanted).toBeGreaterThan(1200)
    expect(found).toBeGreaterThanOrEqual(wanted * 0.98)
  })

  test('right-to-left lines begin at the right: a short heading stands in the right half', () => {
    const pages = built.pdf?.pages.filter(page => page.text.some(run => /\p{Script=Hebrew}/u.test(run.text))) ?? []
    const width = 210 * (72 / 25.4)
    const middle = (pages[0]?.trimBox ? pages[0].trimBox.right - pages[0].trimBox.left : width) / 2
    const headings = pages.flatMap(page => page.text.filter(run => run.text.includes('הסגירה')))
    expect(headings.length).toBeGreaterThan(0)
    for (const run of headings) expect(run.left).toBeGreaterThan(middle)
  })

  test('nothing is clipped', () => {
    expect(outside(built.pdf)).toEqual([])
  })
})

function halves(text: string, letters: string): boolean {
  for (let cut = 1; cut < text.length; cut++)
    if (letters.includes(text.slice(0, cut)) && letters.includes(text.slice(cut))) return true
  return false
}

const ROWS = Array.from({ length: 200 }, (_, row) => `| row${row} | cell${row} | value${row} |`).join('\n')
const CODE = Array.from(
  { length: 400 },
  (_, line) => `${' '.repeat(line % 8)}line${line}(); // ${'x'.repeat(line % 90)}`,
)
const NOTES = Array.from({ length: 500 }, (_, note) => `Sentence ${note} has a note.[^n${note}]`)
const NOTE_TEXTS = Array.from({ length: 500 }, (_, note) => `[^n${note}]: Note number${note} says little.`)
const paragraphs = (count: number) => Array.from({ length: count }, (_, each) => `Short paragraph p${each}q.`)
const nested = (depth: number) => Array.from({ length: depth }, (_, each) => `${'  '.repeat(each)}- level${each}`)
const LONG_URL = `https://example.org/${'segment-of-path/'.repeat(18)}end?q=1`

describe.each([{ plain: false }, { plain: true }])('a folder of everything, plain: $plain', ({ plain }) => {
  const texts: Record<string, string> = {
    'texts/1-rows.md': `# Two hundred rows\n\n| Head of rows | Cells | Values |\n|---|---|---|\n${ROWS}\n`,
    'texts/2-code.md': `# Code\n\n\`\`\`js\n${CODE.join('\n')}\n\`\`\`\n`,
    'texts/3-notes.md': `# Notes\n\n${chunks(NOTES, 5).join('\n\n')}\n\n${NOTE_TEXTS.join('\n')}\n`,
    'texts/4-short.md': `# Short\n\n${paragraphs(2000).join('\n\n')}\n`,
    'texts/5-nested.md': `# Nested\n\n${nested(10).join('\n')}\n\n> one\n>\n> > two\n> >\n> > > three\n`,
    'texts/6-mixed.md': readFileSync(join(fixtures, 'mixed.md'), 'utf8').replaceAll('LONG_URL', LONG_URL),
    'texts/7-matter.md': '---\ntitle: Only front matter\n---\n',
    'texts/8-heading.md': '# Only a heading\n',
    'texts/9-picture.md': '![A red square](square.svg)\n',
    'texts/square.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="2000" viewBox="0 0 30 20"><path d="M0 0h30v20H0z" fill="#a33"/></svg>',
    'own.css': '.loud { text-transform: uppercase }',
    'texts/10-page.html':
      '<!doctype html><html><head><title>Page</title></head><body><h1>An html page</h1><p class="loud" style="color: black">Loud words.</p></body></html>',
  }
  let built: Built
  beforeAll(async () => {
    built = await build(texts, { plain, css: ['own.css'] })
  })

  test('it is built whole', () => {
    expect(built.told.filter(each => !/^section-relaid texts\/3-notes\.md/.test(each))).toEqual([])
    expect(built.outcome.written).toHaveLength(1)
    expect(outside(built.pdf)).toEqual([])
  })

  test('a chapter in HTML takes a stylesheet of its own', () => {
    expect(linesOf(built.pdf).join('\n')).toContain('LOUD WORDS')
  })

  test('chapters stand in the order of their numbers: 2 before 10', () => {
    const order = ['twohundredrows', 'sentence0hasanote', 'shortparagraphp0q', 'onlyaheading', 'anhtmlpage']
    const places = order.map(each => built.letters.indexOf(each))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('a long table has all its rows, and its head on every page', () => {
    const rows = new Set(linesOf(built.pdf).flatMap(line => line.match(/row\d+/g) ?? []))
    expect(rows.size).toBe(200)
    const pages = built.pdf?.pages.map(page => page.text.map(run => run.text).join(' ')) ?? []
    for (const page of pages.filter(each => /value\d/.test(each))) expect(page).toContain('Head of rows')
  })

  test('every line of code, every note and every paragraph is there once', () => {
    for (let line = 0; line < 400; line++)
      expect(built.letters).toContain(`line${line}x`.replace(/x$/, line % 90 ? 'x' : ''))
    for (let note = 0; note < 500; note++) expect(built.letters).toContain(`notenumber${note}says`)
    const short = built.letters.match(/p\d+q/g) ?? []
    expect(short).toHaveLength(2000)
    for (let level = 0; level < 10; level++) expect(built.letters).toContain(`level${level}`)
  })

  test('what Markdown and HTML have for text is printed', () => {
    const lines = ['Term', 'What it means', 'done', 'open', 'struck', 'spanning two', 'folded away', 'Ctrl', 'three']
    for (const each of lines) expect(built.letters).toContain(bare(each))
    for (const each of ['→', '∀', '├', '✓', '🎉', '👉', 'λ', 'Ж']) expect(built.letters).toContain(bare(each))
    expect(built.letters).toContain(bare(LONG_URL))
  })
})

test('a paragraph of three hundred thousand letters is set or refused with a message, never cut', async () => {
  const words = Array.from({ length: 45_000 }, (_, each) => `w${each}`).join(' ')
  const { told, outcome, letters } = await build({ 'big.md': `# Big\n\n${words}\n` }, { target: 'big.md' })
  if (outcome.written.length > 0) {
    expect(told).toEqual([])
    expect(letters).toContain('w44999')
  } else expect(told.join()).toMatch(/^[a-z-]+ big\.md:3/)
})

test('a table of thirty columns is set whole, or refused at its line', async () => {
  const cells = (word: string) => `| ${Array.from({ length: 30 }, (_, each) => `${word}${each}`).join(' | ')} |`
  const text = `# Wide\n\n${cells('head')}\n|${'---|'.repeat(30)}\n${cells('entry')}\n`
  const { told, outcome, letters, pdf } = await build({ 'wide.md': text }, { target: 'wide.md' })
  if (outcome.written.length > 0) {
    expect(outside(pdf)).toEqual([])
    for (let each = 0; each < 30; each++) expect(letters).toContain(`entry${each}`)
  } else expect(told.join()).toMatch(/wide\.md:3/)
})

function chunks(items: readonly string[], size: number): string[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size).join(' '),
  )
}
