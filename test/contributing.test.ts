import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')

test('every dependency has its reason in CONTRIBUTING.md', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
  const text = read('CONTRIBUTING.md')
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter(name => !name.startsWith('@types/'))
  expect(names.filter(name => !text.includes(`\`${name}\``))).toEqual([])
})

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"')
})
