import { basename, dirname, resolve } from 'node:path'
import * as z from 'zod'
import { type Message, message } from '../message.ts'
import { didYouMean } from '../nearest.ts'
import type { Checked } from '../press/check-file.ts'
import { report, succeeded, type Telling } from '../report.ts'
import { diskWorld } from '../world/disk-world.ts'
import type { Given } from './command.ts'
import { exit } from './exit.ts'
import { type Result, right, wrong } from './result.ts'
import type { Surroundings } from './surroundings.ts'
import { tellWrong } from './tell.ts'
import { telling } from './telling.ts'

const shape = z.object({
  as: z.string().optional(),
  strict: z.boolean().default(false),
  quiet: z.boolean().default(false),
  json: z.boolean().default(false),
  color: z.boolean().default(true),
})

/** `katern check`: holds any PDF against the standards that it claims, or against the one that `--as` names. */
export async function check({ args, options: raw }: Given, around: Surroundings): Promise<number> {
  const options = shape.parse(raw)
  const tell = telling(options, around)
  const { standards } = await import('../press/standards.ts')
  const names = standards.map(each => each.name)
  if (options.as !== undefined && !names.includes(options.as)) {
    const reason = `--as takes ${names.join(' or ')}, not “${options.as}”${didYouMean(options.as, names)}`
    return tellWrong([message('wrong-use', reason)], tell, around)
  }
  const files = await Promise.all(args.map(each => readFile(each, around)))
  const missing = files.flatMap(each => (each.ok ? [] : each.wrong))
  if (missing.length > 0) return tellWrong(missing, tell, around)
  const { checkFile } = await import('../press/check-file.ts')
  const checked: CheckedFile[] = []
  for (const each of files) {
    around.signal.throwIfAborted()
    if (each.ok)
      checked.push({ file: each.value.file, ...(await checkFile(each.value.bytes, each.value.file, options.as)) })
  }
  return print(checked, tell, around)
}

interface CheckedFile extends Checked {
  readonly file: string
}

interface ReadFile {
  /** As typed. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Any file of the machine, in a world that is its own folder: it is looked at, and nothing of it gets into a publication. */
async function readFile(typed: string, { cwd, packageRoot }: Surroundings): Promise<Result<ReadFile>> {
  const path = resolve(cwd, typed)
  const world = diskWorld(dirname(path), packageRoot)
  const bytes = typed === '' ? undefined : await world.read(basename(path)).catch(() => undefined)
  if (bytes !== undefined) return right({ file: typed, bytes })
  return wrong(message('missing-pdf', `“${typed}” is not there, or is no file that can be read`))
}

function print(checked: readonly CheckedFile[], tell: Telling, around: Surroundings): number {
  const messages = checked.flatMap(each => each.messages)
  const ok = succeeded(messages, tell.strict)
  if (tell.json) {
    const files = checked.map(({ file, standards, messages: own }) => ({
      file,
      standards: standards.map(each => each.title),
      ok: succeeded(own, tell.strict),
    }))
    around.stdout.write(`${JSON.stringify({ ok, files, messages })}\n`)
    return ok ? exit.clean : exit.errors
  }
  around.stderr.write(report([{ messages, written: [], pages: 0 }], tell).stderr)
  if (!tell.quiet) for (const each of checked) around.stdout.write(line(each))
  return ok ? exit.clean : exit.errors
}

function line({ file, standards, messages }: CheckedFile): string {
  const against = standards.map(({ title, rules }) => `${title} (${rules} rules)`).join(', ') || 'not checked'
  return `${file}  ${against}  ${wordsFor(messages)}\n`
}

function wordsFor(messages: readonly Message[]): string {
  const count = messages.filter(each => each.severity === 'error').length
  return count === 0 ? 'keeps to it' : `${count} ${count === 1 ? 'error' : 'errors'}`
}
