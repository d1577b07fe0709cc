import type { Edition } from '../edition/model.ts'
import type { Collector } from '../message.ts'
import { noRecall, type Recall } from '../recall.ts'
import type { World } from '../world.ts'
import { editionContext } from './edition-context.ts'
import { finishChapters } from './finish.ts'
import { type KnownDraft, knownDraft } from './known-draft.ts'
import type { Chapter } from './model.ts'

/**
 * Reads the chapters of an edition in running order: Markdown or HTML to clean HTML trees that know their places, with all figures
 * numbered and all references resolved.
 * @param collector Receives what is wrong with the content; a chapter that cannot be read is left out.
 * @param recall Remembers chapters that would come out the same.
 */
export async function readChapters(
  edition: Edition,
  world: World,
  collector: Collector,
  recall: Recall = noRecall,
): Promise<readonly Chapter[]> {
  const context = await editionContext(edition, world, collector)
  const drafts: KnownDraft[] = []
  // One after the other, so that messages come in running order.
  for (const ref of edition.running) {
    const draft = await knownDraft(ref, context, recall)
    if (draft) drafts.push(draft)
  }
  return finishChapters(drafts, context, recall)
}
