import { expect, test } from 'vitest'
import { untilAborted } from '../../scripts/press/until-aborted.ts'

function told() {
  const said: string[] = []
  const stop = new AbortController()
  const progress = untilAborted(
    {
      start: stage => said.push(`start ${stage}`),
      step: (done, total, what) => said.push(`${done}/${total} ${what}`),
      done: summary => said.push(`done ${summary}`),
    },
    stop.signal,
  )
  return { progress, said, stop }
}

test('passes on what a stage says', () => {
  const { progress, said } = told()
  progress.start('pages')
  progress.step(1, 2, 'pages')
  progress.done('2 pages')
  expect(said).toEqual(['start pages', '1/2 pages', 'done 2 pages'])
})

test('after an abort a running stage says no more, and the next does not begin', () => {
  const { progress, said, stop } = told()
  progress.start('pages')
  stop.abort(new Error('genoeg'))
  progress.step(1, 2, 'pages')
  progress.done('2 pages')
  expect(() => progress.start('pdf')).toThrow('genoeg')
  expect(said).toEqual(['start pages'])
})
