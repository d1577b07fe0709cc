import { afterEach, expect, test, vi } from 'vitest'
import { crashed, run } from '../../scripts/cli/run.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

const build = vi.hoisted(() => vi.fn())
vi.mock('../../scripts/cli/build.ts', () => ({ build }))
afterEach(() => build.mockReset())

test('answers what the command answers', async () => {
  build.mockResolvedValue(1)
  const { around } = surroundings('/')
  expect(await run(['build', 'a'], around)).toBe(1)
  expect(build).toHaveBeenCalledWith({ args: ['a'], options: { color: true } }, around)
})

test('the version goes to standard output', async () => {
  const { around, stdout } = surroundings('/')
  expect(await run(['--version'], around)).toBe(0)
  expect(stdout()).toBe('1.2.3\n')
})

test('without a command the help goes to standard error', async () => {
  const { around, stdout, stderr } = surroundings('/')
  expect(await run([], around)).toBe(2)
  expect([stdout(), stderr()]).toEqual(['', expect.stringContaining('Usage: katern')])
})

test('wrong use is told in the way that was asked for', async () => {
  const { around, stdout } = surroundings('/')
  expect(await run(['build', '--drft', '--json'], around)).toBe(2)
  expect(JSON.parse(stdout())).toMatchObject({ ok: false, messages: [{ rule: 'wrong-use' }] })
})

test('an exception is told once, as a message', async () => {
  build.mockRejectedValue(new Error('kapot'))
  const { around, stderr } = surroundings(await publicationFolder({}))
  expect(await run(['build'], around)).toBe(1)
  expect(stderr().match(/Katern failed: kapot/g)).toHaveLength(1)
})

test('what was stopped says so, without a stack', async () => {
  const controller = new AbortController()
  build.mockImplementation(async () => {
    controller.abort()
    controller.signal.throwIfAborted()
  })
  const { around, stderr } = surroundings('/', { signal: controller.signal, env: { KATERN_DEBUG: '1' } })
  await run(['build'], around)
  expect(stderr()).toMatch(/^error {2}build-stopped {2}Stopped before it was done\.\n {4}The build .*\n {4}Start .*\n$/)
})

test('a crash outside every promise is told too', () => {
  const { around, stderr } = surroundings('/')
  expect(crashed(new Error('los'), [], around)).toBe(1)
  expect(stderr()).toContain('Katern failed: los.')
})
