import { expect, test } from 'vitest'
import { findFlaws } from '../../scripts/pages/integrity.ts'
import { wordsOfRuns } from '../../scripts/pages/source-runs.ts'
import { lines, markers, useStage } from './stage.ts'

const { layOut, laySection, studio } = useStage()
const AT = 'data-at="chapters/a.md:12:5"'
const PLACE = { file: 'chapters/a.md', line: 12, column: 5 }

test('text that a style hides is an error that names words, line and chapter', async () => {
  const { pages, messages } = await layOut(`<p>voor</p><p ${AT} style="display:none">zwijgt hier stil</p><p>na</p>`)
  expect(pages).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'text-lost', severity: 'error', place: PLACE }])
  expect(messages[0]?.reason).toContain('zwijgt hier stil')
})

test('text that only the book hides is an error as well', async () => {
  const { pages, messages } = await layOut(`<p ${AT} class="weg">zwijgt</p>`, '', { bookCss: '.weg { display: none }' })
  expect(pages).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'text-lost', severity: 'error', place: PLACE }])
  expect(messages[0]?.reason).toContain('zwijgt')
})

test('marks of no width that stand alone are no words', async () => {
  const { messages } = await layOut('<p>een \u200b twee \u00ad drie \u2060</p>')
  expect(messages).toEqual([])
})

test('text that sticks out of the page is cut off in print: an error', async () => {
  const css = '.uit { position: relative; left: 350px; white-space: nowrap }'
  const { pages, messages } = await layOut(`<p ${AT}><span class="uit">steekt uit</span></p>`, css)
  expect(pages).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'text-clipped', severity: 'error', place: PLACE }])
  expect(messages[0]?.reason).toMatch(/steekt|uit/)
})

test('text cut off by a box of the book that hides its overflow is an error', async () => {
  const bookCss = '.dicht { height: 10px; overflow: hidden }'
  const { pages, messages } = await layOut(`<div class="dicht"><p>een</p><p ${AT}>twee drie</p></div>`, '', { bookCss })
  expect(pages).toBeUndefined()
  expect(messages.map(each => each.rule)).toContain('text-clipped')
  expect(messages.map(each => each.reason).join()).toContain('twee drie')
})

test('a box of a fixed height that hides its overflow is opened rather than cut', async () => {
  const { pages, messages } = await layOut(`<div style="height:10px;overflow:hidden"><p>een</p><p>twee</p></div>`)
  expect(messages.filter(each => each.severity === 'error')).toEqual([])
  expect(pages?.map[0]?.lines.map(each => each.text)).toEqual(['een', 'twee'])
})

test('words printed over one another are an error', async () => {
  const { pages, messages } = await layOut(`<p ${AT}>onder</p><p style="margin-top:-18px">boven</p>`)
  expect(pages).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'text-overlaps', severity: 'error', place: PLACE }])
  expect(messages[0]?.reason).toMatch(/“onder” and “boven”/)
})

test('furniture over the text is an error', async () => {
  const furniture = { verso: '', recto: '<div style="position:absolute;top:40px;left:40px">voet</div>' }
  const { pages, messages } = await layOut(`<p ${AT}>tekst</p>`, '', { sections: [{ bare: false, furniture }] })
  expect(pages).toBeUndefined()
  expect(messages).toMatchObject([{ rule: 'text-overlaps', page: '1', place: PLACE }])
})

test('words doubled by the layout are an error', async () => {
  const script = (await studio()).script
  const doubling = `window.PagedConfig={auto:false,before:0};${script};{const previewer=window.Paged.Previewer.prototype;
    const start=previewer.initializeHandlers;previewer.initializeHandlers=function(){const made=start.call(this);
    this.chunker.hooks.renderNode.register(node=>{if(node.className==='dubbel')node.textContent+=' een'});return made}}`
  const laid = await laySection(`<p class="dubbel" ${AT}>een twee</p>`, '', {}, { script: doubling })
  expect(laid.sound).toBe(false)
  expect(laid.attempts[0]?.faults).toMatchObject([{ kind: 'doubled', words: 'een', page: 0, at: 'chapters/a.md:12:5' }])
})

test('a page script that drops a paragraph is caught', async () => {
  const script = (await studio()).script
  const dropping = `window.PagedConfig={auto:false,before:0};${script};{const previewer=window.Paged.Previewer.prototype;
    const start=previewer.initializeHandlers;previewer.initializeHandlers=function(){const made=start.call(this);
    this.chunker.hooks.renderNode.register(node=>{if(node.className==='weg')node.textContent=''});return made}}`
  const laid = await laySection(`<p>een</p><p class="weg" ${AT}>twee drie</p><p>vier</p>`, '', {}, { script: dropping })
  expect(laid.sound).toBe(false)
  const [first] = laid.attempts
  expect(first?.faults.map(each => each.kind)).toContain('lost')
  expect(first?.faults.find(each => each.kind === 'lost')).toMatchObject({
    words: 'twee drie',
    at: 'chapters/a.md:12:5',
  })
})

test('the gate finds any word taken out of, or added to, a sound layout', async () => {
  const laid = await laySection(`${lines(20)}<p>${markers(60, 21)}</p>`)
  expect(laid.sound).toBe(true)
  const source = wordsOfRuns(laid.source)
  expect(source).toHaveLength(80)
  for (const at of [0, 19, 40, 79]) {
    const less = source.filter((_, index) => index !== at)
    const words = less.map((word, index) => {
      return {
        ...word,
        left: index * 40,
        right: index * 40 + 30,
        top: 0,
        bottom: 20,
        generated: false,
        clipped: false,
        glued: false,
        block: 0,
        part: word.text,
        baseline: 15,
      }
    })
    const flaws = findFlaws(source, [{ words, links: [], cutPictures: [], blocks: [], pictures: [] }])
    expect(flaws).toMatchObject([{ kind: 'lost', words: source[at]?.text }])
  }
})

test('a font that does not load is an error that names it, never another font', async () => {
  const pageCss = '@font-face { font-family: Verdwenen; src: url("/files/weg.woff2") } html { font-family: Verdwenen }'
  const { pages, messages } = await layOut('<p>tekst</p>', '', { pageCss })
  expect(pages).toBeUndefined()
  const font = messages.find(each => each.rule === 'missing-font')
  expect(font).toMatchObject({ severity: 'error' })
  expect(font?.reason).toContain('Verdwenen')
})

test('a font that nobody asks for is not loaded', async () => {
  const css = '@font-face { font-family: Ongebruikt; src: local("Bestaat niet") } .nergens { font-family: Ongebruikt }'
  const { messages } = await layOut('<p>tekst</p>', css)
  expect(messages).toEqual([])
})

test('a style that no plan can heal ends in errors, and nothing is printed', async () => {
  const { pages, messages } = await layOut(
    `<p ${AT}>${markers(10)}</p>`,
    'p { text-indent: -9999px; white-space: nowrap }',
  )
  expect(pages).toBeUndefined()
  expect(messages.some(each => each.severity === 'error')).toBe(true)
})

test('text set in the colour of nothing is there: colour is not for this gate', async () => {
  const { messages } = await layOut('<p style="color:transparent">stil</p>')
  expect(messages).toEqual([])
})
