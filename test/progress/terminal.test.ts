import { expect, test } from 'vitest'
import { terminalProgress } from '../../scripts/progress/terminal.ts'
import { stream } from '../stream.ts'

/** A clock that is 300 ms further each time it is read. */
function clock(): () => Date {
  let time = 0
  return () => {
    time += 300
    return new Date(time)
  }
}

function view(live: boolean) {
  const { output, text } = stream(live)
  return { text, progress: terminalProgress({ stream: output, live, colour: false, now: clock() }) }
}

test('a line a stage where nobody looks', () => {
  const { text, progress } = view(false)
  progress.start('chapters')
  progress.step(1, 11, 'voorwoord')
  progress.done('11 chapters, 6,214 words')
  progress.start('html')
  progress.end()
  expect(text()).toBe(`chapters   ${'11 chapters, 6,214 words'.padEnd(44)} 0.3 s\n`)
})

test('on a terminal a bar while the stage runs, gone when it is done', () => {
  const { text, progress } = view(true)
  progress.start('pages')
  progress.step(1, 4, 'bomen\x1b[2J')
  progress.step(2, 4, 'water')
  progress.done('4 pages')
  expect(text()).toMatch(/━+─+/)
  expect(text()).toContain('1/4 bomen<1b>[2J')
  const last = text().slice(text().lastIndexOf('\x1b[K') + 3)
  expect(last).toMatch(/^pages {6}4 pages +0\.3 s\n$/)
  expect(text().lastIndexOf('\x1b[?25h')).toBeGreaterThan(text().lastIndexOf('\x1b[?25l'))
})

test('a stage that stops half-way leaves a clean line', () => {
  const { text, progress } = view(true)
  progress.start('pages')
  progress.end()
  progress.end()
  expect(text()).toBe('pages\r\x1b[K')
})

test('steps and ends outside a stage are nothing', () => {
  const { text, progress } = view(true)
  progress.step(1, 2, 'x')
  progress.done('x')
  expect(text()).toBe('')
})
