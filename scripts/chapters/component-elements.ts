import { posix } from 'node:path'
import type { Element, ElementContent, Root } from 'hast'
import { type Collector, message, type Place } from '../message.ts'
import { readDataFile } from './component-data.ts'
import { type FilePlaces, findFile } from './component-files.ts'
import type { Component, ComponentLibrary } from './component-library.ts'
import { renderTemplate, type Scope } from './component-render.ts'
import { type Attributes, attributesOf, classesOf, withRoot } from './component-root.ts'
import { computing } from './components/computing.ts'

/** What rendering a component needs to know of its chapter. */
export interface ComponentContext extends FilePlaces {
  /** BCP 47, as the chapter's. */
  readonly language: string
  /** The words of `templates/locales/LANGUAGE.yaml`, for `{{ label.kortom }}`. */
  readonly labels: Readonly<Record<string, string>>
}

interface Job {
  readonly library: ComponentLibrary
  readonly context: ComponentContext
  readonly collector: Collector
}

/**
 * A rehype plugin that puts each component's template in the place of its `katern-component`, inner ones first. It runs
 * after the content has been sanitised: templates are trusted, what they print of attributes stays text.
 * @param library The components there are.
 * @param context The chapter.
 * @param collector Receives what is wrong with files, data and templates.
 */
export function rehypeComponents(
  library: ComponentLibrary,
  context: ComponentContext,
  collector: Collector,
): (tree: Root) => Promise<void> {
  const job = { library, context, collector }
  return async tree => {
    tree.children = await renderAll(tree.children as ElementContent[], job)
  }
}

async function renderAll(nodes: readonly ElementContent[], job: Job): Promise<ElementContent[]> {
  const rendered: ElementContent[] = []
  // One after the other, so that messages come in the order of the chapter.
  for (const node of nodes) {
    if (node.type !== 'element') rendered.push(node)
    else {
      const children = await renderAll(node.children, job)
      const whole = { ...node, children }
      rendered.push(...(node.tagName === 'katern-component' ? await renderComponent(whole, job) : [whole]))
    }
  }
  return rendered
}

async function renderComponent(element: Element, job: Job): Promise<ElementContent[]> {
  const component = job.library.get(String(element.properties.dataName))
  if (component === undefined) return element.children
  const place = { file: job.context.path, line: element.position?.start.line, column: element.position?.start.column }
  const given = attributesOf(element)
  const { paths, attributes } = await findFiles(given, component, place, job)
  const content = element.children.filter(child => !isLabel(child))
  const drawing = await draw(component, attributes, paths, content, place, job)
  const slots = { content, drawing, ...labelSlot(component, element) }
  const scope = { ...attributes, ...slotNames(slots), label: job.context.labels, language: job.context.language }
  const nodes = printed(component, scope, slots, place, job.collector)
  return nodes ? withRoot(nodes, element, given, component.name) : content
}

function printed(
  component: Component,
  scope: Scope,
  slots: Readonly<Record<string, ElementContent[]>>,
  place: Place,
  collector: Collector,
): ElementContent[] | undefined {
  try {
    return renderTemplate(component.body, scope, slots)
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem
    const reason = `${component.file} could not be rendered: ${problem.message.split('\n')[0]}`
    collector.add(message('bad-component', reason, { place }))
    return undefined
  }
}

/** Each attribute that names a file, found; in the template it is a path from the chapter's folder, as Markdown's are. */
async function findFiles(
  given: Attributes,
  component: Component,
  place: Place,
  job: Job,
): Promise<{ paths: Readonly<Record<string, string>>; attributes: Attributes }> {
  const paths: Record<string, string> = {}
  const attributes: Record<string, string> = { ...given }
  for (const [name, rule] of Object.entries(component.attributes)) {
    const value = given[name]
    if (rule.type !== 'file' || value === undefined) continue
    const path = await findFile(value, job.context, place, job.collector)
    if (path === undefined) delete attributes[name]
    else {
      paths[name] = path
      attributes[name] = posix.relative(posix.dirname(job.context.path), path)
    }
  }
  return { paths, attributes }
}

async function draw(
  component: Component,
  attributes: Attributes,
  paths: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
  place: Place,
  job: Job,
): Promise<ElementContent[]> {
  const compute = await computing[component.name]?.()
  if (compute === undefined) return []
  const { world } = job.context
  const given = paths.data === undefined ? undefined : await readDataFile(world.read, paths.data, job.collector)
  const data = 'data' in component.attributes ? given : component.data
  const drawing = compute(attributes, data, { place, classes: classesOf(attributes), children, house: component.data })
  for (const each of drawing.messages) job.collector.add(each)
  return drawing.element ? [drawing.element] : []
}

function isLabel(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'katern-label'
}

function labelSlot(component: Component, element: Element): Readonly<Record<string, ElementContent[]>> {
  const label = element.children.find(isLabel)
  return component.label === undefined || label === undefined ? {} : { [component.label]: label.children }
}

function slotNames(slots: Readonly<Record<string, ElementContent[]>>): object {
  const filled = Object.entries(slots).filter(([, nodes]) =>
    nodes.some(node => node.type !== 'text' || node.value.trim() !== ''),
  )
  return Object.fromEntries(filled.map(([name]) => [name, { slot: name }]))
}
