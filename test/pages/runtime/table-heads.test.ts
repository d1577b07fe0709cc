import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/table-heads.ts')>('table-heads')
const SOURCE = '<table data-ref="1"><thead><tr><th id="k">kop</th></tr></thead><tbody></tbody></table>'

function repeated(page: string): Promise<string> {
  return run(
    page,
    ({ repeatTableHead }, source) => {
      const template = document.createElement('template')
      template.innerHTML = source
      const repeat = repeatTableHead(template.content)
      for (const each of document.querySelectorAll('td, p, tr')) repeat(each)
      return document.querySelector('table')?.outerHTML ?? document.body.innerHTML
    },
    SOURCE,
  )
}

test('a table that goes on gets its head once, marked as ours and hidden from readers, without its ids', async () => {
  const made = await repeated(
    '<table data-ref="1" data-split-from="1"><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>',
  )
  expect(made).toContain('<thead data-generated="" aria-hidden="true"><tr><th>kop</th></tr></thead><tbody>')
  expect(made.match(/<thead/g)).toHaveLength(1)
})

test('a table that begins here, another one, and text get none', async () => {
  expect(await repeated('<table data-ref="1"><tbody><tr><td>a</td></tr></tbody></table>')).not.toContain('thead')
  expect(
    await repeated('<table data-ref="2" data-split-from="2"><tbody><tr><td>a</td></tr></tbody></table>'),
  ).not.toContain('thead')
  expect(await repeated('<p>x</p>')).toBe('<p>x</p>')
})

test('a table that has its head already keeps it', async () => {
  const made = await repeated(
    '<table data-ref="1" data-split-from="1"><thead><tr><th>x</th></tr></thead><tbody><tr><td>a</td></tr></tbody></table>',
  )
  expect(made.match(/<thead/g)).toHaveLength(1)
  expect(made).not.toContain('kop')
})
