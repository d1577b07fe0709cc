/** An edition with one kind of mistake, and where each message must point: `rule file:line:column`. */
export interface Faulty {
  /** What is wrong, and the name of the edition's folder. */
  readonly name: string
  /** Path in the edition's folder → text or bytes. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly messages: readonly string[]
  /** What a reason must say: the name that is unknown, and the nearest that is known. */
  readonly says?: RegExp
}

/** A chapter with a title and a paragraph above the faulty line, which is thus line 5. */
function chapter(faulty: string): Readonly<Record<string, string>> {
  return { '01.md': `# Titel\n\nEen alinea.\n\n${faulty}\n` }
}

const good = { '01.md': '# Titel\n\nEen alinea.\n' }
const latin1 = new Uint8Array([...new TextEncoder().encode('# Titel\n\nEen caf'), 0xe9, 0x0a])
const stylesheet = { ...good, 'edition.yaml': 'css: [eigen.css]\n' }

/** Mistakes in the text of a chapter. */
const inText: readonly Faulty[] = [
  {
    name: 'missing-image',
    files: { ...chapter('Zie ![een foto](beelden/fotto.jpg) hier.'), 'beelden/foto.jpg': '' },
    messages: ['missing-image 01.md:5:5'],
    says: /“beelden\/fotto\.jpg”; did you mean “beelden\/foto\.jpg”/,
  },
  {
    name: 'remote-image',
    files: chapter('![een foto](https://example.org/foto.jpg)'),
    messages: ['remote-image 01.md:5:1'],
    says: /https:\/\/example\.org\/foto\.jpg/,
  },
  {
    name: 'duplicate-id',
    files: chapter('## Een {#zelfde}\n\nTekst.\n\n## Twee {#zelfde}'),
    messages: ['duplicate-id 01.md:9:1'],
    says: /“zelfde”/,
  },
  {
    name: 'dead-reference',
    files: chapter('## Kop {#water}\n\nLees [verder](#watr).'),
    messages: ['dead-reference 01.md:7:6'],
    says: /“#watr”.*did you mean “water”/,
  },
  { name: 'empty-chapter', files: { ...good, '02.md': '' }, messages: ['empty-chapter 02.md:1:1'] },
  { name: 'not-utf8', files: { '01.md': latin1 }, messages: ['not-utf8 01.md:3:8'] },
  { name: 'unclosed-directive', files: chapter(':::box\n\nTekst.'), messages: ['unclosed-directive 01.md:5:1'] },
  { name: 'stray-fence', files: chapter('Tekst.\n\n:::'), messages: ['stray-fence 01.md:7:1'] },
  {
    name: 'unknown-component',
    files: chapter(':::bxo\nTekst.\n:::'),
    messages: ['unknown-component 01.md:5:1'],
    says: /“:::bxo”.*did you mean “box”/,
  },
  {
    name: 'unknown-attribute',
    files: chapter(':::box{titel="Kop"}\nTekst.\n:::'),
    messages: ['unknown-attribute 01.md:5:8'],
    says: /“titel”.*did you mean “title”/,
  },
  {
    name: 'missing-include',
    files: { ...chapter('::include{file="_stukk.md"}'), '_stuk.md': 'Tekst.' },
    messages: ['missing-include 01.md:5:1'],
    says: /“_stukk\.md”; did you mean “_stuk\.md”/,
  },
  {
    name: 'include-loop',
    files: {
      ...chapter('::include{file="_a.md"}'),
      '_a.md': 'Tekst.\n\n::include{file="_b.md"}\n',
      '_b.md': '::include{file="_a.md"}\n',
    },
    messages: ['include-loop _b.md:1:1'],
    says: /_a\.md → .*_b\.md → .*_a\.md/,
  },
  {
    name: 'unknown-variable',
    files: { ...chapter('Prijs: {{ prjis }}.'), 'edition.yaml': 'variables: { prijs: "3" }\n' },
    messages: ['unknown-variable 01.md:5:8'],
    says: /“prjis”; did you mean “prijs”/,
  },
  { name: 'dead-note', files: chapter('Een noot.[^weg]'), messages: ['dead-note 01.md:5:10'], says: /weg/ },
]

/** Mistakes in front matter, edition.yaml and data files. */
const inData: readonly Faulty[] = [
  {
    name: 'bad-date',
    files: { ...good, 'edition.yaml': 'title: Titel\ndate: 2026-02-30\n' },
    messages: ['bad-date edition.yaml:2:7'],
  },
  {
    name: 'missing-template',
    files: { '01.md': '---\nid: een\ntemplate: fetaure\n---\nEen alinea.\n' },
    messages: ['missing-template 01.md:3:11'],
    says: /“fetaure”.*did you mean “feature”/,
  },
  {
    name: 'matter-syntax',
    files: { '01.md': '---\ntitle: "open\n---\nTekst.\n' },
    messages: ['yaml-syntax 01.md:2:8'],
  },
  {
    name: 'matter-language',
    files: { '01.md': '---js\nprocess.exit(7)\n---\nTekst.\n' },
    messages: ['matter-language 01.md:1:1'],
  },
  {
    name: 'missing-chapter',
    files: { ...good, 'edition.yaml': 'running:\n  - 01.md\n  - 02-watr.md\n', '_02-water.md': 'x' },
    messages: ['missing-chapter edition.yaml:3:5'],
    says: /“02-watr\.md”; did you mean/,
  },
  {
    name: 'data-syntax',
    files: { ...chapter('::chart{data="cijfers.yaml" alt="x"}'), 'cijfers.yaml': 'type: bar\nrows: [1, 2\n' },
    messages: ['undrawn-component 01.md:5:1', 'yaml-syntax cijfers.yaml:3:1'],
  },
  {
    name: 'edition-syntax',
    files: { ...good, 'edition.yaml': 'title: Titel\nrunning: [01.md\n' },
    messages: ['yaml-syntax edition.yaml:3:1'],
  },
]

/** Mistakes in the edition's own stylesheet. */
const inStyles: readonly Faulty[] = [
  {
    name: 'unknown-ink',
    files: { ...stylesheet, 'eigen.css': 'p {\n  color: var(--ink-accnt);\n}\n' },
    messages: ['unknown-ink eigen.css:2:14'],
    says: /“accnt”; did you mean .*accent/,
  },
  {
    name: 'missing-font',
    files: { ...stylesheet, 'eigen.css': '@font-face {\n  font-family: Weg;\n  src: url("weg.woff2");\n}\n' },
    messages: ['missing-asset eigen.css:3:13'],
    says: /weg\.woff2/,
  },
  {
    name: 'css-syntax',
    files: { ...stylesheet, 'eigen.css': 'p {\n  color: var(--ink-ink;\n}\n' },
    messages: ['css-syntax eigen.css:2:13'],
  },
  {
    name: 'missing-stylesheet',
    files: { ...good, 'edition.yaml': 'css:\n  - eigne.css\n', 'eigen.css': '' },
    messages: ['missing-stylesheet edition.yaml:2:5'],
  },
  {
    name: 'remote-asset',
    files: {
      ...stylesheet,
      'eigen.css': '@import "https://example.org/x.css";\np { background: url(//example.org/x.png); }\n',
    },
    messages: ['remote-asset eigen.css:1:1', 'remote-asset eigen.css:2:21'],
  },
]

/** Every mistake, each an edition of its own. */
export const faulty: readonly Faulty[] = [...inText, ...inData, ...inStyles]
