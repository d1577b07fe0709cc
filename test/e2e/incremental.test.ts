import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Job, Outcome } from '../../scripts/job.ts'
import { pressIfChanged } from '../../scripts/press/press-if-changed.ts'
import { type StandingCrew, standingCrew } from '../../scripts/press/standing-crew.ts'
import { press } from '../../scripts/press.ts'
import { silent } from '../../scripts/progress/silent.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'
import { bareCache, lastingFolders } from './katern.ts'

/** How many edits, and from which seed: `npm run test:edits` makes a hundred. */
const rounds = Number(process.env.KATERN_EDITS ?? 4)
const seed = Number(process.env.KATERN_SEED ?? 4)

const newFolder = lastingFolders()
const job: Job = { target: 'proef', draft: false, plain: false, css: [], out: 'dist' }
type Files = Readonly<Record<string, string>>

/** A chance that is the same each time. */
function dice(start: number): (sides: number) => number {
  let state = start
  return sides => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const words = 'boom straat water school buurt gesprek raad plein avond tafel brief kamer'.split(' ')

function sentence(roll: (sides: number) => number): string {
  const picked = Array.from({ length: 6 + roll(20) }, () => words[roll(words.length)]).join(' ')
  return `Een ${picked}.`
}

const paragraphs = (count: number, roll: (sides: number) => number) => {
  return Array.from({ length: count }, () => `${sentence(roll)} ${sentence(roll)}`).join('\n\n')
}

const names = ['een', 'twee', 'drie', 'vier']
const at = (name: string) => `chapters/proef/${name}`
const order = (list: readonly string[]) =>
  `title: Proef\nlanguage: nl\ndate: 2026-01-02\nvariables: { plaats: Deurne }\nrunning: [inhoud.md, ${list.map(each => `${each}.md`).join(', ')}]\n`
const drawing = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="80"><rect width="${width}" height="80" fill="#1d1d1b"/></svg>`
const bars = (value: number) =>
  `kind: bars\nunit: "%"\nmax: 100\nitems:\n  - { label: Onderwijs, value: ${value} }\n  - { label: Zorg, value: 20 }\n`

async function firstFiles(roll: (sides: number) => number): Promise<Files> {
  const own = async (path: string) => [path, await readFile(join(home, path), 'utf8')] as const
  const chapter = (name: string, index: number) => {
    const template = index % 2 === 0 ? 'essay' : 'plain'
    const other = names[(index + 1) % names.length]
    const more =
      index === 1
        ? '\n\n![Een vlak](vlak.svg)\n'
        : index === 2
          ? '\n\nIn {{ plaats }}.[^1]\n\n[^1]: Een noot.\n\n::chart{data="data/staven.yaml" alt="Staven." title="Onderwijs" width="wide"}\n'
          : ''
    return `---\ntemplate: ${template}\ntitle: Hoofdstuk ${name}\nid: ${name}\n---\n${paragraphs(4 + index * 3, roll)}\n\nZie [](#${other}).${more}`
  }
  return {
    [at('edition.yaml')]: order(names),
    [at('inhoud.md')]: '---\ntemplate: contents\ntitle: Inhoud\n---\n',
    ...Object.fromEntries(names.map((name, index) => [at(`${name}.md`), chapter(name, index)])),
    [at('vlak.svg')]: drawing(200),
    [at('data/staven.yaml')]: bars(40),
    ...Object.fromEntries([await own('styles/utilities.css'), await own('templates/plain.html')]),
    'styles/tokens.yaml': 'format: { safe: 5 }\n',
  }
}

