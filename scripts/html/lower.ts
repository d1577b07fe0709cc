import postcss, { CssSyntaxError, parse, type Root } from 'postcss'
import nesting from 'postcss-nesting'
import { type Collector, message } from '../message.ts'
import type { World } from '../world.ts'
import { expandBreakRules } from './css/breaks.ts'
import { putImportsInPlace } from './css/imports.ts'
import { reportInks } from './css/inks.ts'
import { flattenLayers } from './css/layers.ts'
import { noteSelectors } from './css/notes.ts'
import { keepFormat } from './css/page.ts'
import type { Lowered, SourceSheet } from './css/sheet.ts'
import { replaceSpans } from './css/spans.ts'
import { resolveUrls } from './css/urls.ts'

/** What comes of no stylesheet at all. */
export const nothing: Lowered = { css: '', noteSelectors: [], assets: [] }

/**
 * Reads a stylesheet and rewrites what Paged.js 0.4.3 (css-tree 1.1) mistakes: nesting, `@layer`, selector lists within
 * `:is()` beside break properties, `column-span`. `@import` is put in place; URLs point to the made-up origin.
 * Faults are reported at their line and column in the sheet itself.
 */
export async function lower(sheet: SourceSheet, world: World, collector: Collector): Promise<Lowered> {
  const bytes = sheet.from === 'layered' ? await world.readLayered(sheet.file) : await world.read(sheet.file)
  if (!bytes) return nothing
  const root = parseSheet(sheet, new TextDecoder().decode(bytes), collector)
  if (!root) return nothing
  reportInks(root, sheet, collector)
  const imported = await putImportsInPlace(root, sheet, world, collector, inner => lower(inner, world, collector))
  const assets = await resolveUrls(root, sheet, world, collector)
  const flat = postcss([nesting()]).process(root, { from: sheet.file }).root as Root
  flattenLayers(flat, sheet.file, collector)
  expandBreakRules(flat)
  replaceSpans(flat)
  keepFormat(flat, sheet.file, collector)
  return {
    css: [...imported.map(each => each.css), flat.toString()].join('\n'),
    noteSelectors: [...imported.flatMap(each => each.noteSelectors), ...noteSelectors(flat)],
    assets: [...imported.flatMap(each => each.assets), ...assets],
  }
}

function parseSheet(sheet: SourceSheet, css: string, collector: Collector): Root | undefined {
  try {
    return parse(css, { from: sheet.file })
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error
    const place = { file: sheet.file, line: error.line ?? 1, column: error.column ?? 1 }
    collector.add(message('css-syntax', `The stylesheet cannot be read: ${error.reason}`, { place }))
    return undefined
  }
}
