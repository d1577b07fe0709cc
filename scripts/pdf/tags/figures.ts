import { isTag, type Tag, walk } from './tree.ts'

/** Makes the frame around a described picture a division: two figures in each other would ask for two descriptions. */
export function repairFigures(tree: Tag): void {
  for (const tag of walk(tree)) {
    if (tag.type === 'Figure' && tag.alt === undefined && tag.kids.some(isTag)) tag.type = 'Div'
  }
}
