import type { Paragraph, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { type Collector, type Message, message } from '../message.ts'
import { visit } from '../visit.ts'
import { directivePlace, type Source } from './component-attributes.ts'

/**
 * Finds the lines of colons that do not do what they look like: an opening without a closing line, a closing line that
 * closes nothing, and a line that was meant as a directive but was read as text. remark-directive passes over all three.
 * @param tree Markdown with directives.
 * @param source The chapter.
 * @param collector Receives `unclosed-directive`, `stray-fence` and `unread-directive`.
 */
export function checkFences(tree: Root, source: Source, collector: Collector): void {
  visit(tree, 'containerDirective', (node, _, parent) => {
    const around = parent?.type === 'containerDirective' ? parent.name : undefined
    if (!isClosed(node, source.text)) collector.add(unclosed(node, around, source))
  })
  visit(tree, 'paragraph', node => checkParagraph(node, source, collector))
}

/** A container is closed when its last line holds nothing but colons, at least as many as opened it, at its own depth. */
function isClosed(node: ContainerDirective, text: string): boolean {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return true
  const lines = text.slice(start.offset, end.offset).split(/\r?\n/)
  const opening = /^:+/.exec(lines[0] ?? '')?.[0].length ?? 3
  const found = /^([\s>]*)(:{3,})[ \t]*$/.exec(lines.at(-1) ?? '')
  if (lines.length === 1 || found === null) return false
  const before = text.slice(text.lastIndexOf('\n', start.offset - 1) + 1, start.offset)
  return (found[2] ?? '').length >= opening && depth(found[1] ?? '') === depth(before)
}

/** How many block quotations a line's prefix opens. */
function depth(prefix: string): number {
  return prefix.split('>').length - 1
}

function unclosed(node: ContainerDirective, around: string | undefined, source: Source): Message {
  const fence = /^:+/.exec(source.text.slice(node.position?.start.offset))?.[0] ?? ':::'
  const within = around === undefined ? '' : ` within “${around}”`
  const reason = `“${fence}${node.name}” is not closed: no line with “${fence}” ends it${within}`
  return message('unclosed-directive', reason, { place: directivePlace(node, source) })
}

function checkParagraph(node: Paragraph, source: Source, collector: Collector): void {
  node.children.forEach((child, index) => {
    if (child.type !== 'text' || child.position === undefined) return
    const { line, column } = child.position.start
    child.value.split('\n').forEach((text, row) => {
      if (row === 0 && index > 0) return
      const place = { file: source.file, line: line + row, column: row === 0 ? column : 1 }
      if (/^\s*:{3,}\s*$/.test(text))
        collector.add(message('stray-fence', `“${text.trim()}” closes nothing`, { place }))
      else if (/^\s*(?::{3,}\s*\S|::[A-Za-z])/.test(text)) {
        const shown = text.trim().slice(0, 40)
        collector.add(message('unread-directive', `“${shown}” could not be read as a directive`, { place }))
      }
    })
  })
}
