import { describe, expect, it } from 'vitest'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { fixture } from './facts.ts'

describe('readPdf', () => {
  it('reads pages, words and links as Chromium wrote them', async () => {
    const { pages, metadata } = await readPdf(fixture('magazine.pdf'))
    expect(pages.map(page => page.label)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(pages[0]?.mediaBox).toEqual({ left: 0, bottom: 0, right: 372, top: 486 })
    expect(pages[0]?.trimBox).toBeUndefined()
    expect(pages[2]?.text).toEqual([])
    const words = pages[3]?.text.map(({ text, endOfLine }) => text + (endOfLine ? ' ' : ''))
    expect(words?.join('')).toContain('Een oude brug, een sterke brug.')
    expect(pages[1]?.links.map(({ target, contents }) => [target, contents])).toEqual([
      ['#bruggen', ''],
      ['https://example.org/net?a=1&b=2', ''],
    ])
    expect(metadata).toMatchObject({ version: '1.4', title: 'Proefblad', creator: 'Chromium', xmp: '' })
  })

  it('measures text from the top left of the page, in points', async () => {
    const [cover] = (await readPdf(fixture('magazine.pdf'))).pages
    const title = cover?.text.find(each => each.text === 'Het water')
    expect(title?.left).toBeCloseTo(61 * 0.75, 3)
    expect(title?.size).toBeCloseTo(22.5, 3)
    // The baseline of 30 px type in a line of 40 px that begins at 61 px lies within that line.
    expect(title?.baseline).toBeGreaterThan(61 * 0.75)
    expect(title?.baseline).toBeLessThan((61 + 40) * 0.75)
    expect(title?.endOfLine).toBe(true)
  })

  it('reads the bookmarks with their pages and levels', async () => {
    const { outline } = await readPdf(fixture('magazine.pdf'))
    expect(outline.map(({ title, page }) => [title, page])).toEqual([
      ['Het water', 0],
      ['Inhoud', 1],
      ['Over water\u00adbouw\u00adkunde', 3],
      ['Bijlage', 5],
    ])
    expect(outline[2]?.items.map(({ title, page }) => [title, page])).toEqual([
      ['De eerste brug', 3],
      ['De tweede brug', 4],
    ])
  })

  it('tells the fonts', async () => {
    expect((await readPdf(fixture('magazine.pdf'))).fonts).toEqual([
      { name: 'Alegreya-Bold', type: 'Type0', embedded: true },
      { name: 'Alegreya-Regular', type: 'Type0', embedded: true },
    ])
  })

  it('leaves the bytes to their owner', async () => {
    const bytes = fixture('magazine.pdf')
    await readPdf(bytes)
    expect(bytes.length).toBe(fixture('magazine.pdf').length)
  })

  it('refuses what is no PDF', async () => {
    await expect(readPdf(new TextEncoder().encode('geen pdf'))).rejects.toThrow()
  })
})
