import type { Element, Root } from 'hast'
import { select } from 'hast-util-select'
import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { rehypeComponents } from '../../scripts/chapters/component-elements.ts'
import { readComponentLibrary } from '../../scripts/chapters/component-library.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { brief, packageRoot, render } from './components/render.ts'

const at = (line: number) => ({ start: { line, column: 1 }, end: { line: line + 1, column: 4 } })

test('root and template have the directive’s position, children their own', async () => {
  const world = memoryWorld({}, { packageRoot })
  const found = collector()
  const library = await readComponentLibrary(world, found)
  const child: Element = { ...h('p', { dataAt: 'a.md:5:1' }, 'x'), position: at(5) }
  const properties = { dataName: 'box', dataAttributes: '{"title":"T","id":"a","class":"b c"}', dataAt: 'a.md:4:1' }
  const tree: Root = { type: 'root', children: [{ ...h('katern-component', properties, [child]), position: at(4) }] }
  await rehypeComponents(library, { world, path: 'a.md', folder: '', language: 'nl', labels: {} }, found)(tree)
  const [root] = tree.children as Element[]
  expect(found.all()).toEqual([])
  expect(root?.properties).toEqual({ className: ['box', 'b', 'c'], id: 'a', dataAt: 'a.md:4:1', dataComponent: 'box' })
  expect([root?.position, select('.box-title', tree)?.position]).toEqual([at(4), at(4)])
  expect(select('.box-body > p', tree)).toEqual(child)
})

test('a file is given to the template as a path from the chapter', async () => {
  const { html, messages } = await render('::portrait{name="X" image="images/p.jpg"}', {
    'chapters/proef/images/p.jpg': 'x',
  })
  expect(messages).toEqual([])
  expect(html).toContain('src="images/p.jpg" alt="X"')
})

test('a template that fails leaves the content and a message', async () => {
  const files = { 'templates/components/proef.html': '---\nkind: container\n---\n<p>{% render "x" %}{{ content }}</p>' }
  const { html, messages } = await render('a\n\n:::proef\nTekst.\n:::', files)
  expect(brief(messages)).toEqual(['bad-component 3:1'])
  expect(html).toContain('<p>Tekst.</p>')
})

test('a chart without data shows its description, and says why at the directive and in the file', async () => {
  const chart = '::chart{data="d.yaml" alt="Wat er staat." title="T"}'
  const absent = await render(chart)
  expect(brief(absent.messages)).toEqual(['missing-file 1:1'])
  expect(absent.html).toContain('<p class="chart-missing">Wat er staat.</p>')
  const wrong = await render(chart, { 'chapters/proef/d.yaml': 'kind: bars\nitems:\n  - { label: a, value: veel }' })
  expect(wrong.messages.map(({ rule, place }) => `${rule} ${place?.file}:${place?.line}:${place?.column}`)).toEqual([
    'wrong-type chapters/proef/d.yaml:3:24',
    'undrawn-component chapters/proef/hoofdstuk.md:1:1',
  ])
  expect(wrong.html).toContain('Wat er staat.')
})
