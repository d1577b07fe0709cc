import type { Root, Yaml } from 'mdast'
import { type Collector, message, type Place } from '../message.ts'
import { locateYaml } from '../yaml-file.ts'
import { type Matter, matterFile, usedKeys } from './matter-file.ts'

/** Front matter with the place of each of its values. */
export interface LocatedMatter {
  readonly matter: Matter
  readonly placeOf: (...path: readonly PropertyKey[]) => Place
}

/**
 * Takes the front matter out of a chapter.
 * @param tree The parsed chapter; its `yaml` node goes.
 * @param source The chapter's text and path.
 * @param collector Receives faults in the YAML, and front matter in another language or without an end.
 */
export function takeMatter(
  tree: Root,
  source: { readonly file: string; readonly text: string },
  collector: Collector,
): LocatedMatter {
  const [first] = tree.children
  if (first?.type !== 'yaml') {
    checkLookalike(source, collector)
    return without(source.file)
  }
  tree.children.shift()
  return readMatter(first, source.file, collector)
}

/** Front matter beyond what this stage uses. */
export function extraOf(matter: Matter): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(matter).filter(([key, value]) => !usedKeys.has(key) && value !== null))
}

function readMatter(node: Yaml, file: string, collector: Collector): LocatedMatter {
  const firstLine = (node.position?.start.line ?? 1) + 1
  const read = locateYaml({ text: node.value, file, firstLine }, matterFile, collector)
  return read ? { matter: read.value, placeOf: read.placeOf } : without(file)
}

function without(file: string): LocatedMatter {
  return { matter: {}, placeOf: () => ({ file, line: 1, column: 1 }) }
}

/** Other tools run `---js` or print front matter that has no end; here both are a mistake, since neither is read. */
function checkLookalike({ file, text }: { readonly file: string; readonly text: string }, collector: Collector): void {
  const place = { file, line: 1, column: 1 }
  const named = /^---[ \t]*([A-Za-z]+)[ \t]*(?:\n|$)/.exec(text)
  if (named) collector.add(message('matter-language', `The front matter is ${named[1]}, not YAML`, { place }))
  else if (/^---[ \t]*\n[ \t]*[A-Za-z][\w-]*:(?: |\n)/.test(text)) {
    collector.add(message('unclosed-matter', 'The front matter has no line “---” at its end', { place }))
  }
}
