import type { SourceRun, SourceWord } from './runtime/protocol.ts'

/** Words of one place put together: a chapter has thousands, and a place for each would be most of what is kept of it. */
export function runsOf(words: readonly SourceWord[]): SourceRun[] {
  const runs: { text: string; at: string; stream: string }[] = []
  for (const { text, at, stream } of words) {
    const last = runs.at(-1)
    if (last && last.at === at && last.stream === stream) last.text += ` ${text}`
    else runs.push({ text, at, stream })
  }
  return runs
}

/** The words again, each with its place. */
export function wordsOfRuns(runs: readonly SourceRun[]): SourceWord[] {
  return runs.flatMap(({ text, at, stream }) => text.split(' ').map(word => ({ text: word, at, stream })))
}
