import { readComponentLibrary } from '../chapters/component-library.ts'
import { decodeText } from '../decode.ts'
import { readTokens } from '../edition/tokens.ts'
import { loadTemplates } from '../html/template.ts'
import { readLabels } from '../labels.ts'
import { type Collector, collector } from '../message.ts'
import type { World } from '../world.ts'
import { componentsChapter, gridChapter, kindChapter, matter, type Sample } from './specimen-chapters.ts'
import { gridGround } from './specimen-grid.ts'
import { tokensTemplate } from './specimen-tokens.ts'
import { withFiles } from './with-files.ts'

/** Folder of the edition that the specimen is; it is in memory only. */
export const SPECIMEN = 'specimen'

const EXAMPLES = 'templates/examples'

/** Kinds of the specimen's own, which no publication has. */
const COMPONENTS_TEMPLATE = `---
about: Components under their names.
columns: 2
---
{% render 'head', kicker: kicker, title: title %}
{{ body }}
`
const GRID_TEMPLATE = COMPONENTS_TEMPLATE.replace('Components under their names.', 'Text on the drawn grid.')

/**
 * A world with an edition `specimen` in it: the house's type, inks and grid, every component and every page kind, of the
 * styles and templates as they lie over one another in this publication.
 * @param language Of the sample text and of what templates say themselves.
 */
export async function specimenWorld(world: World, language: string): Promise<World> {
  // What is wrong with templates and tokens is told when the specimen is built.
  const silent = collector()
  const house = await readTokens(world, silent)
  const sample = await sampleOf(world, language, silent)
  const components = [...(await readComponentLibrary(world, silent)).values()]
  const kinds = [...(await loadTemplates(world, language, silent)).kinds.values()]
  const examples = await examplesOf(world, silent)
  const chapters: [string, string][] = [
    ['house.md', matter({ template: 'specimen-house', title: 'Type, inks and page', kicker: 'Specimen' })],
    ['grid.md', gridChapter(sample)],
    ['components.md', componentsChapter(components, examples, sample)],
    ...kinds.map((kind): [string, string] => [`kind-${kind.name}.md`, kindChapter(kind, sample)]),
  ]
  const edition = { title: 'Specimen', language, css: ['specimen.css'], running: chapters.map(([name]) => name) }
  const files = new Map(chapters.map(([name, text]) => [`${SPECIMEN}/${name}`, text]))
  files.set(`${SPECIMEN}/edition.yaml`, JSON.stringify(edition))
  files.set(`${SPECIMEN}/specimen.css`, await textOf('styles/specimen/specimen.css', world, silent))
  for (const [name, text] of await dataOf(world, silent)) files.set(`${SPECIMEN}/data/${name}`, text)
  files.set('templates/specimen-components.html', COMPONENTS_TEMPLATE)
  files.set('templates/specimen-grid.html', GRID_TEMPLATE)
  if (house) {
    files.set('templates/specimen-house.html', tokensTemplate(house.tokens, sample.text))
    files.set('templates/grounds/specimen-grid.html', gridGround(house.tokens))
  }
  return withFiles(world, files)
}

async function sampleOf(world: World, language: string, found: Collector): Promise<Sample> {
  const labels = { ...(await readLabels('en', world, found)), ...(await readLabels(language, world, found)) }
  return { title: labels.sampleTitle ?? 'Title', text: labels.sampleText ?? 'Text.' }
}

async function examplesOf(world: World, found: Collector): Promise<Map<string, string>> {
  const names = (await world.listLayered(EXAMPLES)).filter(name => name.endsWith('.md'))
  const read = names.map(async name => [name.slice(0, -3), await textOf(`${EXAMPLES}/${name}`, world, found)] as const)
  return new Map(await Promise.all(read))
}

/** Files that the examples name: they lie in `data/` beside them. */
async function dataOf(world: World, found: Collector): Promise<[string, string][]> {
  const names = await world.listLayered(`${EXAMPLES}/data`)
  return Promise.all(
    names.map(
      async (name): Promise<[string, string]> => [name, await textOf(`${EXAMPLES}/data/${name}`, world, found)],
    ),
  )
}

async function textOf(path: string, world: World, found: Collector): Promise<string> {
  const bytes = await world.readLayered(path)
  return (bytes && decodeText(bytes, path, found)) ?? ''
}
