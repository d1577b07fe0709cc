import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/lay-page.ts')>('lay-page')

test('every node of a page knows its source, and how much of it stands on earlier pages', async () => {
  const told = await run(
    '<section data-ref="0"><p data-ref="1">een twee <b data-ref="2">drie</b></p></section>',
    ({ rememberOrigins }) => {
      const source = document.querySelector('section')
      const text = source?.querySelector('p')?.firstChild
      if (!source || !text) throw new Error('no source')
      const origins = new WeakMap<Node, { source: Node; skipped: number }>()
      const page = source.cloneNode(true) as Element
      const copy = page.querySelector('p')?.firstChild
      const bold = page.querySelector('b')?.firstChild
      if (!copy || !bold) throw new Error('no copy')
      rememberOrigins(origins, () => ({ node: text, offset: 4, equals: () => false, toJSON: () => '' }))(copy, text)
      rememberOrigins(origins, () => undefined)(bold, source.querySelector('b')?.firstChild ?? bold)
      const p = page.querySelector('p')
      return [
        origins.get(copy)?.source === text,
        origins.get(copy)?.skipped,
        origins.get(bold)?.skipped,
        p !== null && origins.get(p)?.source === source.firstChild,
        origins.get(page)?.source === source,
      ]
    },
  )
  expect(told).toEqual([true, 4, 0, true, true])
})

/** Fills a page of three lines with paragraphs through a stand-in for Paged.js's Layout. */
function filled(
  count: number,
  reserve: number,
  before = 0,
): Promise<{ kept: string; next: string; height: string; error: string; looks: number[]; now: number }> {
  return run(
    `<div class="pagedjs_area"><div id="page" style="width:100px;height:60px;column-width:100px;column-gap:1000px;column-fill:auto;font:16px/20px monospace"><div id="wrapper"></div></div></div>`,
    async ({ layPage, rememberOrigins }, given) => {
      const area = document.getElementById('page')
      const wrapper = document.getElementById('wrapper')
      if (!area || !wrapper) throw new Error('no page')
      area.style.height = `calc(60px - var(--pagedjs-footnotes-height))`
      const source = document.createElement('div')
      source.innerHTML = Array.from({ length: given.count }, (_, index) => `<p data-ref="${index}">p${index}</p>`).join(
        '',
      )
      const origins = new WeakMap<Node, { source: Node; skipped: number }>()
      const last = { characters: given.before }
      const looks: number[] = []
      class Layout {
        maxChars = 0
        findBreakToken = (..._: never[]): unknown => undefined
        async renderTo(target: HTMLElement) {
          for (const each of source.children) {
            const copy = each.cloneNode(true)
            target.append(copy)
            rememberOrigins(origins, () => undefined)(copy, each)
          }
          const find = this.findBreakToken as (...given: unknown[]) => { node: Node } | undefined
          looks.push(this.maxChars)
          const breakToken = find(target, source, area?.getBoundingClientRect())
          looks.push(this.maxChars)
          return { breakToken }
        }
      }
      const page = { area, wrapper, hooks: {}, settings: {}, clear: () => wrapper.replaceChildren() }
      const call = layPage as unknown as (...given: unknown[]) => Promise<{ node: Node } | undefined>
      try {
        const next = await call(
          page,
          source,
          undefined,
          { reserve: given.reserve, set: () => 0 },
          { Layout, origins, last },
        )
        const height = document
          .querySelector<HTMLElement>('.pagedjs_area')
          ?.style.getPropertyValue('--pagedjs-footnotes-height')
        const kept = wrapper.textContent ?? ''
        return {
          kept,
          next: next?.node.textContent ?? '',
          height: height ?? '',
          error: '',
          looks,
          now: last.characters,
        }
      } catch (error) {
        return { kept: '', next: '', height: '', error: (error as Error).message, looks, now: last.characters }
      }
    },
    { count, reserve, before },
  )
}

test('what does not fit begins the next page', async () => {
  expect(await filled(5, 0)).toMatchObject({ kept: 'p0p1p2', next: 'p3' })
})

test('a page that holds all has no next', async () => {
  expect(await filled(3, 0)).toMatchObject({ kept: 'p0p1p2', next: '' })
})

test('room for notes is kept free at the foot', async () => {
  expect(await filled(5, 20)).toMatchObject({ kept: 'p0p1', next: 'p2', height: '20px' })
})

test('a page takes at least a line, however little room there is', async () => {
  expect(await filled(2, 50)).toMatchObject({ kept: 'p0', next: 'p1', error: '' })
})

test('a page is looked at when it has a little more text than the one before, and then from time to time', async () => {
  const { looks, now } = await filled(5, 0, 4000)
  expect(looks).toEqual([4400, 5900])
  expect(now).toBe('p0p1p2'.length)
})

test('after a page with little text, and at the beginning, not at each word', async () => {
  expect((await filled(5, 0)).looks[0]).toBe(1500)
  expect((await filled(5, 0, 60)).looks[0]).toBe(1500)
})
