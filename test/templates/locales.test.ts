import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = new URL('../../templates/locales/', import.meta.url)
const files = readdirSync(folder).filter(name => name.endsWith('.yaml'))
const dutch = labelsOf('nl.yaml')

function labelsOf(file: string): Record<string, string> {
  return parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string>
}

function blanks(label: string): readonly string[] {
  return [...label.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort()
}

test('there are the four languages that typesetting knows', () => {
  expect(files).toEqual(expect.arrayContaining(['de.yaml', 'en.yaml', 'fr.yaml', 'nl.yaml']))
})

test.each(files)('%s has every label, in words, with the same blanks', file => {
  const labels = labelsOf(file)
  expect(Object.keys(labels)).toEqual(Object.keys(dutch))
  for (const [key, label] of Object.entries(labels)) {
    expect(label, key).toMatch(/\S/)
    expect(blanks(label), key).toEqual(blanks(dutch[key] ?? ''))
    expect(label, key).not.toMatch(/["']|\.\.\./)
  }
})
