import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/pieces.ts')>('pieces')

function pieces(text: string, style = '') {
  return run(`<p style="width:60px;${style}">${text}</p>`, ({ piecesOf }) => {
    const node = document.querySelector('p')?.firstChild as Text
    const box = { left: 0, top: 0, right: 300, bottom: 100 }
    return piecesOf({ node, start: 0, end: node.length }, new DOMRect(0, 0, 300, 100), box).map(
      ({ text, part, top, clipped }) => ({
        text: text.replace('\u00ad', '|'),
        part: part.replace('\u00ad', '|'),
        top: Math.round(top),
        clipped,
      }),
    )
  })
}

test('a word on one line is one piece', async () => {
  expect(await pieces('woord')).toMatchObject([{ text: 'woord', part: 'woord', clipped: false }])
})

test('a divided word has a piece a line, its hyphen with the first', async () => {
  const found = await pieces('uit\u00advoering')
  // A font without a hyphen for it draws that in a box of its own.
  const [first, second, ...more] = found.filter(each => each.part !== '')
  expect(first).toMatchObject({ text: 'uit|voering', part: 'uit|' })
  expect(second).toMatchObject({ text: '', part: 'voering' })
  expect((second?.top ?? 0) - (first?.top ?? 0)).toBe(20)
  expect(more).toEqual([])
})

test('so has a word that breaks at a hyphen of its own', async () => {
  expect((await pieces('noord-zuid')).map(each => each.part)).toEqual(['noord-', 'zuid'])
})

test('a word that broke anywhere is whole in its pieces', async () => {
  const found = await pieces('onafbreekbaarheden', 'overflow-wrap:anywhere')
  expect(found.length).toBeGreaterThan(2)
  expect(found.map(each => each.part).join('')).toBe('onafbreekbaarheden')
})

test('what lies outside the window is clipped', async () => {
  expect((await pieces('woord', 'position:absolute;left:290px')).map(each => each.clipped)).toEqual([true])
})
