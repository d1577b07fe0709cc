import { expect, test } from 'vitest'
import { decodeText } from '../scripts/decode.ts'
import { collector } from '../scripts/message.ts'

function decode(bytes: Uint8Array) {
  const messages = collector()
  const text = decodeText(bytes, 'a.md', messages)
  return { text, told: messages.all().map(each => [each.rule, each.place, each.reason]) }
}

const utf8 = (text: string) => new TextEncoder().encode(text)

test.each([
  ['', ''],
  ['\ufeffa', 'a'],
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['één 한국어 🎉', 'één 한국어 🎉'],
])('%j is read as %j', (from, to) => {
  expect(decode(utf8(from))).toEqual({ text: to, told: [] })
})

test.each([
  ['Latin-1', Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x6e), 2, 2, 'Byte E9 (“é” in Latin-1) is not UTF-8'],
  ['cut off', Uint8Array.of(0x0d, 0x0a, 0x0d, 0xc3), 3, 1, 'Byte C3 (“Ã” in Latin-1) is not UTF-8'],
  ['after UTF-8', Uint8Array.of(0xc3, 0xa9, 0x20, 0x93), 1, 3, 'Byte 93 is not UTF-8'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0), 1, 1, 'The file is UTF-16, not UTF-8'],
  ['UTF-16 BE', Uint8Array.of(0xfe, 0xff, 0, 0x61), 1, 1, 'The file is UTF-16, not UTF-8'],
  ['NUL', utf8('a\r\nbc\0'), 2, 3, 'The file holds a NUL character: it is no text, or it is damaged'],
])('%s is refused where it begins', (_, bytes, line, column, reason) => {
  expect(decode(bytes)).toEqual({ text: undefined, told: [['not-utf8', { file: 'a.md', line, column }, reason]] })
})
