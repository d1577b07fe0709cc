import { expect, test } from 'vitest'
import type { Asset } from '../../scripts/html/model.ts'
import {
  contentPolicy,
  type Documents,
  ORIGIN,
  type Refusal,
  serveOrigin,
  stoppedByPolicy,
} from '../../scripts/pages/origin.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'
import { useStage } from './stage.ts'

const { running } = useStage()
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5"/>'

/** Opens a document of the origin and tells what its pictures and requests came to. */
async function open(
  body: string,
  assets: Readonly<Record<string, Asset>>,
  files: Readonly<Record<string, string>> = {},
) {
  const page = await running().browser.newPage()
  const refused: Refusal[] = []
  const documents: Documents = new Map([['/a.html', { type: 'text/html; charset=utf-8', body }]])
  const world = memoryWorld(files, { packageRoot: home })
  await serveOrigin(page, documents, new Map(Object.entries(assets)), world, each => refused.push(each))
  const response = await page.goto(`${ORIGIN}/a.html`, { waitUntil: 'networkidle0' })
  const pictures = await page.evaluate(() => [...document.images].map(each => each.naturalWidth))
  const text = await page.evaluate(() => document.body.textContent)
  await page.close()
  return { refused, pictures, text, headers: response?.headers() ?? {} }
}

test('only our own scripts run, nothing is framed, submitted or based elsewhere', () => {
  const policy = contentPolicy('abc').split('; ')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'nonce-abc'")
  for (const each of ['frame-src', 'object-src', 'base-uri', 'form-action']) expect(policy).toContain(`${each} 'none'`)
  expect(policy.join()).not.toMatch(/\*|unsafe-eval|https?:(?!\/\/katern\.invalid)/)
})

test('the origin is a name that no resolver may ever answer', () => {
  expect(new URL(ORIGIN).hostname).toMatch(/\.invalid$/)
})

test('a document of the build is answered from memory, with the policy', async () => {
  const { text, headers, refused } = await open('<p>één</p>', {})
  expect(text).toBe('één')
  expect(headers['content-security-policy']).toBe(contentPolicy('katern'))
  expect(refused).toEqual([])
})

test('an asset is answered from the world, also under a name with spaces and accents', async () => {
  const assets = { '/files/images/één twee.svg': { from: 'publication', path: 'images/één twee.svg' } } as const
  const { pictures, refused } = await open('<img src="/files/images/%C3%A9%C3%A9n%20twee.svg">', assets, {
    'images/één twee.svg': SVG,
  })
  expect(refused).toEqual([])
  expect(pictures).toEqual([7])
})

test('a file that is there but was not declared is refused and told', async () => {
  const { pictures, refused } = await open('<img src="/files/geheim.svg">', {}, { 'geheim.svg': SVG })
  expect(pictures).toEqual([0])
  expect(refused).toEqual([{ url: `${ORIGIN}/files/geheim.svg`, kind: 'image' }])
})

test('a page that would leave stays where it is, and it is told', async () => {
  const leave = '<meta http-equiv="refresh" content="0;url=https://elders.invalid/weg"><p>blijft</p>'
  const { text, refused } = await open(leave, {})
  expect(text).toBe('blijft')
  expect(refused).toEqual([{ url: 'https://elders.invalid/weg', kind: 'document' }])
})

test('a declared file that is not there is refused and told', async () => {
  const { refused } = await open('<img src="/files/weg.svg">', {
    '/files/weg.svg': { from: 'publication', path: 'weg.svg' },
  })
  expect(refused).toHaveLength(1)
})

test.each([
  '/files/../geheim.svg',
  '/files/%2e%2e/geheim.svg',
  '/files/..%2fgeheim.svg',
  '//geheim.svg',
  'file:///etc/hostname',
  'https://elders.invalid/a.svg',
])('no way leads to %s', async address => {
  const { pictures, refused } = await open(
    `<img src="${address}">`,
    { '/files/a.svg': { from: 'publication', path: 'a.svg' } },
    { 'geheim.svg': SVG, 'a.svg': SVG },
  )
  expect(pictures).toEqual([0])
  expect(refused.length).toBeGreaterThan(0)
})

test('pictures within the text need no request', async () => {
  const { pictures, refused } = await open(`<img src="data:image/svg+xml,${encodeURIComponent(SVG)}">`, {})
  expect(pictures).toEqual([7])
  expect(refused).toEqual([])
})

test('a picture that is a page may not run scripts or ask for others', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5"><script>parent.document.body.textContent="PWN"</script><image href="/files/b.svg" width="5" height="5"/></svg>'
  const assets = {
    '/files/a.svg': { from: 'publication', path: 'a.svg' },
    '/files/b.svg': { from: 'publication', path: 'b.svg' },
  } as const
  const { text, pictures } = await open('<p>tekst</p><img src="/files/a.svg">', assets, { 'a.svg': svg, 'b.svg': SVG })
  expect(text).toBe('tekst')
  expect(pictures).toEqual([7])
})

test('a page that asks for its icon is not told of', async () => {
  const { refused } = await open('<link rel="icon" href="/favicon.ico"><p>x</p>', {})
  expect(refused).toEqual([])
})

test('what the policy stops is read from the console', () => {
  const image = `Loading the image 'https://x.invalid/b' violates the following Content Security Policy directive: "img-src data:".`
  expect(stoppedByPolicy(image)).toEqual({ url: 'https://x.invalid/b', kind: 'loading the image' })
  const script = `Executing inline script violates the following Content Security Policy directive 'script-src'.`
  expect(stoppedByPolicy(script)).toEqual({ url: 'an inline script', kind: 'script' })
  const older = `Refused to load the font 'x:y' because it violates the following Content Security Policy directive: "font-src".`
  expect(stoppedByPolicy(older)?.url).toBe('x:y')
  expect(stoppedByPolicy('Layout repeated')).toBeUndefined()
})
