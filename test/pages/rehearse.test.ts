import { expect, test } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { rehearsalOf, rehearse } from '../../scripts/pages/rehearse.ts'
import type { LayoutPages } from '../../scripts/pages/studio.ts'
import { htmlOf } from './stage.ts'

async function bookOf(...lengths: readonly number[]) {
  const sections = lengths.map(length => ({ markup: 'woord '.repeat(length / 6) }))
  return htmlOf('', '', { sections, noteSelectors: ['.noot'] }, collector())
}

test('of a book, the section that is nearest to ten pages is rehearsed', async () => {
  const html = await bookOf(6_000, 45_000, 90_000)
  const { markup, ...rest } = rehearsalOf(html) ?? { markup: '' }
  expect([markup.length > 45_000, markup.length < 46_000]).toEqual([true, true])
  expect(rest).toEqual({ stylesheet: html.stylesheet, noteSelectors: ['.noot'], assets: html.assets })
})

test('nothing is, where all is too long or there is nothing', async () => {
  expect([rehearsalOf(await bookOf(180_000)), rehearsalOf(await bookOf())]).toEqual([undefined, undefined])
})

test('it is laid out twice, as it would be in a build', async () => {
  const asked: unknown[] = []
  const run: LayoutPages['run'] = async (request, stylesheet) => {
    asked.push([request.markup, request.noteSelectors, request.plan.name, stylesheet])
    return { faults: [], refused: [] }
  }
  const rehearsal = { markup: '<p>een</p>', stylesheet: 'p{}', noteSelectors: ['.noot'], assets: new Map() }
  await rehearse({ run, warm: () => {}, close: async () => {} }, rehearsal)
  expect(asked).toEqual(new Array(2).fill(['<p>een</p>', ['.noot'], 'as-designed', 'p{}']))
})
