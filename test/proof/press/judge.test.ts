import { expect, it } from 'vitest'
import { readPress } from '../../../scripts/pdf/press-file/read-press.ts'
import { judgePress } from '../../../scripts/proof/press/judge.ts'
import { usualLimits } from '../../../scripts/proof/press/limits.ts'
import { broken } from './broken.ts'

it('makes a message of each finding, with the page as it is called', async () => {
  const bytes = await broken(({ doc, paint }) => {
    delete doc.context.trailerInfo.Info
    paint('1 0 0 rg 50 50 9 9 re f')
  })
  const messages = judgePress(await readPress(bytes), usualLimits, page => `folio ${page}`)
  const info = messages.find(({ rule }) => rule === 'x4-info')
  expect(info).toMatchObject({
    severity: 'error',
    reason: 'Info lacks Title, Creator, Producer, CreationDate, ModDate',
  })
  expect(info?.page).toBeUndefined()
  expect(messages.find(({ rule }) => rule === 'x4-rgb')).toMatchObject({
    reason: 'There is RGB in text and lines on the page',
    page: 'folio 0',
  })
})
