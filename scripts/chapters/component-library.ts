import { LiquidError, type Template } from 'liquidjs'
import * as z from 'zod'
import { decodeText } from '../decode.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { type Collector, message } from '../message.ts'
import type { World } from '../world.ts'
import { parseYaml, type YamlSource } from '../yaml-file.ts'
import { readDataFile } from './component-data.ts'
import { liquid } from './component-liquid.ts'

/** The ways a directive can be written: `:::name`, `::name{}` and `:name[]`. */
export type DirectiveForm = 'container' | 'leaf' | 'text'

/** One attribute as a template's front matter declares it. */
export interface AttributeRule {
  readonly type: 'text' | 'number' | 'file' | 'id'
  readonly required: boolean
  readonly oneOf: readonly string[] | undefined
  readonly default: string | undefined
}

/** A component: what `templates/components/NAME.html` says. */
export interface Component {
  readonly name: string
  /** Path of the template, for messages. */
  readonly file: string
  readonly forms: readonly DirectiveForm[]
  readonly attributes: Readonly<Record<string, AttributeRule>>
  /** The attribute that a `[label]` after the name fills, when the component takes one. */
  readonly label: string | undefined
  readonly body: readonly Template[]
  /** `templates/components/NAME.yaml`, or that of the component which the front matter names under `reads`, when there is one. */
  readonly data: YamlSource | undefined
}

/** All components by name, in alphabetical order. */
export type ComponentLibrary = ReadonlyMap<string, Component>

const folder = 'templates/components'
const form = z.enum(['container', 'leaf', 'text'])
const attribute = z.strictObject({
  type: z.enum(['text', 'number', 'file', 'id']).default('text'),
  required: z.boolean().default(false),
  'one-of': z.array(z.string()).min(1).optional(),
  default: z.string().optional(),
})
const frontMatter = z.strictObject({
  kind: z.union([form, z.array(form).min(1)]),
  attributes: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), attribute).default({}),
  label: z.string().optional(),
  reads: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional(),
})

/**
 * Reads every component of the publication and, beneath it, of the package.
 * @param world The publication.
 * @param collector Receives faults of front matter, and `bad-component` for Liquid that cannot be read; such a component
 *   is left out, the others remain.
 */
export async function readComponentLibrary(world: World, collector: Collector): Promise<ComponentLibrary> {
  const names = (await world.listLayered(folder)).filter(name => name.endsWith('.html'))
  const read = await Promise.all(
    [...new Set(names)].sort().map(name => readComponent(world, name.slice(0, -5), collector)),
  )
  return new Map(read.flatMap(component => (component ? [[component.name, component] as const] : [])))
}

async function readComponent(world: World, name: string, collector: Collector): Promise<Component | undefined> {
  const file = `${folder}/${name}.html`
  const bytes = await world.readLayered(file)
  if (bytes === undefined) return undefined
  const text = decodeText(bytes, file, collector)
  if (text === undefined) return undefined
  const parts = splitFrontMatter(text)
  const declared = parseYaml({ text: parts.matter, file, firstLine: 2 }, frontMatter, collector)
  const body = parseBody(parts.body, parts.bodyLine, file, collector)
  if (declared === undefined || body === undefined) return undefined
  const data = await readDataFile(
    path => world.readLayered(path),
    `${folder}/${declared.reads ?? name}.yaml`,
    collector,
  )
  const { kind, label } = declared
  return { name, file, forms: [kind].flat(), attributes: rulesOf(declared), label, body, data }
}

function rulesOf(declared: z.infer<typeof frontMatter>): Readonly<Record<string, AttributeRule>> {
  const rules = Object.entries(declared.attributes).map(([name, rule]): [string, AttributeRule] => [
    name,
    { type: rule.type, required: rule.required, oneOf: rule['one-of'], default: rule.default },
  ])
  return Object.fromEntries(rules)
}

function parseBody(body: string, bodyLine: number, file: string, collector: Collector): Template[] | undefined {
  try {
    return liquid().parse(body)
  } catch (problem) {
    if (!LiquidError.is(problem)) throw problem
    const [line = 1, column = 1] = problem.token.getPosition()
    const reason = problem.originalError?.message ?? problem.message.split(', line:')[0] ?? problem.message
    collector.add(message('bad-component', reason, { place: { file, line: line + bodyLine - 1, column } }))
    return undefined
  }
}
