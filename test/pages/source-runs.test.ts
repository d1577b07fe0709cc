import { expect, it } from 'vitest'
import { runsOf, wordsOfRuns } from '../../scripts/pages/source-runs.ts'
import { source } from './words.ts'

const words = [...source('een twee drie'), ...source('noot', 'a.md:1:1', '1'), ...source('vier vijf', 'a.md:2:1')]

it('puts words of one place and stream together', () => {
  expect(runsOf(words)).toEqual([
    { text: 'een twee drie', at: 'a.md:1:1', stream: '' },
    { text: 'noot', at: 'a.md:1:1', stream: '1' },
    { text: 'vier vijf', at: 'a.md:2:1', stream: '' },
  ])
})

it('gives the same words back', () => {
  expect(wordsOfRuns(runsOf(words))).toEqual(words)
  expect(wordsOfRuns(runsOf([]))).toEqual([])
})
