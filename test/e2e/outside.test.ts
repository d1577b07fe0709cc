import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Ended, katern, lastingFolders, type Report, reportOf } from './katern.ts'
import { publish } from './publish.ts'

/** Stands in files beside the publication, and must never come out. */
const canary = 'KANARIE'

/** Ways to write a path that leads out: relative, absolute, escaped once and twice, by a link, a scheme, a drive, a host. */
function spellings(home: string, ext: string): readonly string[] {
  const up = ['..', '..', '..', `geheim.${ext}`]
  return [
    up.join('/'),
    `${home}/geheim.${ext}`,
    up.join('%2f'),
    up.join('/').replaceAll('..', '%2e%2e'),
    up.join('%252f'),
    up.join('\\'),
    `sub/../${up.join('/')}`,
    `link/geheim.${ext}`,
    `file://${home}/geheim.${ext}`,
    `C:\\geheim.${ext}`,
    `/${home}/geheim.${ext}`,
    `\\\\server\\share\\geheim.${ext}`,
  ]
}

/** What is said of each spelling where a path with a host is a remote one. */
function rules(outside: string, remote: string, remotes: readonly number[]): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => (remotes.includes(index) ? remote : outside))
}

const paragraphs = (lines: readonly string[]) => `Tekst.\n\n${lines.join('\n\n')}\n`
const list = (names: readonly string[]) => names.map(name => `  - ${JSON.stringify(name)}\n`).join('')

let ended: Ended
let report: Report

const newFolder = lastingFolders()

beforeAll(async () => {
  const home = await newFolder()
  for (const ext of ['png', 'css', 'md', 'yaml']) await writeFile(join(home, `geheim.${ext}`), `${canary}: [`)
  const root = join(home, 'publicatie')
  const all = (ext: string) => spellings(home, ext)
  const escaped = (ext: string) => all(ext).map(each => each.replaceAll('\\', '\\\\'))
  await publish(root, {
    'chapters/uit/image.md': paragraphs(escaped('png').map(each => `![x](<${each}>)`)),
    'chapters/uit/html.md': paragraphs(all('png').map(each => `<img src="${each}" alt="x">`)),
    'chapters/uit/include.md': paragraphs(all('md').map(each => `::include{file="${each}"}`)),
    'chapters/uit/data.md': paragraphs(all('yaml').map(each => `::chart{data="${each}" alt="x"}`)),
    'chapters/uit/url.css': escaped('png')
      .map(each => `p { background: url("${each}"); }\n`)
      .join(''),
    'chapters/uit/import.css': escaped('css')
      .map(each => `@import "${each}";\n`)
      .join(''),
    'chapters/uit/edition.yaml': `running:\n  - image.md\n  - html.md\n  - include.md\n  - data.md\n${list(all('md'))}css:\n  - url.css\n  - import.css\n${list(all('css'))}`,
  })
  await symlink(home, join(root, 'chapters/uit/link'))
  ended = await katern(root, ['build', '--json'], { KATERN_BROWSER: '/no/browser' })
  report = reportOf(ended)
})

/** Rule and line of each message of a file. */
function told(name: string): readonly (readonly [string, number | undefined])[] {
  return report.messages
    .filter(each => each.place?.file === `chapters/uit/${name}`)
    .map(each => [each.rule, each.place?.line] as const)
}

const lines = (first: number, step: number, said: readonly string[]) =>
  said.map((rule, index) => [rule, first + index * step] as const)
const picture = rules('outside-publication', 'remote-image', [10, 11])

test.each([
  ['image.md', 3, 2, picture],
  ['html.md', 3, 2, picture],
  ['include.md', 3, 2, rules('outside-publication', '', [])],
  ['data.md', 3, 2, rules('outside-publication', '', [])],
  ['url.css', 1, 1, rules('asset-outside', 'remote-asset', [10])],
  ['import.css', 1, 1, rules('asset-outside', 'remote-asset', [10])],
] as const)('each of twelve spellings in %s is told at its line', (name, first, step, said) => {
  expect(told(name)).toEqual(lines(first, step, said))
})

test('so is each in the running order and among the stylesheets', () => {
  const running = lines(6, 1, rules('outside-chapter', '', []))
  const css = lines(21, 1, rules('asset-outside', '', []))
  expect(told('edition.yaml')).toEqual([...running, ...css])
})

test('nothing else is said, and nothing of the files comes out', () => {
  expect(report.messages.filter(each => each.place?.file.startsWith('chapters/'))).toHaveLength(8 * 12)
  expect(ended).toMatchObject({ code: 1, stderr: '' })
  expect(ended.stdout).not.toContain(canary)
})
