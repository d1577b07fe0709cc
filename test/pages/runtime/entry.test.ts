import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<unknown>('entry')

test('the page knows what Node calls, and nothing has been done yet', async () => {
  const told = await run('<p>tekst</p>', () => ({
    names: Object.keys((window as unknown as { katern: object }).katern).sort(),
    body: document.body.innerHTML,
  }))
  expect(told.names).toEqual(['layOut', 'markForTags', 'measureBook', 'showSheets', 'tieLinks'])
  expect(told.body).toMatch(/^<p>tekst<\/p>/)
})
