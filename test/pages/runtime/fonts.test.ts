import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/fonts.ts')>('fonts')

test('a text’s box begins its ascent above the baseline, whatever the line height', async () => {
  const body = '<p style="font-size:30px;line-height:90px">n<i id="foot" style="display:inline-block"></i></p>'
  const { ascent, baseline } = await run(body, ({ fontMeasures }) => {
    const text = document.querySelector('p')?.firstChild as Text
    const range = document.createRange()
    range.selectNodeContents(text)
    const foot = document.querySelector('#foot')?.getBoundingClientRect().bottom ?? 0
    const { ascent } = fontMeasures()(text.parentElement as Element)
    return { ascent, baseline: foot - range.getBoundingClientRect().top }
  })
  expect(ascent).toBeCloseTo(baseline, 1)
})

test('a word space is as wide as the font and the style make it', async () => {
  const body = '<p>n</p><p style="word-spacing:10px">n</p>'
  const [plain = 0, wide = 0] = await run(body, ({ fontMeasures }) => {
    const fonts = fontMeasures()
    return [...document.querySelectorAll('p')].map(each => fonts(each).space)
  })
  expect(plain).toBeGreaterThan(2)
  expect(wide - plain).toBeCloseTo(10, 1)
})

test('it leaves nothing behind', async () => {
  const count = await run('<p>n</p>', ({ fontMeasures }) => {
    fontMeasures()(document.querySelector('p') as Element)
    return document.body.childElementCount
  })
  // The script's own element is there as well.
  expect(count).toBeLessThanOrEqual(2)
})
