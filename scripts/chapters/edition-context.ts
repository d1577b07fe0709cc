import type { Edition } from '../edition/model.ts'
import { type Labels, readLabels } from '../labels.ts'
import { type Collector, collector, type Message } from '../message.ts'
import { marked, type Surroundings } from '../recall.ts'
import type { World } from '../world.ts'
import { readComponentLibrary } from './component-library.ts'
import type { EditionContext, EditionFacts } from './context.ts'
import { pictureBox } from './picture-files.ts'

const locales = 'templates/locales'

/** What all chapters of an edition are read with: components, labels by language, pictures. */
export async function editionContext(edition: Edition, world: World, found: Collector): Promise<EditionContext> {
  const facts = factsOf(edition)
  const { value: library, mark } = await marked([JSON.stringify(facts)], world, async asked => {
    // Labels are read when a chapter of their language is; that they are the same must be known before.
    for (const name of await asked.listLayered(locales)) await asked.readLayered(`${locales}/${name}`)
    return readComponentLibrary(asked, found)
  })
  const labelsOf = labelBox(world, found)
  return { edition: facts, world, collector: found, library, labelsOf, pictures: pictureBox(world), mark }
}

/** The same for a chapter that asks another world and tells another collector; what is there of labels is not read anew. */
export function contextWithin(context: EditionContext, { world, collector: told }: Surroundings): EditionContext {
  const labelsOf = (language: string) => context.labelsOf(language, told)
  return { ...context, world, collector: told, labelsOf, pictures: pictureBox(world) }
}

function factsOf(edition: Edition): EditionFacts {
  const { folder, title, subtitle, number, date, language, imprint, variables, draft } = edition
  return { folder, title, subtitle, number, date, language, imprint, variables, draft }
}

/** Reads the labels of each language once; whoever asks for them hears what is wrong with them. */
function labelBox(world: World, found: Collector): EditionContext['labelsOf'] {
  const known = new Map<string, Promise<{ readonly labels: Labels; readonly messages: readonly Message[] }>>()
  const read = async (language: string) => {
    const told = collector()
    return { labels: await readLabels(language, world, told), messages: told.all() }
  }
  return async (language, to = found) => {
    const coming = known.get(language) ?? read(language)
    known.set(language, coming)
    const { labels, messages } = await coming
    for (const each of messages) to.add(each)
    return labels
  }
}
