/**
 * What a page told as JSON. Puppeteer would take a value apart on its own, property by property, which for a section takes
 * longer than to lay out a page of it.
 */
export async function said<T>(json: Promise<string>): Promise<T> {
  return JSON.parse(await json) as T
}
