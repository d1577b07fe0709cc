import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import type { Message } from '../../scripts/message.ts'
import { home } from '../modules.ts'

/** A `katern` that runs in a process of its own. */
export interface Running {
  readonly child: ChildProcess
  /** Resolves as soon as what it has printed matches; rejects when it ends without. */
  readonly printed: (pattern: RegExp) => Promise<void>
  readonly ended: Promise<Ended>
}

/** What it did. `code` is null when a signal ended it. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What `--json` prints. */
export interface Report {
  readonly ok: boolean
  readonly messages: readonly Message[]
  readonly written: readonly { readonly path: string }[]
  readonly pages: number
}

/** Starts the command line as a person does, with a temporary folder of its own and no colours. */
export function start(cwd: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env
  const child = spawn(process.execPath, [join(home, 'bin/katern.js'), ...argv], {
    cwd,
    env: { PATH, HOME, TMPDIR, ...env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', chunk => {
    stdout += chunk
  })
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  const ended = new Promise<Ended>(settle => child.on('close', code => settle({ code, stdout, stderr })))
  const printed = async (pattern: RegExp): Promise<void> => {
    let over = false
    void ended.then(() => {
      over = true
    })
    while (!pattern.test(stdout + stderr)) {
      if (over) throw new Error(`Ended without printing ${pattern}: ${stdout}${stderr}`)
      await new Promise(settle => setTimeout(settle, 5))
    }
  }
  return { child, printed, ended }
}

/** Runs it to its end. */
export function katern(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return start(cwd, argv, env).ended
}

/**
 * Makes a cache with nothing but the browser in it, in an empty folder, and gives the folder. Where no build has unpacked
 * the browser yet, the first one does.
 */
export async function bareCache(folder: string): Promise<string> {
  const from = join(home, 'node_modules/.cache/katern')
  for (const name of await readdir(from).catch(() => [])) {
    if (/^browser-[\d.]+$/.test(name)) await symlink(join(from, name), join(folder, name))
  }
  return folder
}

/** Takes out of a cache what builds have kept, so that the next one has all to do. */
export async function forget(cache: string): Promise<void> {
  await rm(join(cache, 'memo'), { recursive: true, force: true })
}

/** The report of a build with `--json`. */
export function reportOf({ stdout }: Pick<Ended, 'stdout'>): Report {
  return JSON.parse(stdout)
}

/** An empty folder, gone after the test; absolute, with links resolved. */
export async function emptyFolder(): Promise<string> {
  const folder = await made()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Makes empty folders for a `beforeAll`, gone after the last test of the file; to be called outside any test. */
export function lastingFolders(): () => Promise<string> {
  const folders: string[] = []
  afterAll(async () => {
    for (const each of folders) await rm(each, { recursive: true, force: true })
  })
  return async () => {
    const folder = await made()
    folders.push(folder)
    return folder
  }
}

async function made(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'katern-test-')))
}

const thinIssue = `title: "#HOE DAN?"
language: nl
parts:
  - { id: onderzoek, label: Deel 1, title: Onderzoek }
running:
  - 00-omslag.md
  - 01-voorwoord.md
  - 02-inhoud.md
  - part: onderzoek
    chapters: [04-deel-1.md, 17-wijkleerbedrijf.md, 18-ambachtshuis.md, 21-samen-sterk-vught.md]
  - 90-colofon.md
  - 99-achterkant.md
`

/** Puts a thin issue of the magazine in a folder, of chapters that refer to no others, and gives the folder. */
export async function magazine(folder: string): Promise<string> {
  const edition = join(folder, 'chapters/hoe-dan')
  await mkdir(join(folder, 'chapters'))
  await cp(join(home, 'chapters/hoe-dan'), edition, {
    recursive: true,
    filter: path => !path.endsWith('.md') || thinIssue.includes(basename(path)),
  })
  await writeFile(join(edition, 'edition.yaml'), thinIssue)
  return folder
}

/** What lies in a folder, at any depth, but for the cache of the TypeScript loader. */
export async function left(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter(name => !/^(?:tsx-|node-compile-cache)/.test(name)).sort()
}
