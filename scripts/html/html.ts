import type { Chapter } from '../chapters/model.ts'
import type { Edition } from '../edition/model.ts'
import type { Collector } from '../message.ts'
import { noRecall, type Recall } from '../recall.ts'
import type { World } from '../world.ts'
import { assetOf, assetUrl } from './assets.ts'
import { contents } from './contents.ts'
import { knownSection } from './known-section.ts'
import type { Asset, Html, Section } from './model.ts'
import type { Workshop } from './section.ts'
import { makeStylesheets } from './stylesheet.ts'
import { loadTemplates } from './template.ts'

/**
 * Puts every chapter in its template and makes one stylesheet of tokens and styles.
 * A chapter that cannot be put in a template is left out, which has then been reported as an error.
 * @param recall Remembers sections and stylesheets that would come out the same.
 */
export async function makeHtml(
  edition: Edition,
  chapters: readonly Chapter[],
  world: World,
  collector: Collector,
  recall: Recall = noRecall,
): Promise<Html> {
  const templates = await loadTemplates(world, edition.language, collector)
  const workshop: Workshop = { edition, templates, contents: contents(edition, chapters, templates), world, collector }
  const sections: Section[] = []
  for (const chapter of chapters) {
    const section = await knownSection(chapter, workshop, recall)
    if (section) sections.push(section)
  }
  const { stylesheet, bookStylesheet, noteSelectors, assets } = await makeStylesheets(
    edition,
    sections.map(each => each.markup).join('\n'),
    { world, collector },
    recall,
  )
  const pictures = chapters.flatMap(each => each.assets).map((path): Asset => ({ from: 'publication', path }))
  return {
    language: edition.language,
    title: edition.title,
    sections,
    stylesheet,
    bookStylesheet,
    noteSelectors,
    assets: byUrl([...pictures, ...assets, ...templateAssets(sections)]),
  }
}

/** Files of the made-up origin that a template asks for itself. */
function templateAssets(sections: readonly Section[]): Asset[] {
  const urls = sections.flatMap(each => [
    ...`${each.markup}${each.furniture.verso}${each.ground?.verso ?? ''}`.matchAll(/\ssrc="(\/[^"]+)"/g),
  ])
  return urls.flatMap(([, url]) => assetOf(url ?? '') ?? [])
}

function byUrl(assets: readonly Asset[]): ReadonlyMap<string, Asset> {
  return new Map(assets.map(asset => [assetUrl(asset), asset]))
}
