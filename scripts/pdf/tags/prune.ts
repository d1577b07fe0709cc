import { rebuild, type Tag } from './tree.ts'

/** Takes out elements that hold nothing, but for the cells of a table, which keep their place. */
export function prune(tree: Tag): void {
  rebuild(tree, kid => ('kids' in kid && kid.kids.length === 0 && !/^T[HD]$/.test(kid.type) ? [] : [kid]))
}
