import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { arrayAt, put } from '../../../scripts/pdf/objects.ts'
import { annotationRules } from '../../../scripts/proof/screen/annotations.ts'
import { broken } from './broken.ts'
import { readBroken } from './good.ts'

/** What each fixture is told of, by the rules of this file alone. */
async function told(name: string): Promise<readonly string[]> {
  const file = await readBroken(broken[name] ?? (() => {}))
  return annotationRules.flatMap(({ rule, check }) =>
    check(file).map(({ reason, page }) => `${rule} ${page ?? '-'} ${reason}`),
  )
}

it.each([
  ['ua-link-tag', ['ua-link-tag 1 A link is in an element of type Span']],
  ['ua-link-words', ['ua-link-words 1 A link has no words']],
  ['ua-field-tag', ['ua-field-tag 1 A field is in no Form element', 'ua-field-name 1 A field has no name']],
  ['ua-field-name', ['ua-field-name 1 A field has no name']],
  ['ua-annotation', ['ua-annotation 1 An annotation of type Text has no words or no place in the text']],
  ['ua-trap-net', ['ua-trap-net 1 The page carries traps for the press']],
])('%s is told with its page', async (name, expected) => {
  expect(await told(name)).toEqual(expected)
})

it('an annotation that is hidden is let be', async () => {
  const file = await readBroken(doc => {
    for (const page of doc.getPages()) {
      const all = arrayAt(page.node, 'Annots')
      const first = all?.lookup(0)
      if (first instanceof PDFDict) put(first, 'F', doc.context.obj(2))
      if (first instanceof PDFDict) put(first, 'Subtype', PDFName.of('Text'))
    }
  })
  expect(annotationRules.flatMap(({ check }) => check(file))).toEqual([])
})
