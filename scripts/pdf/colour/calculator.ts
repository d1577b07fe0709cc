/** A program of a PostScript calculator function (ISO 32000-1, 7.10.5): numbers, operators and blocks in braces. */
type Program = readonly (number | string | Program)[]

type Value = number | boolean

/**
 * Reads a calculator function.
 * @returns What maps the operands to the whole stack that is left; undefined when the code has an operator that none may have.
 */
export function calculator(code: string): ((input: readonly number[]) => readonly number[]) | undefined {
  const tokens = (code.match(/[{}]|[^\s{}]+/g) ?? [])[Symbol.iterator]()
  if (tokens.next().value !== '{') return undefined
  const program = block(tokens)
  if (!known(program)) return undefined
  return input => {
    const stack: Value[] = [...input]
    run(program, stack)
    return stack.map(Number)
  }
}

function block(tokens: Iterator<string>): Program {
  const program: (number | string | Program)[] = []
  for (let next = tokens.next(); !next.done && next.value !== '}'; next = tokens.next()) {
    const token = next.value
    program.push(token === '{' ? block(tokens) : Number.isNaN(Number(token)) ? token : Number(token))
  }
  return program
}

function known(program: Program): boolean {
  return program.every(each => {
    if (typeof each === 'number') return true
    if (typeof each !== 'string') return known(each)
    return each === 'if' || each === 'ifelse' || [unary, binary, movers].some(table => Object.hasOwn(table, each))
  })
}

function run(program: Program, stack: Value[]): void {
  const blocks: Program[] = []
  for (const each of program) {
    if (typeof each === 'number') stack.push(each)
    else if (typeof each !== 'string') blocks.push(each)
    else if (each === 'if' || each === 'ifelse') {
      const otherwise = each === 'ifelse' ? blocks.pop() : []
      const then = blocks.pop() ?? []
      run(stack.pop() ? then : (otherwise ?? []), stack)
    } else step(each, stack)
  }
}

function step(operator: string, stack: Value[]): void {
  const [one, two, move] = [unary[operator], binary[operator], movers[operator]]
  if (one) stack.push(one(stack.pop() ?? 0))
  else if (two) {
    const last = stack.pop() ?? 0
    stack.push(two(stack.pop() ?? 0, last))
  } else move?.(stack)
}

const degrees = Math.PI / 180

const unary: Readonly<Record<string, (a: Value) => Value>> = {
  abs: a => Math.abs(Number(a)),
  ceiling: a => Math.ceil(Number(a)),
  cos: a => Math.cos(Number(a) * degrees),
  cvi: a => Math.trunc(Number(a)),
  cvr: a => a,
  floor: a => Math.floor(Number(a)),
  ln: a => Math.log(Number(a)),
  log: a => Math.log10(Number(a)),
  neg: a => -Number(a),
  not: a => (typeof a === 'boolean' ? !a : ~a),
  round: a => Math.floor(Number(a) + 0.5),
  sin: a => Math.sin(Number(a) * degrees),
  sqrt: a => Math.sqrt(Number(a)),
  truncate: a => Math.trunc(Number(a)),
}

const binary: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  add: (a, b) => Number(a) + Number(b),
  and: (a, b) => (typeof a === 'boolean' ? a && Boolean(b) : a & Number(b)),
  atan: (a, b) => (Math.atan2(Number(a), Number(b)) / degrees + 360) % 360,
  bitshift: (a, b) => (Number(b) > 0 ? Number(a) << Number(b) : Number(a) >> -Number(b)),
  div: (a, b) => Number(a) / Number(b),
  eq: (a, b) => a === b,
  exp: (a, b) => Number(a) ** Number(b),
  ge: (a, b) => a >= b,
  gt: (a, b) => a > b,
  idiv: (a, b) => Math.trunc(Number(a) / Number(b)),
  le: (a, b) => a <= b,
  lt: (a, b) => a < b,
  mod: (a, b) => Number(a) % Number(b),
  mul: (a, b) => Number(a) * Number(b),
  ne: (a, b) => a !== b,
  or: (a, b) => (typeof a === 'boolean' ? a || Boolean(b) : a | Number(b)),
  sub: (a, b) => Number(a) - Number(b),
  xor: (a, b) => (typeof a === 'boolean' ? a !== b : a ^ Number(b)),
}

const movers: Readonly<Record<string, (stack: Value[]) => void>> = {
  copy: stack => {
    const count = Number(stack.pop())
    if (count > 0) stack.push(...stack.slice(-count))
  },
  dup: stack => void stack.push(stack.at(-1) ?? 0),
  exch: stack => void stack.push(...stack.splice(-2).reverse()),
  false: stack => void stack.push(false),
  index: stack => void stack.push(stack.at(-1 - Number(stack.pop())) ?? 0),
  pop: stack => void stack.pop(),
  roll: stack => {
    const by = Number(stack.pop())
    const count = Number(stack.pop())
    const some = count > 0 ? stack.splice(-count) : []
    const turn = count > 0 ? ((by % count) + count) % count : 0
    stack.push(...some.slice(some.length - turn), ...some.slice(0, some.length - turn))
  },
  true: stack => void stack.push(true),
}
