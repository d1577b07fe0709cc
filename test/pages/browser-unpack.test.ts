import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unpackBrowser } from '../../scripts/pages/browser-unpack.ts'

let cache = ''
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'katern-unpack-'))
})
afterEach(() => rmSync(cache, { recursive: true, force: true, maxRetries: 10 }))

const packaged = process.platform === 'linux' && process.arch === 'x64'

test.runIf(packaged)('unpacks an executable, its libraries and its fonts in a folder of its version', async () => {
  const unpacked = await unpackBrowser(cache)
  expect(unpacked.executable).toContain(`browser-${unpacked.version}`)
  expect(existsSync(unpacked.executable)).toBe(true)
  expect(readdirSync(unpacked.libraries).length).toBeGreaterThan(0)
  const conf = readFileSync(unpacked.fontConfig, 'utf8')
  const [, fonts = ''] = /<dir>(.*)<\/dir>/.exec(conf) ?? []
  expect(existsSync(fonts)).toBe(true)
  expect(conf).not.toContain('.tmp')
})

test.runIf(packaged)('two at once, in one process, both get a whole browser and leave nothing beside it', async () => {
  const [first, second] = await Promise.all([unpackBrowser(cache), unpackBrowser(cache)])
  expect(first).toEqual(second)
  expect(
    execFileSync(first.executable, ['--version'], { env: { LD_LIBRARY_PATH: first.libraries }, encoding: 'utf8' }),
  ).toMatch(/\d+\./)
  expect(readdirSync(cache)).toEqual([`browser-${first.version}`])
})

test.runIf(packaged)('a second time nothing is unpacked', async () => {
  const { executable } = await unpackBrowser(cache)
  writeFileSync(executable, 'merk')
  await unpackBrowser(cache)
  expect(readFileSync(executable, 'utf8')).toBe('merk')
})

test.runIf(packaged)('what another build left half done does not count', async () => {
  const { version } = JSON.parse(
    readFileSync(
      fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url)),
      'utf8',
    ),
  ) as { version: string }
  mkdirSync(join(cache, `browser-${version}.1.tmp`), { recursive: true })
  const unpacked = await unpackBrowser(cache)
  expect(existsSync(unpacked.executable)).toBe(true)
})
