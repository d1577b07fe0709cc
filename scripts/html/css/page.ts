import type { Root } from 'postcss'
import { type Collector, message } from '../../message.ts'

/** Takes size, bleed and marks out of `@page` rules: the tokens alone say how large the sheet is. */
export function keepFormat(root: Root, file: string, collector: Collector): void {
  root.walkAtRules('page', rule => {
    rule.walkDecls(/^(?:size|bleed|marks)$/, declaration => {
      const place = { file, line: declaration.source?.start?.line, column: declaration.source?.start?.column }
      collector.add(message('page-in-css', `“${declaration.prop}” in @page has no effect`, { place }))
      declaration.remove()
    })
  })
}
