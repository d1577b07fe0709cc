import { expect, test } from 'vitest'
import { readText } from './reading.ts'

test('every key goes where it belongs; what the template may print is typeset', async () => {
  const { chapter, told } = await readText(
    '---\ntemplate: feature\nid: eigen\ntitle: T\nshortTitle: Kort "x"\nstandfirst: Met *nadruk*\nbyline: [Ada, Bea, Cor]\npart: een\nlanguage: nl\n' +
      'start: recto\nnumbering: roman\nsubtitle: Een "woord"\nimage: beeld/a--b.jpg\n---\nTekst.\n',
  )
  expect(told).toEqual([])
  expect(chapter).toMatchObject({
    id: 'eigen',
    template: 'feature',
    part: 'een',
    head: { title: 'T', shortTitle: 'Kort “x”', standfirst: 'Met <em>nadruk</em>', byline: 'Ada, Bea en Cor' },
    extra: { start: 'recto', numbering: 'roman', subtitle: 'Een “woord”', image: 'beeld/a--b.jpg' },
  })
  expect(Object.keys(chapter?.extra ?? {})).toEqual(['start', 'numbering', 'subtitle', 'image'])
})

test.each([
  ['---js\nmodule.exports = process.exit()\n---\nTekst.\n', 'matter-language nr/a.md:1:1'],
  ['---\ntitle: T\n\nTekst zonder einde.\n', 'unclosed-matter nr/a.md:1:1'],
  ['---\nstart: links\n---\nTekst.\n', 'nr/a.md:2:8'],
  ['---\nFoo\n---\nTekst.\n', 'nr/a.md:2:1'],
  ['---\ntitle: A: b\n---\nTekst.\n', 'yaml-syntax nr/a.md:2:'],
  ['---\nid: a b\n---\nTekst.\n', 'nr/a.md:2:5'],
  ['---\ndirection: omhoog\n---\nTekst.\n', 'nr/a.md:2:12'],
  ['---\ntitle: a\ntitle: b\n---\nTekst.\n', 'duplicate-key nr/a.md:3:1'],
])('a mistake in front matter is told of at its place: %j', async (text, expected) => {
  const { told } = await readText(text)
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(expected)
})

test('text in front matter is text: no number, no markup that runs, no block', async () => {
  const { chapter, told } = await readText("---\ntitle: '# 1. <b>x</b>'\nkicker: 010\nyear: 1.10\n---\nTekst.\n")
  expect(told).toEqual([])
  expect(chapter?.head.title.replaceAll('\u00a0', ' ')).toBe('# 1. <b>x</b>')
  expect(chapter?.head.kicker).toBe('010')
})

test.each([
  "'</title><script>alert(1)</script>'",
  "'<img src=x onerror=alert(1)>'",
  "'\"}*{display:none}'",
  "'$(touch x) {{7*7}}'",
])('a title cannot become markup: %s', async title => {
  const { chapter } = await readText(`---\ntitle: ${title}\n---\nTekst.\n`)
  expect(chapter?.head.title).not.toMatch(/<script|onerror|<\/title/)
})

test('prototype keys are only keys', async () => {
  const { told } = await readText('---\n__proto__: { polluted: true }\nconstructor: x\n---\nTekst.\n')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(told.every(each => each.includes('nr/a.md'))).toBe(true)
})

test('hyphenation can be switched off, and words divided by hand', async () => {
  const word = 'gemeenteraadsverkiezingen zijn er. En meer.'
  const soft = async (matter: string) =>
    JSON.stringify((await readText(`---\n${matter}\n---\nDe ${word}\n`)).chapter?.body)
  expect(await soft('title: x')).toContain('\u00ad')
  expect(await soft('hyphenate: false')).not.toContain('\u00ad')
  expect(await soft('hyphenation: [gemeenteraads-verkiezingen]')).toContain('gemeenteraads\u00adverkiezingen')
})
