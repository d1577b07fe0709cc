import { expect, test } from 'vitest'
import { rewrite } from '../../../scripts/chapters/language/rewrite.ts'
import { runt } from '../../../scripts/chapters/language/runt.ts'
import { shown } from './shown.ts'

test.each([
  ['een alinea van genoeg woorden is zo.', 'een alinea van genoeg woorden is~zo.'],
  ['een alinea van genoeg woorden is zo. ', 'een alinea van genoeg woorden is~zo. '],
  ['een alinea van genoeg woorden is\nzo.', 'een alinea van genoeg woorden is~zo.'],
  ['een alinea van genoeg woorden is “zo”.', 'een alinea van genoeg woorden is~“zo”.'],
  ['een alinea van genoeg woorden is\u00a0zo.', 'een alinea van genoeg woorden is~zo.'],
  ['een alinea van genoeg woorden verandert.', 'een alinea van genoeg woorden verandert.'],
  ['en dat is alleenverantwoordelijkheidsgevoel zo.', 'en dat is alleenverantwoordelijkheidsgevoel zo.'],
  ['te kort is zo.', 'te kort is zo.'],
  ['un texte assez long pour\u202f?', 'un texte assez long~pour^?'],
  ['', ''],
])('%j', (typed, printed) => {
  expect(shown(rewrite([typed], runt(typed)).join(''))).toBe(printed)
})
