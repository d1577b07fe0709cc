import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/link-ends.ts')>('link-ends')

/** Ids as chapters have them, and as nobody would write them. */
const IDS = ['een', 'fn:1', 'é', '100%', '%41', 'a b', 'a/b?c#d', '"><b>', '日本']

/** What is in the box that ties links to their ends: what its links lead to and its stand-ins, and how links are written. */
async function tied(body: string, times = 1) {
  return run(
    body,
    ({ tieLinks }, count) => {
      for (let time = 0; time < count; time++) tieLinks()
      const boxes = [...document.querySelectorAll('#katern-link-ends')]
      return {
        boxes: boxes.length,
        links: [...(boxes[0]?.querySelectorAll('a') ?? [])].map(each => each.getAttribute('href')),
        standIns: [...(boxes[0]?.querySelectorAll('[id]') ?? [])].map(each => each.id),
        shown: boxes.some(each => document.body.contains(each) || each.getClientRects().length > 0),
        written: [...document.body.querySelectorAll('a')].map(each => each.getAttribute('href')),
      }
    },
    times,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** How the link to an id is written, so that it is the same wherever it stands. */
function hrefOf(id: string): string {
  return `#${id.replaceAll('%', '%25')}`
}

test('each id has a link that leads to it and is not shown, whatever stands in it', async () => {
  const body = IDS.map(id => `<p id="${escaped(id)}">x</p>`).join('')
  expect(await tied(body)).toEqual({ boxes: 1, links: IDS.map(hrefOf), standIns: [], shown: false, written: [] })
})

test('what links lead to elsewhere has a stand-in of that id, and all links to it are written alike', async () => {
  const encoded = IDS.map(id => `#${encodeURIComponent(id)}`)
  // As chapters have them; percent signs that could mean something do.
  const plain = IDS.filter(id => id !== '%41').map(id => `#${escaped(id)}`)
  const told = await tied([...encoded, ...plain].map(href => `<a href="${href}">x</a>`).join(''))
  expect(told).toMatchObject({ links: [], standIns: IDS, shown: false })
  expect(new Set(told.written)).toEqual(new Set(IDS.map(hrefOf)))
})

test('percent signs that mean nothing are part of the id', async () => {
  const told = await tied('<a href="#100%">x</a><a href="#%zz">x</a>')
  expect(told).toMatchObject({ standIns: ['100%', '%zz'], written: ['#100%25', '#%25zz'] })
})

test('an id that is here needs no stand-in, however the link to it is written', async () => {
  const body = '<p id="é">x</p><p id="%41">x</p><a href="#%C3%A9">x</a><a href="#%41">x</a><a href="#%2541">x</a>'
  expect(await tied(body)).toMatchObject({
    links: ['#é', '#%2541'],
    standIns: [],
    written: ['#é', '#%2541', '#%2541'],
  })
})

test('a link that leads to no id stays as it is', async () => {
  const body = '<a href="https://a.invalid/%41#%41">x</a><a href="#">x</a><a>x</a><a href="/files/%41">x</a>'
  const written = ['https://a.invalid/%41#%41', '#', null, '/files/%41']
  expect(await tied(body)).toMatchObject({ links: [], standIns: [], written })
})

test('a link in a drawing leads somewhere as well', async () => {
  const body = '<svg><a href="#ver"><text id="hier">x</text></a></svg>'
  expect(await tied(body)).toMatchObject({ links: ['#hier'], standIns: ['ver'] })
})

test('there is one box, however often links are tied, and its stand-ins get no links', async () => {
  expect(await tied('<p id="a">x</p><a href="#b">x</a><a href="#100%">y</a>', 3)).toEqual({
    boxes: 1,
    links: ['#a'],
    standIns: ['b', '100%'],
    shown: false,
    written: ['#b', '#100%25'],
  })
})

test('an id that two elements have gets one link', async () => {
  expect((await tied('<p id="a">x</p><p id="a">y</p>')).links).toEqual(['#a'])
})

test('ties are those of the sheets that are there', async () => {
  const told = await run('<p id="a">x</p><a href="#b">x</a>', ({ tieLinks }) => {
    tieLinks()
    document.body.innerHTML = '<p id="b">x</p>'
    tieLinks()
    const box = document.querySelector('#katern-link-ends')
    return [...(box?.children ?? [])].map(each => each.getAttribute('href') ?? each.id)
  })
  expect(told).toEqual(['#b'])
})
