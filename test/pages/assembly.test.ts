import { expect, test } from 'vitest'
import type { Section } from '../../scripts/html/model.ts'
import { assembleBook } from '../../scripts/pages/assembly.ts'
import { imposeFolios } from '../../scripts/pages/folios.ts'
import type { LaidSection } from '../../scripts/pages/laid-section.ts'
import { html, laid } from './laid.ts'

const SHEET = { width: 440, height: 480, trim: { left: 20, top: 40, width: 400, height: 400 } }
const RECTO = '<div class="pagedjs_page pagedjs_right_page" style="width:1px">tekst</div>'
const VERSO = '<div class="pagedjs_page pagedjs_left_page">tekst</div>'

function book(...sections: readonly LaidSection[]): string {
  const counted = sections.map(each => ({ section: each.section, pages: each.pages.length }))
  return assembleBook(html({ bookStylesheet: '.ground{}' }), sections, imposeFolios(counted), SHEET)
}

function sheets(...sections: readonly LaidSection[]): string[] {
  return book(...sections)
    .split('\n')
    .filter(each => each.startsWith('<div class="sheet'))
}

test('a sheet a page, with its classes and its place in the book', () => {
  const made = sheets(laid({ id: 'a' }, [RECTO, VERSO]), laid({ id: 'b', template: 'essay' }, [RECTO]))
  expect(made.map(each => each.slice(0, each.indexOf('>') + 1))).toEqual([
    '<div class="sheet article recto first" data-section="a" data-index="0">',
    '<div class="sheet article verso" data-section="a" data-index="1">',
    '<div class="sheet essay recto first" data-section="b" data-index="2">',
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

test('the styles of all sections stand in the book once, before its own', () => {
  const made = book(laid({}, [RECTO], { css: 'p{}\nq{}' }), laid({}, [RECTO], { css: 'p{}\nr{}' }))
  expect(made).toContain('<style>p{}\nq{}\nr{}</style>\n<style>.ground{}</style>')
})

test('the page is as large as the sheet and the trim lies on it', () => {
  expect(book()).toContain('@page{size:440px 480px;margin:0}')
  expect(book()).toContain('.sheet>.pagedjs_pages{position:absolute;left:20px;top:40px;width:400px;height:400px}')
})

test('title, language and ids are escaped', () => {
  const made = assembleBook(html({ title: '</title><script>', language: '"><b>' }), [], [], SHEET)
  expect(made).toContain('<html lang="&quot;>&lt;b>">')
  expect(made).toContain('<title>&lt;/title>&lt;script></title>')
  expect(sheets(laid({ id: '"><script>' }, [RECTO]))[0]).toContain('data-section="&quot;>&lt;script>"')
})
