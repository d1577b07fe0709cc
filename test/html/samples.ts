import { h } from 'hastscript'
import type { Chapter } from '../../scripts/chapters/model.ts'
import type { Edition } from '../../scripts/edition/model.ts'

/** An edition of one part with two inks; `over` replaces what a test is about. */
export function sampleEdition(over: Partial<Edition> = {}): Edition {
  return {
    slug: 'proef',
    folder: 'chapters/proef',
    title: 'Proef',
    subtitle: 'Een <proef>',
    number: '1',
    date: '',
    language: 'nl',
    parts: [{ id: 'een', label: 'Deel 1', title: 'Onderzoek' }],
    running: [],
    imprint: {},
    variables: {},
    outputs: { screen: true, print: true, screenPpi: 150 },
    tokens: {
      format: {
        trim: { width: 210, height: 280 },
        bleed: 3,
        safe: 5,
        margins: { top: 18, bottom: 22, inner: 18, outer: 15 },
      },
      print: {
        variant: 'x-4',
        profile: 'press.icc',
        condition: { identifier: 'FOGRA39', info: '', registry: '' },
        inkLimit: 300,
        overprintUpToPt: 24,
      },
      grid: { columns: 12, gutterPt: 13.5, leadingPt: 13.5 },
      scale: { body: { sizePt: 10, leadingPt: 13.5 } },
      families: { text: '"Alegreya", serif' },
      inks: [
        { name: 'black', rgb: '#000000', cmyk: [0, 0, 0, 100] },
        { name: 'accent', rgb: '#c8102e', cmyk: [0, 100, 80, 5] },
      ],
      extra: { 'rule-width': '0.75px' },
    },
    css: [],
    plain: false,
    ...over,
  }
}

/** A chapter with a title and one paragraph. */
export function sampleChapter(over: Partial<Chapter> = {}): Chapter {
  return {
    path: 'chapters/proef/01.md',
    id: 'eerste',
    template: 'plain',
    part: 'een',
    language: 'nl',
    direction: 'ltr',
    head: { kicker: '', title: 'Eén <em>titel</em>', shortTitle: 'Eén titel', standfirst: '', byline: '' },
    extra: {},
    body: { type: 'root', children: [h('p', { dataAt: 'chapters/proef/01.md:5:1' }, 'Zin & meer.')] },
    headings: [],
    anchors: [],
    assets: [],
    ...over,
  }
}
