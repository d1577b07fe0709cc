import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { readText } from './reading.ts'

let png = new Uint8Array()
beforeAll(async () => {
  png = new Uint8Array(
    await sharp({ create: { width: 40, height: 20, channels: 3, background: '#fff' } })
      .png()
      .toBuffer(),
  )
})

/** The header of a PNG that says it is so large, with nothing behind it. */
function headerOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(png.length)
  bytes.set(png)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return new Uint8Array(bytes)
}

test('a picture alone in its paragraph is a figure, with caption, maker, number and the size of its file', async () => {
  const { html, told, chapter } = await readText(
    '![Een plein](images/a.png "Het *plein* in Breda"){#plein .wide credit="Foto: Jan"}\n',
    { 'nr/images/a.png': png },
  )
  expect(told).toEqual([])
  expect(html.trim()).toBe(
    '<figure id="plein" class="wide"><img src="nr/images/a.png" alt="Een plein" width="40" height="20">' +
      '<figcaption><span class="figure-number">Figuur 1</span> Het <em>plein</em> in Breda <span class="credit">Foto: Jan</span></figcaption></figure>',
  )
  expect(chapter?.assets).toEqual(['nr/images/a.png'])
  expect(chapter?.anchors.at(-1)).toEqual({ id: 'plein', kind: 'figure', number: '1', text: 'Het plein in Breda' })
})

test('a figure without an id has no number; a picture in a sentence is none', async () => {
  const { html, told } = await readText('![a](a.png "Bij")\n\nIn ![b](a.png){width=20} de zin.\n', { 'nr/a.png': png })
  expect(told).toEqual([])
  expect(html).toContain('<figcaption>Bij</figcaption>')
  expect(html).toContain('<p>In <img src="nr/a.png" alt="b" width="20" height="10"> de zin.</p>')
})

test('a path is read from the chapter’s folder, then the edition’s; spaces, percent signs and accents are names', async () => {
  const files = { 'nr/sub/b c.png': png, 'nr/100%.png': png, 'nr/é#1.png': png, 'nr/a\\b.png': png }
  const { chapter, told } = await readText(
    '::include{file="sub/x.md"}\n\nx ![a](<sub/b c.png>) ![a](100%.png) ![a](<e\u0301#1.png>)\n',
    { ...files, 'nr/sub/x.md': 'x ![a](<b c.png>) ![a](%C3%A9%231.png)\n' },
  )
  expect(told).toEqual([])
  expect(chapter?.assets).toEqual(['nr/100%.png', 'nr/sub/b c.png', 'nr/é#1.png'])
})

test.each([
  ['images/b.png', 'missing-image', 'There is no picture “images/b.png”; did you mean “images/a.png”?'],
  ['https://x.nl/a.png', 'remote-image', 'The picture “https://x.nl/a.png” is on the network'],
  ['//x.nl/a.png', 'remote-image', 'The picture “//x.nl/a.png” is on the network'],
  ...[
    '../../x.png',
    '/etc/x.png',
    '..%2f..%2fx.png',
    '%2e%2e/%2e%2e/x.png',
    'file:///x.png',
    '..\\..\\x.png',
    'C:\\x.png',
    'C:/x.png',
    '%2Fetc%2Fx.png',
    'images/../../../x.png',
  ].map(path => [
    path,
    'outside-publication',
    `The picture “${path.replaceAll('\\', '%5C')}” lies outside the publication`,
  ]),
])('the picture %s is an error at its line and column', async (path, rule, reason) => {
  const { told, messages } = await readText(`Tekst.\n\nEen ![alt](<${path?.replaceAll('\\', '\\\\')}>).\n`, {
    'nr/images/a.png': png,
  })
  expect(told).toEqual([`${rule} nr/a.md:3:5`])
  expect(messages[0]?.reason).toBe(reason)
})

test('a picture without alternative text is told of, unless it is decorative', async () => {
  const { told } = await readText('x ![](a.png)\n\nx ![](a.png){.decorative}\n', { 'nr/a.png': png })
  expect(told).toEqual(['missing-alt nr/a.md:1:3'])
})

test.each([
  [24_000, 9000, []],
  [25_001, 10, ['huge-picture nr/a.md:1:3']],
  [20_000, 20_000, ['huge-picture nr/a.md:1:3']],
  [100_000, 100_000, ['huge-picture nr/a.md:1:3']],
])('a picture of %d × %d pixels is judged by its header', async (width, height, expected) => {
  const { told } = await readText('x ![a](a.png)\n', { 'nr/a.png': headerOf(width, height) })
  expect(told).toEqual(expected)
})

test.each([
  ['leeg', new Uint8Array()],
  ['tekst', new TextEncoder().encode('geen beeld')],
])('a file that is no picture is an error: %s', async (_, bytes) => {
  expect((await readText('x ![a](a.png)\n', { 'nr/a.png': bytes })).told).toEqual(['unreadable-picture nr/a.md:1:3'])
})

test('a format that is not shown is an error', async () => {
  const tiff = new Uint8Array(await sharp(png).tiff().toBuffer())
  expect((await readText('x ![a](a.tif)\n', { 'nr/a.tif': tiff })).told).toEqual(['unreadable-picture nr/a.md:1:3'])
})

test('a photograph that the camera turned has its size as shown', async () => {
  const jpeg = new Uint8Array(await sharp(png).withMetadata({ orientation: 6 }).jpeg().toBuffer())
  expect((await readText('x ![a](a.jpg)\n', { 'nr/a.jpg': jpeg })).html).toContain('width="20" height="40"')
})

test.each([
  ['<svg viewBox="0 0 30 10"/>', [], 'width="30" height="10"'],
  ['<svg width="25.4mm" height="1in"/>', [], 'width="96" height="96"'],
  ['<svg viewBox="0 0 3 1"><script>alert(1)</script></svg>', ['svg-script'], ''],
  ['<svg viewBox="0 0 3 1" onload="x()"/>', ['svg-script'], ''],
  ['<svg viewBox="0 0 3 1"><image href="http://x.nl/a.png"/></svg>', ['svg-external'], ''],
  ['<svg viewBox="0 0 3 1"><use xlink:href="b.svg#x"/></svg>', ['svg-external'], ''],
  ['<svg viewBox="0 0 3 1"><style>@import "x.css";</style></svg>', ['svg-external'], ''],
  ['<svg viewBox="0 0 3 1"><rect fill="url(http://x.nl)"/></svg>', ['svg-external'], ''],
  [
    '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 3 1">&a;</svg>',
    ['unreadable-picture'],
    '',
  ],
  ['<svg viewBox="0 0 3 1"><foreignObject/></svg>', ['svg-external'], ''],
  ['<svg viewBox="0 0 3 1"><use href="#x"/><rect fill="url(#g)"/><a href="https://x.nl"/></svg>', [], ''],
  ['<html></html>', ['unreadable-picture'], ''],
])('a drawing is read for its size and for what will not be shown: %s', async (svg, rules, size) => {
  const { told, html } = await readText('x ![a](a.svg)\n', { 'nr/a.svg': svg })
  expect(told).toEqual(rules.map(rule => `${rule} nr/a.md:1:3`))
  expect(html).toContain(size)
})
