import { contentScan, nextOperation, operandOf } from './content-scan.ts'

/** One instruction of a content stream with the place it has in it; what is painted is a row of these. */
export interface Operation {
  /** `re`, `Tj`, `BDC`; `BI` stands for a whole inline image. */
  readonly operator: string
  /** As written, in order; a dictionary or an array is one operand. */
  readonly operands: readonly string[]
  /** Offset of its first operand (of the operator, when it has none), and the offset after the operator. */
  readonly start: number
  readonly end: number
}

/** Something to put into a content stream at an offset. */
export interface Insertion {
  readonly at: number
  readonly text: string
  /** It takes the place of what stands from there up to this offset. */
  readonly until?: number | undefined
}

/**
 * The operations of a content stream, in order, one at a time: all of a page at once would fill the memory with what nobody
 * looks at again. Each character of `content` is one byte.
 */
export function* operations(content: string): Generator<Operation, void> {
  const scan = contentScan(content)
  while (nextOperation(scan)) {
    const operands: string[] = []
    for (let index = 0; index < scan.operands; index++) operands.push(operandOf(scan, index))
    const operator = content.slice(scan.operatorAt, scan.operatorEnd)
    yield { operator, operands, start: scan.start, end: scan.end }
  }
}

/** The content with all insertions in it; those at the same offset in the order given. */
export function inserted(content: string, insertions: readonly Insertion[]): string {
  const sorted = [...insertions].sort((one, other) => one.at - other.at)
  const from = (index: number) => sorted[index]?.until ?? sorted[index]?.at ?? 0
  const parts = sorted.map(({ at, text }, index) => content.slice(from(index - 1), at) + text)
  return parts.join('') + content.slice(from(sorted.length - 1))
}
