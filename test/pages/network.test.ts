import { createSocket } from 'node:dgram'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { useStage, wordsOf } from './stage.ts'

const { layOut, running } = useStage()

/** Every contact, of whatever protocol, with a port of this machine that nobody may ask. */
let hits = 0
const server = createServer(socket => {
  hits += 1
  socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nAccess-Control-Allow-Origin: *\r\n\r\n')
})
const stun = createSocket('udp4', () => {
  hits += 1
})
let canary = ''
let port = 0

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  await new Promise<void>(resolve => stun.bind(port, '127.0.0.1', resolve))
  canary = `http://127.0.0.1:${port}`
})
beforeEach(() => {
  hits = 0
})
afterAll(() => {
  server.close()
  stun.close()
})

test('the canary sings when it is asked', async () => {
  await fetch(`${canary}/proof`)
  expect(hits).toBe(1)
})

function vectors(url: string): Readonly<Record<string, string>> {
  return {
    img: `<img src="${url}/img">`,
    srcset: `<img srcset="${url}/srcset 2x">`,
    picture: `<picture><source srcset="${url}/source"><img alt="" src="data:,"></picture>`,
    video: `<video src="${url}/video" poster="${url}/poster" autoplay></video><audio src="${url}/audio" preload="auto"></audio>`,
    'css url': `<p style="background:url(${url}/css)">x</p>`,
    'css import': `<style>@import url("${url}/import");</style>`,
    font: `<style>@font-face{font-family:Ver;src:url("${url}/font")}</style><p style="font-family:Ver">x</p>`,
    iframe: `<iframe src="${url}/iframe"></iframe>`,
    frame: `<iframe srcdoc="<img src='${url}/srcdoc'>"></iframe>`,
    object: `<object data="${url}/object"></object><embed src="${url}/embed">`,
    stylesheet: `<link rel="stylesheet" href="${url}/sheet">`,
    preconnect: `<link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}">`,
    prefetch: `<link rel="prefetch" href="${url}/prefetch"><link rel="preload" as="image" href="${url}/preload"><link rel="modulepreload" href="${url}/m.js">`,
    prerender: `<link rel="prerender" href="${url}/prerender">`,
    favicon: `<link rel="icon" href="${url}/favicon"><link rel="manifest" href="${url}/manifest">`,
    refresh: `<meta http-equiv="refresh" content="0;url=${url}/refresh">`,
    form: `<form action="${url}/form" id="f"><input name="a"><input type="image" src="${url}/button"></form>`,
    ping: `<a href="#x" ping="${url}/ping">x</a>`,
    'svg image': `<svg><image href="${url}/svg-image"/><use href="${url}/use#a"/></svg>`,
    'svg style': `<svg><style>rect{fill:url(${url}/fill#a)}</style><rect width="9" height="9"/></svg>`,
    script: `<script src="${url}/script.js"></script><script type="module" src="${url}/module.js"></script>`,
    handler: `<img src="data:," onerror="fetch('${url}/handler')">`,
    math: `<math href="${url}/math"><mi>x</mi></math>`,
    base: `<base href="${url}/"><img src="base">`,
  }
}

test('nothing in the text of a chapter reaches the network', async () => {
  const { refresh, ...others } = vectors(canary)
  const refused = async (markup: string) => {
    const { messages } = await layOut(`<p>voor</p>${markup}<p>na</p>`, '', { patience: 5000 })
    return messages.filter(each => each.rule === 'request-refused').length
  }
  expect(await refused(Object.values(others).join(''))).toBeGreaterThan(0)
  // It is gone before it could ask.
  expect(await refused(refresh ?? '')).toBe(0)
  expect(hits).toBe(0)
})

test('nothing in a style reaches the network', async () => {
  const pageCss = `@import url("${canary}/import"); @font-face { font-family: Ver; src: url("${canary}/font") }
    @page { background: url("${canary}/page") } p { font-family: Ver; background: url("${canary}/p"); cursor: url("${canary}/c"), auto }
    p::before { content: url("${canary}/content") } li { list-style-image: url("${canary}/li") }`
  await layOut('<p>tekst</p><ul><li>x</li></ul>', '', {
    pageCss,
    bookCss: `.sheet { background: url("${canary}/book") }`,
  })
  expect(hits).toBe(0)
})

test('a refused request is told, once', async () => {
  const { pages, messages } = await layOut(`<p>tekst</p><p style="background:url(${canary}/a)">x</p>`)
  expect(wordsOf(pages?.map ?? [])).toEqual(['tekst x'])
  expect(messages).toMatchObject([{ rule: 'request-refused', severity: 'warning' }])
  expect(messages[0]?.reason).toContain(`${canary}/a`)
})

/** What a script could do if one ran after all: each asks the canary in its own way. */
const SCRIPTS: Readonly<Record<string, (url: string, port: number) => unknown>> = {
  fetch: url => fetch(`${url}/fetch`, { mode: 'no-cors' }),
  xhr: url => {
    const request = new XMLHttpRequest()
    request.open('GET', `${url}/xhr`)
    request.send()
  },
  beacon: url => navigator.sendBeacon(`${url}/beacon`, 'x'),
  socket: url => new WebSocket(url.replace('http', 'ws')),
  events: url => new EventSource(`${url}/events`),
  image: url => {
    new Image().src = `${url}/image`
  },
  worker: url => new Worker(URL.createObjectURL(new Blob([`fetch('${url}/worker',{mode:'no-cors'})`]))),
  webrtc: async (_, number) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${number}` }] })
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
  },
  popup: url => {
    window.open(`${url}/popup`)
  },
  form: url => {
    const form = document.createElement('form')
    form.action = `${url}/form`
    form.target = '_blank'
    document.body.append(form)
    form.submit()
  },
  links: url => {
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'icon', 'manifest']) {
      const link = Object.assign(document.createElement('link'), { rel, href: `${url}/${rel}`, as: 'image' })
      document.head.append(link)
    }
  },
  frame: url => {
    const frame = document.createElement('iframe')
    frame.src = `${url}/frame`
    document.body.append(frame)
  },
  leave: url => {
    location.href = `${url}/leave`
  },
}

test.each(Object.keys(SCRIPTS))('the browser itself lets no %s out, without any other wall', async name => {
  const page: Page = await running().browser.newPage()
  const script = SCRIPTS[name]
  await page.evaluate(`(async () => { try { await (${script})(${JSON.stringify(canary)}, ${port}) } catch {} })()`)
  await page.goto(`${canary}/later`).catch(() => undefined)
  await new Promise(resolve => setTimeout(resolve, 300))
  for (const each of await running().browser.pages())
    if (each.url() !== 'about:blank' || each === page) await each.close()
  expect(hits).toBe(0)
})

test('a service worker cannot be registered to speak for the page', async () => {
  const page = await running().browser.newPage()
  const told = await page
    .evaluate(() => {
      return Promise.resolve(navigator.serviceWorker?.register('/sw.js')).then(String, (error: Error) => error.name)
    })
    .catch(() => 'none')
  await page.close()
  expect(told).not.toContain('Registration]')
  expect(hits).toBe(0)
})
