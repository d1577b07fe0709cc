import type { ChapterRef, Edition } from '../edition/model.ts'
import { readLabels } from '../labels.ts'
import type { Collector } from '../message.ts'
import type { World } from '../world.ts'
import { readDraft } from './chapter.ts'
import { readComponentLibrary } from './component-library.ts'
import type { EditionContext } from './context.ts'
import type { Draft } from './draft.ts'
import { finishChapters } from './finish.ts'
import type { Chapter } from './model.ts'
import { pictureBox } from './picture-files.ts'

/**
 * Reads the chapters of an edition in running order: Markdown or HTML to clean HTML trees that know their places, with all figures
 * numbered and all references resolved.
 * @param collector Receives what is wrong with the content; a chapter that cannot be read is left out.
 */
export async function readChapters(edition: Edition, world: World, collector: Collector): Promise<readonly Chapter[]> {
  const context = await editionContext(edition, world, collector)
  const drafts: Draft[] = []
  // One after the other, so that messages come in running order.
  for (const ref of edition.running) {
    const draft = await readDraft(ref, context)
    if (draft) drafts.push(draft)
  }
  return finishChapters(drafts)
}

/** Reads one chapter as if it were the whole edition; undefined, with messages, when it cannot be read. */
export async function readChapter(ref: ChapterRef, context: EditionContext): Promise<Chapter | undefined> {
  const draft = await readDraft(ref, context)
  return draft && (await finishChapters([draft]))[0]
}

/** What all chapters of an edition are read with: components, labels by language, pictures. */
export async function editionContext(edition: Edition, world: World, collector: Collector): Promise<EditionContext> {
  const library = await readComponentLibrary(world, collector)
  return {
    edition,
    world,
    collector,
    library,
    labelsOf: language => readLabels(language, world, collector),
    pictures: pictureBox(world),
  }
}
