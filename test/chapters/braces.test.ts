import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../scripts/chapters/parse.ts'

function read(text: string): string[] {
  const found: string[] = []
  visit(parseMarkdown(text), node => {
    if (node.type === 'braces' || node.type === 'variable')
      found.push(`${node.type} ${node.value} ${node.position?.start.column}`)
  })
  return found
}

test.each([
  ['a {#b .c} d', ['braces {#b .c} 3']],
  ['a {{ naam }}', ['variable {{ naam }} 3']],
  ['{{a}}{b=c}', ['variable {{a}} 1', 'braces {b=c} 6']],
  ['{a="}" b=\'"\'}', ['braces {a="}" b=\'"\'} 1']],
  ['{a=https://x.nl}', ['braces {a=https://x.nl} 1']],
  ['\\{{ naam }} \\{#b}', []],
  ['`{#b}` {b} {} {{ }} {#} {{7*7}} {a b=c}', []],
  ['{#b\n.c}', []],
])('%j holds %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
