import { expect, test } from 'vitest'
import type { Publication } from '../../scripts/cli/publication.ts'
import { targets } from '../../scripts/cli/targets.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

function publication(...paths: readonly string[]): Publication {
  const world = memoryWorld(Object.fromEntries(paths.map(each => [each, '#'])))
  return {
    world,
    fromTyped: typed => typed.replace(/\/$/, ''),
    out: { root: '/memory', folder: 'dist', shown: p => p },
  }
}

const usual = publication('chapters/hoe-dan/01.md', 'chapters/zomer/edition.yaml', 'brief.md', 'scriptie/1.md')

test('all editions without names', async () => {
  expect(await targets([], usual)).toEqual({ ok: true, value: ['chapters/hoe-dan', 'chapters/zomer'] })
})

test('an edition by name, a folder or a file by path, each once', async () => {
  const found = await targets(['zomer', 'chapters/zomer/', 'brief.md', 'scriptie/'], usual)
  expect(found).toEqual({ ok: true, value: ['chapters/zomer', 'brief.md', 'scriptie'] })
})

test('an edition comes before a file of the same name', async () => {
  const found = await targets(['zomer'], publication('chapters/zomer/01.md', 'zomer/x.md'))
  expect(found).toEqual({ ok: true, value: ['chapters/zomer'] })
})

test.each([
  ['hoedan', 'unknown-edition', 'There is no edition, folder or file “hoedan”; did you mean “hoe-dan”?'],
  ['winter', 'unknown-edition', 'There is no edition, folder or file “winter”'],
  ['../x.md', 'outside-publication', '“../x.md” lies outside the publication, whose folder is /memory'],
  ['', 'wrong-use', 'The name of the edition is empty'],
])('“%s” is %s', async (name, rule, reason) => {
  expect(await targets([name], usual)).toMatchObject({ ok: false, wrong: [{ rule, reason }] })
})

test('says so when there are no editions', async () => {
  expect(await targets([], publication('brief.md'))).toMatchObject({ ok: false, wrong: [{ rule: 'no-editions' }] })
})
