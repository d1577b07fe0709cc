import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { Compute } from './compute.ts'

interface Turn {
  readonly speaker: string
  readonly content: readonly ElementContent[]
}

/**
 * An interview. A paragraph that opens with `**Name:**` begins a turn; what follows without a name belongs to it. Turns of
 * the speaker in the attribute `interviewer` are marked as questions. What precedes the first name stays as it is.
 */
export const dialogue: Compute = (attributes, _, context) => {
  const turns = context.children.reduce(addTo, [])
  const asks = attributes.interviewer?.trim().toLowerCase()
  const parts = turns.flatMap(({ speaker, content }): readonly ElementContent[] => {
    if (speaker === '') return content
    const kind = speaker.toLowerCase() === asks ? 'dialogue-question' : 'dialogue-answer'
    return [h('div', { className: ['dialogue-turn', kind] }, [...content])]
  })
  return { element: h('div.dialogue-turns', [...parts]), messages: [] }
}

function addTo(turns: readonly Turn[], node: ElementContent): readonly Turn[] {
  const speaker = speakerOf(node)
  if (speaker !== undefined)
    return [...turns, { speaker: textOf(speaker).replace(/:\s*$/, ''), content: [withName(node, speaker)] }]
  const last = turns.at(-1) ?? { speaker: '', content: [] }
  return [...turns.slice(0, -1), { ...last, content: [...last.content, node] }]
}

/** The `**Name:**` (or `**Name**:`) that opens a paragraph. */
function speakerOf(node: ElementContent): Element | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined
  const [first, second] = node.children
  if (first?.type !== 'element' || first.tagName !== 'strong') return undefined
  const within = textOf(first).trimEnd().endsWith(':')
  return within || (second?.type === 'text' && second.value.startsWith(':')) ? first : undefined
}

function withName(node: ElementContent, speaker: Element): ElementContent {
  const named = { ...speaker, properties: { ...speaker.properties, className: ['dialogue-speaker'] } }
  return node.type === 'element' ? { ...node, children: [named, ...node.children.slice(1)] } : node
}
