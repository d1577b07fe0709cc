import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import type { PlacedLink } from '../../scripts/pages/model.ts'
import { forgetLinks, links, linkUnder } from '../../scripts/pdf/links.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { structuredIn } from '../../scripts/pdf/structured.ts'
import { isContent, isTag, tag, walk } from '../../scripts/pdf/tags/tree.ts'
import { fixture, magazineFacts, magazinePages } from './facts.ts'
import { area, below, content } from './tags/shown.ts'

async function passed(placed: readonly PlacedLink[] = magazinePages().links) {
  const doc = await PDFDocument.load(fixture('magazine.pdf'))
  const structured = structuredIn(doc)
  links(doc, magazineFacts({ pages: magazinePages({ links: placed }), structured }), collector())
  return { doc, structured, read: await readPdf(await doc.save()) }
}

describe('links', () => {
  it('gives each link the words it stands under', async () => {
    const { read } = await passed()
    expect(read.pages.flatMap(page => page.links.map(({ target, contents }) => [target, contents]))).toEqual([
      ['#bruggen', 'de bruggen'],
      ['https://example.org/net?a=1&b=2', 'op het net'],
      ['mailto:redactie@example.org', 'schrijf de redactie'],
    ])
  })

  it('drops the link that lies off the trim, from the page and from the structure', async () => {
    const { doc, structured } = await passed()
    expect(doc.getPage(0).node.has(PDFName.of('Annots'))).toBe(false)
    const tags = structured.tree ? [...walk(structured.tree)] : []
    const held = tags.filter(({ kids }) => kids.some(kid => !isTag(kid) && !isContent(kid)))
    expect(held.map(({ type }) => type)).toEqual(['Link', 'Link', 'Link'])
    expect(tags.filter(({ type }) => type === 'Link')).toEqual(held)
    expect(structured.tree && below(structured.tree)).toContain('P(Span(NonStruct(3)))')
  })

  it('takes soft hyphens and line breaks out of the words', async () => {
    const placed = magazinePages().links.map(link => ({ ...link, text: ' de brug\u00adgen\n  van steen ' }))
    const { read } = await passed(placed)
    expect(read.pages[1]?.links[0]?.contents).toBe('de bruggen van steen')
  })

  it('says the address where the words are not known', async () => {
    const { read } = await passed([])
    expect(read.pages[1]?.links.map(each => each.contents)).toEqual(['#bruggen', 'https://example.org/net?a=1&b=2'])
  })
})

describe('forgetLinks', () => {
  it('takes areas out of the tree, and makes runs of text of the links that held them', () => {
    const lost = area(1)
    const tree = tag('Document', [
      tag('P', [tag('Link', [content(0), lost]), tag('Link', [content(1), area(2)])]),
      tag('P', [content(2), lost]),
    ])
    forgetLinks(tree, new Set([lost.annotation]))
    expect(below(tree)).toBe('P(Span(0) Link(1 @)) P(2)')
    forgetLinks(tree, new Set())
    expect(below(tree)).toBe('P(Span(0) Link(1 @)) P(2)')
  })
})

describe('linkUnder', () => {
  const [, second] = magazinePages().links
  const box = { left: 66.75, bottom: 396, right: 115.5, top: 410.25 }

  it('finds the link whose rectangle holds the middle', () => {
    expect(linkUnder(magazinePages().links, 1, box, 486)).toEqual(second)
  })

  it('falls back on the target where the line has moved, on that page only', () => {
    const moved = { ...box, bottom: 300, top: 314 }
    expect(linkUnder(magazinePages().links, 1, moved, 486, '#bruggen')).toEqual(second)
    expect(linkUnder(magazinePages().links, 2, moved, 486, '#bruggen')).toBeUndefined()
    const encoded = magazinePages().links.map(link => ({ ...link, target: '#br%C3%BCg' }))
    expect(linkUnder(encoded, 1, moved, 486, '#brüg')?.page).toBe(1)
    expect(
      linkUnder([{ ...(second ?? encoded[0]), target: '#100%' } as PlacedLink], 1, moved, 486, '#x'),
    ).toBeUndefined()
  })

  it('does not find it on another page or a line lower', () => {
    expect(linkUnder(magazinePages().links, 2, box, 486)).toBeUndefined()
    expect(
      linkUnder(
        [second].filter(each => each !== undefined),
        1,
        { ...box, bottom: 381, top: 395.25 },
        486,
      ),
    ).toBeUndefined()
  })
})
