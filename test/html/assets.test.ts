import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { assetOf, assetUrl, withAssetUrls } from '../../scripts/html/assets.ts'

test('an asset and its URL belong to each other', () => {
  for (const from of ['publication', 'layered', 'package'] as const) {
    const asset = { from, path: '@fontsource/a b/ë.woff2' }
    expect(assetOf(assetUrl(asset))).toEqual(asset)
  }
  expect(assetUrl({ from: 'package', path: '@fontsource/x/y.woff2' })).toBe('/package/@fontsource/x/y.woff2')
  expect(assetOf('/elsewhere/x')).toBeUndefined()
})

test('pictures of the chapter point to the origin, others stay, and the chapter is not changed', () => {
  const body = {
    type: 'root' as const,
    children: [h('img', { src: 'c/a.svg' }), h('img', { src: 'data:x' }), h('a', { href: 'c/a.svg' })],
  }
  const changed = withAssetUrls(body, ['c/a.svg'])
  expect(changed.children).toMatchObject([
    { properties: { src: '/files/c/a.svg' } },
    { properties: { src: 'data:x' } },
    { properties: { href: 'c/a.svg' } },
  ])
  expect(body.children[0]).toMatchObject({ properties: { src: 'c/a.svg' } })
})
