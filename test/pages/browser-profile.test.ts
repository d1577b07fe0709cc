import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { alive, browserProfile } from '../../scripts/pages/browser-profile.ts'

/** No process can have it: beyond what Linux, macOS and Windows give out. */
const nobody = 2 ** 30

async function parent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'katern-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('a profile is an empty folder of this process, and goes with all that is in it', async () => {
  const folder = await parent()
  const profile = await browserProfile(folder)
  expect(await readdir(folder)).toEqual([expect.stringMatching(`^katern-browser-${process.pid}-`)])
  expect(await readdir(profile.path)).toEqual([])
  await mkdir(join(profile.path, 'Default'))
  await writeFile(join(profile.path, 'Default/Cookies'), 'x')
  await profile.remove()
  expect(await readdir(folder)).toEqual([])
  await profile.remove()
})

test('it can go at once', async () => {
  const folder = await parent()
  const profile = await browserProfile(folder)
  await writeFile(join(profile.path, 'x'), '')
  profile.removeNow()
  expect(await readdir(folder)).toEqual([])
})

test.runIf(process.platform === 'linux')('what still works in it is killed before it goes', async () => {
  const folder = await parent()
  const profile = await browserProfile(folder)
  const worker = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', `--user-data-dir=${profile.path}`])
  const ended = new Promise(settle => worker.once('exit', (_, signal) => settle(signal)))
  await new Promise(settle => worker.once('spawn', settle))
  profile.removeNow()
  expect(await ended).toBe('SIGKILL')
  expect(await readdir(folder)).toEqual([])
})

test('those of killed builds are removed; those of living ones and other folders stay', async () => {
  const folder = await parent()
  const stays = [`katern-browser-${process.ppid}-abc`, 'katern-browser-x', `other-${nobody}-abc`]
  for (const name of [...stays, `katern-browser-${nobody}-abc`])
    await mkdir(join(folder, name, 'Default'), { recursive: true })
  const profile = await browserProfile(folder)
  expect((await readdir(folder)).filter(name => !profile.path.endsWith(name)).sort()).toEqual(stays.sort())
})

test('tells the living from the dead', () => {
  expect([alive(process.pid), alive(1), alive(nobody)]).toEqual([true, true, false])
})
