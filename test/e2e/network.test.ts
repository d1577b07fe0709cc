import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Message } from '../../scripts/message.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { emptyFolder, katern, reportOf } from './katern.ts'
import { publish } from './publish.ts'

/** What was asked of a server on this machine: a build asks nothing. */
const asked: string[] = []
let server: Server
let host: string

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('KANARIE')
  })
  await new Promise<void>(settle => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  host = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
})

afterAll(() => new Promise(settle => server.close(settle)))

/** HTML that would run, load or submit something; each stands on a line of its own between two paragraphs. */
function vectors(): readonly string[] {
  return [
    `<script>document.title = 'PWN'; fetch('${host}/fetch')</script>`,
    `<p onclick="location='${host}/onclick'" onmouseover="alert(1)">Woord een.</p>`,
    `<iframe src="${host}/iframe"></iframe>`,
    `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
    `<object data="${host}/object">Woord twee.</object>`,
    `<embed src="${host}/embed">`,
    `<link rel="stylesheet" href="${host}/link.css">`,
    `<link rel="preconnect" href="${host}/preconnect">`,
    `<meta http-equiv="refresh" content="0;url=${host}/refresh">`,
    `<base href="${host}/base/">`,
    `<form action="${host}/form"><button>Woord drie.</button></form>`,
    `<style>@import url("${host}/import.css"); body { background: url(${host}/style.png) }</style>`,
    `<p style="background: url(${host}/attribute.png)">Woord vier.</p>`,
    `<svg viewBox="0 0 200 60"><image href="${host}/svg-image.png"/><text x="9" y="40">Woord vijf.</text></svg>`,
    `<svg viewBox="0 0 9 9"><use href="${host}/use.svg#a"/></svg>`,
    `<svg viewBox="0 0 9 9" onload="alert(1)"><rect fill="url(${host}/fill.svg#b)" width="9" height="9"/></svg>`,
    `<video src="${host}/video.mp4" poster="${host}/poster.png"></video>`,
    `<input type="image" src="${host}/input.png">`,
    `<a href="javascript:alert(1)">Woord zes.</a>`,
    `<a href="${host}/link" ping="${host}/ping">Woord zeven.</a>`,
  ]
}

const firstVector = 5
const between = (lines: readonly string[]) => `# Titel\n\nVooraf.\n\n${lines.join('\n\n')}\n\nTot slot.\n`

test('what would run, load or submit is left out with a warning at its line, and nothing is asked', async () => {
  const root = await emptyFolder()
  await publish(root, { 'chapters/een/01.md': between(vectors()) })
  const { code, stdout, stderr } = await katern(root, ['build', 'een', '--only', 'screen', '--json'])
  const report = reportOf({ stdout })
  expect([code, stderr]).toEqual([0, ''])
  expect(asked).toEqual([])
  expect(report.messages.filter(each => each.severity === 'error')).toEqual([])
  const lines = new Set(report.messages.filter(isLeftOut).map(each => each.place?.line))
  expect([...lines].sort((a, b) => Number(a) - Number(b))).toEqual(vectors().map((_, index) => firstVector + index * 2))
  expect(report.messages.filter(each => each.rule === 'request-refused')).toEqual([])
  const pdf = new Uint8Array(await readFile(join(root, 'dist/een/een-screen.pdf')))
  const text = (await readPdf(pdf)).pages.flatMap(page => page.text.map(item => item.text)).join(' ')
  for (const word of ['Vooraf', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'slot'])
    expect(text).toContain(word)
  expect(text).not.toMatch(/KANARIE|PWN/)
})

function isLeftOut({ rule, place }: Message): boolean {
  return /^(?:unsafe|unknown)-html$/.test(rule) && place?.file === 'chapters/een/01.md' && Number(place.column) >= 1
}

test('with --strict the same warnings fail the build, and the earlier PDF stays', async () => {
  const root = await emptyFolder()
  await publish(root, {
    'chapters/een/01.md': '# Titel\n\nEen alinea.\n\n<script>alert(1)</script>\n',
    'dist/een/een-screen.pdf': 'an earlier PDF',
  })
  const { code, stdout } = await katern(root, ['build', 'een', '--only', 'screen', '--strict', '--json'])
  expect(code).toBe(1)
  expect(reportOf({ stdout })).toMatchObject({
    ok: false,
    messages: [{ rule: 'unsafe-html', place: { line: 5, column: 1 } }],
  })
})

test('pictures, stylesheets and fonts on the network are errors at their place, and nothing is asked', async () => {
  const root = await emptyFolder()
  await publish(root, {
    'chapters/een/edition.yaml': 'css: [eigen.css]\n',
    'chapters/een/01.md': between([`![x](${host}/a.png)`, `<img src="${host}/b.png" alt="x">`, '![x](tekening.svg)']),
    'chapters/een/tekening.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="${host}/c.png"/></svg>`,
    'chapters/een/eigen.css': [
      `@import "${host}/d.css";`,
      `@font-face { font-family: Weg; src: url("${host}/e.woff2"); }`,
      `p { background: url(${host}/f.png); }`,
    ].join('\n'),
  })
  const { code, stdout } = await katern(root, ['build', 'een', '--json'])
  expect(code).toBe(1)
  expect(asked).toEqual([])
  const told = reportOf({ stdout }).messages.map(
    ({ rule, place }) => `${rule} ${place?.file.slice('chapters/een/'.length)}:${place?.line}:${place?.column}`,
  )
  expect(told).toEqual([
    'remote-image 01.md:5:1',
    'remote-image 01.md:7:1',
    'svg-external 01.md:9:1',
    'remote-asset eigen.css:1:1',
    'remote-asset eigen.css:2:42',
    'remote-asset eigen.css:3:21',
  ])
})
