import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/lines-of.ts')>('lines-of')

function linesOf(html: string, style = 'width:100px') {
  return run(`<p style="${style}">${html}</p>`, ({ linesOf, endsInHyphen, isOneWord, lettersOf }) =>
    linesOf(document.querySelector('p') as Element).map(line => ({
      text: line.words
        .map(word => (word.glued ? '' : ' ') + word.part.replace('\u00ad', '|'))
        .join('')
        .trim(),
      hyphen: endsInHyphen(line),
      one: isOneWord(line),
      letters: lettersOf(line),
    })),
  )
}

test('a line is its words, with those that follow without a space', async () => {
  expect(await linesOf('een <b>tw</b>ee drie')).toEqual([
    { text: 'een twee', hyphen: false, one: false, letters: 7 },
    { text: 'drie', hyphen: false, one: true, letters: 4 },
  ])
})

test('a divided word is on both its lines', async () => {
  const found = await linesOf('een uit\u00advoering nu')
  expect(found.map(each => [each.text, each.hyphen])).toEqual([
    ['een uit|', true],
    ['voering nu', false],
  ])
})

test('a hyphen of the word itself ends a line as well, a dash does not', async () => {
  expect((await linesOf('een noord-zuid')).map(each => each.hyphen)).toEqual([true, false])
  expect((await linesOf('een twee – drie', 'width:90px')).some(each => each.hyphen)).toBe(false)
})

test('blocks within are lines of their own block', async () => {
  expect(await linesOf('een<span style="display:block">twee</span>')).toHaveLength(1)
})
