import { createRequire, Module } from 'node:module'

/** The program that reads: PDF.js. */
export type Reader = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** Loads the program that reads, which is large: begun while the browser is at work, it costs no time later. */
export async function loadReader(): Promise<Reader> {
  const { push } = Array.prototype
  doWithoutCanvas()
  const [reader] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  // For engines with a fault that is none here, it puts an adding to lists in place that is many times slower.
  Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, enumerable: false, configurable: true })
  return reader
}

/**
 * The reader loads a canvas of native code, which takes longer than all of its own and is not there for every machine. Only
 * drawing needs more of it than names, and nothing is drawn here.
 */
function doWithoutCanvas(): void {
  class Nothing {}
  const parts = { DOMMatrix: Nothing, ImageData: Nothing, Path2D: Nothing }
  for (const [name, part] of Object.entries(parts)) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: part })
  }
  const { resolve, cache } = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  try {
    const path = resolve('@napi-rs/canvas')
    cache[path] ??= Object.assign(new Module(path), { loaded: true, exports: parts })
  } catch {
    // Without the package there is nothing to keep from loading.
  }
}
