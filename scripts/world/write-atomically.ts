import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pid } from 'node:process'
import { alive } from './alive.ts'

/**
 * Writes files so that the earlier ones stay whole until the new ones are: beside them, to the disk, then renamed; no one
 * is renamed before all are written and read back. Makes the folders; rejects with the system's own error (`code` such as `ENOSPC`) and
 * leaves nothing half-written.
 * @param files By absolute path.
 */
export async function writeAtomically(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const waiting = new Map<string, string>()
  try {
    for (const [at, bytes] of files) {
      const folder = dirname(at)
      await mkdir(folder, { recursive: true })
      await sweep(folder, basename(at))
      await refuseFolder(at)
      const beside = join(folder, `.${basename(at)}.${pid}-${randomBytes(4).toString('hex')}.tmp`)
      waiting.set(beside, at)
      await writeThrough(beside, bytes)
    }
    for (const [beside, at] of waiting) await rename(beside, at)
  } catch (cause) {
    for (const beside of waiting.keys()) await rm(beside, { force: true })
    throw cause
  }
}

/** Renaming onto a folder fails, but only when the files before it are renamed already. */
async function refuseFolder(at: string): Promise<void> {
  const found = await stat(at).catch(() => undefined)
  if (found?.isDirectory()) throw Object.assign(new Error(`There is a folder: ${at}`), { code: 'EISDIR', path: at })
}

async function writeThrough(at: string, bytes: Uint8Array): Promise<void> {
  const file = await open(at, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  // What was proved is what was given: the disk must have the same before the earlier file goes.
  if (!(await readFile(at)).equals(bytes)) {
    throw Object.assign(new Error(`The disk does not have what was written: ${at}`), { code: 'EIO', path: at })
  }
}

/** What a build that was killed left beside this file. */
async function sweep(folder: string, name: string): Promise<void> {
  const mark = /^\.(.+)\.(\d+)-[0-9a-f]{8}\.tmp$/s
  for (const found of await readdir(folder)) {
    const [, target, owner] = mark.exec(found) ?? []
    if (target === name && !alive(Number(owner))) await rm(join(folder, found), { force: true })
  }
}
