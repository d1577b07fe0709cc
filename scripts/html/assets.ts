import type { Element, Root } from 'hast'
import { visit } from '../visit.ts'
import type { Asset } from './model.ts'

/** Where the pages ask for a file on the made-up origin: `/files/…`, `/layered/…` or `/package/…`. */
export function assetUrl(asset: Asset): string {
  const folder = { publication: '/files/', layered: '/layered/', package: '/package/' }[asset.from]
  return folder + asset.path.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@')
}

/** The asset a URL path of the made-up origin stands for, or undefined for any other URL. */
export function assetOf(url: string): Asset | undefined {
  const found = /^\/(files|layered|package)\/([^?#]+)/.exec(url)
  const from = found && ({ files: 'publication', layered: 'layered', package: 'package' } as const)[found[1] as 'files']
  return from ? { from, path: decodeURIComponent(found[2] ?? '') } : undefined
}

/**
 * Points every picture that a chapter shows to the made-up origin, in a copy that may be changed.
 * @param paths The chapter's own list of files; any other `src` stays as it is.
 */
export function withAssetUrls(body: Root, paths: readonly string[]): Root {
  const known = new Set(paths)
  const copy = structuredClone(body)
  visit(copy, 'element', (element: Element) => {
    for (const name of ['src', 'href', 'xLinkHref'] as const) {
      const path = element.properties[name]
      if (typeof path !== 'string' || (name !== 'src' && element.tagName !== 'image')) continue
      if (known.has(path)) element.properties[name] = assetUrl({ from: 'publication', path })
    }
  })
  return copy
}
