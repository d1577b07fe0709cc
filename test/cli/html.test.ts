import { afterEach, expect, test, vi } from 'vitest'
import { html } from '../../scripts/cli/html.ts'
import { message } from '../../scripts/message.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

const chapterHtml = vi.hoisted(() => vi.fn())
vi.mock('../../scripts/press/chapter-html.ts', () => ({ chapterHtml }))
afterEach(() => chapterHtml.mockReset())

const files = { 'chapters/a/1.md': '# Bomen' }

test('HTML to standard output, messages to standard error', async () => {
  const messages = [message('cannot-write', 'Let op', { severity: 'warning' })]
  chapterHtml.mockResolvedValue({ html: '<section></section>\n', messages })
  const { around, stdout, stderr } = surroundings(`${await publicationFolder(files)}/chapters`)
  expect(await html({ args: ['a/1.md'], options: {} }, around)).toBe(0)
  expect(chapterHtml.mock.calls[0]?.[0]).toEqual({ path: 'chapters/a/1.md' })
  expect(stdout()).toBe('<section></section>\n')
  expect(stderr()).toMatch(/^warning {2}cannot-write {2}Let op\.\n/)
})

test('a dash reads standard input, any line ends', async () => {
  chapterHtml.mockResolvedValue({ html: '', messages: [] })
  const { around } = surroundings(await publicationFolder(files), { input: '\ufeff# A\r\nb' })
  await html({ args: ['-'], options: {} }, around)
  expect(chapterHtml.mock.calls[0]?.[0]).toEqual({ path: 'stdin.md', text: '# A\nb' })
})

test('an error is code 1; as JSON the messages stay on standard error', async () => {
  chapterHtml.mockResolvedValue({ html: '<p>', messages: [message('cannot-write', 'Fout')] })
  const { around, stdout, stderr } = surroundings(await publicationFolder(files))
  expect(await html({ args: ['chapters/a/1.md'], options: { json: true } }, around)).toBe(1)
  expect(stdout()).toBe('<p>')
  expect(JSON.parse(stderr())).toMatchObject({ ok: false, messages: [{ reason: 'Fout' }] })
})

test.each([
  ['b.md', 'missing-source', '“b.md” is not there'],
  ['chapters', 'missing-source', '“chapters” is a folder, not a file'],
  ['../x.md', 'outside-publication', '“../x.md” lies outside'],
])('%s is wrong use', async (typed, rule, reason) => {
  const { around, stdout, stderr } = surroundings(await publicationFolder(files))
  expect(await html({ args: [typed], options: {} }, around)).toBe(2)
  expect(stdout()).toBe('')
  expect(stderr()).toContain(`error  ${rule}  ${reason}`)
})
