import { expect, test } from 'vitest'
import { editionFile } from '../../scripts/edition/edition-file.ts'

test('everything has its default', () => {
  expect(editionFile.parse({})).toEqual({
    subtitle: '',
    number: '',
    date: '',
    parts: [],
    imprint: {},
    variables: {},
    css: [],
    outputs: { screen: true, print: true, 'screen-ppi': 150 },
  })
})

test('chapters stand by themselves or under their part', () => {
  const running = ['a.md', { part: 'x', chapters: ['b.md'] }]
  expect(editionFile.parse({ running }).running).toEqual(running)
})
