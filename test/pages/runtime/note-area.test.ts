import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/note-area.ts')>('note-area')

/** A page of 200 px with a place for notes, as Paged.js makes one. */
const PAGE = `<div class="pagedjs_area" style="height:200px;width:200px"><div id="wrapper"></div>
<div id="foot"><div class="pagedjs_footnote_content" style="margin-top:4px;padding-top:6px"><div class="pagedjs_footnote_inner_content"></div></div></div></div>`

interface Given {
  readonly notes: readonly (readonly [string, string])[]
  readonly calls: readonly string[]
  readonly reserve?: number
}

/** Places notes and takes back what does not fit in `reserve`. */
function placed(given: Given): Promise<{ wanted: number; shown: string[]; rest: string[]; continued: boolean }> {
  return run(
    PAGE,
    ({ placeNotes, takeRest }, { notes, calls, reserve }) => {
      const area = document.getElementById('wrapper')
      const footnotesArea = document.getElementById('foot')
      const page = { area, wrapper: area, footnotesArea } as unknown as Parameters<typeof placeNotes>[0]
      const bodies = new Map(
        notes.map(([number, text]) => {
          const body = document.createElement('div')
          body.setAttribute('data-note-body', number)
          body.innerHTML = text
          return [number, body] as const
        }),
      )
      const wanted = placeNotes(page, [], calls, bodies)
      const rest = takeRest(page, reserve ?? wanted)
      const shown = [...document.querySelectorAll('.pagedjs_footnote_inner_content > *')]
      return {
        wanted,
        shown: shown.map(each => each.textContent ?? ''),
        rest: rest.map(each => each.textContent ?? ''),
        continued: rest[0]?.hasAttribute('data-continued') ?? false,
      }
    },
    given,
  )
}

const line = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join('<br>')

test('without notes no room is wanted', async () => {
  expect(await placed({ notes: [], calls: [] })).toMatchObject({ wanted: 0, shown: [], rest: [] })
})

test('notes called on the page want their height with what is around them', async () => {
  const { wanted, shown, rest } = await placed({
    notes: [
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c'],
    ],
    calls: ['1', '3'],
  })
  expect([wanted, shown, rest]).toEqual([50, ['a', 'c'], []])
})

test('at most three fifths of the page, the rest goes on', async () => {
  const { wanted, shown, rest, continued } = await placed({ notes: [['1', line('a', 10)]], calls: ['1'] })
  expect(wanted).toBe(120)
  expect(shown).toEqual(['a0a1a2a3a4'])
  expect(rest).toEqual(['a5a6a7a8a9'])
  expect(continued).toBe(true)
})

test('a note that does not begin on the page goes whole', async () => {
  const { shown, rest, continued } = await placed({
    notes: [
      ['1', line('a', 5)],
      ['2', line('b', 3)],
    ],
    calls: ['1', '2'],
  })
  expect(shown).toEqual(['a0a1a2a3a4'])
  expect(rest).toEqual(['b0b1b2'])
  expect(continued).toBe(false)
})

test('a call without its note wants nothing', async () => {
  expect(await placed({ notes: [], calls: ['7'] })).toMatchObject({ wanted: 0, shown: [] })
})

test('calls are told in order', async () => {
  const calls = await run(
    '<div id="w"><a data-note-call="2"></a><p><a data-note-call="1"></a></p></div>',
    ({ callsOn }) => {
      return callsOn({ wrapper: document.getElementById('w') } as unknown as Parameters<typeof callsOn>[0])
    },
  )
  expect(calls).toEqual(['2', '1'])
})
