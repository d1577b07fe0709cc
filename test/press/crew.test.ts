import { expect, test, vi } from 'vitest'
import { passingCrew } from '../../scripts/press/crew.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'

const [browserFor, fileHands] = vi.hoisted(() => [vi.fn(), vi.fn()])
vi.mock('../../scripts/press/browser-for.ts', () => ({ browserFor }))
vi.mock('../../scripts/press/file-hands.ts', () => ({ fileHands }))

test('a browser and threads come with the build and leave with it', async () => {
  const [browser, hands] = [{ end: vi.fn(async () => {}) }, { end: vi.fn(async () => {}) }]
  browserFor.mockReturnValue(browser)
  fileHands.mockReturnValue(hands)
  const [machine, world, { signal }] = [
    { env: {}, cache: '/cache' },
    Promise.resolve(memoryWorld({})),
    new AbortController(),
  ]
  const turn = passingCrew(machine).begin(world, signal)
  expect(browserFor.mock.calls).toEqual([[machine, world, signal]])
  expect([turn.browser, turn.hands]).toEqual([browser, hands])
  await turn.over()
  expect([browser.end.mock.calls.length, hands.end.mock.calls.length]).toEqual([1, 1])
})
