import type { Taken } from './run.ts'

/** What was measured of one edition. */
export interface Result {
  readonly name: string
  /** By what was run, in the order of the runs. */
  readonly taken: Readonly<Record<string, readonly Taken[]>>
  readonly versions: Readonly<Record<string, string>>
  readonly machine: string
  /** What Katern made. */
  readonly files: readonly MadeFile[]
}

/** A finished file. */
export interface MadeFile {
  readonly name: string
  readonly bytes: number
  readonly pages: number
}

/** The report as Markdown: per edition what each run took, and how often the cold build went into it. */
export function results(all: readonly Result[]): string {
  const sorted = [...all].sort((one, other) => (Number(one.name) || 1e9) - (Number(other.name) || 1e9))
  return `# What \`npm run bench\` measured

Minimum, median and maximum of alternating runs. CPU is that of all processes together; memory is the peak of the resident
memory of all processes added up, so that what they share counts more than once. The ratio is the median of the ratios to the
cold build of the same round. "Watching" is \`katern build --watch\`, from the file that is written to the finished PDF; in
each round a session of six edits, four seconds after each other, of which the first and the middle one of the last four count.

${sorted.map(table).join('\n')}`
}

/** Seconds and sizes a page. */
function perPage({ taken, files }: Result): string {
  const wall = [...(taken.cold ?? [])].sort((one, other) => one.wall - other.wall)[0]?.wall ?? 0
  const sizes = files.map(
    ({ name, bytes, pages }) =>
      `${name}: ${pages} pages, ${Math.round(bytes / 1000)} kB, ${(bytes / pages / 1000).toFixed(1)} kB a page`,
  )
  const pages = files[0]?.pages ?? 1
  return `${sizes.join('; ')}. Cold, at its quickest ${((wall / pages) * 1000).toFixed(0)} ms a page.\n`
}

function table(result: Result): string {
  const { name, taken, versions, machine } = result
  const cold = taken.cold ?? []
  const rows = Object.entries(taken).map(([what, runs]) => {
    const good = runs.filter(each => each.ok)
    const version = versions[what] ? ` ${versions[what]}` : ''
    if (good.length === 0) return `| ${what}${version} | failed | | | |`
    const ratio = spread(ratios(runs, cold), 2)
    const columns = [
      spread(
        good.map(each => each.wall),
        1,
      ),
      spread(
        good.map(each => each.cpu),
        1,
      ),
    ]
    return `| ${what}${version} | ${columns.join(' | ')} | ${spread(
      good.map(each => each.memory),
      0,
    )} | ${ratio} |`
  })
  const title = name === 'flagship' ? 'The flagship, both PDFs' : `${name} pages, screen PDF`
  const head = '| | wall (s) | CPU (s) | memory (MB) | ratio to cold |\n|---|---|---|---|---|'
  return `## ${title}\n\n${machine}; ${cold.length} runs.\n\n${head}\n${rows.join('\n')}\n\n${comparison(result)}${perPage(result)}`
}

/** How often what others took goes into what Katern took in the same round. */
function comparison({ taken, versions }: Result): string {
  const own = Object.keys(taken).filter(what => !versions[what] && what !== 'bare print' && what !== 'unchanged')
  const others = Object.keys(taken).filter(what => versions[what] || what === 'bare print')
  if (others.length === 0) return ''
  const rows = own.map(what => {
    const cells = others.map(other => spread(ratios(taken[what] ?? [], taken[other] ?? []), 2))
    return `| ${what} | ${cells.join(' | ')} |`
  })
  const head = `| divided by | ${others.join(' | ')} |\n|---|${others.map(() => '---|').join('')}`
  return `${head}\n${rows.join('\n')}\n\n`
}

function ratios(runs: readonly Taken[], to: readonly Taken[]): readonly number[] {
  return runs.flatMap((each, round) => {
    const other = to[round]
    return each.ok && other?.ok ? [each.wall / other.wall] : []
  })
}

/** "1.0 / 1.2 / 1.9": minimum, median, maximum. */
function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (part: number) => sorted[Math.round((sorted.length - 1) * part)]?.toFixed(digits) ?? '–'
  return [at(0), at(0.5), at(1)].join(' / ')
}
