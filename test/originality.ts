/** A stretch of words that a text and its source share, in the same order. */
export interface Run {
  /** The shared words, lower case, without punctuation. */
  readonly text: string
  /** How many of them count: words of allowed titles and names do not. */
  readonly length: number
}

const ACCENT = /\p{M}/gu
const WORD = /[\p{L}\p{N}]+/gu
const PRINTED = /(?:title|caption|credit|from|by|name|role|alt|source)="([^"]*)"/g

/** Words as they are compared: lower case, without accents, apostrophes, punctuation and (line-end) hyphens. */
export function words(text: string): readonly string[] {
  const joined = text
    .normalize('NFD')
    .replace(ACCENT, '')
    .replace(/(\p{L})-[ \t]*\n\s*(?=\p{L})/gu, '$1')
    .replace(/(?<=\p{L})[-'’\u00ad](?=\p{L})/gu, '')
  return joined.toLowerCase().match(WORD) ?? []
}

/** What a reader reads of a Markdown chapter: front matter keys, directive names, ids and note marks are taken out. */
export function prose(markdown: string): string {
  return markdown
    .replace(/^---\n([\s\S]*?)\n---\n/, (_, matter: string) => values(matter))
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/^:::+.*$/gm, line => [...line.matchAll(PRINTED)].map(match => match[1]).join(' . '))
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, ' $1 ')
    .replace(/\[\^[^\]]+\]:?/g, ' ')
    .replace(/\{#[^}]*\}/g, ' ')
}

/** What is said in YAML: its values, without keys and without the template and id, which nobody reads. */
export function values(yaml: string): string {
  return yaml.replace(/^(template|id): .*$/gm, '').replace(/(^|[{,])\s*(- )?[A-Za-z]+:(?=\s|$)/gm, '$1 ')
}

/** The stretches that `text` shares with `source`, of at least `least` words that belong to no allowed title. */
export function commonRuns(text: string, source: string, allowed: readonly string[], least: number): readonly Run[] {
  const long = allRuns(text, source, allowed).filter(run => run.length >= least)
  // The tail of a run is a run as well; each is reported once, whole.
  return long.filter((run, at) => !long[at - 1]?.text.endsWith(run.text))
}

/** The longest stretch that `text` shares with `source`, titles not counted. */
export function longestRun(text: string, source: string, allowed: readonly string[]): Run {
  const none: Run = { text: '', length: 0 }
  return allRuns(text, source, allowed).reduce((best, run) => (run.length > best.length ? run : best), none)
}

/** For each word of `text`, the longest stretch from there on that also stands in `source`. */
function allRuns(text: string, source: string, allowed: readonly string[]): readonly Run[] {
  const [ours, theirs] = [words(text), words(source)]
  const named = titleWords(ours, allowed.map(words))
  const index = positions(theirs)
  return ours.map((word, at) => {
    const size = longestFrom(ours, at, theirs, index.get(word) ?? [])
    const length = named.slice(at, at + size).filter(isTitle => !isTitle).length
    return { text: ours.slice(at, at + size).join(' '), length }
  })
}

function positions(list: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [at, word] of list.entries()) {
    const known = index.get(word)
    if (known) known.push(at)
    else index.set(word, [at])
  }
  return index
}

function longestFrom(
  ours: readonly string[],
  at: number,
  theirs: readonly string[],
  starts: readonly number[],
): number {
  const sizes = starts.map(start => {
    let size = 0
    while (at + size < ours.length && ours[at + size] === theirs[start + size]) size++
    return size
  })
  return sizes.reduce((most, size) => Math.max(most, size), 0)
}

/** Which words belong to a title that stands there whole. */
function titleWords(list: readonly string[], titles: readonly (readonly string[])[]): readonly boolean[] {
  const marks = list.map(() => false)
  for (const title of titles.filter(each => each.length > 0)) {
    for (let at = 0; at + title.length <= list.length; at++) {
      if (title.every((word, offset) => list[at + offset] === word)) marks.fill(true, at, at + title.length)
    }
  }
  return marks
}
