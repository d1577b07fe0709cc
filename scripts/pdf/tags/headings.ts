import { type Tag, walk } from './tree.ts'

/**
 * Makes the levels of headings follow each other without a gap (ISO 14289-1, 7.4.2): one that goes down by two levels is
 * of the next level, and those beside it are as well. What belongs to what stays as it was.
 */
export function orderHeadings(tree: Tag): void {
  const open: { readonly was: number; readonly is: number }[] = []
  for (const tag of walk(tree)) {
    const was = Number(/^H([1-6])$/.exec(tag.type)?.[1])
    if (!was) continue
    while ((open.at(-1)?.was ?? 0) >= was) open.pop()
    const is = (open.at(-1)?.is ?? 0) + 1
    open.push({ was, is })
    tag.type = `H${is}`
  }
}
