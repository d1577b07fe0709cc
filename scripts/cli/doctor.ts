import { createColors } from 'picocolors'
import * as z from 'zod'
import { cacheFolder } from '../world/cache-folder.ts'
import type { Given } from './command.ts'
import type { Check } from './doctor-check.ts'
import { examine } from './doctor-checks.ts'
import { exit } from './exit.ts'
import { findPublication } from './publication.ts'
import type { Surroundings } from './surroundings.ts'
import { colourful } from './telling.ts'

const shape = z.object({ json: z.boolean().default(false), color: z.boolean().default(true) })

/** `katern doctor`: says what a build would use here and whether it would work; exit code 1 when it would not. */
export async function doctor({ options: raw }: Given, around: Surroundings): Promise<number> {
  const options = shape.parse(raw)
  const publication = await findPublication(around)
  const cache = cacheFolder(around.env, around.cwd, around.packageRoot)
  const checks = await examine(publication, cache, around)
  const ok = checks.every(each => each.ok)
  const colour = colourful(around.stdout, around.env, options.color)
  around.stdout.write(options.json ? `${JSON.stringify({ ok, checks })}\n` : table(checks, colour))
  return ok ? exit.clean : exit.errors
}

function table(checks: readonly Check[], colour: boolean): string {
  const colours = createColors(colour)
  const width = Math.max(...checks.map(each => each.name.length))
  const lines = checks.flatMap(({ name, ok, value, fix }) => {
    const mark = ok ? colours.green('ok    ') : colours.red('wrong ')
    return [
      `${name.padEnd(width)}  ${mark} ${value}`,
      ...(fix ? [`${' '.repeat(width)}         ${colours.dim(fix)}`] : []),
    ]
  })
  return lines.map(each => `${each}\n`).join('')
}
