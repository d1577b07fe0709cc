import { anchorsOf, type PlacedAnchor } from './anchors.ts'
import type { Draft } from './draft.ts'
import { headingsOf } from './headings.ts'
import type { Heading } from './model.ts'
import { type Link, linksOf } from './references.ts'
import { runningText } from './running-text.ts'

/** What other chapters, and the numbers that count through the edition, need to know of a chapter. */
export interface DraftFacts {
  readonly path: string
  readonly id: string
  /** Text of the title; may be empty. */
  readonly title: string
  readonly headings: readonly Heading[]
  /** The chapter itself first; figures and tables are without their numbers. */
  readonly anchors: readonly PlacedAnchor[]
  /** In the order in which they are resolved. */
  readonly links: readonly Link[]
}

/** The facts of a draft. */
export function factsOf({ context, head, body }: Draft): DraftFacts {
  const { path, id, sources } = context
  const title = runningText(head.title)
  const text = context.matter.shortTitle ?? title
  const chapter = { id, kind: 'chapter', number: '', text, place: context.matterPlace('id') } as const
  return {
    path,
    id,
    title,
    headings: headingsOf(body),
    anchors: [chapter, ...anchorsOf(body, sources)],
    links: [body, ...Object.values(head)].flatMap(tree => linksOf(tree, sources)),
  }
}
