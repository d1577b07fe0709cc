import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib'
import type { PlacedTable, TableCell } from '../../pages/model.ts'
import { pxToPt } from '../boxes.ts'
import { addResource, surround } from '../contents.ts'
import { type LetterFont, letterFonts } from '../font-letters.ts'
import { fontsFor, type UnseenText, unseenText } from '../unseen-text.ts'
import { freeMark } from './free-mark.ts'
import { isTag, rebuild, type Tag, tag } from './tree.ts'

/**
 * Puts the data behind a drawing after its element, as a table that a screen reader reads and nobody sees: its words are
 * written over the drawing in a render mode that paints nothing. Runs after what is empty was taken out.
 */
export function tagTables(doc: PDFDocument, tree: Tag, tables: readonly PlacedTable[]): void {
  if (tables.length === 0) return
  const fonts = letterFonts(doc.context)
  const byId = new Map(tables.map(each => [each.id, each]))
  rebuild(tree, kid => {
    const table = isTag(kid) ? byId.get(kid.mark?.table ?? '') : undefined
    const page = table && doc.getPages()[table.page]
    return isTag(kid) && table && page ? [kid, written(table, page, fonts, kid.lang)] : [kid]
  })
}

/** The table as an element, with its words on the page. */
function written(table: PlacedTable, page: PDFPage, fonts: readonly LetterFont[], lang: Tag['lang']): Tag {
  const texts: UnseenText[] = []
  const first = freeMark(page)
  const grid = gridOf(table, page.getMediaBox().height)
  const rows = table.rows.map((row, down) =>
    tag(
      'TR',
      row.map(({ text, heads }, across) => {
        const cell = cellTag(heads)
        if (text === '') return cell
        const mcid = first + texts.length
        texts.push({ text, type: cell.type, mcid, ...grid(down, across) })
        cell.kids.push({ mcid, page: page.ref })
        return cell
      }),
    ),
  )
  const nameOf = (font: LetterFont) => `KaternData${fonts.indexOf(font) + 1}`
  for (const { text } of texts) {
    for (const font of fontsFor(text, fonts)) addResource(page, 'Font', nameOf(font), font.ref)
  }
  // What Chromium paints may leave its own scale behind.
  surround(page, 'q\n', `\nQ\nq\n${texts.map(each => unseenText(each, fonts, nameOf)).join('')}Q\n`)
  return tag('Table', rows, { lang })
}

function cellTag(heads: TableCell['heads']): Tag {
  return heads === '' ? tag('TD', []) : tag('TH', [], { attributes: [{ O: 'Table', Scope: heads }] })
}

/** Where the cells lie: the rows divide the height of the drawing, the columns its width, and the longest word fits. */
function gridOf({ rows, ...box }: PlacedTable, pageHeight: number): (down: number, across: number) => Place {
  const columns = Math.max(...rows.map(row => row.length), 1)
  const [width, height] = [(box.right - box.left) / columns, (box.bottom - box.top) / Math.max(rows.length, 1)].map(
    pxToPt,
  )
  const longest = Math.max(...rows.flatMap(row => row.map(({ text }) => [...text].length)), 1)
  const size = Math.max(0.5, Math.min((height ?? 0) * 0.8, (width ?? 0) / (longest * 0.7), 8))
  return (down, across) => ({
    left: pxToPt(box.left) + across * (width ?? 0),
    baseline: pageHeight - pxToPt(box.top) - (down + 0.8) * (height ?? 0),
    size,
  })
}

type Place = Pick<UnseenText, 'left' | 'baseline' | 'size'>
