/** A text as an id: letters and figures of any script in small letters, hyphens between; may be empty. */
export function slugOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad'’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** The id of a chapter without one: its file's name, without the number that puts the files in order. */
export function slugOfPath(path: string): string {
  const name = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '')
  return slugOf(name.replace(/^\d+[-_ .]*/, '')) || slugOf(name) || 'chapter'
}
