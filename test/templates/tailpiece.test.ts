import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { liquid } from '../../scripts/html/liquid.ts'
import { collector } from '../../scripts/message.ts'

const folder = new URL('../../templates/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
const partials = Object.fromEntries(
  readdirSync(new URL('partials/', folder)).map(name => [name.slice(0, -'.html'.length), read(`partials/${name}`)]),
)

test.each(['feature', 'essay'])('a %s has tiles at its foot, and room for them, when it asks for a tailpiece', kind => {
  const messages = collector()
  const render = (path: string, scope: Readonly<Record<string, unknown>>) =>
    liquid(partials, messages)('test.html', read(path).replace(/^---[\s\S]*?---\n/, ''), { position: 1, ...scope })
  expect(render(`grounds/${kind}.html`, { tailpiece: true })).toContain('<svg class="tiles tiles-tail"')
  expect(render(`${kind}.html`, { tailpiece: true, body: '' })).toContain('<hr class="tail">')
  expect(render(`grounds/${kind}.html`, {})).not.toContain('tiles-tail')
  expect(render(`${kind}.html`, { body: '' })).not.toContain('tail')
  expect(messages.all()).toEqual([])
})
