import type { ScreenTag } from '../../pdf/screen-file/model.ts'

/** An element with the one around it; the root of the tree has none. */
export interface Placed {
  readonly tag: ScreenTag
  readonly parent: ScreenTag | undefined
}

/** All elements of a tree in reading order, parents before children, without the root itself. */
export function* placedIn(root: ScreenTag | undefined): Generator<Placed> {
  const open: Placed[] = (root?.kids ?? []).map(tag => ({ tag, parent: undefined })).reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    const parent = next.tag
    for (let index = parent.kids.length - 1; index >= 0; index--) {
      const tag = parent.kids[index]
      if (tag !== undefined) open.push({ tag, parent })
    }
  }
}
