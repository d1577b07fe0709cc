import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { syntaxFaults } from '../../scripts/yaml/syntax.ts'

const faults = (text: string) => syntaxFaults(parseDocument(text, { prettyErrors: false, resolveKnownTags: false }))

test('a sound text has none', () => {
  expect(faults('a: 1')).toEqual({ doubles: [] })
})

test('only the first fault is told, and every double key', () => {
  expect(faults('a: - b').first?.offset).toBe(3)
  expect(faults('a: 1\na: 2\nb: 1\nb: 2').doubles).toEqual([5, 15])
})

test('what has no words of ours keeps the parser’s', () => {
  expect(faults('? a: 1\n? - b').first).toBeUndefined()
  expect(faults('a: - b').first?.reason).toBe('The YAML cannot be read: Unexpected block-seq-ind on same line with key')
})

test.each(['{a: 1', 'a: {', 'a: [1, 2', 'a:\n  b: [1,\nc: 2'])('%j has a bracket that is never closed', text => {
  expect(faults(text).first?.reason).toMatch(/^A “[[{]” is opened and never closed$/)
})

test('an open quote is told where it opens', () => {
  expect(faults('a: "b"\nc: "d\ne: f').first?.offset).toBe(10)
})
