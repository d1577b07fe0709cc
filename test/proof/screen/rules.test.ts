import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readScreenFile } from '../../../scripts/pdf/screen-file/read-screen-file.ts'
import { screenRules } from '../../../scripts/proof/screen/rules.ts'
import { rules } from '../../../scripts/rules/rules.ts'
import { broken } from './broken.ts'
import { goodFile, readBroken } from './good.ts'

describe('the rules of PDF/UA-1', () => {
  it('find nothing in a file that Katern made', async () => {
    const file = await readScreenFile(await goodFile())
    expect(screenRules.flatMap(({ rule, check }) => check(file).map(found => [rule, found.reason]))).toEqual([])
  })

  it('find a good deal in what Chromium made', async () => {
    const raw = readFileSync(new URL('../../fixtures/pdf/magazine.pdf', import.meta.url))
    const file = await readScreenFile(new Uint8Array(raw))
    const names = screenRules.filter(({ check }) => check(file).length > 0).map(({ rule }) => rule)
    expect(names).toEqual([
      'ua-claim',
      'ua-title',
      'ua-untagged',
      'ua-types',
      'ua-figure-alt',
      'ua-table-shape',
      'ua-list-shape',
      'ua-link-words',
    ])
  })

  it.each(screenRules.map(each => [each.rule, each] as const))(
    '%s is broken by its fixture',
    async (name, { check }) => {
      const work = broken[name]
      if (!work) throw new Error(`There is no fixture that breaks ${name}`)
      const found = check(await readBroken(work))
      expect(found.length).toBeGreaterThan(0)
      expect(found.every(({ reason }) => /^[A-Z0-9“]/.test(reason))).toBe(true)
    },
  )

  it('have a clause and one name each, and the name is in the catalogue', () => {
    const names = screenRules.map(({ rule }) => rule)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter(each => rules[each].severity !== 'error')).toEqual([])
    expect(screenRules.filter(({ clause }) => !/^\d+(\.\d+)*$/.test(clause))).toEqual([])
  })

  it('are all there are in the catalogue', () => {
    const inCatalogue = Object.keys(rules).filter(each => each.startsWith('ua-'))
    expect(inCatalogue.sort()).toEqual(screenRules.map(({ rule }) => String(rule)).sort())
  })
})
