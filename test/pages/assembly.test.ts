import { expect, test } from 'vitest'
import type { Section } from '../../scripts/html/model.ts'
import { assembleSections, documentOf } from '../../scripts/pages/assembly.ts'
import { imposeFolios } from '../../scripts/pages/folios.ts'
import type { LaidSection } from '../../scripts/pages/laid-section.ts'
import { html, laid } from './laid.ts'

const SHEET = { width: 440, height: 480, trim: { left: 20, top: 40, width: 400, height: 400 } }
const RECTO = '<div class="pagedjs_page pagedjs_right_page" style="width:1px">tekst</div>'
const VERSO = '<div class="pagedjs_page pagedjs_left_page">tekst</div>'

function assembled(...sections: readonly LaidSection[]) {
  const counted = sections.map(each => ({ section: each.section, pages: each.pages.length }))
  return assembleSections(html({ bookStylesheet: '.ground{}' }), sections, imposeFolios(counted), SHEET)
}

function sheets(...sections: readonly LaidSection[]): string[] {
  return assembled(...sections).flatMap(each => each.body.split('\n'))
}

test('a section has its place in the book, with the blank page after it', () => {
  const made = assembled(laid({}, [RECTO]), laid({ startSide: 'recto' }, [RECTO, VERSO]), laid({}, [RECTO]))
  expect(made.map(({ counted, first, count }) => [counted, first, count])).toEqual([
    [0, 0, 2],
    [1, 2, 2],
    [2, 4, 1],
  ])
})

test('a section without pages has no sheets, and the others keep their place', () => {
  const made = assembled(laid({}, [RECTO]), laid({}, []), laid({}, [VERSO]))
  expect(made.map(({ counted, first, count }) => [counted, first, count])).toEqual([
    [0, 0, 1],
    [2, 1, 1],
  ])
})

test('a sheet a page, with its classes', () => {
  const made = sheets(laid({ id: 'a' }, [RECTO, VERSO]), laid({ id: 'b', template: 'essay' }, [RECTO]))
  expect(made.map(each => each.slice(0, each.indexOf('>') + 1))).toEqual([
    '<div class="sheet article recto first" data-section="a">',
    '<div class="sheet article verso" data-section="a">',
    '<div class="sheet essay recto first" data-section="b">',
  ])
})

test('the page counter is set on each page, so that the page itself counts to its number', () => {
  const [first, second] = sheets(laid({ restart: 11 }, [RECTO, VERSO]))
  expect(first).toContain('data-folio="11" style="width:1px;counter-reset:page 10"')
  expect(second).toContain('data-folio="12" style="counter-reset:page 11"')
})

test('a blank page is made of the template of its section, turned to the side it lies on', () => {
  const made = sheets(laid({}, [RECTO]), laid({ startSide: 'recto' }, [RECTO]))
  expect(made[1]).toContain('class="sheet article verso blank"')
  expect(made[1]).toContain('<div class="pagedjs_page pagedjs_left_page"')
  expect(made[1]).toContain('leeg')
})

test('furniture stands on its side with the folio, and not where the section goes bare', () => {
  const furniture = { verso: '<i>[[folio]] links</i>', recto: '<i>[[folio]] rechts [[folio]]</i>' }
  const with_ = (more: Partial<Section>) => sheets(laid({ furniture, numbering: 'roman', ...more }, [RECTO, VERSO]))
  expect(with_({})[0]).toContain('<div class="furniture recto" aria-hidden="true"><i>i rechts i</i></div>')
  expect(with_({})[1]).toContain('<i>ii links</i>')
  expect(with_({ bare: true }).join('')).not.toContain('class="furniture')
  expect(with_({ bareFirst: true }).map(each => each.includes('class="furniture'))).toEqual([false, true])
})

test('a blank page has no furniture', () => {
  const furniture = { verso: 'x', recto: 'x' }
  const made = sheets(laid({ furniture }, [RECTO]), laid({ furniture, startSide: 'recto' }, [RECTO]))
  expect(made.map(each => each.includes('class="furniture'))).toEqual([true, false, true])
})

test('the ground lies under the page, over the trim, and not on a blank one', () => {
  const ground = { verso: '<svg></svg>', recto: '<svg></svg>' }
  const made = sheets(laid({}, [RECTO]), laid({ ground, startSide: 'recto' }, [RECTO]))
  expect(made.map(each => each.includes('<div class="ground" aria-hidden="true"><div class="trim"><svg>'))).toEqual([
    false,
    false,
    true,
  ])
})

test('a section has its own styles, those of the book and the rules of each', () => {
  const made = assembled(laid({}, [RECTO], { css: 'p{}' }), laid({}, [RECTO], { css: 'q{}' }))
  expect(made.map(each => each.styles.slice(0, -1))).toEqual([
    ['p{}', '.ground{}'],
    ['q{}', '.ground{}'],
  ])
  expect(made[0]?.styles.at(-1)).toMatch(/^@page\{/)
})

const BOTTOM = '@page{@bottom-center{content:counter(page)}}'

test('how many pages the book has stands only where a style counts them', () => {
  const total = (css: string, more: readonly LaidSection[] = []) =>
    /--pagedjs-page-count:(\d+)/.exec(assembled(laid({}, [RECTO], { css }), ...more)[0]?.body ?? '')?.[1]
  const other = laid({}, [VERSO, RECTO])
  expect([total(BOTTOM), total(BOTTOM, [other])]).toEqual(['0', '0'])
  for (const count of ['counter(pages)', 'counters( pages , ".")', 'COUNTER(pages)']) {
    const css = `p::after{content:${count}}`
    expect([total(css), total(css, [other])]).toEqual(['1', '3'])
  }
})

test('a section is the same wherever pages are added behind it', () => {
  const [alone] = assembled(laid({ id: 'a' }, [RECTO], { css: BOTTOM }))
  const [before] = assembled(laid({ id: 'a' }, [RECTO], { css: BOTTOM }), laid({ id: 'b' }, [VERSO, RECTO]))
  expect(before).toEqual(alone)
})

test('the page is as large as the sheet and the trim lies on it', () => {
  const rules = assembled(laid({}, [RECTO]))[0]?.styles.at(-1)
  expect(rules).toContain('@page{size:440px 480px;margin:0}')
  expect(rules).toContain('.sheet>.pagedjs_pages{position:absolute;left:20px;top:40px;width:400px;height:400px}')
})

test('a document has the styles, each on its own, and the sheets', () => {
  const made = documentOf(html(), { styles: ['p{}\nq{}', 'r{}'], body: '<p>x</p>' })
  expect(made).toContain('<style>p{}\nq{}</style>\n<style>r{}</style>')
  expect(made).toMatch(/^<!doctype html>\n<html lang="nl">[\s\S]*<body>\n<p>x<\/p>\n<\/body><\/html>$/)
})

test('title, language and ids are escaped', () => {
  const made = documentOf(html({ title: '</title><script>', language: '"><b>' }), { styles: [], body: '' })
  expect(made).toContain('<html lang="&quot;>&lt;b>">')
  expect(made).toContain('<title>&lt;/title>&lt;script></title>')
  expect(sheets(laid({ id: '"><script>' }, [RECTO]))[0]).toContain('data-section="&quot;>&lt;script>"')
})
