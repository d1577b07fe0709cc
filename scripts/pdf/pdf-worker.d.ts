/** Loaded for what it does on import: the reader finds it there. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
