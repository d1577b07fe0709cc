import { expect, test } from 'vitest'
import { slugOf, slugOfPath } from '../../scripts/chapters/slug.ts'

test.each([
  ['Een kop', 'een-kop'],
  ['  \u2018s Avonds: 10 %!  ', 's-avonds-10'],
  ['Cafe\u0301 ge\u00admeente', 'café-gemeente'],
  ['简短 文字', '简短-文字'],
  ['!!!', ''],
])('%j becomes the id %j', (text, id) => {
  expect(slugOf(text)).toBe(id)
})

test.each([
  ['nr/05-uitdaging.md', 'uitdaging'],
  ['nr/sub/De kop.html', 'de-kop'],
  ['nr/2018.md', '2018'],
  ['nr/!!.md', 'chapter'],
])('the chapter %s has the id %s', (path, id) => {
  expect(slugOfPath(path)).toBe(id)
})
