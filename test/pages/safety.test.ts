import { expect, test } from 'vitest'
import { startBrowser } from '../../scripts/pages/browser.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { CACHE, layOutOn, useStage, wordsOf } from './stage.ts'

const { layOut, laySection, studio } = useStage()

const PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E"

/** Markup that would run a script, were it not for the content policy; it is sanitised before it comes here. */
const VECTORS: Readonly<Record<string, string>> = {
  script: `<script>document.title='PWN'</script>`,
  onload: `<img alt="" src="${PICTURE}" onload="document.title='PWN'">`,
  svg: `<svg onload="document.title='PWN'" width="1" height="1"></svg>`,
  javascript: `<iframe src="javascript:parent.document.title='PWN'"></iframe>`,
  srcdoc: `<iframe srcdoc="<script>parent.document.title='PWN'</script>"></iframe>`,
  alert: `<script>alert('PWN')</script><img alt="" src="${PICTURE}" onload="alert('PWN')">`,
  loop: `<script>while(true){}</script><img alt="" src="${PICTURE}" onload="while(true){}">`,
  close: `<script>window.close()</script><img alt="" src="${PICTURE}" onload="window.close()">`,
  location: `<script>location='https://elders.invalid/'</script><img alt="" src="${PICTURE}" onload="location='about:blank'">`,
  details: `<details open ontoggle="document.title='PWN'"></details>`,
  autofocus: `<input autofocus onfocus="document.title='PWN'" style="width:1px;height:1px;border:0">`,
  animation: `<style>@keyframes x{}</style><i style="animation:x 1ms" onanimationstart="document.title='PWN'"></i>`,
}

test.each(Object.entries(VECTORS))(
  '%s in a chapter does not run, and the text around it is whole',
  async (_, markup) => {
    const { pages, messages } = await layOut(`<p>voor de val</p>${markup}<p>na de val</p>`)
    expect(messages.filter(each => each.severity === 'error')).toEqual([])
    expect(wordsOf(pages?.map ?? [])).toEqual(['voor de val na de val'])
    const { metadata } = await readPdf(pages?.sections[0]?.pdf ?? new Uint8Array())
    expect(metadata.title).toBe('Proef')
  },
)

test('a handler on a picture that does not load does not run either', async () => {
  const { pages, messages } = await layOut(
    `<p>voor</p><img alt="" src="data:," onerror="document.body.textContent='PWN'">`,
  )
  expect(pages).toBeUndefined()
  expect(messages.filter(each => each.severity === 'error').map(each => each.rule)).toEqual(['picture-cut'])
})

const REFRESHES = ['0', '0;url=https://elders.invalid/'].map(
  content => `<meta http-equiv="refresh" content="${content}">`,
)

test.each(REFRESHES)('%s leads nowhere, in a chapter or in what its template draws', async refresh => {
  const furniture = { recto: `<i>kop</i>${refresh}`, verso: refresh }
  const sections = [{ furniture, ground: { recto: refresh, verso: refresh } }]
  const { pages, messages } = await layOut(`<p>voor</p>${refresh}<p>na</p>`, '', { sections })
  expect(messages.filter(each => each.severity === 'error')).toEqual([])
  expect(wordsOf(pages?.map ?? [])).toEqual(['voor na'])
})

test('a layout that loops is given up, and the next one goes well', async () => {
  const { script } = await studio()
  const looping = `${script};window.katern.layOut=async()=>{for(;;);}`
  const laid = await laySection('<p>tekst</p>', '', {}, { script: looping, patience: 300 })
  expect(laid.sound).toBe(false)
  expect(laid.attempts.at(-1)?.faults).toMatchObject([{ kind: 'timeout' }])
  expect((await laySection('<p>tekst</p>')).sound).toBe(true)
})

test('a layout that never answers is given up', async () => {
  const { script } = await studio()
  const waiting = `${script};window.katern.layOut=()=>new Promise(()=>{})`
  const laid = await laySection('<p>tekst</p>', '', {}, { script: waiting, patience: 300 })
  expect(laid.attempts[0]?.faults).toMatchObject([{ kind: 'timeout' }])
})

test('as long as pages come, a layout has all the time it needs', async () => {
  const { script } = await studio()
  const slow = `${script};{const layOut=window.katern.layOut;window.katern.layOut=async(job,css,told)=>{
    for(let beat=1;beat<8;beat++){await new Promise(next=>setTimeout(next,250));told(beat)}return layOut(job,css,told)}}`
  expect((await laySection('<p>tekst</p>', '', {}, { script: slow, patience: 1500 })).sound).toBe(true)
})

test('an error in the page ends the section at once, with its words', async () => {
  const { script } = await studio()
  const failing = `${script};window.katern.layOut=()=>{setTimeout(()=>{throw new Error('boem in de pagina')});return new Promise(()=>{})}`
  // Had it waited for the watchdog, the test would have run out of time.
  const laid = await laySection('<p>tekst</p>', '', {}, { script: failing, patience: 600_000 })
  expect(laid.sound).toBe(false)
  expect(laid.attempts[0]?.faults[0]).toMatchObject({ kind: 'page-error' })
  expect(laid.attempts[0]?.faults[0]?.words).toContain('boem in de pagina')
})

test('an error that the layout throws is a fault as well', async () => {
  const { script } = await studio()
  const failing = `${script};window.katern.layOut=async()=>{throw new Error('boem')}`
  const laid = await laySection('<p>tekst</p>', '', {}, { script: failing })
  expect(laid.attempts[0]?.faults).toMatchObject([{ kind: 'page-error' }])
})

test('a section that would never end is stopped', async () => {
  const { script } = await studio()
  const few = `${script};{const layOut=window.katern.layOut;window.katern.layOut=(job,...rest)=>layOut({...job,maxPages:3},...rest)}`
  const laid = await laySection('<p>x</p>'.repeat(300), '', {}, { script: few })
  expect(laid.sound).toBe(false)
  expect(laid.attempts.at(-1)?.faults).toMatchObject([
    { kind: 'stuck', words: expect.stringContaining('more than 3 pages') },
  ])
})

test('a browser that is killed in the middle is an error, never a PDF', async () => {
  const running = await startBrowser(process.env, CACHE)
  try {
    const outcome = await layOutOn(running, '<p>tekst</p>'.repeat(200), '', {
      onPages: () => void running.browser.process()?.kill('SIGKILL'),
    }).then(
      laid => (laid.pages ? 'a PDF' : 'errors'),
      (error: unknown) => (error instanceof Error ? 'errors' : 'nothing'),
    )
    expect(outcome).toBe('errors')
  } finally {
    await running.end()
  }
})

test('a build that is broken off stops between its sections', async () => {
  const stop = new AbortController()
  const sections = Array.from({ length: 8 }, () => ({ markup: '<p>tekst</p>' }))
  const laying = layOut('', '', { sections, signal: stop.signal, onPages: () => stop.abort(new Error('genoeg')) })
  await expect(laying).rejects.toThrow('genoeg')
})
