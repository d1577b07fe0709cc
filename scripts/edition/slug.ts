/** A name for files in dist/: letters, figures, points and hyphens of a folder's or file's name, and never nothing. */
export function slugOf(path: string): string {
  const name = (path.split('/').at(-1) ?? '').replace(/\.(md|markdown|html?)$/i, '')
  const kept = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
  return kept || 'edition'
}
