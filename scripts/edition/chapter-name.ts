/** Whether a file of this name or path is a chapter: Markdown or HTML. */
export function isChapterName(path: string): boolean {
  return /\.(md|markdown|html?)$/i.test(path)
}

/** Whether a chapter belongs to an edition that does not name it: not when its name begins with a point or underscore. */
export function isListed(name: string): boolean {
  return isChapterName(name) && !/^[._]/.test(name)
}
