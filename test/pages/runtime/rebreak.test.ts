import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/rebreak.ts')>('rebreak')

/**
 * The lines of `#it` after `rebreak`, at the first width at which they are `before` without it. A bar stands for a soft
 * hyphen, a tie for a no-break space.
 */
function rebroken(html: string, before: readonly string[], style = '') {
  return run(
    `<div id="stage"><div id="it" style="${style}">${html}</div></div>`,
    ({ rebreak }, wanted) => {
      const it = document.querySelector('#it') as HTMLElement
      const shown = () => {
        const rows: string[] = []
        const range = document.createRange()
        const walker = document.createTreeWalker(it, NodeFilter.SHOW_TEXT)
        let top = Number.NaN
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          for (const [at, letter] of [...node.data].entries()) {
            range.setStart(node, at)
            range.setEnd(node, at + 1)
            const rect = [...range.getClientRects()].findLast(each => each.width > 0)
            const begins = rect && /[a-z]/i.test(letter) && Math.abs(rect.top - top) > 5
            if (begins || rows.length === 0) rows.push('')
            if (begins || Number.isNaN(top)) top = rect?.top ?? top
            rows.push((rows.pop() ?? '') + letter)
          }
        }
        return rows.map(row => row.trim().replaceAll('\u00ad', '|').replaceAll('\u00a0', '_'))
      }
      for (let width = 20; width < 400; width++) {
        it.style.width = `${width}px`
        if (JSON.stringify(shown()) === JSON.stringify(wanted)) break
      }
      const found = shown()
      rebreak(document.querySelector('#stage') as Element)
      return { before: found, after: shown(), text: it.textContent?.replace(/[\u00ad\u00a0 ]/g, '') }
    },
    before,
  )
}

async function expectBroken(html: string, before: readonly string[], after: readonly string[], style = '') {
  const found = await rebroken(html, before, style)
  expect(found.before).toEqual(before)
  expect(found.after).toEqual(after)
  expect(found.text).toBe(before.join('').replace(/[|_ ]/g, ''))
}

test('a runt takes the word before it along', async () => {
  await expectBroken('aaaa bbbbbb cccc dd', ['aaaa bbbbbb cccc', 'dd'], ['aaaa bbbbbb', 'cccc_dd'])
})

test('so it does when the space stands in another element', async () => {
  await expectBroken('aaaa <b>bbbbbb cccc </b>dd', ['aaaa bbbbbb cccc', 'dd'], ['aaaa bbbbbb', 'cccc_dd'])
})

test('what a hyphen left over goes with the rest of its word', async () => {
  await expectBroken('aaaa bbbbb cccc\u00addd', ['aaaa bbbbb cccc|', 'dd'], ['aaaa bbbbb', 'ccccdd'])
})

test('a word is not parted at a hyphen of its own either', async () => {
  await expectBroken('aaaa bbbbb ccccc-dd', ['aaaa bbbbb ccccc-', 'dd'], ['aaaa bbbbb', 'ccccc-dd'])
})

test('a ladder loses a rung, and every word stays', async () => {
  const html = `${'nnnn nnnn nnnn\u00ad'.repeat(3)}nnnn nnnn nnnn`
  const rung = 'nnnn nnnn nnnn|'
  const before = [rung, rung, rung, 'nnnn nnnn nnnn']
  const { before: found, after, text } = await rebroken(html, before)
  expect(found).toEqual(before)
  expect(after.map(each => each.endsWith('|')).join()).not.toContain('true,true,true')
  expect(text).toBe(before.join('').replace(/[| ]/g, ''))
})

test('what is set large is not divided at all', async () => {
  const title = '<h2 style="font-size:16px">aaaa bbb Noord-Brabant</h2>'
  await expectBroken(title, ['aaaa bbb Noord-', 'Brabant'], ['aaaa bbb', 'Noord-Brabant'])
})

test('two hyphens in a row are left as they are', async () => {
  const html = 'aaaa bbb cccc\u00addddd eeee ffff\u00adgggg hhhh kkkk'
  const lines = ['aaaa bbb cccc|', 'dddd eeee ffff|', 'gggg hhhh kkkk']
  await expectBroken(html, lines, lines)
})

test('a tie that would not fit its column is not made', async () => {
  const lines = ['bb', 'aaaaaaaaaaaaaaa', 'dd']
  await expectBroken('bb aaaaaaaaaaaaaaa dd', lines, lines)
})

test.each([
  ['broken by its author', 'aaaa bbbb cccc<br>dd', ['aaaa bbbb cccc', 'dd'], ''],
  ['code', '<pre style="white-space:pre-wrap">aaaa bbbbbb cccc dd</pre>', ['aaaa bbbbbb cccc', 'dd'], ''],
  ['in a cell', '<table><tr><td>aaaa bbbbbb cccc dd</td></tr></table>', ['aaaa bbbbbb cccc', 'dd'], ''],
  ['from right to left', 'aaaa bbbbbb cccc dd', ['aaaa bbbbbb cccc', 'dd'], 'direction:rtl'],
])('text %s is left alone', async (_, html, before, style) => {
  await expectBroken(html, before, before, style)
})
