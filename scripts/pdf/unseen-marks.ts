import { actualTextsIn } from './actual-text.ts'
import { type Operation, operations } from './content-stream.ts'

/** Marked content of a page that is written and paints nothing, by its number: what is told in its place, if anything. */
export type UnseenMarks = ReadonlyMap<number, string | undefined>

/**
 * Reads which marked content of a page's own content has all of its text in render mode 3 (ISO 32000-1, 9.3.6); with as much as one
 * painted letter it is seen.
 */
export function unseenMarks(content: string): UnseenMarks {
  return /\s3\s+Tr\b/.test(content) ? unseenIn(operations(content)) : new Map()
}

function unseenIn(all: Iterable<Operation>): UnseenMarks {
  const [unseen, seen] = [new Map<number, string | undefined>(), new Set<number>()]
  const marks: (Mark | undefined)[] = []
  const modes: number[] = []
  let mode = 0
  for (const { operator, operands } of all) {
    if (operator === 'BDC' || operator === 'BMC') marks.push(markIn(operands[1]) ?? marks.at(-1))
    else if (operator === 'EMC') marks.pop()
    else if (operator === 'q') modes.push(mode)
    else if (operator === 'Q') mode = modes.pop() ?? 0
    else if (operator === 'Tr') mode = Number(operands[0])
    const mark = marks.at(-1)
    if (mark === undefined) continue
    // Text of which no font has a letter is set, and shows none.
    if (operator === 'ET' && mode === 3) unseen.set(mark.mcid, mark.instead)
    if (paints.has(operator) && mode !== 3) seen.add(mark.mcid)
  }
  return new Map([...unseen].filter(([mcid]) => !seen.has(mcid)))
}

const paints = new Set(['Tj', 'TJ', "'", '"'])

interface Mark {
  readonly mcid: number
  readonly instead: string | undefined
}

function markIn(properties = ''): Mark | undefined {
  const mcid = /\/MCID\s+(\d+)/.exec(properties)?.[1]
  return mcid === undefined ? undefined : { mcid: Number(mcid), instead: actualTextsIn(properties)[0] }
}

/** What is said in place of unseen words is theirs. */
export function without(texts: readonly string[], gone: readonly (string | undefined)[]): readonly string[] {
  const left = [...gone]
  return texts.filter(text => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
