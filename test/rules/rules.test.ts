import { expect, test } from 'vitest'
import { chaptersRules } from '../../scripts/rules/chapters.ts'
import { cliRules } from '../../scripts/rules/cli.ts'
import { componentsRules } from '../../scripts/rules/components.ts'
import { editionRules } from '../../scripts/rules/edition.ts'
import { htmlRules } from '../../scripts/rules/html.ts'
import { pagesRules } from '../../scripts/rules/pages.ts'
import { pdfRules } from '../../scripts/rules/pdf.ts'
import { picturesRules } from '../../scripts/rules/pictures.ts'
import { pressRules } from '../../scripts/rules/press.ts'
import { proofRules } from '../../scripts/rules/proof.ts'
import { readingRules } from '../../scripts/rules/reading.ts'
import type { Rule } from '../../scripts/rules/rule.ts'
import { rules } from '../../scripts/rules/rules.ts'
import { screenRules } from '../../scripts/rules/screen.ts'
import { screenFontRules } from '../../scripts/rules/screen-fonts.ts'
import { typesettingRules } from '../../scripts/rules/typesetting.ts'
import { modules } from '../modules.ts'

const tables = [
  cliRules,
  readingRules,
  editionRules,
  chaptersRules,
  componentsRules,
  picturesRules,
  htmlRules,
  pagesRules,
  typesettingRules,
  pdfRules,
  proofRules,
  pressRules,
  screenRules,
  screenFontRules,
]
const entries: readonly (readonly [string, Rule])[] = Object.entries(rules)

test('no two tables have a rule of the same name', () => {
  const names = tables.flatMap(each => Object.keys(each))
  expect(names.filter((each, index) => names.indexOf(each) !== index)).toEqual([])
  expect(names.sort()).toEqual(Object.keys(rules).sort())
})

test.each(entries)('%s has a kebab-case name, and says why and what to do in sentences', (name, { why, fix }) => {
  expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
  for (const text of [why, fix]) expect(text).toMatch(/^[A-Z`“"].*[.!?]["”)]?$/s)
})

test('no two rules say the same', () => {
  const said = entries.flatMap(([, { why, fix }]) => [why, fix])
  expect(said.filter((each, index) => said.indexOf(each) !== index)).toEqual([])
})

test('every rule is used, and by its own name', () => {
  const code = modules()
    .filter(each => !each.path.startsWith('rules/'))
    .map(each => each.code)
    .join('\n')
  expect(Object.keys(rules).filter(each => !code.includes(`'${each}'`))).toEqual([])
})
