import type { AtRule, Root } from 'postcss'
import { type Collector, message } from '../../message.ts'
import type { World } from '../../world.ts'
import { isRemote, kindAt, resolvePath } from './paths.ts'
import type { Lowered, SourceSheet } from './sheet.ts'

const faults = { remote: 'remote-asset', outside: 'asset-outside', absent: 'missing-stylesheet' } as const

/**
 * Takes the `@import` rules of a sheet away and gives the sheets they name, lowered, in order. One that cannot be had
 * is reported at its line; one that imports itself, by whatever way round, is left out.
 * @param lower How to lower a sheet.
 */
export async function putImportsInPlace(
  root: Root,
  sheet: SourceSheet,
  world: World,
  collector: Collector,
  lower: (sheet: SourceSheet) => Promise<Lowered>,
): Promise<Lowered[]> {
  const above = [...(sheet.above ?? []), sheet.file]
  const imported: Lowered[] = []
  for (const rule of root.nodes.filter(isImport)) {
    const [, target = '', condition = ''] = /^(?:url\()?\s*["']?([^"')\s]+)["']?\s*\)?\s*(.*)$/s.exec(rule.params) ?? []
    rule.remove()
    const file = isRemote(target) ? target : resolvePath(sheet.file, target)
    if (above.includes(file)) continue
    const kind = isRemote(target) ? 'remote' : await kindAt(file, sheet.from, world)
    if (kind === 'file') imported.push(within(condition, await lower({ ...sheet, file, above })))
    else {
      const place = { file: sheet.file, line: rule.source?.start?.line, column: rule.source?.start?.column }
      collector.add(message(faults[kind], `${sheet.file} imports ${target}, which cannot be had`, { place }))
    }
  }
  return imported
}

function isImport(node: Root['nodes'][number]): node is AtRule {
  return node.type === 'atrule' && node.name === 'import'
}

function within(condition: string, lowered: Lowered): Lowered {
  return condition === '' ? lowered : { ...lowered, css: `@media ${condition} {\n${lowered.css}\n}` }
}
