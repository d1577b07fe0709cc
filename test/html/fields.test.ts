import { expect, test } from 'vitest'
import type { Chapter } from '../../scripts/chapters/model.ts'
import { checkFields } from '../../scripts/html/fields.ts'
import { readTemplate } from '../../scripts/html/matter.ts'
import { collector } from '../../scripts/message.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { sampleChapter } from './samples.ts'

const front = '---\nfields:\n  place: { required: true }\n  tone: { one-of: [calm, loud] }\n---\n'
const template = { name: 'story', file: '', body: '', ground: '', matter: readTemplate(front, '', collector()).matter }
const world = memoryWorld({ 'chapters/proef/01.md': '---\ntitle: A\ntone: lout\nplaec: Oss\n---\n' })

async function messagesFor(extra: Chapter['extra']) {
  const messages = collector()
  await checkFields(sampleChapter({ extra }), template, world, messages)
  return messages.all()
}

test('what the page kind declares and what sets something is fine', async () => {
  expect(await messagesFor({ place: 'Oss', tone: 'calm', contents: false, start: 'recto' })).toEqual([])
})

test('missing, unknown and wrong fields are told at their lines', async () => {
  expect(await messagesFor({ plaec: 'Oss', tone: 'lout' })).toMatchObject([
    { rule: 'unknown-field', severity: 'warning', place: { line: 4 }, reason: expect.stringContaining('“place”') },
    { rule: 'missing-field', severity: 'error' },
    { rule: 'invalid-field', place: { line: 3 }, reason: expect.stringContaining('“loud”') },
  ])
})
