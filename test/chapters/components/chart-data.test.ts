import { expect, test } from 'vitest'
import { readChartData } from '../../../scripts/chapters/components/chart-data.ts'
import { brief, fixture } from './render.ts'

const read = (text: string) => readChartData({ text, file: 'd.yaml', firstLine: 1 })

test.each(['bars', 'dots', 'line', 'marks', 'stacked'])('%s is read', async name => {
  const { chart, messages } = read(await fixture(`data/${name}.yaml`))
  expect(messages).toEqual([])
  expect(chart?.kind).toBe(name === 'marks' ? 'sixty-marks' : name)
})

test.each([
  ['kind: bras', ['unknown-value 1:7']],
  ['items: []', ['missing-key 1:1']],
  ['kind: bars\nitems: []', ['wrong-value 2:8']],
  ['kind: bars\nitems:\n  - { label: a, value: -1 }', ['wrong-value 3:24']],
  ['kind: bars\nitems:\n  - { label: a, value: 1, bound: boven }', ['unknown-value 3:34']],
  ['kind: sixty-marks\nseries:\n  - { label: a, share: 60 }\n  - { label: b, share: 60 }', ['wrong-value 3:3']],
  ['kind: line\nseries: [', ['yaml-syntax 2:10']],
])('%j has faults at their lines', (text, expected) => {
  const { chart, messages } = read(text)
  expect(chart).toBeUndefined()
  expect(brief(messages)).toEqual(expected)
})
