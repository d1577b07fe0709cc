import * as z from 'zod'
import { decodeText } from '../decode.ts'
import { collector, type Message, message } from '../message.ts'
import { report, succeeded } from '../report.ts'
import type { Given } from './command.ts'
import { exit } from './exit.ts'
import { findPublication, type Publication } from './publication.ts'
import { type Result, right, wrong } from './result.ts'
import { stylesheets } from './stylesheets.ts'
import type { Surroundings } from './surroundings.ts'
import { tellWrong } from './tell.ts'
import { telling } from './telling.ts'

const shape = z.object({
  css: z.array(z.string()).default([]),
  plain: z.boolean().default(false),
  json: z.boolean().default(false),
  color: z.boolean().default(true),
})

/** `katern html`: prints what one Markdown file becomes; the messages go to standard error, also as JSON. */
export async function html({ args: [typed = ''], options: raw }: Given, around: Surroundings): Promise<number> {
  const options = shape.parse(raw)
  const publication = await findPublication(around)
  const source = await readSource(typed, publication, around)
  const css = await stylesheets(options.css, publication)
  if (!source.ok) return tellWrong(source.wrong, telling(options, around), toStderr(around))
  if (!css.ok) return tellWrong(css.wrong, telling(options, around), toStderr(around))
  const { chapterHtml } = await import('../press/chapter-html.ts')
  const made = await chapterHtml(source.value, { plain: options.plain, css: css.value }, publication.world)
  around.stdout.write(made.html)
  return tellMessages(made.messages, options, around)
}

interface Source {
  readonly path: string
  readonly text?: string
}

/** Standard input has no name of its own; its pictures are looked for in the folder of the command. */
async function readSource(typed: string, publication: Publication, around: Surroundings): Promise<Result<Source>> {
  if (typed === '-') {
    const unreadable = collector()
    const text = decodeText(await around.stdin(), 'stdin.md', unreadable)
    return text === undefined ? wrong(...unreadable.all()) : right({ path: publication.fromTyped('stdin.md'), text })
  }
  const path = publication.fromTyped(typed)
  const kind = await publication.world.kind(path)
  if (kind === 'file') return right({ path })
  if (kind !== 'outside') {
    const what = kind === 'folder' ? 'is a folder, not a file' : 'is not there'
    return wrong(message('missing-source', `“${typed}” ${what}`))
  }
  return wrong(
    message(
      'outside-publication',
      `“${typed}” lies outside the publication, whose folder is ${publication.world.root}`,
    ),
  )
}

function tellMessages(messages: readonly Message[], options: z.infer<typeof shape>, around: Surroundings): number {
  const tell = telling(options, around)
  const { stdout, stderr } = report([{ messages, written: [], pages: 0 }], { ...tell, quiet: true, notes: true })
  around.stderr.write(stderr + stdout)
  return succeeded(messages, false) ? exit.clean : exit.errors
}

/** Standard output is for the HTML alone. */
function toStderr(around: Surroundings): Surroundings {
  return { ...around, stdout: around.stderr }
}
