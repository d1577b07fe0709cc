import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { selectAll } from 'hast-util-select'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { brief, fixture, fixtures, packageRoot, render } from './components/render.ts'

const templates = (await readdir(join(packageRoot, 'templates/components'))).filter(name => name.endsWith('.html'))
const names = templates.map(name => name.slice(0, -5)).sort()
const data = await Promise.all(
  (await readdir(join(fixtures, 'data'))).map(async name => [
    `chapters/proef/data/${name}`,
    await fixture(`data/${name}`),
  ]),
)
const files = { ...Object.fromEntries(data), 'chapters/proef/images/portret.jpg': 'beeld' }

describe.each(names)('%s', name => {
  test('has a stylesheet and a fixture', async () => {
    await access(join(packageRoot, 'styles/components', `${name}.css`))
    await access(join(fixtures, `${name}.md`))
  })

  test('renders its fixture without a message', async () => {
    const { html, messages } = await render(await fixture(`${name}.md`), files)
    expect(messages).toEqual([])
    await expect(`${html}\n`).toMatchFileSnapshot(join(fixtures, `${name}.html`))
  })
})

test('there is no stylesheet or fixture without a template', async () => {
  const styles = (await readdir(join(packageRoot, 'styles/components'))).filter(name => name.endsWith('.css'))
  const written = (await readdir(fixtures)).filter(name => name.endsWith('.md'))
  expect(styles.map(name => name.slice(0, -4)).sort()).toEqual(names)
  expect(written.map(name => name.slice(0, -3)).sort()).toEqual(names)
})

describe('directives', () => {
  test('a text directive without a component is put back as typed', async () => {
    const { html, messages } = await render('Zie:dit, :x[*een* :twee[z] woord]{a="1" .b} en :box.')
    expect(html).toBe('<p>Zie:dit, :x[<em>een</em> :twee[z] woord]{a="1" .b} en :box.</p>')
    expect(messages).toEqual([])
  })

  test('an unknown container keeps its content and names the nearest component', async () => {
    const { html, messages } = await render('Tekst\n\n:::boxx\nBinnen.\n:::')
    expect(brief(messages)).toEqual(['unknown-component 3:1'])
    expect(messages[0]?.reason).toContain('did you mean “box”?')
    expect(html).toContain('<p>Binnen.</p>')
  })

  test('an unknown leaf is put back as typed', async () => {
    const { html, messages } = await render('::nergens[wat *dit* is]{a=b}')
    expect(brief(messages)).toEqual(['unknown-component 1:1'])
    expect(html).toBe('<p>::nergens[wat <em>dit</em> is]{a=b}</p>')
  })

  test('a component in the wrong form says how it is written', async () => {
    const { messages } = await render('::columns\n\nEen :box[kader].')
    expect(messages.map(each => each.reason)).toEqual([
      'The component columns is not written “::columns” but “:::columns”',
      'The component box is not written “:box” but “:::box”',
    ])
  })
})

describe('templates', () => {
  const hostile = '<script>x</script> &quot; onclick=&quot;x'

  test.each([
    '{{ v }}',
    '{{ v | raw }}',
    '{{ v | md }}',
    '<b title="{{ v }}"></b>',
    '<b title={{ v }}></b>',
    '<b {{ v }}></b>',
    '<{{ v }}>',
  ])('an attribute is never markup in %s', async body => {
    const files = {
      'templates/components/proef.html': `---\nkind: leaf\nattributes: { v: {} }\n---\n<div>${body}</div>`,
    }
    const { html } = await render(`::proef{v="${hostile}"}`, files)
    const parsed = unified().use(rehypeParse, { fragment: true }).parse(html)
    expect(selectAll('script, [onclick]', parsed)).toEqual([])
    expect(selectAll('*', parsed).map(each => each.tagName)).toEqual(body.startsWith('<b') ? ['div', 'b'] : ['div'])
  })

  test('addresses that run something are left out', async () => {
    const files = {
      'templates/components/proef.html':
        '---\nkind: leaf\nattributes: { u: {} }\n---\n<p><a href="{{ u }}">x</a>{{ u | md }}</p>',
    }
    const { html } = await render('::proef{u="[a](javascript:x) "}\n\n::proef{u="java\tscript:x"}', files)
    expect(html).not.toContain('href="java')
    expect(html).not.toContain('href="javascript')
  })

  test('id, classes, content and values go where the template says', async () => {
    const files = {
      'templates/components/proef.html':
        '---\nkind: [container, text]\nlabel: t\nattributes: { t: {}, n: { type: number, default: 3 } }\n---\n{% assign d = n | times: 2 %}<div class="proef proef-{{ n }}">{% if t %}<b>{{ t }}</b>{% endif %}{{ content }}<i>{{ d }}</i></div>',
    }
    const { html, messages } = await render(':::proef[Een *t*]{#a .b .c n=4}\nX\n:::\n\nzin :proef[y]', files)
    expect(messages).toEqual([])
    expect(html).toBe(
      '<div class="proef proef-4 b c" id="a" data-component="proef"><b>Een <em>t</em></b><p>X</p><i>8</i></div>\n<p>zin <div class="proef proef-3" data-component="proef">y<i>6</i></div></p>',
    )
  })

  test('an element forged in raw HTML gains nothing', async () => {
    const { html, messages } = await render(
      '<katern-component data-name="portrait" data-attributes=\'{"name":"<b>","image":"../../../etc/passwd"}\'>x</katern-component>\n\n<katern-component data-name="box" data-attributes="{">y</katern-component>',
    )
    expect(brief(messages)).toEqual(['outside-publication 1:1'])
    expect(html).toContain('&#x3C;b>')
    expect(html).not.toContain('passwd')
  })
})
