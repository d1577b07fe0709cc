import { expect, it } from 'vitest'
import { claimsUa, documentRules } from '../../../scripts/proof/screen/document.ts'
import { broken } from './broken.ts'
import { readBroken } from './good.ts'

/** What each fixture is told of, by the rules of this file alone. */
async function told(name: string): Promise<readonly string[]> {
  const file = await readBroken(broken[name] ?? (() => {}))
  return documentRules.flatMap(({ rule, check }) =>
    check(file).map(({ reason, page }) => `${rule} ${page ?? '-'} ${reason}`),
  )
}

it.each([
  ['ua-version', 'The file says that it is PDF 2.0'],
  ['ua-claim', 'The file does not say that it is PDF/UA-1'],
  ['ua-title', 'The file has no title'],
  ['ua-suspects', 'The file says that its tags may be wrong'],
  ['ua-tagged', 'The file has no tags'],
  ['ua-layers', '1 settings of layers have no name, or switch by themselves'],
  ['ua-references', '1 forms take their content from another file'],
])('%s alone is told', async (name, reason) => {
  expect(await told(name)).toEqual([`${name} - ${reason}`])
})

it('a language that is none is told with its page', async () => {
  expect(await told('ua-language-tag')).toEqual(['ua-language-tag 0 “Nederlands, ik denk” is no language'])
})

it('the claim may be an element or an attribute', () => {
  expect(claimsUa('<pdfuaid:part>1</pdfuaid:part>')).toBe(true)
  expect(claimsUa('<rdf:Description pdfuaid:part="1"/>')).toBe(true)
  expect(claimsUa('<pdfuaid:part>2</pdfuaid:part>')).toBe(false)
})
