import { afterEach, expect, test, vi } from 'vitest'
import { standingCrew } from '../../scripts/press/standing-crew.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import type { ReadableWorld } from '../../scripts/world.ts'

const [browserFor, fileHands] = vi.hoisted(() => [vi.fn(), vi.fn()])
vi.mock('../../scripts/press/browser-for.ts', () => ({ browserFor }))
vi.mock('../../scripts/press/file-hands.ts', () => ({ fileHands }))
afterEach(() => vi.resetAllMocks())

/** A crew with what it started. */
function crew() {
  const browsers: { end: ReturnType<typeof vi.fn>; rehearse: ReturnType<typeof vi.fn>; world: ReadableWorld }[] = []
  browserFor.mockImplementation((_: unknown, coming: Promise<ReadableWorld>) => {
    const [end, rehearse] = [vi.fn(async () => {}), vi.fn(async () => {})]
    const made = { end, rehearse, world: undefined as unknown as ReadableWorld }
    browsers.push(made)
    const ahead = async () => {
      made.world = await coming
      return { rehearse }
    }
    return { end, ahead }
  })
  const hands: { end: ReturnType<typeof vi.fn>; forget: ReturnType<typeof vi.fn> }[] = []
  fileHands.mockImplementation(() => {
    const made = { end: vi.fn(async () => {}), forget: vi.fn(async () => {}) }
    hands.push(made)
    return made
  })
  const stop = new AbortController()
  return { ...standingCrew({ env: {}, cache: '/cache' }, stop.signal), browsers, hands, stop }
}

const worldOf = (text: string) => Promise.resolve(memoryWorld({ 'a.md': text }))
const rehearsal = { markup: '<p>een</p>', stylesheet: '', noteSelectors: [], assets: new Map() }

test('the threads stay, and a new browser waits for the next build with the page that it rehearsed on', async () => {
  const { begin, ready, end, browsers, hands } = crew()
  const first = begin(worldOf('een'), new AbortController().signal)
  first.learn(rehearsal)
  await first.over()
  await ready()
  expect([browsers.length, hands.length]).toEqual([2, 1])
  expect([browsers[0]?.end.mock.calls.length, hands[0]?.forget.mock.calls.length]).toEqual([1, 1])
  expect(browsers[1]?.rehearse.mock.calls).toEqual([[rehearsal]])
  const second = begin(worldOf('twee'), new AbortController().signal)
  expect([browsers.length, second.hands]).toEqual([2, first.hands])
  expect(new TextDecoder().decode(await browsers[1]?.world.read('a.md'))).toBe('twee')
  await second.over()
  await end()
  expect(browsers.map(each => each.end.mock.calls.length)).toEqual([1, 1, 1])
  expect(hands[0]?.end).toHaveBeenCalledOnce()
})

test('a build that is broken off takes its browser and threads with it', async () => {
  const { begin, browsers, hands } = crew()
  const broken = new AbortController()
  const turn = begin(worldOf('een'), broken.signal)
  broken.abort()
  expect(browsers[0]?.end).toHaveBeenCalledOnce()
  await turn.over()
  expect([hands.length, hands[0]?.end.mock.calls.length, hands[0]?.forget.mock.calls.length]).toEqual([2, 1, 0])
  const next = begin(worldOf('een'), new AbortController().signal)
  expect(next.hands).toBe(hands[1])
  await next.over()
  expect(hands[1]?.forget).toHaveBeenCalledOnce()
})

test('nobody waits when all is stopped', async () => {
  const { begin, stop, end, browsers } = crew()
  const turn = begin(worldOf('een'), stop.signal)
  stop.abort()
  await turn.over()
  await end()
  expect(browsers).toHaveLength(1)
})

test('a rehearsal that fails says nothing, and what was not used by the last build is let go', async () => {
  const { begin, ready, recent, browsers } = crew()
  const first = begin(worldOf('een'), new AbortController().signal)
  first.learn(rehearsal)
  recent.set('a', Promise.resolve(1))
  await first.over()
  browsers[1]?.rehearse.mockRejectedValue(new Error('x'))
  await ready()
  expect(await recent.get('a')).toBe(1)
  for (let time = 0; time < 2; time++) await begin(worldOf('een'), new AbortController().signal).over()
  recent.next()
  expect(recent.get('a')).toBeUndefined()
})
