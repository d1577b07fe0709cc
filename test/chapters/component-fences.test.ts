import { describe, expect, test } from 'vitest'
import { brief, render } from './components/render.ts'

const messagesOf = async (markdown: string) => brief((await render(markdown)).messages)

describe('closed', () => {
  test.each([
    ':::box\nx\n:::',
    ':::box\n:::',
    '::::box\nx\n:::::::',
    '::::box\n:::tips\n- a\n:::\n::::',
    '- punt\n\n  :::box\n  x\n  :::',
    '> :::box\n> x\n> :::',
    ':::box\r\nx\r\n:::\r\n',
  ])('%j', async markdown => {
    expect(await messagesOf(markdown)).toEqual([])
  })
})

describe('unclosed', () => {
  test.each([
    ['tekst\n\n:::box\nx', ['unclosed-directive 3:1']],
    [':::box', ['unclosed-directive 1:1']],
    ['::::box\nx\n:::', ['unclosed-directive 1:1', 'stray-fence 3:1']],
    ['::::box\n:::tips\n- a\n::::', ['unclosed-directive 2:1']],
    [':::box\n:::tips\n- a\n:::\n:::', ['unclosed-directive 2:1', 'stray-fence 5:1']],
    [':::box\nx\n\n> ::::tips\n> - a\n> ::::', ['unclosed-directive 1:1']],
  ])('%j', async (markdown, expected) => {
    expect(await messagesOf(markdown)).toEqual(expected)
  })
})

test('a container within another names the one that ends it', async () => {
  const { messages } = await render(':::box\n:::tips\n- a\n:::\n')
  expect(messages[0]?.reason).toBe('“:::tips” is not closed: no line with “:::” ends it within “box”')
})

describe('lines that are text', () => {
  test.each([
    ['a\n\n::: box\nx\n:::', ['unread-directive 3:1', 'stray-fence 5:1']],
    [':::box{title="a}\nx\n:::', ['unread-directive 1:1', 'stray-fence 3:1']],
    ['a\n:::', ['stray-fence 2:1']],
    ['`x`:::\n\n```\n:::\n```\n\nA: b :: c', []],
  ])('%j', async (markdown, expected) => {
    expect(await messagesOf(markdown)).toEqual(expected)
  })
})
