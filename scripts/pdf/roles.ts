import type { Pass } from './model.ts'
import { dictAt, put } from './objects.ts'

/** What readers of PDF 1.7 are to take Chromium's newer structure types for (ISO 14289-1, 7.1). */
export const roleMap: Readonly<Record<string, string>> = {
  Aside: 'Sect',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
}

/** Tells readers what the structure types mean that their standard does not know. */
export const roles: Pass = doc => {
  const root = dictAt(doc.catalog, 'StructTreeRoot')
  if (root === undefined) return
  const own = dictAt(root, 'RoleMap') ?? doc.context.obj({})
  for (const [type, standard] of Object.entries(roleMap)) put(own, type, doc.context.obj(standard))
  put(root, 'RoleMap', own)
}
