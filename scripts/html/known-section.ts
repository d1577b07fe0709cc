import type { Chapter } from '../chapters/model.ts'
import type { Recall } from '../recall.ts'
import type { Section } from './model.ts'
import { makeSection, scopeOf, type Workshop } from './section.ts'
import type { Template, Templates } from './template.ts'

/**
 * Makes the section of a chapter, unless it is known from before: then it was made of the same chapter, the same templates, and
 * the same of the rest of the edition.
 */
export async function knownSection(chapter: Chapter, workshop: Workshop, recall: Recall): Promise<Section | undefined> {
  const { templates, edition } = workshop
  const template = templates.kinds.get(chapter.template)
  if (chapter.mark === undefined || template === undefined) return makeSection(chapter, workshop)
  const { furniture, partials } = templates
  const { contents, ...scope } = scopeOf(chapter, '', workshop)
  const shown = mentions('contents', template, templates) ? contents : undefined
  const facts = JSON.stringify([edition.plain, edition.css.length > 0, scope, shown])
  const parts = ['section', chapter.mark, JSON.stringify([template, furniture, partials]), facts]
  return (await recall.of(parts, workshop, within => makeSection(chapter, { ...workshop, ...within }))).value
}

/** Whether what makes a section may print this; a name in brackets may be any. */
function mentions(name: string, { body, ground }: Template, { furniture, partials }: Templates): boolean {
  const sources = [body, ground, furniture, ...Object.values(partials)]
  return sources.some(source => source.includes(name) || /(?<![\w\])])\[/.test(source))
}