/** One edit of each kind; the names stand in the report of a failure. */
const edits: Readonly<Record<string, (files: Files, roll: (sides: number) => number) => Files>> = {
  paragraph: (files, roll) => {
    const path = at(`${names[roll(names.length)]}.md`)
    return { ...files, [path]: `${files[path]}\n\n${sentence(roll)}\n` }
  },
  word: (files, roll) => {
    const path = at(`${names[roll(names.length)]}.md`)
    return {
      ...files,
      [path]: (files[path] ?? '').replace(words[roll(words.length)] ?? '', words[roll(words.length)] ?? ''),
    }
  },
  title: (files, roll) => {
    const path = at(`${names[roll(names.length)]}.md`)
    return { ...files, [path]: (files[path] ?? '').replace(/title: .*/, `title: Over ${sentence(roll).slice(4, -1)}`) }
  },
  variable: (files, roll) => {
    const path = at('edition.yaml')
    return { ...files, [path]: (files[path] ?? '').replace(/plaats: \w+/, `plaats: ${words[roll(words.length)]}`) }
  },
  order: (files, roll) => {
    const list = [...names].sort(() => roll(2) - 0.5)
    return { ...files, [at('edition.yaml')]: order(list) }
  },
  style: (files, roll) => ({ ...files, 'styles/utilities.css': `.chapter p { letter-spacing: 0.0${roll(4)}em; }\n` }),
  template: (files, roll) => {
    const body = (files['templates/plain.html'] ?? '').replace(/\n<p class="keep">.*/s, '')
    return { ...files, 'templates/plain.html': `${body.trimEnd()}\n<p class="keep">${words[roll(words.length)]}</p>\n` }
  },
  picture: (files, roll) => ({ ...files, [at('vlak.svg')]: drawing(100 + roll(10) * 20) }),
  data: (files, roll) => ({ ...files, [at('data/staven.yaml')]: bars(30 + roll(60)) }),
  token: (files, roll) => ({ ...files, 'styles/tokens.yaml': `format: { margins: { top: ${12 + roll(4)} } }\n` }),
}

interface Built {
  readonly outcome: Outcome
  readonly files: readonly (Buffer | undefined)[]
}

const { signal } = new AbortController()

async function build(files: Files, cache: string, crew?: StandingCrew): Promise<Built> {
  const world = memoryWorld(files, { packageRoot: home })
  const outcome = await pressIfChanged(job, world, silent, signal, { env: {}, cache }, async () => {
    return (asked, from, progress, stop, machine) => press(asked, from, progress, stop, machine, crew)
  })
  await crew?.ready()
  const read = ['screen', 'print'].map(async name => {
    const bytes = await world.read(`dist/proef/proef-${name}.pdf`)
    return bytes && Buffer.from(bytes)
  })
  return { outcome, files: await Promise.all(read) }
}

test(`${rounds} edits at random: what was kept, and a crew that stays, give the bytes of a build from scratch`, {
  timeout: 3_600_000,
}, async () => {
  const roll = dice(seed)
  const [warm, watched] = [await bareCache(await newFolder()), await bareCache(await newFolder())]
  const crew = standingCrew({ env: {}, cache: watched }, signal)
  onTestFinished(() => crew.end())
  const states = [await firstFiles(roll)]
  let finished = 0
  for (let round = 0; round <= rounds; round++) {
    const files = states.at(-1) ?? {}
    const anew = await build(files, await bareCache(await newFolder()))
    for (const kept of [await build(files, warm), await build(files, watched, crew)]) {
      expect(kept.outcome, `round ${round}`).toEqual(anew.outcome)
      expect(kept.files.map((bytes, index) => bytes?.equals(anew.files[index] ?? Buffer.alloc(0)))).toEqual(
        anew.files.map(bytes => bytes && true),
      )
    }
    if (anew.outcome.written.length > 0) finished++
    const kinds = Object.values(edits)
    // Now and then an edit is taken back, which asks for what was kept longer ago.
    const back = roll(6) === 0 ? states[roll(states.length)] : undefined
    states.push(back ?? kinds[roll(kinds.length)]?.(files, roll) ?? files)
  }
  expect(finished).toBeGreaterThan(rounds * 0.8)
})
