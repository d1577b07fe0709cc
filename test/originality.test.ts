import { expect, test } from 'vitest'
import { commonRuns, longestRun, prose, values, words } from './originality.ts'

const SOURCE = 'De burgemeester liep op maandag met zijn hond door het natte park naar het oude stadhuis.'

test('reports a text that copies nine words in a row', () => {
  const copied = 'Iemand zag: met zijn hond door het natte park naar het huis.'
  expect(commonRuns(copied, SOURCE, [], 9)).toEqual([{ text: 'met zijn hond door het natte park naar het', length: 9 }])
})

test('lets a text pass that shares eight words in a row', () => {
  expect(commonRuns('Kijk, met zijn hond door het natte park naar huis.', SOURCE, [], 9)).toEqual([])
})

test('sees through capitals, accents, punctuation and hyphens at a line end', () => {
  expect(words('Reëel: sociaal-\neconomische ’gaten’, 1.200')).toEqual([
    'reeel',
    'sociaaleconomische',
    'gaten',
    '1',
    '200',
  ])
  const copied = 'MET ZIJN HOND -- door het "natte" park, naar het oude stad-\nhuis!'
  expect(longestRun(copied, SOURCE, []).length).toBe(11)
})

test('does not count the words of an allowed title, but does not stop at it either', () => {
  const copied = 'met zijn hond door het natte park naar het oude stadhuis'
  expect(longestRun(copied, SOURCE, ['het natte park']).length).toBe(8)
  expect(commonRuns(copied, SOURCE, ['Het natte park'], 9)).toEqual([])
  expect(commonRuns(copied, SOURCE, ['het droge park'], 9)).toHaveLength(1)
})

test('finds the longest run although a shorter one begins before it', () => {
  const source = 'een twee drie. twee drie vier vijf zes.'
  expect(longestRun('een twee drie vier vijf', source, []).text).toBe('twee drie vier vijf')
})

test('reads of a chapter what its reader reads', () => {
  const markdown = [
    '---',
    'template: feature',
    'title: Een titel',
    '---',
    '## Kop {#kop}',
    ':::chart{#fig-a data="data/a.yaml" alt="Wat te zien is"}',
    'Een [schakel](#kop) met noot.[^1]',
    '',
    '[^1]: De noot.',
  ].join('\n')
  expect(words(prose(markdown)).join(' ')).toBe('een titel kop wat te zien is een schakel met noot de noot')
})

test('reads of data the values', () => {
  expect(words(values('kind: bars\nitems:\n  - { label: "Wonen", wording: "ruim 60%" }'))).toEqual([
    'bars',
    'wonen',
    'ruim',
    '60',
  ])
})
