import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { resolveUrls } from '../../../scripts/html/css/urls.ts'
import { collector } from '../../../scripts/message.ts'
import { memoryWorld } from '../../../scripts/world/memory-world.ts'

async function urlsOf(css: string) {
  const messages = collector()
  const root = parse(css)
  const sheet = { file: 'styles/a.css', from: 'publication' as const, inks: [] }
  const assets = await resolveUrls(root, sheet, memoryWorld({ 'styles/b.svg': 'x', 'c.svg': 'x' }), messages)
  return { assets, css: root.toString(), messages: messages.all() }
}

test('files of the publication point to the origin', async () => {
  const { assets, css, messages } = await urlsOf('a { background: url(b.svg), url("../c.svg") }')
  expect(assets.map(asset => asset.path)).toEqual(['styles/b.svg', 'c.svg'])
  expect(css).toBe('a { background: url("/files/styles/b.svg"), url("/files/c.svg") }')
  expect(messages).toEqual([])
})

test('data and fragments stay', async () => {
  const css = 'a { background: url(data:image/png;base64,AA); clip-path: url(#x) }'
  expect(await urlsOf(css)).toEqual({ assets: [], css, messages: [] })
})

test('what cannot be had is told at its line and column', async () => {
  const { messages } = await urlsOf(
    'a {\n  background: url(none.svg);\n  background: url(//a.b/c.png);\n  background: url(../../d.png);\n  src: url(/package/none/x.woff2) }',
  )
  expect(messages.map(each => [each.rule, each.place?.line, each.place?.column])).toEqual([
    ['missing-asset', 2, 19],
    ['remote-asset', 3, 19],
    ['asset-outside', 4, 19],
    ['missing-asset', 5, 12],
  ])
})
