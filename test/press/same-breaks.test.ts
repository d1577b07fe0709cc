import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import type { ReadBack } from '../../scripts/pdf/read-back-model.ts'
import { press } from '../../scripts/press.ts'
import { silent } from '../../scripts/progress/silent.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'

const words = Array.from({ length: 900 }, (_, index) => `woord${index}${index % 9 === 0 ? '.' : ''}`).join(' ')
const chapter = `# Bomen\n\nEen alinea met een noot.[^a]\n\n${words}\n\n:::chart{data="bomen.yaml" alt="Eiken winnen"}\n:::\n\n## Vervolg\n\n${words}\n\n[^a]: De noot.\n`

const data = 'kind: bars\nitems:\n  - { label: Eiken → beuken, value: 3 }\n  - { label: Linden, value: 1 }\n'

/**
 * The words of each page that stand inside its trim, in the order of painting, with their places.
 * @param cut Pages whose unseen words are told apart, where the reader cuts its runs elsewhere: of these the letters, and the
 * lines they stand on.
 */
function wordsOf({ pages }: ReadBack, cut: ReadonlySet<number>): readonly string[] {
  return pages.map(({ text, trimBox }, index) => {
    const [width, height] = [(trimBox?.right ?? 0) - (trimBox?.left ?? 0), (trimBox?.top ?? 0) - (trimBox?.bottom ?? 0)]
    const inside = text.filter(
      each => each.left >= 0 && each.left <= width && each.baseline >= 0 && each.baseline <= height,
    )
    if (!cut.has(index))
      return inside.map(each => `${each.text}@${each.left.toFixed(1)},${each.baseline.toFixed(1)}`).join('\n')
    const letters = inside.map(each => each.text.replace(/\s/g, '')).join('')
    return `${letters} ${[...new Set(inside.map(each => each.baseline.toFixed(1)))].join(' ')}`
  })
}

test('both files have the same words in the same places of the same pages, and the same bytes each time', async () => {
  const build = async () => {
    const world = memoryWorld(
      { 'chapters/bomen/01.md': chapter, 'chapters/bomen/bomen.yaml': data },
      { packageRoot: home },
    )
    const machine = { env: {}, cache: join(home, 'node_modules/.cache/katern') }
    const job = { target: 'bomen', draft: false, plain: false, css: [], out: 'dist' }
    const { messages } = await press(job, world, silent, new AbortController().signal, machine)
    expect(messages.filter(each => each.severity === 'error')).toEqual([])
    const files = ['screen', 'print'].map(name => world.read(`dist/bomen/bomen-${name}.pdf`))
    return (await Promise.all(files)).map(each => each ?? new Uint8Array())
  }
  const [first, second] = [await build(), await build()]
  const [screen, print] = await Promise.all(first.map(readPdf))
  expect(screen?.pages.length).toBeGreaterThan(2)
  const cut = new Set(screen?.pages.flatMap(({ unseen }, index) => (unseen.length > 0 ? [index] : [])))
  expect(cut.size).toBe(1)
  expect(screen && wordsOf(screen, cut)).toEqual(print && wordsOf(print, cut))
  const unseen = (file: ReadBack | undefined) => file?.pages.flatMap(each => each.unseen)
  expect([unseen(screen), unseen(print)]).toEqual([['Eiken → beuken', '3', 'Linden', '1'], []])
  expect(first.map((each, index) => Buffer.from(each).equals(Buffer.from(second[index] ?? [])))).toEqual([true, true])
})
