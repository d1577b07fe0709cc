import { expect, test } from 'vitest'
import { PLANS } from '../../../scripts/pages/plans.ts'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/prepare.ts')>('prepare')
const AREA = '<style>.s{column-span:all}</style><div id="area" style="width:200px;height:100px"></div>'

function prepared(markup: string, plan = PLANS[0]): Promise<{ markup: string; notes: string[]; left: string }> {
  return run(
    AREA,
    async ({ prepare, takeOutNotes }, given) => {
      const template = document.createElement('template')
      template.innerHTML = given.markup
      for (const [index, note] of [...template.content.querySelectorAll('.note')].entries())
        note.setAttribute('data-note-number', String(index + 1))
      const area = document.getElementById('area')
      if (!area || !given.plan) throw new Error('no area')
      const request = {
        markup: '',
        startSide: 'recto' as const,
        noteSelectors: ['.note'],
        plan: given.plan,
        maxPages: 9,
      }
      const notes = takeOutNotes(template.content, request)
      await prepare(template.content, notes, request, area)
      return { markup: template.innerHTML, notes: [...notes.keys()], left: area.innerHTML }
    },
    { markup, plan },
  )
}

test('notes are taken out, spanners lifted, code put in lines, all in one go', async () => {
  const { markup, notes } = await prepared(
    '<div style="columns:2"><p>a<i class="note">b</i></p><h2 class="s">c</h2><pre>d\ne</pre></div>',
  )
  expect(notes).toEqual(['1'])
  expect(markup.replaceAll(/ (style|data-ref|role|data-\w+(-\w+)*)="[^"]*"/g, '')).toBe(
    '<div><p>a<a class="note-call">1</a></p></div><h2 class="s">c</h2><div><pre><span class="line">d</span><span class="line">e</span></pre></div>',
  )
})

test('elements are numbered in document order, the same each time', async () => {
  const refs = async () => (await prepared('<div><p>a</p></div><p>b</p>')).markup.match(/data-ref="\d+"/g)
  expect(await refs()).toEqual(['data-ref="0"', 'data-ref="1"', 'data-ref="2"'])
  expect(await refs()).toEqual(await refs())
})

test('widths are measured as wide as the page', async () => {
  const { markup } = await prepared('<svg width="20" height="300"></svg>')
  expect(markup).toContain('max-height: 92px')
})

test('the stage is taken off again', async () => {
  expect((await prepared('<p>a</p>')).left).toBe('')
})

test('with notes at the end none are left for the foot', async () => {
  const plan = PLANS.find(each => each.notes === 'end')
  const { markup, notes } = await prepared('<section><p>a<i class="note">b</i></p></section>', plan)
  expect(notes).toEqual([])
  expect(markup).toContain('notes-at-end')
})

test('notes are broken as wide as the foot of the page, which is left as it was', async () => {
  const page = `<div class="pagedjs_page"><div id="area" style="width:400px;height:100px"></div>
    <div class="pagedjs_footnote_empty"><div class="pagedjs_footnote_inner_content"></div></div></div>
    <style>.pagedjs_footnote_empty { display: none }</style>`
  const found = await run(
    page,
    async ({ prepare, takeOutNotes }, plan) => {
      const area = document.getElementById('area')
      const foot = document.querySelector<HTMLElement>('.pagedjs_footnote_inner_content')
      if (!area || !foot || !plan) throw new Error('no page')
      const template = document.createElement('template')
      template.innerHTML = '<p>a<i class="note" data-note-number="1">nnnn nnnn nnnn nn</i></p>'
      // As wide as the note without its last word: its number and a space stand before it.
      foot.innerHTML = '<span>1 nnnn nnnn nnnn</span>'
      foot.parentElement?.classList.remove('pagedjs_footnote_empty')
      foot.style.width = `${Math.ceil(foot.firstElementChild?.getBoundingClientRect().width ?? 0) + 2}px`
      foot.parentElement?.classList.add('pagedjs_footnote_empty')
      foot.replaceChildren()
      const request = { markup: '', startSide: 'recto' as const, noteSelectors: ['.note'], plan, maxPages: 9 }
      const notes = takeOutNotes(template.content, request)
      await prepare(template.content, notes, request, area)
      const { className } = foot.parentElement ?? {}
      return { text: notes.get('1')?.textContent, left: foot.innerHTML, className }
    },
    PLANS[0],
  )
  expect(found).toEqual({ text: '1 nnnn nnnn nnnn\u00a0nn', left: '', className: 'pagedjs_footnote_empty' })
})
