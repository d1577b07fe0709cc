import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { planted } from '../../scripts/pdf/gather/planted.ts'
import { dictAt } from '../../scripts/pdf/objects.ts'
import { dropStructure } from '../../scripts/pdf/structured.ts'
import { readTags } from '../../scripts/pdf/tags/read-tags.ts'
import { walk } from '../../scripts/pdf/tags/tree.ts'
import { writeTags } from '../../scripts/pdf/tags/write-tags.ts'
import { tags } from '../../scripts/pdf/tags.ts'
import { fixture, magazineFacts } from './facts.ts'
import { magazineDigest } from './gather/plain.ts'
import { below } from './tags/shown.ts'

it('makes a tree of sections, headings, paragraphs, lists and tables of what Chromium wrote', async () => {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  await tags(doc, magazineFacts(), collector())
  const tree = readTags(doc)
  expect(tree && below(tree)).toBe(
    [
      'Document(Sect(H1(1) P(2) P(Link(3 @)))',
      'Sect(H1(0) L(LI(Lbl(1) LBody(2 Link(3 @))) LI(Lbl(4) LBody(5 Link(6 @)))))',
      'Sect(H1(0) P(1 Em(2) 3 Strong(4) 5) H2(6) P(7) H3(8) Aside(P(9)) Div(Figure(10) Caption(11))',
      'H2(1) Table(TR(TH(2) TH(3)) TR(TD(4) TD(5))) P(6 Link(7 @) 8))',
      'Sect(H1(0) P(1)))',
    ].join(' '),
  )
  expect(String(dictAt(doc.catalog, 'MarkInfo'))).toMatch(/^<<\s*\/Marked true\s*>>$/)
})

it('writes the tree that is given into a document that has none', async () => {
  const own = await PDFDocument.load(fixture('magazine.pdf'))
  await tags(own, magazineFacts(), collector())
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  const structured = planted(doc, (await magazineDigest()).meaning)
  dropStructure(doc)
  await tags(doc, magazineFacts({ structured }), collector())
  const [given, read] = [readTags(doc), readTags(own)]
  expect(given && below(given)).toBe(read && below(read))
  // The passes after this one see what it made of the tree.
  expect(structured.tree && below(structured.tree)).toBe(given && below(given))
})

it('tells of pictures that nobody described, since the file then cannot be PDF/UA', async () => {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  const tree = readTags(doc)
  for (const each of tree === undefined ? [] : walk(tree)) each.alt = undefined
  if (tree) writeTags(doc, tree)
  const found = collector()
  await tags(doc, magazineFacts(), found)
  expect(found.all().map(each => [each.rule, each.reason])).toEqual([
    ['screen-undescribed', 'The screen PDF does not call itself PDF/UA: one picture has no description'],
  ])
})

it('leaves an untagged file untagged', async () => {
  const doc = await PDFDocument.create()
  doc.addPage()
  await tags(doc, magazineFacts(), collector())
  expect(readTags(doc)).toBeUndefined()
})
