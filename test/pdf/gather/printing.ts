import { afterAll, beforeAll } from 'vitest'
import { openPrintPage, type PrintPage } from '../../../scripts/pages/print-page.ts'
import type { PrintedSection } from '../../../scripts/pages/printed-section.ts'
import { html } from '../../pages/laid.ts'
import { useStage } from '../../pages/stage.ts'

const files = ['alegreya-sans', 'dejavu-sans'].map(name => `@fontsource/${name}/files/${name}-latin-400-normal.woff2`)
const style = `@page { size: 400px 400px; margin: 0 } html, body { margin: 0 } body { font: 16px/20px Running }
/* Letters that the browser makes bold or slanted itself are drawings, which stay with their section. */
* { font-weight: 400; font-style: normal }
${files.map((file, at) => `@font-face { font-family: ${at === 0 ? 'Running' : 'Other'}; src: url("/package/${file}") }`).join('\n')}
code { font-family: Other }`

/** Prints sheets one section at a time, as the pages stage does, with the browser of the tests. */
export function usePrinting(): (...sheets: readonly string[]) => Promise<PrintedSection> {
  const { studio } = useStage()
  let page: PrintPage | undefined
  beforeAll(async () => {
    const assets = new Map(files.map(path => [`/package/${path}`, { from: 'package', path } as const]))
    page = await openPrintPage(await studio(), html({ assets }))
  })
  afterAll(() => page?.close())
  return async (...sheets) => {
    if (!page) throw new Error('There is no page to print on yet')
    const request = { styles: [style], body: sheets.map(sheetOf).join('\n'), folios: {}, faces: [] }
    return (await page.print(request, () => true)).section
  }
}

function sheetOf(markup: string): string {
  const [size, box] = ['position:relative;width:400px;height:400px;break-after:page', 'position:absolute;inset:20px']
  return `<div class="sheet" data-section="s" style="${size}"><div class="pagedjs_pagebox" style="${box}">${markup}</div></div>`
}
