import { expect, test } from 'vitest'
import { standards } from '../../scripts/press/standards.ts'
import { goodFile } from '../proof/screen/good.ts'

test('each has a name of its own, says what it is for, and has rules', () => {
  expect(new Set(standards.map(each => each.name)).size).toBe(standards.length)
  expect(standards.map(each => each.name)).toContain('ua')
  for (const { name, title, use, rules } of standards) {
    expect(name).toMatch(/^[a-z0-9]+$/)
    expect(title).toMatch(/^PDF\//)
    expect(use).toMatch(/^for /)
    expect(rules).toBeGreaterThan(10)
  }
})

test('none is claimed by an empty packet', () => {
  expect(standards.filter(each => each.claimed(''))).toEqual([])
})

test('a screen file of Katern keeps to PDF/UA-1', async () => {
  const ua = standards.find(each => each.name === 'ua')
  expect(await ua?.check(await goodFile())).toEqual([])
})
