import cliProgress from 'cli-progress'
import { createColors } from 'picocolors'
import type { Progress } from '../progress.ts'
import { duration } from '../report/amounts.ts'
import { visible } from '../report/visible.ts'

/** Where and how to show progress. */
export interface ProgressView {
  readonly stream: NodeJS.WritableStream
  /** A terminal that a person looks at: the line of the stage at work is redrawn; else a line at the end of each stage. */
  readonly live: boolean
  readonly colour: boolean
  readonly now: () => Date
}

/** Progress of a build that may stop half-way: `end` clears what is drawn and gives the cursor back. */
export interface TerminalProgress extends Progress {
  readonly end: () => void
}

const stageWidth = 11
const summaryWidth = 44
const clearLine = '\r\x1b[K'

interface Stage {
  readonly name: string
  readonly began: number
  bar?: cliProgress.SingleBar
}

/** Shows each stage as a line: `chapters   11 chapters, 6,214 words   0.3 s`; on a live terminal with a bar while it runs. */
export function terminalProgress(view: ProgressView): TerminalProgress {
  const colours = createColors(view.colour)
  let stage: Stage | undefined
  const end = (): void => {
    stage?.bar?.stop()
    if (stage && view.live) view.stream.write(clearLine)
    stage = undefined
  }
  return {
    start: name => {
      end()
      stage = { name, began: view.now().getTime() }
      if (view.live) view.stream.write(colours.dim(name))
    },
    step: (done, total, what) => {
      if (stage && view.live) draw(stage, view, { done, total, what })
    },
    done: summary => {
      if (!stage) return
      const { name, began } = stage
      end()
      const time = colours.dim(duration(view.now().getTime() - began))
      view.stream.write(`${colours.bold(name.padEnd(stageWidth))}${visible(summary).padEnd(summaryWidth)} ${time}\n`)
    },
    end,
  }
}

interface Step {
  readonly done: number
  readonly total: number
  readonly what: string
}

function draw(stage: Stage, view: ProgressView, { done, total, what }: Step): void {
  const payload = { what: visible(what) }
  if (!stage.bar) {
    view.stream.write(clearLine)
    stage.bar = bar(stage.name, view)
    stage.bar.start(total, done, payload)
  }
  stage.bar.setTotal(total)
  stage.bar.update(done, payload)
}

function bar(name: string, view: ProgressView): cliProgress.SingleBar {
  return new cliProgress.SingleBar({
    stream: view.stream,
    format: `${name.padEnd(stageWidth)}{bar} {value}/{total} {what}`,
    barsize: 24,
    barCompleteChar: '━',
    barIncompleteChar: '─',
    clearOnComplete: true,
    hideCursor: true,
    // The command line handles signals itself; the library must not end the process in its place.
    gracefulExit: false,
    linewrap: false,
  })
}
