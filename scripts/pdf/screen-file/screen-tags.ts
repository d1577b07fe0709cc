import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { PDFName } from '@cantoo/pdf-lib'
import { dictAt } from '../objects.ts'
import { isContent, isTag, pageOfTag, type Tag } from '../tags/tree.ts'
import type { ScreenTag } from './model.ts'

/** What a file declares its own types to stand for. */
export function rolesOf(doc: PDFDocument): Readonly<Record<string, string>> {
  const root = dictAt(doc.catalog, 'StructTreeRoot')
  const map = root && dictAt(root, 'RoleMap')
  return Object.fromEntries(
    (map?.keys() ?? []).flatMap(key => {
      const value = map?.lookup(key)
      return value instanceof PDFName ? [[key.decodeText(), value.decodeText()]] : []
    }),
  )
}

/** What a type stands for in the end; the type itself where nothing explains it. */
export function roleOf(type: string, roles: Readonly<Record<string, string>>): string {
  const seen = new Set<string>()
  let role = type
  for (let next = roles[role]; next !== undefined && !seen.has(role); next = roles[role]) {
    seen.add(role)
    role = next
  }
  return role
}

/** A structure tree in plain values. */
export function screenTag(tag: Tag, roles: Readonly<Record<string, string>>, pages: readonly PDFRef[]): ScreenTag {
  const page = pageOfTag(tag)
  const index = page === undefined ? -1 : pages.indexOf(page)
  return {
    type: tag.type,
    role: roleOf(tag.type, roles),
    language: tag.lang,
    alt: tag.alt,
    actualText: tag.actualText,
    id: tag.id,
    scope: textOf(tag, 'Scope'),
    headers: tag.attributes.flatMap(({ Headers }) => (Array.isArray(Headers) ? Headers.map(String) : [])),
    columns: spanOf(tag, 'ColSpan'),
    rows: spanOf(tag, 'RowSpan'),
    page: index < 0 ? undefined : index,
    contents: tag.kids.filter(isContent).length,
    kids: tag.kids.filter(isTag).map(kid => screenTag(kid, roles, pages)),
  }
}

function spanOf(tag: Tag, key: string): number {
  const value = tag.attributes.find(each => each[key] !== undefined)?.[key]
  return typeof value === 'number' && value >= 1 ? Math.floor(value) : 1
}

function textOf(tag: Tag, key: string): string | undefined {
  const value = tag.attributes.find(each => each[key] !== undefined)?.[key]
  return typeof value === 'string' ? value : undefined
}
