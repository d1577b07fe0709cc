import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { commonRuns, longestRun, prose, values, words } from '../originality.ts'

// The flagship edition retells a magazine. Where the text it retells is at hand, beside the repository, no run of nine
// words may be taken from it, and no article may be much shorter or longer than its source.

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SOURCE = join(ROOT, '../shared/source')
const EDITION = join(ROOT, 'chapters/hoe-dan')
const MOST_SHARED_WORDS = 8

/** First and last line of each article in the source, by the id of the chapter that retells it. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  voorwoord: [1, 40],
  // The contents list before it is made by the machine; the chapter holds the text beside it.
  inhoud: [115, 159],
  leeswijzer: [160, 297],
  uitdaging: [298, 643],
  'rol-overheden': [644, 822],
  bewustzijn: [823, 1388],
  conclusie: [1389, 1464],
  deel2: [1465, 1507],
  themabijeenkomst: [1508, 1795],
  schadewijk: [1796, 1892],
  helmond: [1893, 1968],
  energiearmoede: [1969, 2080],
  erfbetreders: [2081, 2153],
  elsendorp: [2154, 2249],
  wijkleerbedrijf: [2250, 2353],
  ambachtshuis: [2354, 2468],
  'rotterdam-zuid': [2469, 2581],
  'camping-kafka': [2582, 2717],
  'samen-sterk-vught': [2718, 2865],
  bosschenaar: [2866, 2974],
  zaanstad: [2975, 3111],
  slotbeschouwing: [3112, 3561],
}

const ARTICLES = Object.entries(RANGES).map(([id, [from, to]]) => ({ id, from, to }))

const RESEARCH_PART = ['voorwoord', 'inhoud', 'leeswijzer', 'uitdaging', 'rol-overheden', 'bewustzijn', 'conclusie']

const present = existsSync(SOURCE)

describe.skipIf(!present)(`${present ? 'originality' : 'originality: SKIPPED, the source text is not here'}`, () => {
  const source = present ? textOf(SOURCE, '.txt') : ''
  const allowed = titles()

  test.each(files(EDITION, '.md'))('%s takes no run of nine words from the source', file => {
    expect(commonRuns(prose(read(EDITION, file)), source, allowed, MOST_SHARED_WORDS + 1)).toEqual([])
  })

  test.each(files(join(EDITION, 'data'), '.yaml'))('data/%s takes no run of nine words from the source', file => {
    expect(commonRuns(values(read(EDITION, 'data', file)), source, allowed, MOST_SHARED_WORDS + 1)).toEqual([])
  })

  test('the foreword and the research part are retold whole', () => {
    const ids = files(EDITION, '.md').map(file => idOf(read(EDITION, file)))
    expect(ids).toEqual(expect.arrayContaining(RESEARCH_PART))
  })

  test.for(ARTICLES)('$id is 70 to 110 per cent as long as its source', ({ id, from, to }, { skip }) => {
    const chapter = files(EDITION, '.md')
      .map(file => read(EDITION, file))
      .find(text => idOf(text) === id)
    if (chapter === undefined) return skip('not retold yet')
    const ratio = words(prose(chapter)).length / words(between(source, from, to)).length
    expect(ratio).toBeGreaterThanOrEqual(0.7)
    expect(ratio).toBeLessThanOrEqual(1.1)
  })

  test('reports words and longest run per article', ({ annotate }) => annotate(report(source, allowed)))
})

function report(source: string, allowed: readonly string[]): string {
  const rows = files(EDITION, '.md').map(file => {
    const text = prose(read(EDITION, file))
    const range = RANGES[idOf(read(EDITION, file))]
    const theirs = range ? words(between(source, ...range)).length : 0
    const share = theirs > 0 ? ` of ${theirs} (${Math.round((words(text).length / theirs) * 100)}%)` : ''
    const run = longestRun(text, source, allowed)
    return `${file}: ${words(text).length} words${share}; longest run ${run.length}: ${run.text}`
  })
  return rows.join('\n')
}

/** Lines `from` to `to`, both included, counted from one. */
function between(text: string, from: number, to: number): string {
  return text
    .split('\n')
    .slice(from - 1, to)
    .join('\n')
}

function titles(): readonly string[] {
  const lines = read(ROOT, 'test/fixtures/originality-titles.txt').split('\n')
  return lines.filter(line => line.trim() !== '' && !line.startsWith('# '))
}

function idOf(markdown: string): string {
  return /^id: (.+)$/m.exec(markdown)?.[1] ?? ''
}

function files(folder: string, extension: string): readonly string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith(extension))
    .sort()
}

function textOf(folder: string, extension: string): string {
  return files(folder, extension)
    .map(file => read(folder, file))
    .join('\n')
}

function read(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8')
}
