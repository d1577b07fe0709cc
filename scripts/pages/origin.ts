import type { HTTPRequest, Page } from 'puppeteer-core'
import type { Asset } from '../html/model.ts'
import type { ReadableWorld } from '../world.ts'

/** The made-up place that pages are loaded from: nothing answers there but `serveOrigin`. */
export const ORIGIN = 'https://katern.invalid'

/** A document that the build made itself, by its path on the origin. */
export type Documents = ReadonlyMap<string, { readonly type: string; readonly body: string | Uint8Array }>

/** What a page asked for and did not get. */
export interface Refusal {
  readonly url: string
  readonly kind: string
}

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  otf: 'font/otf',
  css: 'text/css',
}

/** Only our own scripts run, only the origin is asked, nothing is framed, submitted or based elsewhere. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    `img-src ${ORIGIN} data:`,
    `font-src ${ORIGIN} data:`,
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/**
 * Answers every request of a page from memory: the build's own documents, and the assets that the html stage declared.
 * Everything else is refused.
 * @param refused Told what was refused.
 */
export async function serveOrigin(
  page: Page,
  documents: Documents,
  assets: ReadonlyMap<string, Asset>,
  world: ReadableWorld,
  refused: (refusal: Refusal) => void,
): Promise<void> {
  page.on('console', said => {
    const stopped = stoppedByPolicy(said.text())
    if (stopped) refused(stopped)
  })
  await page.setRequestInterception(true)
  page.on('request', request => {
    answer(request, documents, assets, world, refused).catch(() => request.abort().catch(() => undefined))
  })
}

async function answer(
  request: HTTPRequest,
  documents: Documents,
  assets: ReadonlyMap<string, Asset>,
  world: ReadableWorld,
  refused: (refusal: Refusal) => void,
): Promise<void> {
  const url = request.url()
  if (url.startsWith('data:')) return request.continue()
  const path = url.startsWith(`${ORIGIN}/`) ? decodeURI(new URL(url).pathname) : ''
  const own = documents.get(path)
  if (own) return request.respond({ status: 200, headers: headersOf(own.type), body: bodyOf(own.body) })
  if (path === '/favicon.ico') return request.respond({ status: 204 })
  const asset = assets.get(path)
  const bytes = asset && (await readAsset(asset, world))
  if (bytes) return request.respond({ status: 200, contentType: typeOf(path), body: Buffer.from(bytes) })
  refused({ url, kind: request.resourceType() })
  // A page that may not leave must not end in an error page either: an answer without content leaves it where it is.
  return request.isNavigationRequest() ? request.respond({ status: 204 }) : request.abort('accessdenied')
}

/**
 * What the content policy stops, and local files, never come by as a request; Chromium tells it in the console.
 * @returns Undefined for any other text.
 */
export function stoppedByPolicy(text: string): Refusal | undefined {
  const local = /^Not allowed to load local resource: (.*)/.exec(text)
  if (local) return { url: local[1] ?? '', kind: 'local file' }
  const [whole, what = '', url] =
    /^(.*?)\s*(?:'([^']*)' )?(?:because it )?violates the following Content Security Policy/.exec(text) ?? []
  if (whole === undefined) return undefined
  return url === undefined
    ? { url: what.replace('Executing ', 'an '), kind: 'script' }
    : { url, kind: what.toLowerCase() }
}

function readAsset(asset: Asset, world: ReadableWorld): Promise<Uint8Array | undefined> {
  if (asset.from === 'package') return world.readPackage(asset.path)
  return asset.from === 'layered' ? world.readLayered(asset.path) : world.read(asset.path)
}

function headersOf(type: string): Record<string, string> {
  return { 'content-type': type, 'content-security-policy': contentPolicy('katern') }
}

function bodyOf(body: string | Uint8Array): string | Buffer {
  return typeof body === 'string' ? body : Buffer.from(body)
}

function typeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
}
