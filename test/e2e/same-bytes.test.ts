import { readFile } from 'node:fs/promises'
import { homedir, hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { home } from '../modules.ts'
import { katern, lastingFolders, magazine } from './katern.ts'

const newFolder = lastingFolders()
const names = ['screen', 'print'] as const

interface Built {
  readonly root: string
  readonly out: string
  readonly passing: string
}

let first: Built
let second: Built

/** Builds a copy of the magazine in places of its own, with an empty cache. */
async function built(): Promise<Built> {
  const [root, out, passing, cache] = [
    await magazine(await newFolder()),
    await newFolder(),
    await newFolder(),
    await newFolder(),
  ]
  const environment = { TMPDIR: passing, KATERN_CACHE: cache }
  expect(await katern(root, ['build', 'hoe-dan', '--out', out], environment)).toMatchObject({ code: 0 })
  return { root, out, passing }
}

const pdf = ({ out }: Built, name: (typeof names)[number]) => readFile(join(out, `hoe-dan/hoe-dan-${name}.pdf`))

// Unpacking the browser into an empty cache takes a while on a busy machine.
beforeAll(async () => {
  first = await built()
  second = await built()
}, 300_000)

test.each(names)('%s: another folder, another cache and another moment give the same bytes', async name => {
  expect((await pdf(first, name)).equals(await pdf(second, name))).toBe(true)
})

test.each(names)('%s: nothing in the file tells of the machine or who used it', async name => {
  const text = readable(await pdf(first, name))
  expect(text.length).toBeGreaterThan(1_000_000)
  expect(text).toMatch(/\/Type\s*\/Page\b/)
  const { root, out, passing } = first
  const user = userInfo().username
  const private_ = [
    root,
    out,
    passing,
    home,
    homedir(),
    hostname(),
    user,
    process.version,
    'katern-',
    'puppeteer',
    'file://',
  ]
  const tells = private_.filter(each => each.length > 4 && (text.includes(each) || text.includes(utf16(each))))
  expect(tells).toEqual([])
  expect(text).not.toMatch(/\/(?:tmp|home|Users|root|var)\/\w|katern\.invalid|[A-Z]:\\Users/)
})

/** A PDF with its compressed streams unpacked, each byte a character. */
function readable(bytes: Buffer): string {
  const raw = bytes.toString('latin1')
  const streams = [...raw.matchAll(/stream\r?\n/g)].map(({ index, 0: word }) => {
    const start = index + word.length
    return unpacked(bytes.subarray(start, raw.indexOf('endstream', start)))
  })
  return [raw, ...streams].join('\n')
}

/** Pictures and fonts with other filters stay as they are. */
function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return ''
  }
}

/** As PDF writes text beyond Latin. */
function utf16(text: string): string {
  return [...text].map(letter => `\0${letter}`).join('')
}
