import { expect, it } from 'vitest'
import type { Meaning, PlainKid } from '../../../scripts/pdf/gather/meaning.ts'
import { oneMeaning } from '../../../scripts/pdf/gather/one-meaning.ts'
import { plain, told } from './plain.ts'

const bookmark = (title: string) => ({ title, page: 0, view: [], items: [] })
const section = (title: string, ...kids: readonly PlainKid[]): Meaning => {
  return { tree: plain('StructTreeRoot', kids), bookmarks: [bookmark(title)] }
}

it('makes one document of those of the sections, in their order', () => {
  const one = section('een', plain('Document', [plain('H1'), plain('P')], { lang: 'nl' }))
  const other = section('twee', plain('Document', [plain('L')], { lang: 'fr' }))
  const { tree, bookmarks } = oneMeaning([one, other])
  expect(tree && told(tree)).toBe('StructTreeRoot(Document(H1 P L))')
  expect(tree?.kids).toMatchObject([{ lang: 'nl' }])
  expect(bookmarks.map(({ title }) => title)).toEqual(['een', 'twee'])
})

it('keeps what is in no document, after it', () => {
  const stray = { mcid: 0, page: 1 }
  const { tree } = oneMeaning([
    section('een', plain('Figure'), plain('Document', [plain('P')])),
    section('twee', stray),
  ])
  expect(tree && told(tree)).toBe('StructTreeRoot(Document(P) Figure 0/1)')
})

it('passes over sections without tags', () => {
  const bare: Meaning = { bookmarks: [bookmark('bloot')] }
  const { tree, bookmarks } = oneMeaning([bare, section('een', plain('Document', [plain('P')])), bare])
  expect(tree && told(tree)).toBe('StructTreeRoot(Document(P))')
  expect(bookmarks.map(({ title }) => title)).toEqual(['bloot', 'een', 'bloot'])
  expect(oneMeaning([bare])).toEqual(bare)
  expect(oneMeaning([])).toEqual({ bookmarks: [] })
})
