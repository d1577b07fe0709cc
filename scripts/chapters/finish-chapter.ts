import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Collector } from '../message.ts'
import type { PlacedAnchor } from './anchors.ts'
import { checkDraft } from './chapter.ts'
import { directionOf } from './chapter-context.ts'
import { directBlocks } from './direction.ts'
import type { Draft } from './draft.ts'
import { hyphenateTree } from './hyphenation.ts'
import { typesetText, typesetTree } from './language/typeset.ts'
import { extraOf } from './matter.ts'
import type { Chapter, Head, Heading } from './model.ts'
import { writeNumbers } from './numbering.ts'
import { picturesOf } from './pictures.ts'
import { writePositions } from './positions.ts'
import { type LinkTargets, resolveReferences } from './references.ts'
import { runningText } from './running-text.ts'

const stringifier = unified().use(rehypeStringify).freeze()

/** What a chapter is finished with besides its draft. */
export interface Finishing {
  /** The chapter's own, with their numbers. */
  readonly anchors: readonly PlacedAnchor[]
  readonly headings: readonly Heading[]
  readonly targets: LinkTargets
  readonly collector: Collector
}

/**
 * Finishes a chapter of which the anchors have their numbers: writes these, resolves references, sets the text in the manner
 * of its language, divides words, and checks that none was lost.
 * @param draft Its trees are changed in place.
 */
export function finishChapter(draft: Draft, { anchors, headings, targets, collector }: Finishing): Chapter {
  const { context, body, head, ref } = draft
  const { matter, language, sources, labels, id } = context
  writeNumbers(body, new Map(anchors.map(anchor => [anchor.id, anchor])), labels)
  for (const tree of [body, ...Object.values(head)]) {
    resolveReferences(tree, { ...targets, labels, sources, collector })
    typesetTree(tree, language)
  }
  if (matter.hyphenate !== false) hyphenateTree(body, language, { exceptions: matter.hyphenation ?? [] })
  checkDraft(draft, collector)
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
