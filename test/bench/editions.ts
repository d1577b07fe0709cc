import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hyphenator } from '../../scripts/chapters/language/patterns.ts'

/** A publication of the bench: the same words for Katern, for what prints HTML, and for Typst. */
export interface Generated {
  /** Folder of the publication; its edition is called `bench`. */
  readonly root: string
  /** One document with the same chapters, for what prints HTML. */
  readonly html: string
  readonly typst: string
  /** Changes a paragraph of a chapter in the middle; another `mark`, another edit. */
  readonly edit: (mark: number) => Promise<void>
}

const words =
  'boom straat water school buurt gesprek raad plein avond tafel brief kamer gemeente inwoner akkoord weg dorp stad verschil samen'.split(
    ' ',
  )
/** Words that fill a page of the house style. */
const perPage = 640
const pagesPerChapter = 10
const hyphenate = hyphenator('nl')

/** A chance that is the same each time. */
function dice(start: number): (sides: number) => number {
  let state = start
  return sides => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

interface Chapter {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A paragraph, with what stands before and after it. */
interface Block {
  readonly heading?: string
  readonly text: string
  readonly note?: string
  readonly quote?: string
  readonly items?: readonly string[]
  readonly rows?: readonly (readonly string[])[]
}

function chapters(pages: number): readonly Chapter[] {
  const roll = dice(pages)
  const count = Math.max(2, Math.round(pages / pagesPerChapter))
  const target = (pages / count) * perPage
  return Array.from({ length: count }, (_, index) => chapter(index + 1, target, roll))
}

function chapter(number: number, target: number, roll: (sides: number) => number): Chapter {
  const blocks: Block[] = []
  const some = (length: number) => Array.from({ length }, () => words[roll(words.length)]).join(' ')
  for (let made = 0; made < target; ) {
    const length = 40 + roll(80)
    const text = `Een ${some(length)}.`
    const heading =
      blocks.length % 7 === 3 ? `Over ${words[roll(words.length)]} en ${words[roll(words.length)]}` : undefined
    const note =
      blocks.length % 9 === 5 ? `Zie de ${words[roll(words.length)]} van ${words[roll(words.length)]}.` : undefined
    const extra: Pick<Block, 'quote' | 'items' | 'rows'> = {
      ...(blocks.length % 11 === 7 ? { quote: `Het ${some(18)}.` } : {}),
      ...(blocks.length % 13 === 8 ? { items: [some(6), some(9), some(5), some(7)] } : {}),
      ...(blocks.length % 17 === 9
        ? { rows: Array.from({ length: 5 }, () => [some(1), some(2), `${roll(900)}`]) }
        : {}),
    }
    blocks.push({ text, ...(heading ? { heading } : {}), ...(note ? { note } : {}), ...extra })
    made += length
  }
  return { title: `Hoofdstuk ${number}`, blocks }
}

/** Writes an edition of about so many pages, chapters of ten pages in two columns, with headings and notes. */
export async function generate(folder: string, pages: number): Promise<Generated> {
  const made = chapters(pages)
  const edition = join(folder, 'chapters/bench')
  await mkdir(edition, { recursive: true })
  const name = (index: number) => `${String(index + 1).padStart(3, '0')}.md`
  const list = made.map((_, index) => name(index)).join(', ')
  await writeFile(
    join(edition, 'edition.yaml'),
    `title: Bench\nlanguage: nl\ndate: 2026-01-02\nrunning: [inhoud.md, ${list}]\n`,
  )
  await writeFile(join(edition, 'inhoud.md'), '---\ntemplate: contents\ntitle: Inhoud\n---\n')
  for (const [index, each] of made.entries()) await writeFile(join(edition, name(index)), markdown(each))
  const [html, typst] = [join(folder, 'bench.html'), join(folder, 'bench.typ')]
  await writeFile(html, htmlDocument(made))
  await writeFile(typst, typstDocument(made))
  const middle = Math.floor(made.length / 2)
  const edit = async (mark: number): Promise<void> => {
    const target = made[middle]
    if (target) await writeFile(join(edition, name(middle)), `${markdown(target)}\nEen alinea erbij, nummer ${mark}.\n`)
  }
  return { root: folder, html, typst, edit }
}

function markdown({ title, blocks }: Chapter): string {
  const body = blocks.map(({ heading, text, note, quote, items, rows }, index) => {
    const head = heading ? `## ${heading}\n\n` : ''
    const call = note ? `[^${index}]\n\n[^${index}]: ${note}` : ''
    const list = items ? `\n\n${items.map(each => `- ${each}`).join('\n')}` : ''
    const [first = [], ...rest] = rows ?? []
    const lines = [first, first.map(() => '---'), ...rest].map(row => `| ${row.join(' | ')} |`)
    return `${head}${text}${call}${quote ? `\n\n> ${quote}` : ''}${list}${rows ? `\n\n${lines.join('\n')}` : ''}`
  })
  return `---\ntemplate: essay\ntitle: ${title}\n---\n${body.join('\n\n')}\n`
}

/** Soft hyphens where Katern puts them, since the browser brings no patterns of its own. */
function divided(text: string): string {
  return text.replace(/\p{L}+/gu, hyphenate)
}

/** Footnotes as CSS has them; page numbers in the contents by `target-counter`. */
function htmlDocument(made: readonly Chapter[]): string {
  const contents = made.map(({ title }, index) => `<li><a href="#c${index}">${title}</a></li>`).join('\n')
  const body = made.map(({ title, blocks }, index) => {
    const inner = blocks.map(({ heading, text, note, quote, items, rows }) => {
      const cells = (row: readonly string[], tag: string) =>
        `<tr>${row.map(each => `<${tag}>${divided(each)}</${tag}>`).join('')}</tr>`
      const [first = [], ...rest] = rows ?? []
      return [
        heading ? `<h2>${heading}</h2>` : '',
        `<p>${divided(text)}${note ? `<span class="note">${divided(note)}</span>` : ''}</p>`,
        quote ? `<blockquote><p>${divided(quote)}</p></blockquote>` : '',
        items ? `<ul>${items.map(each => `<li>${divided(each)}</li>`).join('')}</ul>` : '',
        rows
          ? `<table><thead>${cells(first, 'th')}</thead><tbody>${rest.map(row => cells(row, 'td')).join('')}</tbody></table>`
          : '',
      ].join('')
    })
    return `<section id="c${index}"><h1>${title}</h1><div class="columns">${inner.join('\n')}</div></section>`
  })
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bench</title><style>
@page { size: 210mm 280mm; margin: 12mm 15mm 15.5mm 18mm; @bottom-center { content: counter(page) } }
body { font: 10pt/13.5pt serif; hyphens: auto; text-align: justify }
section { break-before: page } .columns { columns: 2; column-gap: 13.5pt } h2 { break-after: avoid; font-size: 12pt }
.note { float: footnote; font-size: 8pt } li a::after { content: " " target-counter(attr(href), page) }
</style></head><body><h1>Inhoud</h1><ul>${contents}</ul>
${body.join('\n')}</body></html>`
}

function typstDocument(made: readonly Chapter[]): string {
  const body = made.map(({ title, blocks }) => {
    const inner = blocks.map(({ heading, text, note, quote, items, rows }) => {
      const head = heading ? `== ${heading}\n\n` : ''
      const said = quote ? `\n\n#quote(block: true)[${quote}]` : ''
      const list = items ? `\n\n${items.map(each => `- ${each}`).join('\n')}` : ''
      const table = rows
        ? `\n\n#table(columns: 3, ${rows
            .flat()
            .map(each => `[${each}]`)
            .join(', ')})`
        : ''
      return `${head}${text}${note ? `#footnote[${note}]` : ''}${said}${list}${table}`
    })
    return `= ${title}\n\n${inner.join('\n\n')}`
  })
  const margins = 'top: 12mm, bottom: 15.5mm, inside: 18mm, outside: 15mm'
  return `#set page(width: 210mm, height: 280mm, margin: (${margins}), columns: 2, numbering: "1")
#set text(size: 10pt, lang: "nl", hyphenate: true)
#set par(justify: true)
#show heading.where(level: 1): it => { pagebreak(weak: true); it }
#outline(depth: 1)
${body.join('\n\n')}
`
}
