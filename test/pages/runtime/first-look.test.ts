import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/first-look.ts')>('first-look')

/** Lines of six letters or less in a monospaced face; a bar stands for a soft hyphen. */
function suspect(html: string, most = 2, style = ''): Promise<boolean> {
  return run(
    `<p id="it" style="font:10px/12px monospace;width:6.5ch;margin:0;${style}">${html.replaceAll('|', '\u00ad')}</p>`,
    ({ isSuspect }, hyphens) => {
      const it = document.querySelector('#it')
      if (!it) throw new Error('no paragraph')
      return isSuspect(it, hyphens, 3)
    },
    most,
  )
}

/** A last line that is wide enough whatever stands in it. */
const WIDE = '<br><span style="display:inline-block;width:61px">x</span><span style="letter-spacing:60px">xx</span>'

test('three lines in a row that end in a drawn hyphen', async () => {
  expect(await suspect(`aaaaa|bbbbb|ccccc|ddddd${WIDE}`)).toBe(true)
})

test('two are no fault, nor are three with a whole line between', async () => {
  expect(await suspect(`aaaaa|bbbbb|ccccc${WIDE}`)).toBe(false)
  expect(await suspect(`aaaaa|bbbbb|cc cccccc dddd|eee${WIDE}`)).toBe(false)
})

test('of what is set large, one hyphen is enough', async () => {
  expect(await suspect(`aaaaa|bbbbb${WIDE}`, 0)).toBe(true)
  expect(await suspect(`aaaaa bbbbb${WIDE}`, 0)).toBe(false)
})

test('a hyphen of the author’s own may stand at an end', async () => {
  expect(await suspect(`aaa-bbb${WIDE}`)).toBe(true)
  expect(await suspect(`aaa – bbb${WIDE}`)).toBe(false)
})

test('a last line that is short', async () => {
  expect(await suspect('aaaaaa bbb')).toBe(true)
  expect(await suspect(`aaaaaa bbb${WIDE}`)).toBe(false)
})

test('hyphens in elements within the line count as well', async () => {
  expect(await suspect(`aaaaa|bbb<b>bb|ccc</b>cc|ddddd${WIDE}`)).toBe(true)
  expect(await suspect(`aaaaa|<b>bbbbb</b>${WIDE}`)).toBe(true)
})

test('at the head of the next column a run goes on', async () => {
  const style = 'columns:2;column-fill:auto;height:24px;width:15ch;column-gap:1ch'
  expect(await suspect('aaaaa|bbbbb|ccccc|ddddd', 2, style)).toBe(true)
})
