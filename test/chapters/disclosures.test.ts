import { expect, test } from 'vitest'
import { readText } from './reading.ts'

test('what a screen folds away is laid open', async () => {
  const { html, told } = await readText(
    '<details open class="x">\n<summary>Meer <b>hier</b></summary>\n\n- een\n- twee\n\n</details>\n',
  )
  expect(told).toEqual([])
  expect(html).toContain('<div class="x details">')
  expect(html).toMatch(/<div class="summary"[^>]*>Meer <b>hier<\/b><\/div>/)
  expect(html).not.toMatch(/<details|<summary|open/)
})
