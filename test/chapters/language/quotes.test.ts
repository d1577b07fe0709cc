import { expect, test } from 'vitest'
import { quotes } from '../../../scripts/chapters/language/quotes.ts'
import { rewrite } from '../../../scripts/chapters/language/rewrite.ts'

const rule = quotes({ double: ['<<', '>>'], single: ['<', '>'], elisions: 's|t' })

function quoted(text: string): string {
  return rewrite([text], rule(text)).join('')
}

test.each([
  ['"a"', '<<a>>'],
  ["'a'", '<a>'],
  ['"a "b" c"', '<<a <b> c>>'],
  ["'a 'b' c'", '<a <<b>> c>'],
  ['"a \'b "c" d\' e"', '<<a <b <<c>> d> e>>'],
  ['"a b', '<<a b'],
  ['a b"', 'a b>>'],
  ['a " b', 'a << b'],
  ['"a (b") c', '<<a (b>>) c'],
  ["a's", 'a’s'],
  ["'s a", '’s a'],
  ["s' a", 's’ a'],
  ["'s'", '<s>'],
  ['6"', '6″'],
  ["6'", '6′'],
  ['"6"', '<<6>>'],
  ['in 2019"', 'in 2019>>'],
  ['geen merken', 'geen merken'],
])('%j becomes %j', (typed, printed) => {
  expect(quoted(typed)).toBe(printed)
})

test('every edit replaces one mark', () => {
  for (const edit of rule('"a \'b\' c"')) expect(edit.end - edit.start).toBe(1)
})
