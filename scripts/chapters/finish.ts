import { setImmediate } from 'node:timers/promises'
import type { Collector } from '../message.ts'
import { noRecall, type Recall, type Surroundings } from '../recall.ts'
import { type Counts, numberAnchors, type PlacedAnchor, uniqueAnchors } from './anchors.ts'
import { chapterForm } from './chapter-form.ts'
import { finishChapter } from './finish-chapter.ts'
import type { KnownDraft } from './known-draft.ts'
import type { Anchor, Chapter } from './model.ts'
import { type Link, type LinkTargets, targetOf } from './references.ts'
import { webIds } from './web-ids.ts'

type Known = Omit<LinkTargets, 'chapter'> & { readonly anchors: ReadonlyMap<string, PlacedAnchor> }

/**
 * Does what needs all chapters, and then what must come last: numbers, references, the manners of the language, hyphens, places.
 * @param drafts In running order.
 */
export async function finishChapters(
  drafts: readonly KnownDraft[],
  around: Surroundings,
  recall: Recall = noRecall,
): Promise<readonly Chapter[]> {
  const counts: Counts = { figure: 0, table: 0 }
  const numbered = drafts.map(draft => ({ draft, anchors: numberAnchors(draft.facts.anchors, counts) }))
  const known = knownOf(numbered, around.collector)
  const finished: Chapter[] = []
  for (const { draft, anchors } of numbered) {
    // Between two chapters a signal must be heard.
    await setImmediate()
    finished.push(await finish(draft, anchors, known, around, recall))
  }
  return finished
}

function knownOf(
  numbered: readonly { readonly draft: KnownDraft; readonly anchors: readonly PlacedAnchor[] }[],
  collector: Collector,
): Known {
  const anchors = uniqueAnchors(
    numbered.flatMap(each => each.anchors),
    collector,
  )
  const facts = numbered.map(each => each.draft.facts)
  const headed = facts.map(({ id, title, headings }) => ({ chapter: id, title, headings }))
  return { anchors, webIds: webIds(headed, anchors), chapters: new Map(facts.map(({ path, id }) => [path, id])) }
}

/** One chapter; kept by its draft, and by what it shows of the rest of the edition. */
async function finish(
  known: KnownDraft,
  anchors: readonly PlacedAnchor[],
  all: Known,
  around: Surroundings,
  recall: Recall,
): Promise<Chapter> {
  const { mark, ref, facts, draft } = known
  const targets = { ...all, chapter: facts.id }
  const numbers = anchors.map(anchor => anchor.number)
  const parts = ['chapter', mark ?? '', JSON.stringify([ref.part, numbers, shownOf(facts.links, targets)])]
  const made = await (mark === undefined ? noRecall : recall).of(
    parts,
    around,
    async ({ collector }) => finishChapter(await draft(), { anchors, headings: facts.headings, targets, collector }),
    chapterForm,
  )
  return Object.assign(made.value, made.mark === undefined ? {} : { mark: made.mark })
}

/** Where the links of a chapter lead, as far as it shows; a dead one is told with what comes nearest of all there is. */
function shownOf(links: readonly Link[], targets: LinkTargets): unknown {
  const found = links.map(link => targetOf(link, targets))
  const plain = found.map(each => (typeof each === 'object' ? shown(each) : each))
  return found.includes(undefined) ? [plain, [...targets.anchors.keys()], [...targets.chapters.keys()]] : plain
}

function shown({ id, kind, number, text }: Anchor): readonly string[] {
  return [id, kind, number, text]
}
