import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder, absolute. */
export const home = join(dirname(fileURLToPath(import.meta.url)), '..')

/** A module of the engine as the architecture sees it. */
export interface Module {
  /** Relative to `scripts/`: `pages/browser.ts`. */
  readonly path: string
  readonly lines: number
  /** Without comments. */
  readonly code: string
  readonly imports: readonly Import[]
}

/** One import or re-export. */
export interface Import {
  /** Relative to `scripts/` for a module of ours, else the package or `node:` name. */
  readonly to: string
  readonly ours: boolean
  /** Only types: gone when the program runs. */
  readonly type: boolean
}

const statement = /^(?:import|export)\s+(type\s+)?([^'"`;=()]*?)(?:\s*from\s*)?'([^']+)'/gm
const dynamic = /\bimport\('([^']+)'\)/g

/** Every module under `scripts/`, in order of path. */
export function modules(): readonly Module[] {
  return readdirSync(join(home, 'scripts'), { recursive: true, encoding: 'utf8' })
    .map(each => each.replaceAll('\\', '/'))
    .filter(each => each.endsWith('.ts'))
    .sort()
    .map(module)
}

/** Whether a file is there, relative to the repository. */
export function present(path: string): boolean {
  return existsSync(join(home, path))
}

function module(path: string): Module {
  const text = readFileSync(join(home, 'scripts', path), 'utf8')
  const code = withoutComments(text)
  return { path, lines: text.trimEnd().split('\n').length, code, imports: imports(code, path) }
}

/** Good enough for our own formatted code: no comment begins inside a string that also holds `//` after a space. */
function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*\*?[\s\S]*?\*\//gm, '').replace(/(^|\s)\/\/ .*$/gm, '$1')
}

function imports(code: string, path: string): readonly Import[] {
  const fixed = [...code.matchAll(statement)].map(([, type, names = '', to = '']) => ({
    to,
    type: type !== undefined || onlyTypes(names),
  }))
  const lazy = [...code.matchAll(dynamic)].map(([, to = '']) => ({ to, type: false }))
  return [...fixed, ...lazy].map(({ to, type }) => {
    const ours = to.startsWith('.')
    return { to: ours ? posix.normalize(posix.join(posix.dirname(path), to)) : to, ours, type }
  })
}

/** `{ type A, type B }`: no value among the names. */
function onlyTypes(names: string): boolean {
  const listed =
    /^\{(.*)\}$/s
      .exec(names.trim())?.[1]
      ?.split(',')
      .map(each => each.trim()) ?? []
  const named = listed.filter(each => each !== '')
  return named.length > 0 && named.every(each => each.startsWith('type '))
}
