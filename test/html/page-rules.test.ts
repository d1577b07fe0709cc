import { expect, test } from 'vitest'
import { pageMargins, pageRules, rootRule } from '../../scripts/html/page-rules.ts'
import { sampleEdition } from './samples.ts'

const { tokens } = sampleEdition()

test('every token is a custom property', () => {
  const css = rootRule(tokens)
  for (const line of ['--leading: 18px', '--size-body: 13.3333px', '--leading-body: 18px', '--ink-accent: #c8102e']) {
    expect(css).toContain(`  ${line};\n`)
  }
  expect(css).toContain('--font-text: "Alegreya", serif;')
  expect(css).toContain('--column-gap: 18px;')
  expect(css).toContain('--rule-width: 0.75px;')
})

test('the type area is a whole number of lines and pixels', () => {
  const { top, bottom, inner, outer } = pageMargins(tokens)
  const height = (280 * 96) / 25.4 - top - bottom
  expect((height - 0.5) % 18).toBeCloseTo(0)
  expect(Number.isInteger(Math.round(((210 * 96) / 25.4 - inner - outer) * 1e6) / 1e6)).toBe(true)
  expect([top, inner]).toEqual([68, 68])
  expect(bottom / (96 / 25.4)).toBeGreaterThan(21.8)
})

test('margins are mirrored and literal', () => {
  const css = pageRules(tokens)
  expect(css).toContain('size: 210mm 280mm')
  expect(css).not.toContain('var(')
  const [left, right] = [/:left \{ margin-left: (\S+);/.exec(css)?.[1], /:right \{ margin-left: (\S+);/.exec(css)?.[1]]
  expect(right).toBe('68px')
  expect(left).not.toBe(right)
})
