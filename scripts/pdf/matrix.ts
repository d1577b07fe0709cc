/** A transformation of the plane: x' = a x + c y + e, y' = b x + d y + f. ISO 32000-1, 8.3.3. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** Leaves everything where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The first transformation, then the second. */
export function times(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first
  const [A, B, C, D, E, F] = second
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

/** From six numbers; undefined when they are fewer, more, or none. */
export function matrixOf(numbers: readonly number[] | undefined): Matrix | undefined {
  const [a, b, c, d, e, f] = numbers ?? []
  if (numbers?.length !== 6 || numbers.some(Number.isNaN)) return undefined
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}

/** How long a unit across becomes. */
export function across(matrix: Matrix): number {
  return Math.hypot(matrix[0], matrix[1])
}

/** How long a unit upward becomes. */
export function upward(matrix: Matrix): number {
  return Math.hypot(matrix[2], matrix[3])
}
