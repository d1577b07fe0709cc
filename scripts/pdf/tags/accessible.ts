import { type Tag, walk } from './tree.ts'

/** Whether a file with these tags may call itself PDF/UA-1: no author's picture is without a description (ISO 14289-1, 7.3). */
export function isAccessible(tree: Tag | undefined): boolean {
  return tree !== undefined && undescribed(tree).length === 0
}

/** The pictures that nobody described. */
export function undescribed(tree: Tag): readonly Tag[] {
  return [...walk(tree)].filter(({ type, alt, actualText }) => {
    return (type === 'Figure' || type === 'Formula') && !alt?.trim() && !actualText?.trim()
  })
}
