import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageChecks } from '../../scripts/proof/rules.ts'
import { block, onePage, SECOND } from './set.ts'

test('every file with a check is in the list', () => {
  const files = readdirSync(new URL('../../scripts/proof/page/', import.meta.url))
  const parts = new Set(['about.ts', 'paragraphs.ts'])
  expect(Object.keys(pageChecks)).toHaveLength(files.filter(each => !parts.has(each)).length)
})

test('a good page passes every check', () => {
  const title = block(['Een goede', 'bladzijde'], { kind: 'heading' }, { column: 'page', columnRight: 620 })
  const first = block(['tekst die de kolom', 'vult en verder', 'gaat met', 'veel woorden'], {}, { top: 60 })
  const second = block(['nog meer tekst', 'tot en met het', 'einde van de bladzijde'], {}, { ...SECOND, top: 60 })
  const book = onePage(title, first, second)
  for (const [what, check] of Object.entries(pageChecks)) expect([what, check(book)]).toEqual([what, []])
})
