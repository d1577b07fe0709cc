import { expect, test } from 'vitest'
import { visible } from '../../scripts/report/visible.ts'

test.each([
  ['Gewone tekst, ook “ë” en 한국어', 'Gewone tekst, ook “ë” en 한국어'],
  ['twee\r\nregels\ten een tab', 'twee regels en een tab'],
  ['\x1b]0;titel\x07', '<1b>]0;titel<07>'],
  ['C1 \x9b31m', 'C1 <9b>31m'],
  ['a\u202eb\u2066c', 'a<202e>b<2066>c'],
])('%j is shown as %j', (text, shown) => expect(visible(text)).toBe(shown))
