import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { keepFormat } from '../../../scripts/html/css/page.ts'
import { collector } from '../../../scripts/message.ts'

test('the format stays what the tokens say', () => {
  const messages = collector()
  const root = parse('@page {\n  size: A5;\n  margin: 1cm }')
  keepFormat(root, 'a.css', messages)
  expect(root.toString()).toBe('@page {\n  margin: 1cm }')
  expect(messages.all()).toMatchObject([{ rule: 'page-in-css', place: { file: 'a.css', line: 2, column: 3 } }])
})
