import { expect, test } from 'vitest'
import { readText } from './reading.ts'

test.each([
  ['<script>document.title="PWN"</script>', 'unsafe-html', 'The element <script> is left out'],
  ['<img src="a.svg" alt="a" onerror="x()">', 'unsafe-html', 'The attribute onerror of <img> is left out'],
  ['<a href="javascript:alert(1)">js</a>', 'unsafe-html', 'The attribute href of <a> is left out'],
  ['<a href="java\tscript:alert(1)">js</a>', 'unsafe-html', 'The attribute href of <a> is left out'],
  ['<a href="data:text/html,x">js</a>', 'unsafe-html', 'The attribute href of <a> is left out'],
  ['<svg onload="x()"><path d="M0 0"/></svg>', 'unsafe-html', 'The attribute onload of <svg> is left out'],
  ['<svg><use href="x.svg#a"/></svg>', 'unsafe-html', 'The attribute href of <use> is left out'],
  ['<svg><rect fill="url(http://x.nl)"/></svg>', 'unsafe-html', 'The attribute fill of <rect> is left out'],
  ['<svg><foreignObject><hr></foreignObject></svg>', 'unsafe-html', 'The element <foreignObject> is left out'],
  ['<iframe srcdoc="x"></iframe>', 'unsafe-html', 'The element <iframe> is left out'],
  ['<object data="x"></object>', 'unsafe-html', 'The element <object> is left out'],
  ['<embed src="x">', 'unsafe-html', 'The element <embed> is left out'],
  ['<meta http-equiv="refresh" content="0">', 'unsafe-html', 'The element <meta> is left out'],
  ['<link rel="stylesheet" href="x">', 'unsafe-html', 'The element <link> is left out'],
  ['<base href="x">', 'unsafe-html', 'The element <base> is left out'],
  ['<style>p { color: red }</style>', 'unsafe-html', 'The element <style> is left out'],
  ['<form action="x">in</form>', 'unsafe-html', 'The element <form> is left out'],
  ['<span style="color: red">in</span>', 'unknown-html', 'The attribute style of <span> is left out'],
  ['<font>in</font>', 'unknown-html', 'The element <font>, but not what is in it, is left out'],
  ['<input type="text">', 'unknown-html', 'The element <input> is left out'],
])('%s is told of at its line and column, and the text around it stays', async (markup, rule, reason) => {
  const column = /^<svg><(?:use|rect|foreign)/.test(markup) ? 10 : 5
  const files = { 'nr/a.svg': '<svg viewBox="0 0 1 1"/>' }
  const { html, told, messages } = await readText(`Voor.\n\nDit ${markup} blijft.\n`, files)
  expect(told).toEqual([`${rule} nr/a.md:3:${column}`])
  expect(messages[0]).toMatchObject({ severity: 'warning', reason })
  expect(html).toMatch(/<p>Dit .*blijft\.(?:<\/p>)?/s)
  expect(html).not.toMatch(
    /script|onerror|onload|javascript|srcdoc|url\(|<(?:iframe|object|embed|meta|link|base|form|style|font)/,
  )
})

test('the text within a form and an unknown element stays', async () => {
  const { html } = await readText('Dit <form>blijft <center>staan</center></form>.\n')
  expect(html).toContain('blijft staan')
})

test('content, drawings and data attributes stay as they are', async () => {
  const { html, told } = await readText(
    '<div class="vak" lang="en" dir="ltr" data-x="1" title="t"><ruby>漢<rt>kan</rt></ruby> <kbd>a</kbd></div>\n\n' +
      '<svg viewBox="0 0 1 1" role="img" aria-label="l"><linearGradient id="g"></linearGradient><path d="M0 0" fill="url(#g)"></path><use href="#g"></use></svg>\n',
  )
  expect(told).toEqual([])
  expect(html).toContain(
    '<div class="vak" lang="en" dir="ltr" data-x="1" title="t"><ruby>漢<rt>kan</rt></ruby> <kbd>a</kbd></div>',
  )
  expect(html).toContain(
    '<linearGradient id="g"></linearGradient><path d="M0 0" fill="url(#g)"></path><use href="#g"></use>',
  )
})

test('what only Katern may say is not taken from a chapter', async () => {
  const { html, told } = await readText(
    '<p data-generated="" data-at="x:1:1" data-page-of="a" data-note="n" data-x="1">Tekst</p>\n',
  )
  expect(told).toEqual([])
  expect(html.trim()).toBe('<p data-x="1">Tekst</p>')
})

test('an old anchor is an id', async () => {
  expect((await readText('<a name="hier"></a>Tekst, zie [daar](#hier).\n')).told).toEqual([])
})

test('comments are not printed', async () => {
  const { html, told } = await readText('Een <!-- geheim --> zin.\n\n<!-- ook niet -->\n')
  expect(told).toEqual([])
  expect(html.trim()).toBe('<p>Een  zin.</p>')
})
