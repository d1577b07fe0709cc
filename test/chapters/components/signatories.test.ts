import { expect, test } from 'vitest'
import { render } from './render.ts'

test('a name and an office, in tight and loose lists', async () => {
  const { html, messages } = await render(
    ':::signatories\nNamens:\n\n- **Anna** | Voorzitter | *tot* mei\n\n- Bram\n:::',
  )
  expect(messages).toEqual([])
  expect(html).toContain(
    '<div class="signatory"><p class="signatory-name"><strong>Anna</strong></p><p class="signatory-office">Voorzitter | <em>tot</em> mei</p></div>',
  )
  expect(html).toContain('<p class="signatory-name">Bram</p></div>')
  expect(html).toContain('<p>Namens:</p>')
})
