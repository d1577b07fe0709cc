import { expect, test, vi } from 'vitest'
import { passingCrew } from '../../scripts/press/crew.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const [browserFor, fileHands] = vi.hoisted(() => [vi.fn(), vi.fn()])
vi.mock('../../scripts/press/browser-for.ts', () => ({ browserFor }))
vi.mock('../../scripts/press/file-hands.ts', () => ({ fileHands }))

test('a browser starts before the build begins, is served from its world, and leaves with it as the threads do', async () => {
  const [browser, hands] = [{ end: vi.fn(async () => {}) }, { end: vi.fn(async () => {}) }]
  browserFor.mockReturnValue(browser)
  fileHands.mockReturnValue(hands)
  const [machine, { signal }] = [{ env: {}, cache: '/cache' }, new AbortController()]
  const crew = passingCrew(machine, signal)
  const [asked, coming, stop] = browserFor.mock.calls[0] ?? []
  expect([asked, stop]).toEqual([machine, signal])
  const read = coming.then((world: ReturnType<typeof memoryWorld>) => world.read('a.md'))
  const turn = crew.begin(Promise.resolve(memoryWorld({ 'a.md': 'een' })), signal)
  expect([turn.browser, turn.hands]).toEqual([browser, hands])
  expect(new TextDecoder().decode(await read)).toBe('een')
  await turn.over()
  expect([browser.end.mock.calls.length, hands.end.mock.calls.length]).toEqual([1, 1])
})

test('it can be ended before a build begins', async () => {
  const [browser, hands] = [{ end: vi.fn(async () => {}) }, { end: vi.fn(async () => {}) }]
  browserFor.mockReturnValue(browser)
  fileHands.mockReturnValue(hands)
  await passingCrew({ env: {}, cache: '/cache' }, new AbortController().signal).end()
  expect([browser.end.mock.calls.length, hands.end.mock.calls.length]).toEqual([1, 1])
})
