import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Chapter } from '../chapters/model.ts'
import type { Edition } from '../edition/model.ts'
import { type Collector, message } from '../message.ts'
import type { World } from '../world.ts'
import { withAssetUrls } from './assets.ts'
import { columnise } from './columns.ts'
import type { ContentsGroup } from './contents.ts'
import { standsIn } from './dropped.ts'
import { checkFields } from './fields.ts'
import { furnish } from './furniture.ts'
import { markup } from './liquid.ts'
import { numberLists } from './lists.ts'
import type { Section } from './model.ts'
import { markEnd, markParagraphs } from './paragraphs.ts'
import { settingPlace } from './place.ts'
import { readSettings, type Settings } from './settings.ts'
import { type Template, type Templates, templateOf } from './template.ts'

/** What every section of an edition is made from. */
export interface Workshop {
  readonly edition: Edition
  readonly templates: Templates
  readonly contents: readonly ContentsGroup[]
  readonly world: World
  readonly collector: Collector
}

const stringifier = unified().use(rehypeStringify, { allowDangerousHtml: true })

/** A chapter in its template; undefined when its page kind is missing or cannot be rendered, which is reported. */
export async function makeSection(chapter: Chapter, workshop: Workshop): Promise<Section | undefined> {
  const { world, collector } = workshop
  const templates = telling(workshop)
  const template = await templateOf(chapter, templates, world, collector)
  if (!template) return undefined
  await checkFields(chapter, template, world, collector)
  const body = bodyMarkup(chapter, template)
  const scope = scopeOf(chapter, body, workshop)
  const inner = templates.render(template.file, template.body, scope)
  if (inner === undefined) return undefined
  await checkWords(chapter, template, { body, inner }, workshop)
  const settings = readSettings(chapter, template)
  return {
    id: chapter.id,
    path: chapter.path,
    template: template.name,
    startSide: settings.start,
    ...furnish(template, templates, scope, furnitureKind(settings.furniture, workshop.edition)),
    numbering: settings.numbering,
    restart: settings.restart,
    markup: wrap(chapter, template, inner),
    title: chapter.head.shortTitle || workshop.edition.title,
    language: chapter.language,
    direction: chapter.direction,
  }
}

/** The templates, of which faults are told to the collector of the workshop. */
function telling({ templates, collector }: Workshop): Templates {
  return { ...templates, render: (file, source, scope) => templates.render(file, source, scope, collector) }
}

/** Without the house style, a stylesheet of the author's own makes the running heads as well, in page margin boxes. */
function furnitureKind(kind: Settings['furniture'], { plain, css }: Edition): Settings['furniture'] {
  return plain && css.length > 0 ? 'none' : kind
}

function bodyMarkup(chapter: Chapter, template: Template): string {
  const { columns, endMark, wide } = template.matter
  const body = numberLists(markParagraphs(withAssetUrls(chapter.body, chapter.assets)))
  return stringifier.stringify(columnise(endMark ? markEnd(body) : body, columns, wide))
}

/** What the templates of a chapter may print; its body is what has become of its tree. */
export function scopeOf(chapter: Chapter, body: string, workshop: Workshop): Readonly<Record<string, unknown>> {
  const { kicker, title, shortTitle, standfirst, byline } = chapter.head
  const { edition, contents, templates } = workshop
  return {
    ...chapter.extra,
    id: chapter.id,
    kicker: markup(kicker),
    title: markup(title),
    shortTitle,
    standfirst: markup(standfirst),
    byline: markup(byline),
    body: markup(body),
    part: edition.parts.find(part => part.id === chapter.part),
    parts: edition.parts,
    partNumber: edition.parts.findIndex(part => part.id === chapter.part) + 1,
    position: workshop.edition.running.findIndex(each => each.path === chapter.path) + 1,
    edition: {
      title: edition.title,
      subtitle: edition.subtitle,
      number: edition.number,
      date: edition.date,
      imprint: edition.imprint,
      variables: edition.variables,
    },
    contents,
    labels: templates.labels,
  }
}

function wrap(chapter: Chapter, template: Template, inner: string): string {
  const direction = chapter.direction === 'rtl' ? ' dir="rtl"' : ''
  const names = `chapter ${template.name}${chapter.part ? ` part-${chapter.part}` : ''}`
  const own = `class="${names}" id="${chapter.id}" lang="${chapter.language}"${direction} data-chapter="${chapter.id}"`
  return `<section ${own}>\n${inner}\n</section>`
}

async function checkWords(
  chapter: Chapter,
  template: Template,
  { body, inner }: { readonly body: string; readonly inner: string },
  { world, collector }: Workshop,
): Promise<void> {
  const { kicker, title, standfirst, byline } = chapter.head
  const stands = standsIn(inner)
  for (const [field, words] of Object.entries({ kicker, title, standfirst, byline, body })) {
    if (stands(words)) continue
    const place = await settingPlace(world, chapter.path, field)
    const what = field === 'body' ? 'text of the chapter' : `field “${field}”`
    const reason = `The page kind “${template.name}” does not print the ${what}`
    collector.add(message('template-drops-text', reason, { place }))
  }
}
