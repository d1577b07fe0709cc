import { expect, it } from 'vitest'
import { contentRules } from '../../../scripts/proof/screen/content.ts'
import { broken } from './broken.ts'
import { readBroken } from './good.ts'

/** What each fixture is told of, by the rules of this file alone. */
async function told(name: string): Promise<readonly string[]> {
  const file = await readBroken(broken[name] ?? (() => {}))
  return contentRules.flatMap(({ rule, check }) =>
    check(file).map(({ reason, page }) => `${rule} ${page ?? '-'} ${reason}`),
  )
}

it.each([
  ['ua-untagged', ['ua-untagged 0 Once painted that is neither in a tag nor marked as decoration']],
  ['ua-tangled', ['ua-tangled 0 Once a tag and decoration lie in each other, or a mark is not closed']],
  ['ua-orphans', ['ua-orphans 0 Once content is marked and in no element']],
  ['ua-shapeless', ['ua-shapeless 0 Once a letter is shown that its font does not have']],
])('%s alone is told, with its page', async (name, expected) => {
  expect(await told(name)).toEqual(expected)
})

it('a form with tags that is painted twice is told with how often', async () => {
  expect((await told('ua-forms-once')).join()).toMatch(
    /^ua-forms-once - The form \d+ 0 R has tags and is painted 2 times$/,
  )
})
