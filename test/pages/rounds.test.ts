import { expect, test } from 'vitest'
import type { Section } from '../../scripts/html/model.ts'
import { collector } from '../../scripts/message.ts'
import { layRounds } from '../../scripts/pages/rounds.ts'
import type { SectionMemo } from '../../scripts/pages/section-memo.ts'
import { htmlOf, lines, useStage } from './stage.ts'

const { studio } = useStage()

async function laidIn(
  sections: readonly Partial<Section>[],
  atOnce = 2,
  signal = new AbortController().signal,
  memo?: SectionMemo,
) {
  const done: number[] = []
  const html = await htmlOf('', '', { sections }, collector())
  const book = await layRounds(html, await studio({ memo }, {}), atOnce, count => done.push(count), signal)
  return { ...book, done }
}

const ref = (id: string) => `<p>zie <a data-page-of="${id}"></a></p>`

test('sections stay in their order, however many are laid out side by side', async () => {
  const sections = [1, 30, 2, 50].map(count => ({ markup: lines(count) }))
  const ids = async (atOnce: number) => (await laidIn(sections, atOnce)).sections.map(each => each.section.id)
  expect(await ids(1)).toEqual(['s1', 's2', 's3', 's4'])
  expect(await ids(4)).toEqual(['s1', 's2', 's3', 's4'])
})

test('those that no memo knows are begun first, then the longest', async () => {
  const asked: string[] = []
  const memo: SectionMemo = {
    has: async (_, markup) => !markup.includes('nieuw'),
    find: async ({ id }) => void asked.push(id),
    keep: async () => undefined,
  }
  const sections = [lines(3), '<p>nieuw</p>', lines(9), '<p>nieuw en langer</p>'].map(markup => ({ markup }))
  await laidIn(sections, 1, undefined, memo)
  expect(asked).toEqual(['s4', 's2', 's3', 's1'])
})

test('pages are told of as they are made, in all', async () => {
  const { done } = await laidIn([{ markup: lines(20) }, { markup: lines(20), startSide: 'recto' }])
  expect(Math.max(...done)).toBe(4)
})

test('one round when nothing refers to anything and every section begins where it was thought to', async () => {
  const { rounds, unstable, folios } = await laidIn([
    { markup: '<p id="a">x</p>' },
    { startSide: 'recto', markup: '<p id="b">y</p>' },
  ])
  expect([rounds, unstable]).toEqual([1, []])
  expect(folios).toMatchObject({ a: '1', b: '3' })
})

test('a second round lays out only what has changed', async () => {
  const sections = [{ markup: lines(2) }, { startSide: 'recto' as const, markup: `<p id="b">y</p>${ref('b')}` }]
  const { rounds, sections: laid } = await laidIn(sections)
  expect(rounds).toBe(2)
  expect(laid[1]?.pages[0]).toMatch(/>0<\/a>/)
})

test('a section that failed ends the rounds: there is nothing to be right about', async () => {
  const { rounds, sections } = await laidIn([{ markup: `<p style="display:none">stil</p>${ref('x')}` }])
  expect(rounds).toBe(1)
  expect(sections[0]?.sound).toBe(false)
})

test('a book without sections is empty', async () => {
  expect(await laidIn([])).toMatchObject({ sections: [], slots: [], folios: {}, rounds: 1 })
})

test('work that is broken off ends', async () => {
  const stop = new AbortController()
  stop.abort(new Error('genoeg'))
  await expect(laidIn([{ markup: lines(2) }], 2, stop.signal)).rejects.toThrow('genoeg')
})
