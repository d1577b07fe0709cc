import type { ChapterRef } from '../edition/model.ts'
import { collector } from '../message.ts'
import { noRecall, type Recall } from '../recall.ts'
import { readDraft } from './chapter.ts'
import type { EditionContext } from './context.ts'
import type { Draft } from './draft.ts'
import { type DraftFacts, factsOf } from './draft-facts.ts'
import { contextWithin } from './edition-context.ts'

/** A chapter of which the facts are known, read now or before. */
export interface KnownDraft {
  readonly ref: ChapterRef
  readonly facts: DraftFacts
  /** Stands for all that the draft was made of; undefined when that is not known. */
  readonly mark: string | undefined
  /** The draft itself: it is read anew, and told of no more, when only its facts were kept. */
  readonly draft: () => Promise<Draft>
}

/** Reads a chapter, unless it is known from before; undefined, with messages, when there is nothing to read. */
export async function knownDraft(
  ref: ChapterRef,
  context: EditionContext,
  recall: Recall,
): Promise<KnownDraft | undefined> {
  let read: Draft | undefined
  const recalls = context.mark === undefined ? noRecall : recall
  const { value: facts, mark } = await recalls.of(['draft', context.mark ?? '', ref.path], context, async within => {
    read = await readDraft(ref, contextWithin(context, within))
    return read && factsOf(read)
  })
  if (facts === undefined) return undefined
  const draft = async () => {
    const found = read ?? (await readDraft(ref, contextWithin(context, { ...context, collector: collector() })))
    if (found === undefined) throw new Error(`“${ref.path}” changed while it was read`)
    return found
  }
  return { ref, facts, mark, draft }
}
