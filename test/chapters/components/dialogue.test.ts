import { expect, test } from 'vitest'
import { render } from './render.ts'

const dialogue = async (content: string, attributes = '') => {
  const { html, messages } = await render(`:::dialogue${attributes}\n${content}\n:::`)
  expect(messages).toEqual([])
  return html
}

test('turns hold all that follows a name; the interviewer asks', async () => {
  const html = await dialogue('**Vraag:** A?\n\n**Anna Smit**: B\n\n- c\n\n**Vraag:** D?', '{interviewer=vraag}')
  expect(html.match(/dialogue-(question|answer)/g)).toEqual([
    'dialogue-question',
    'dialogue-answer',
    'dialogue-question',
  ])
  expect(html).toContain('<p><strong class="dialogue-speaker">Anna Smit</strong>: B</p>')
  expect(html.indexOf('<li>c</li>')).toBeLessThan(html.lastIndexOf('dialogue-question'))
})

test('what no one says stays as it is', async () => {
  const html = await dialogue('Inleiding.\n\n**Nadruk** zonder naam.')
  expect(html).not.toContain('dialogue-turn"')
  expect(html).toContain('<p>Inleiding.</p>')
  expect(html).toContain('<strong>Nadruk</strong> zonder naam.')
})
