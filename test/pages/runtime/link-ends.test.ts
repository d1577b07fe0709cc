import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/link-ends.ts')>('link-ends')

/** Ids as chapters have them, and as nobody would write them. */
const IDS = ['een', 'fn:1', 'é', '100%', '%41', 'a b', 'a/b?c#d', '"><b>', '日本']

/** What is in the box that ties links to their ends: the ids that its links lead to, and the ids of its stand-ins. */
async function tied(body: string, times = 1) {
  return run(
    body,
    ({ tieLinks }, count) => {
      const before = document.body.innerHTML
      for (let time = 0; time < count; time++) tieLinks()
      const boxes = [...document.querySelectorAll('#katern-link-ends')]
      const links = [...(boxes[0]?.querySelectorAll('a') ?? [])]
      return {
        boxes: boxes.length,
        links: links.map(link => decodeURIComponent(new URL(link.href).hash.slice(1))),
        standIns: [...(boxes[0]?.querySelectorAll('[id]') ?? [])].map(each => each.id),
        shown: boxes.some(each => each.getClientRects().length > 0),
        inBody: document.body.innerHTML !== before,
      }
    },
    times,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

test('each id has a link that leads to it and is not shown, whatever stands in it', async () => {
  const body = IDS.map(id => `<p id="${escaped(id)}">x</p>`).join('')
  expect(await tied(body)).toEqual({ boxes: 1, links: IDS, standIns: [], shown: false, inBody: false })
})

test('what links lead to elsewhere has a stand-in of the same id, however the link is written', async () => {
  const written = IDS.map(id => `#${encodeURIComponent(id)}`)
  // A link in a chapter is written as its author wrote it.
  const asTheyAre = ['#fn:1', '#é', '#a b', '#日本']
  const body = [...written, ...asTheyAre].map(href => `<a href="${href}">x</a>`).join('')
  expect(await tied(body)).toMatchObject({ links: [], standIns: IDS, shown: false, inBody: false })
})

test('percent signs that mean nothing are part of the id', async () => {
  expect((await tied('<a href="#100%">x</a><a href="#%zz">x</a>')).standIns).toEqual(['100%', '%zz'])
})

test('an id that is here needs no stand-in, and an address elsewhere is none', async () => {
  const body = '<p id="é">x</p><a href="#%C3%A9">x</a><a href="https://a.invalid/#b">x</a><a href="#">x</a><a>x</a>'
  expect(await tied(body)).toMatchObject({ links: ['é'], standIns: [] })
})

test('a link in a drawing leads somewhere as well', async () => {
  const body = '<svg><a href="#ver"><text id="hier">x</text></a></svg>'
  expect(await tied(body)).toMatchObject({ links: ['hier'], standIns: ['ver'] })
})

test('there is one box, however often links are tied, and its stand-ins get no links', async () => {
  expect(await tied('<p id="a">x</p><a href="#b">x</a><a href="#b">y</a>', 3)).toEqual({
    boxes: 1,
    links: ['a'],
    standIns: ['b'],
    shown: false,
    inBody: false,
  })
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
