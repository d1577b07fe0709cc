import { expect, test } from 'vitest'
import { brief, render } from './components/render.ts'

const files = {
  'templates/components/proef.html':
    '---\nkind: [container, text]\nattributes:\n  maat: { one-of: [klein, groot], default: groot }\n  aantal: { type: number }\n  doel: { type: id }\n  naam: { required: true }\n---\n<p>{{ maat }} {{ aantal }}</p>',
}

test('a right directive has defaults and no messages', async () => {
  const { html, messages } = await render(':::proef{naam="x" aantal="3,5" doel="#fig-één"}\n:::', files)
  expect(messages).toEqual([])
  expect(html).toContain('groot 3,5')
})

test('each fault stands at the attribute that has it', async () => {
  const { messages } = await render(
    'Eerst.\n\n:::proef{mat="x" maat="grot" aantal="veel" doel="a b" naam=""}\n:::',
    files,
  )
  expect(brief(messages)).toEqual([
    'unknown-attribute 3:10',
    'bad-attribute 3:18',
    'bad-attribute 3:30',
    'bad-attribute 3:44',
    'bad-attribute 3:55',
  ])
  expect(messages.map(each => each.reason)).toEqual([
    '“proef” has no attribute “mat”; did you mean “maat”?',
    'The attribute “maat” is “grot” but must be one of “klein”, “groot”; did you mean “groot”?',
    'The attribute “aantal” is “veel” but must be a number',
    'The attribute “doel” is “a b” but must be an id',
    'The attribute “naam” is “” but must be text, not empty',
  ])
})

test('a text directive may stand on a later line of its paragraph', async () => {
  const { messages } = await render('Een\nzin met :proef[x]{naam=a\n  fout=b}.', files)
  expect(brief(messages)).toEqual(['unknown-attribute 3:3'])
})

test('what is missing is told at the directive', async () => {
  const { messages } = await render('> :::proef\n> :::', files)
  expect(brief(messages)).toEqual(['missing-attribute 1:3'])
})
