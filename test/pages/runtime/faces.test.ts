import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { useModule } from './in-page.ts'

const { run } = useModule<typeof import('../../../scripts/pages/runtime/faces.ts')>('faces')

const FACES = ['Body', 'Note', 'Unused']
  .map(name => `@font-face { font-family: ${name}; src: url(data:font/woff2;base64,AAAA) }`)
  .join('')

/** What is loaded of three faces that are broken, with a text in one and a note in another. */
function asked() {
  return run(
    `<style>${FACES} p { font-family: Body } i { font-family: Note }</style><div id="stage"><p>a</p></div>`,
    async ({ facesOf }) => {
      const stage = document.querySelector<HTMLElement>('#stage')
      const note = document.createElement('i')
      note.textContent = 'b'
      if (!stage) throw new Error('no stage')
      const failed = await facesOf(stage, [note])
      return {
        failed,
        left: document.querySelector('i') !== null,
        unused: document.fonts.check('1px Unused'),
      }
    },
  )
}

test('faces of the text and of the notes are asked for; what fails is told, in order', async () => {
  expect((await asked()).failed).toEqual(['Body', 'Note'])
})

test('a face that nothing is set in stays unread', async () => {
  expect((await asked()).unused).toBe(false)
})

test('the notes are taken away again', async () => {
  expect((await asked()).left).toBe(false)
})

test('faces that are there are told by all that tells them apart, and loaded by that before a text is set in them', async () => {
  const font = readFileSync(
    'node_modules/@fontsource/alegreya-sans/files/alegreya-sans-latin-400-normal.woff2',
  ).toString('base64')
  const faces = `<style>
    @font-face { font-family: Een; src: url(data:font/woff2;base64,${font}); unicode-range: U+41 }
    @font-face { font-family: Een; src: url(data:font/woff2;base64,${font}); unicode-range: U+42 }
    @font-face { font-family: Twee; src: url(data:font/woff2;base64,AAAA) }</style>`
  const told = await run(faces, async ({ facesThere, loadFaces }) => {
    const before = facesThere()
    const all = [...document.fonts].map(({ family, style, weight, stretch, unicodeRange }) =>
      [family, style, weight, stretch, unicodeRange].join(' / '),
    )
    await loadFaces([all[1] ?? '', all[2] ?? ''])
    return { before, after: facesThere() }
  })
  expect(told).toEqual({ before: [], after: ['Een / normal / normal / normal / U+42'] })
})
