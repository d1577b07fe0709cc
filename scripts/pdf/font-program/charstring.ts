import { whole } from './cff-parts.ts'

type Subroutine = (number: number) => Uint8Array | undefined

/** Subroutines by the number that a charstring calls them by (Adobe Technical Note 5177, 4.7). */
export function biasedSubroutines(items: readonly Uint8Array[]): Subroutine {
  const bias = items.length < 1240 ? 107 : items.length < 33900 ? 1131 : 32768
  return number => items[number + bias]
}

/** How many operands each operator takes that may be the first; one more before them is the width. */
const takes: ReadonlyMap<number, number | 'pairs'> = new Map<number, number | 'pairs'>([
  ...[1, 3, 18, 19, 20, 23].map(each => [each, 'pairs'] as const),
  ...([
    [4, 1],
    [22, 1],
    [21, 2],
    [14, 0],
  ] as const),
])

/**
 * The difference from the nominal width that a glyph's charstring begins with, or that it has the default width (5177, 3.1).
 * @returns undefined when the charstring computes it, which none is known to.
 */
export function widthOf(code: Uint8Array, local: Subroutine, global: Subroutine): number | 'default' | undefined {
  const stack: number[] = []
  return run(code, stack, { local, global }, 0)
}

function run(
  code: Uint8Array,
  stack: number[],
  subroutines: { readonly local: Subroutine; readonly global: Subroutine },
  depth: number,
): number | 'default' | undefined {
  for (let at = 0; at < code.length; ) {
    const byte = code[at] ?? 0
    if (byte === 28 || byte >= 32) {
      const { value, length } = byte === 255 ? fixed(code, at) : whole(code, at)
      stack.push(value)
      at += length
    } else if (byte === 10 || byte === 29) {
      const called = (byte === 10 ? subroutines.local : subroutines.global)(stack.pop() ?? 0)
      const found = called && depth < 10 ? run(called, stack, subroutines, depth + 1) : undefined
      if (found !== undefined || called === undefined) return found
      at++
    } else if (byte === 11) return undefined
    else return first(byte, stack)
  }
  return undefined
}

function first(operator: number, stack: readonly number[]): number | 'default' | undefined {
  const count = takes.get(operator)
  if (count === undefined) return undefined
  // A letter put together of two others ends with four operands.
  const seac = operator === 14 && stack.length === 4
  const extra = count === 'pairs' ? stack.length % 2 === 1 : stack.length > count && !seac
  return extra ? (stack[0] ?? 0) : 'default'
}

function fixed(code: Uint8Array, at: number): { readonly value: number; readonly length: number } {
  const [, b1 = 0, b2 = 0, b3 = 0, b4 = 0] = code.subarray(at, at + 5)
  return { value: ((b1 << 24) | (b2 << 16) | (b3 << 8) | b4) / 65536, length: 5 }
}
