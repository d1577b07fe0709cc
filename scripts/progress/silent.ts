import type { Progress } from '../progress.ts'

/** Progress that says nothing: for `--quiet`, `--json` and tests. */
export const silent: Progress = { start: () => {}, step: () => {}, done: () => {} }
