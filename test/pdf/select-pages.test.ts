import { describe, expect, it } from 'vitest'
import { collector } from '../../scripts/message.ts'
import { makePdf } from '../../scripts/pdf/pdf.ts'
import { readPdf } from '../../scripts/pdf/read-back.ts'
import { readScreenFile } from '../../scripts/pdf/screen-file/read-screen-file.ts'
import { selectPages } from '../../scripts/pdf/select-pages.ts'
import { checkScreen } from '../../scripts/proof/screen/check-screen.ts'
import { magazineEdition, magazinePages, when } from './facts.ts'

async function made(indices: readonly number[]) {
  const pages = await selectPages(magazinePages(), indices)
  const found = collector()
  const wanted = { screen: true, print: false }
  const { screen = new Uint8Array() } = await makePdf(pages, magazineEdition(), [], wanted, found, when)
  return { pages, screen, messages: found.all() }
}

describe('selectPages', () => {
  it('keeps the pages asked for, with their labels, and numbers them anew', async () => {
    const { pages, screen, messages } = await made([1, 4])
    expect(pages.map.map(each => [each.index, each.folio])).toEqual([
      [0, 'ii'],
      [1, '2'],
    ])
    expect(pages.links.every(each => each.page < 2)).toBe(true)
    expect(messages).toEqual([])
    const read = await readPdf(screen)
    expect(read.pages.map(each => each.label)).toEqual(['ii', '2'])
    expect(read.outline.flatMap(each => [each.title, ...each.items.map(item => item.title)])).toEqual([
      'Inhoud',
      'De tweede brug',
    ])
  })

  it('drops links to pages that are gone, and keeps those to the net', async () => {
    const read = await readPdf((await made([1, 4])).screen)
    expect(read.pages.flatMap(each => each.links.map(link => link.target))).toEqual([
      'https://example.org/net?a=1&b=2',
      'mailto:redactie@example.org',
    ])
    const whole = await readPdf((await made([1, 3])).screen)
    expect(whole.pages.flatMap(each => each.links.map(link => link.target))).toContain('#bruggen')
  })

  it('keeps the data behind the drawings of those pages, and of no others', async () => {
    const place = { at: '', left: 0, top: 0, right: 1, bottom: 1, rows: [] }
    const tables = [1, 3, 4].map(page => ({ id: `table-${page}`, page, ...place }))
    const pages = await selectPages(magazinePages({ tables }), [1, 4])
    expect(pages.tables.map(({ id, page }) => [id, page])).toEqual([
      ['table-1', 0],
      ['table-4', 1],
    ])
  })

  it('leaves a file that still keeps to PDF/UA-1', async () => {
    for (const indices of [[0], [1, 4], [3, 4, 5]]) {
      expect(checkScreen(await readScreenFile((await made(indices)).screen))).toEqual([])
    }
  })
})
