import { expect, test } from 'vitest'
import { cacheFolder } from '../../scripts/world/cache-folder.ts'

test.each([
  [{}, '/huis/katern', '/huis/katern/node_modules/.cache/katern'],
  [{}, '/blad/node_modules/katern/', '/blad/node_modules/.cache/katern'],
  [{ KATERN_CACHE: '' }, '/huis/katern', '/huis/katern/node_modules/.cache/katern'],
  [{ KATERN_CACHE: '/var/cache/k' }, '/huis/katern', '/var/cache/k'],
  [{ KATERN_CACHE: 'k' }, '/huis/katern', '/blad/k'],
])('%j in %s is %s', (env, packageRoot, folder) => {
  expect(cacheFolder(env, '/blad', packageRoot)).toBe(folder)
})
