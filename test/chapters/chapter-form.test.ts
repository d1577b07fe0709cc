import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { chapterForm } from '../../scripts/chapters/chapter-form.ts'
import { sampleChapter } from '../html/samples.ts'

test('a chapter comes back as it was, its body when it is asked for', () => {
  const chapter = sampleChapter({
    extra: { odd: [Number.NaN, null], place: 'ü' },
    body: { type: 'root', children: [h('p', { dataAt: 'a.md:1:1' }, ['Zin ', h('em', 'één')])] },
  })
  const bytes = new Uint8Array(chapterForm.pack(chapter))
  const read = chapterForm.unpack(bytes)
  expect(Object.getOwnPropertyDescriptor(read, 'body')?.get).toBeTypeOf('function')
  expect({ ...read }).toEqual(chapter)
  expect(read.body).toBe(read.body)
})

test('a chapter in the midst of other bytes comes back as well', () => {
  const bytes = chapterForm.pack(sampleChapter())
  const around = new Uint8Array(bytes.length + 3)
  around.set(bytes, 3)
  expect({ ...chapterForm.unpack(around.subarray(3)) }).toEqual(sampleChapter())
})
