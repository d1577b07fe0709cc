import { readChapters } from '../chapters/chapters.ts'
import { readEdition } from '../edition/edition.ts'
import { makeHtml } from '../html/html.ts'
import type { Job, Outcome } from '../job.ts'
import { collector } from '../message.ts'
import type { World } from '../world.ts'
import { withText } from './with-text.ts'

/**
 * One chapter's section as HTML, for `katern html`.
 * @param source Its path, and its text where that is not what the file says.
 */
export async function chapterHtml(
  source: { readonly path: string; readonly text?: string },
  { plain, css }: Pick<Job, 'plain' | 'css'>,
  world: World,
): Promise<{ html: string; messages: Outcome['messages'] }> {
  const found = collector()
  const from = source.text === undefined ? world : withText(world, source.path, source.text)
  const edition = await readEdition({ path: source.path, plain, css }, from, found)
  const chapters = edition ? await readChapters(edition, from, found) : []
  const html = edition && (await makeHtml(edition, chapters, from, found))
  return { html: (html?.sections ?? []).map(section => `${section.markup}\n`).join(''), messages: found.all() }
}
