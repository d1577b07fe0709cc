import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

// The flagship edition retells a magazine in other words, so only its facts can be checked: names, roles, numbers, titles,
// terms, lessons. Each article has a list of them, made from the source; an entry that is a list names alternatives.

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const EDITION = join(ROOT, 'chapters/hoe-dan')
const FACTS = join(ROOT, 'test/fixtures/facts')

/** Pages that tell nothing of the source by themselves; a part opener may have facts, and then they are checked. */
const WITHOUT_FACTS = ['cover', 'part-opener', 'colophon', 'back-cover']

interface Chapter {
  readonly id: string
  readonly template: string
  readonly text: string
}

const chapters = readdirSync(EDITION)
  .filter(name => name.endsWith('.md'))
  .map(name => chapterOf(readFileSync(join(EDITION, name), 'utf8')))
const told = chapters.filter(({ id }) => existsSync(listOf(id)))

describe('facts of the flagship edition', () => {
  test.each(told)('$id holds every fact of its list', ({ id, text }) => {
    expect(missing(text, factsOf(id))).toEqual([])
  })

  test('every article has a list of facts', () => {
    const bare = chapters.filter(({ id, template }) => !WITHOUT_FACTS.includes(template) && !existsSync(listOf(id)))
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test('every list of facts belongs to a chapter', () => {
    const lists = readdirSync(FACTS).map(name => name.replace(/\.yaml$/, ''))
    expect(chapters.map(({ id }) => id)).toEqual(expect.arrayContaining(lists))
  })

  test.each(told)('the list of $id is flat and has at least five facts', ({ id }) => {
    const facts = factsOf(id)
    expect(facts.length).toBeGreaterThanOrEqual(5)
    expect(facts.flat().filter(each => typeof each !== 'string' || fold(each) === '')).toEqual([])
  })

  test('a missing fact is named, and one of several ways to say it is enough', () => {
    expect(missing('Ruim **een derde** van\nOss', ['Oss', ['meer dan een derde', 'ruim een derde'], 'Vught'])).toEqual([
      'Vught',
    ])
  })

  test('a number is not found inside a longer number, nor a name inside a longer word', () => {
    expect(missing('160 Ossenaren', ['60', 'Oss'])).toEqual(['60', 'Oss'])
  })
})

type Fact = string | readonly string[]

/** The facts that stand nowhere in the text, as the list says them. */
function missing(text: string, facts: readonly Fact[]): readonly Fact[] {
  const folded = fold(text)
  return facts.filter(fact => ![fact].flat().some(way => holds(folded, fold(way))))
}

/** Whether the words stand there, not beginning inside another word or number. */
function holds(text: string, fact: string): boolean {
  const literal = fact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${literal}${endOf(fact)}`, 'u').test(text)
}

/** A longer word may go on (wijk, wijken), for Dutch inflects and joins; a number and a short name may not (60, Oss). */
function endOf(fact: string): string {
  if (/\p{N}$/u.test(fact)) return '(?!\\p{N}|[.,]\\p{N})'
  return /^\p{L}{1,4}$/u.test(fact) ? '(?!\\p{L})' : ''
}

/** Text as facts are compared: lower case, one kind of quotation mark, dash and space, no marks of Markdown. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/\[\^[^\]]+\]:?|[*_\u00ad]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/--|[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function chapterOf(markdown: string): Chapter {
  const [id, template] = [/^id: (.+)$/m.exec(markdown)?.[1], /^template: (.+)$/m.exec(markdown)?.[1]]
  return { id: id ?? '', template: template ?? '', text: markdown }
}

function listOf(id: string): string {
  return join(FACTS, `${id}.yaml`)
}

function factsOf(id: string): readonly Fact[] {
  return parse(readFileSync(listOf(id), 'utf8')) as readonly Fact[]
}
