import type { Root } from 'postcss'

/** The selectors that a sheet makes footnotes of, by `float: footnote`, in their order. */
export function noteSelectors(root: Root): string[] {
  const found: string[] = []
  root.walkDecls('float', declaration => {
    const rule = declaration.parent
    if (declaration.value === 'footnote' && rule?.type === 'rule' && 'selectors' in rule) found.push(...rule.selectors)
  })
  return found
}
