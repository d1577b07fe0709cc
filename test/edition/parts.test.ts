import { expect, test } from 'vitest'
import { reading } from './reading.ts'

const file = 'chapters/e/edition.yaml'
const parts = 'parts:\n  - { id: een, title: Een }\n  - { id: twee, title: Twee }\n'

test.each([
  [
    `${parts}running:\n  - { part: een, chapters: [1.md] }\n  - { part: twe, chapters: [2.md] }`,
    [
      '3:11 empty-part The part “twee” has no chapters',
      '6:13 unknown-part There is no part “twe”; did you mean “twee”?',
    ],
  ],
  [
    `${parts}  - { id: een, title: Drie }\nrunning:\n  - { part: een, chapters: [1.md] }\n  - { part: twee, chapters: [2.md] }`,
    ['4:11 duplicate-part There is a part “een” already'],
  ],
  [
    `${parts}running:\n  - { part: een, chapters: [1.md, 2.md] }\n  - { part: twee, chapters: [] }`,
    ['3:11 empty-part The part “twee” has no chapters'],
  ],
  ['running:\n  - { part: een, chapters: [1.md, 2.md] }', ['2:13 unknown-part There is no part “een”']],
  ['running:\n  - { part: een }', ['2:5 missing-key “chapters” is not given']],
  [
    'running:\n  - { part: een, chapter: [1.md], chapters: [1.md, 2.md] }',
    [
      '2:18 unknown-key “chapter” is no key that belongs here; did you mean “chapters”?',
      '2:13 unknown-part There is no part “een”',
    ],
  ],
  [
    'parts: [{ id: een, titel: A, title: A }]\nrunning: [{ part: een, chapters: [1.md, 2.md] }]',
    ['1:20 unknown-key “titel” is no key that belongs here; did you mean “title”?'],
  ],
  [parts, []],
  [`${parts}running:\n  - { part: een, chapters: [1.md] }\n  - { part: twee, chapters: [2.md] }`, []],
])('%j', async (yaml, expected) => {
  const { told } = await reading({ [file]: yaml, 'chapters/e/1.md': '# A', 'chapters/e/2.md': '# B' })
  expect(told).toEqual(expected.map(each => `${file}:${each}`))
})
