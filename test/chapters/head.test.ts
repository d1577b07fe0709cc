import { expect, test } from 'vitest'
import { readText } from './reading.ts'

const head = async (matter: string) => (await readText(`---\n${matter}\n---\nTekst.\n`)).chapter?.head

test('fields are inline Markdown, and blocks are no blocks there', async () => {
  expect((await head('standfirst: "[a](https://x.nl), `b--c` en *d*"'))?.standfirst).toBe(
    '<a href="https://x.nl">a</a>, <code>b--c</code> en <em>d</em>',
  )
  expect((await head('title: "+ geen lijst"'))?.title).toBe('+ geen lijst')
  expect((await head('title: "> geen citaat"'))?.title).toBe('> geen citaat')
  expect((await head('title: "Om 10:30, zo:dit"'))?.title).toBe('Om 10:30, zo:dit')
})

test('makers are listed in the language of the chapter', async () => {
  expect((await head('byline: [Ada]'))?.byline).toBe('Ada')
  expect((await head('language: en\nbyline: [Ada, Bea]'))?.byline).toBe('Ada and Bea')
  expect((await head('byline: [Ada, Bea, Cor]'))?.byline).toBe('Ada, Bea en Cor')
})

test('a reference in a standfirst is resolved, a dead one told of where the field stands', async () => {
  expect((await head('standfirst: "Zie [](#a)"\ntitle: T'))?.standfirst).toContain('data-page-of="a"')
  const { told } = await readText('---\nstandfirst: "Zie [](#weg)"\n---\nTekst.\n')
  expect(told).toEqual(['dead-reference nr/a.md:2:13'])
})
