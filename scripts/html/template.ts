import type { Chapter } from '../chapters/model.ts'
import { decodeText } from '../decode.ts'
import { readLabels } from '../labels.ts'
import { type Collector, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import type { World } from '../world.ts'
import { liquid, type Render } from './liquid.ts'
import { readTemplate, type TemplateMatter } from './matter.ts'
import { settingPlace } from './place.ts'

/** A page kind: `templates/NAME.html`, and beside it what lies behind its text, `templates/grounds/NAME.html`. */
export interface Template {
  readonly name: string
  readonly file: string
  readonly matter: TemplateMatter
  readonly body: string
  /** Liquid of what lies behind the text of every page, over the trim and into the bleed; empty when there is none. */
  readonly ground: string
}

/** All page kinds of the publication and the house, with what they share. */
export interface Templates {
  readonly kinds: ReadonlyMap<string, Template>
  /** Liquid of the running feet; empty when there is no `templates/furniture.html`. */
  readonly furniture: string
  /** Small pieces that templates share, by name. */
  readonly partials: Readonly<Record<string, string>>
  readonly render: Render
  /** Words of the house in the edition's language: `templates/locales/LANGUAGE.yaml`. */
  readonly labels: Readonly<Record<string, unknown>>
}

const shared = new Set(['furniture.html', 'page.html'])

/** Reads every template; faults in their front matter are reported at their line. */
export async function loadTemplates(world: World, language: string, collector: Collector): Promise<Templates> {
  const kinds = new Map<string, Template>()
  for (const name of await world.listLayered('templates')) {
    if (!name.endsWith('.html') || shared.has(name)) continue
    const template = await loadTemplate(world, name.slice(0, -'.html'.length), collector)
    kinds.set(template.name, template)
  }
  const partials = await loadPartials(world, collector)
  const render = liquid(partials, collector, language)
  return {
    kinds,
    partials,
    furniture: await text('templates/furniture.html', world, collector),
    render,
    labels: await readLabels(language, world, collector),
  }
}

/**
 * The page kind of a chapter, or undefined after reporting `missing-template` where the chapter names it.
 */
export async function templateOf(
  chapter: Chapter,
  templates: Templates,
  world: World,
  collector: Collector,
): Promise<Template | undefined> {
  const found = templates.kinds.get(chapter.template)
  if (found) return found
  const names = [...templates.kinds.keys()]
  const place = await settingPlace(world, chapter.path, 'template')
  const reason = `There is no page kind “${chapter.template}”${didYouMean(chapter.template, names)}`
  collector.add(message('missing-template', reason, { place, expected: names.join(', ') }))
  return undefined
}

async function loadTemplate(world: World, name: string, collector: Collector): Promise<Template> {
  const file = `templates/${name}.html`
  const { matter, body } = readTemplate(await text(file, world, collector), file, collector)
  return { name, file, matter, body, ground: await text(`templates/grounds/${name}.html`, world, collector) }
}

/** For `{% render 'NAME' %}`: small pieces of HTML and SVG that several templates share. */
async function loadPartials(world: World, collector: Collector): Promise<Record<string, string>> {
  const partials: Record<string, string> = {}
  for (const name of await world.listLayered('templates/partials')) {
    if (!name.endsWith('.html')) continue
    partials[name.slice(0, -'.html'.length)] = await text(`templates/partials/${name}`, world, collector)
  }
  return partials
}

async function text(path: string, world: World, collector: Collector): Promise<string> {
  const bytes = await world.readLayered(path)
  return (bytes && decodeText(bytes, path, collector)) ?? ''
}
