import { expect, test } from 'vitest'
import { forbidden } from './architecture-exceptions.ts'
import { type Import, type Module, modules, present } from './modules.ts'

const all = modules()
const stages = ['edition', 'chapters', 'html', 'pages', 'pdf', 'proof']
const shared =
  /^(message|world|nearest|decode|front-matter|labels|yaml-file|job|progress|memo|recall|recent|threads|visit|load-sharp)\.ts$|^(rules|yaml)\//

/** "pages/x.ts → pdf/y.ts" for each import for which the test holds, but for the listed exceptions. */
function offending(test: (from: Module, to: Import) => boolean): readonly string[] {
  return all
    .flatMap(from => from.imports.filter(to => test(from, to)).map(to => `${from.path} → ${to.to}`))
    .filter(each => !forbidden.has(each))
}

function within(path: string, ...places: readonly string[]): boolean {
  return places.some(each => path === each || (each.endsWith('/') && path.startsWith(each)))
}

function stageOf(path: string): number {
  return stages.indexOf(path.split('/')[0] ?? '')
}

test('the scan sees modules and what they import', () => {
  const build = all.find(each => each.path === 'cli/build.ts')
  expect(build?.imports).toContainEqual({ to: 'report.ts', ours: true, type: false })
  expect(build?.imports).toContainEqual({ to: 'cli/surroundings.ts', ours: true, type: true })
  expect(build?.imports).toContainEqual({ to: 'cli/watch.ts', ours: true, type: false })
})

test('every import of ours names a file that is there', () => {
  const paths = new Set(all.map(each => each.path))
  expect(offending((_from, { ours, to }) => ours && to.endsWith('.ts') && !paths.has(to))).toEqual([])
})

test('a stage imports itself, what is shared, and only types of the stages before it', () => {
  const wrong = offending((from, { to, ours, type }) => {
    if (!ours || stageOf(from.path) < 0 || stageOf(to) === stageOf(from.path)) return false
    return stageOf(to) < 0 ? !shared.test(to) : !(type && stageOf(to) < stageOf(from.path))
  })
  expect(wrong).toEqual([])
})

test('no module imports itself by way of others', () => {
  const imports = new Map(all.map(each => [each.path, each.imports.filter(to => to.ours).map(to => to.to)]))
  // Modules that import none of the rest fall off, round after round; what stays is in a circle or leads into one.
  let left = [...imports.keys()]
  for (;;) {
    const kept = left.filter(each => imports.get(each)?.some(to => left.includes(to)))
    if (kept.length === left.length) break
    left = kept
  }
  expect(
    left.map(
      each =>
        `${each} → ${imports
          .get(each)
          ?.filter(to => left.includes(to))
          .join(', ')}`,
    ),
  ).toEqual([])
})

test('only the press and the command line know several stages', () => {
  const wrong = offending((from, { to, type }) => {
    return stageOf(to) >= 0 && stageOf(from.path) < 0 && !type && !within(from.path, 'press.ts', 'press/', 'cli/')
  })
  expect(wrong).toEqual([])
})

test('the file system is for the world', () => {
  const wrong = offending(({ path }, { to }) => /^node:fs|^chokidar$/.test(to) && !within(path, 'world/'))
  expect(wrong).toEqual([])
})

test('the network is for nobody', () => {
  expect(offending((_from, { to }) => /^node:(https?|http2|net|tls|dgram|dns)\b|^(undici|ws)$/.test(to))).toEqual([])
  expect(withCode(/(?<![\w.])fetch\(|new WebSocket\(/, 'pages/runtime/')).toEqual([])
})

test('the clock is for the world', () => {
  expect(withCode(/new Date\(\)|Date\.now\(|performance\.now\(/, 'world/')).toEqual([])
})

test('chance is for names of passing files', () => {
  expect(withCode(/Math\.random\(|randomUUID|randomBytes/, 'world/')).toEqual([])
})

test('Puppeteer is for the browser files of pages', () => {
  const wrong = offending(
    ({ path }, { to, type }) => /^puppeteer/.test(to) && !type && !/^pages\/browser.*\.ts$/.test(path),
  )
  expect(wrong).toEqual([])
  expect(offending(({ path }, { to }) => /^puppeteer/.test(to) && !within(path, 'pages/'))).toEqual([])
})

test('PDF libraries are for pdf and proof', () => {
  expect(offending(({ path }, { to }) => /pdf-lib|^pdfjs/.test(to) && !within(path, 'pdf/', 'proof/'))).toEqual([])
})

test('console and process are for the command line', () => {
  expect(withCode(/\bconsole\./, 'pages/runtime/')).toEqual([])
  const uses = /(?<![\w.])process\.(?!$)\w/
  expect(withCode(uses, 'cli.ts', 'cli/')).toEqual([])
  expect(offending(({ path }, { to }) => to === 'node:process' && !within(path, 'world/'))).toEqual([])
})

test('only cli.ts itself touches the process', () => {
  expect(withCode(/(?<![\w.])process\.\w/, 'cli.ts')).toEqual([])
})

test('no file is longer than 250 lines', () => {
  expect(all.filter(each => each.lines > 250).map(each => `${each.path} ${each.lines}`)).toEqual([])
})

test('nothing is called utils, nothing is exported without a name, nothing is any', () => {
  expect(all.filter(each => /(^|\/)(utils?|helpers?|misc|common)\b/.test(each.path)).map(each => each.path)).toEqual([])
  expect(withCode(/^export default\b/m)).toEqual([])
  expect(withCode(/: any\b|as any\b|<any>|@ts-ignore/)).toEqual([])
})

test('classes are only there where a library or an exception asks for one', () => {
  expect(withCode(/^(export )?(abstract )?class \w+ (?!extends (Error|Handler)\b)/m)).toEqual([])
})

test('every module that does something has its test of the same name', () => {
  expect(all.filter(each => acts(each) && !tested(each.path)).map(each => each.path)).toEqual([])
})

/** Types alone do nothing that could fail, and the tables of the rules have one test together, rules.test.ts. */
function acts({ path, code }: Module): boolean {
  const table = /^rules\/(?!rules|document)/.test(path)
  return !table && /^export (async )?(function|const)\b/m.test(code)
}

function tested(path: string): boolean {
  return present(`test/${path.replace(/\.ts$/, '.test.ts')}`)
}

function withCode(pattern: RegExp, ...allowed: readonly string[]): readonly string[] {
  return all
    .filter(({ path, code }) => pattern.test(code) && !within(path, ...allowed))
    .map(({ path }) => path)
    .filter(each => !forbidden.has(each))
}
