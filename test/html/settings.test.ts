import { expect, test } from 'vitest'
import { readTemplate } from '../../scripts/html/matter.ts'
import { readSettings } from '../../scripts/html/settings.ts'
import { collector } from '../../scripts/message.ts'
import { sampleChapter } from './samples.ts'

const template = {
  name: 'plain',
  file: '',
  body: '',
  ground: '',
  matter: readTemplate('---\nstart: recto\n---\n', '', collector()).matter,
}

test('a page kind sets what the chapter does not', () => {
  expect(readSettings(sampleChapter(), template)).toEqual({
    start: 'recto',
    furniture: 'all',
    numbering: 'arabic',
    restart: undefined,
  })
})

test('the chapter wins, unless its value means nothing', () => {
  const extra = { start: 'verso', furniture: 'sometimes', numbering: 'roman', restart: '7' }
  expect(readSettings(sampleChapter({ extra }), template)).toEqual({
    start: 'verso',
    furniture: 'all',
    numbering: 'roman',
    restart: 7,
  })
})
