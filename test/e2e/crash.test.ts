import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { browserGroups, browsersLeft, processesIn } from './browsers.ts'
import { bareCache, forget, katern, lastingFolders, left, magazine, start } from './katern.ts'

const newFolder = lastingFolders()
let root: string
let passing: string
let cache: string

beforeAll(async () => {
  root = await magazine(await newFolder())
  passing = await newFolder()
  cache = await bareCache(await newFolder())
})

type Kind = 'main' | 'renderer'

/** The processes of each browser that has got so far as to have a page. */
const atWork = () =>
  browserGroups(passing)
    .map(group => processesIn([group]))
    .filter(processes => processes.some(({ type }) => type === 'renderer'))

/** Waits until there is one that has not been killed yet, then kills it. */
async function kill(kind: Kind, killed: Set<number>): Promise<void> {
  for (let turn = 0; turn < 1000; turn++) {
    const found = atWork()
      .flat()
      .find(({ type, pid }) => type === kind && !killed.has(pid))?.pid
    if (found) {
      killed.add(found)
      process.kill(found, 'SIGKILL')
      return
    }
    await new Promise(settle => setTimeout(settle, 20))
  }
  throw new Error(`There is no ${kind} process to kill`)
}

/** Builds, and kills so many times in the middle of the layout. */
async function buildWithout(kind: Kind, times: number) {
  await forget(cache)
  const running = start(root, ['build', 'hoe-dan', '--only', 'screen'], { TMPDIR: passing, KATERN_CACHE: cache })
  const killed = new Set<number>()
  await running.printed(/^html /m)
  for (let turn = 0; turn < times; turn++) {
    // One that is killed before it has begun never started, which is another fault.
    while (!atWork().some(one => one.some(({ type, pid }) => type === 'main' && !killed.has(pid))))
      await new Promise(settle => setTimeout(settle, 20))
    // A quick machine is done with all pages in less than a second.
    await new Promise(settle => setTimeout(settle, 150))
    await kill(kind, killed)
  }
  return running.ended
}

const linux = process.platform === 'linux'

// Which process is which can be read on Linux only.
test.skipIf(!linux).each(['main', 'renderer'] as const)(
  'a %s process that dies is replaced once, and the PDF is the same',
  async kind => {
    const plain = await katern(root, ['build', 'hoe-dan', '--only', 'screen'])
    const path = join(root, 'dist/hoe-dan/hoe-dan-screen.pdf')
    const before = await readFile(path)
    const { code, stderr } = await buildWithout(kind, 1)
    expect([plain.code, code]).toEqual([0, 0])
    expect(stderr).not.toMatch(/error|warning|relaid/)
    expect((await readFile(path)).equals(before)).toBe(true)
    expect(await browsersLeft(passing, [])).toEqual([])
    expect(await left(passing)).toEqual([])
  },
)

test.skipIf(!linux)('a second time it is an error, and the earlier PDF stays', async () => {
  const path = join(root, 'dist/hoe-dan/hoe-dan-screen.pdf')
  const before = await readFile(path)
  const { code, stderr } = await buildWithout('main', 2)
  expect(code).toBe(1)
  expect(stderr).toMatch(/error {2}browser-crashed {2}The browser ended twice before the pages were done\./)
  expect(stderr).not.toMatch(/^\s+at |internal-error|page-error/m)
  expect((await readFile(path)).equals(before)).toBe(true)
  expect(await browsersLeft(passing, [])).toEqual([])
  expect(await left(passing)).toEqual([])
})
