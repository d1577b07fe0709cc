import { setImmediate } from 'node:timers/promises'
import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { anchorsOf, type Counts, type PlacedAnchor, uniqueAnchors } from './anchors.ts'
import { checkDraft } from './chapter.ts'
import { directionOf } from './chapter-context.ts'
import { directBlocks } from './direction.ts'
import type { Draft } from './draft.ts'
import { headingsOf } from './headings.ts'
import { hyphenateTree } from './hyphenation.ts'
import { typesetText, typesetTree } from './language/typeset.ts'
import { extraOf } from './matter.ts'
import type { Anchor, Chapter, Head } from './model.ts'
import { writeNumbers } from './numbering.ts'
import { picturesOf } from './pictures.ts'
import { writePositions } from './positions.ts'
import { resolveReferences } from './references.ts'
import { runningText } from './running-text.ts'
import { type Headed, webIds } from './web-ids.ts'

const stringifier = unified().use(rehypeStringify).freeze()

interface Anchored {
  readonly draft: Draft
  readonly anchors: readonly PlacedAnchor[]
}

/**
 * Does what needs all chapters, and then what must come last: numbers, references, the manners of the language, hyphens, places.
 * @param drafts In running order.
 */
export async function finishChapters(drafts: readonly Draft[]): Promise<readonly Chapter[]> {
  const counts: Counts = { figure: 0, table: 0 }
  const anchored = drafts.map(draft => ({ draft, anchors: anchorsIn(draft, counts) }))
  const [first] = drafts
  if (!first) return []
  const known = uniqueAnchors(
    anchored.flatMap(each => each.anchors),
    first.context.collector,
  )
  const chapters = new Map(drafts.map(({ context }) => [context.path, context.id]))
  const web = webIds(drafts.map(headed), known)
  const finished: Chapter[] = []
  for (const each of anchored) {
    // Between two chapters a signal must be heard.
    await setImmediate()
    finished.push(finishChapter(each, known, web, chapters))
  }
  return finished
}

function finishChapter(
  { draft, anchors }: Anchored,
  known: ReadonlyMap<string, Anchor>,
  web: ReadonlyMap<string, Anchor>,
  chapters: ReadonlyMap<string, string>,
): Chapter {
  const { context, body, head, ref } = draft
  const { matter, language, sources, collector, labels, id } = context
  writeNumbers(body, new Map(anchors.map(anchor => [anchor.id, anchor])), labels)
  const headings = headingsOf(body)
  for (const tree of [body, ...Object.values(head)]) {
    resolveReferences(tree, { chapter: id, anchors: known, webIds: web, chapters, labels, sources, collector })
    typesetTree(tree, language)
  }
  if (matter.hyphenate !== false) hyphenateTree(body, language, { exceptions: matter.hyphenation ?? [] })
  checkDraft(draft)
  writePositions(body, sources)
  const direction = matter.direction ?? directionOf(language)
  directBlocks(body, direction)
  return {
    path: context.path,
    id,
    template: matter.template ?? 'plain',
    part: matter.part ?? ref.part,
    language,
    direction,
    head: headOf(draft),
    extra: typesetValues(extraOf(matter), language),
    body,
    headings,
    anchors: anchors.map(({ place: _, ...anchor }) => anchor),
    assets: picturesOf(body),
  }
}

function headed({ context, head, body }: Draft): Headed {
  return { chapter: context.id, title: runningText(head.title), headings: headingsOf(body) }
}

function anchorsIn({ context, head, body }: Draft, counts: Counts): readonly PlacedAnchor[] {
  const place = context.matterPlace('id')
  const text = context.matter.shortTitle ?? runningText(head.title)
  const chapter = { id: context.id, kind: 'chapter', number: '', text, place } as const
  return [chapter, ...anchorsOf(body, context.sources, counts)]
}

function headOf({ head, context }: Draft): Head {
  const { shortTitle } = context.matter
  return {
    kicker: markup(head.kicker),
    title: markup(head.title),
    shortTitle: shortTitle === undefined ? runningText(head.title) : typesetText(shortTitle, context.language),
    standfirst: markup(head.standfirst),
    byline: markup(head.byline),
  }
}

function markup(tree: Root): string {
  return stringifier.stringify(tree)
}

/** Texts in front matter set in the manner of the language; paths, addresses and single words with marks stay as they are. */
function typesetValues<T>(values: T, language: string): T {
  const typeset = (value: unknown): unknown => {
    if (typeof value === 'string') return /^\S*[./_]\S*$/.test(value) ? value : typesetText(value, language)
    if (Array.isArray(value)) return value.map(typeset)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typeset(each)]))
  }
  return typeset(values) as T
}
