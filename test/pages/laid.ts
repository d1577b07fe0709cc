import type { Html, Section } from '../../scripts/html/model.ts'
import type { LaidSection } from '../../scripts/pages/laid-section.ts'
import { PLANS } from '../../scripts/pages/plans.ts'
import type { PrintedSection } from '../../scripts/pages/printed-section.ts'

/** A section as the html stage hands it over. */
export function section(changed: Partial<Section> = {}): Section {
  return {
    id: 's',
    path: 's.md',
    template: 'article',
    startSide: 'any',
    bare: false,
    bareFirst: false,
    numbering: 'arabic',
    markup: '<section id="s"></section>',
    furniture: { verso: '', recto: '' },
    title: 'S',
    language: 'nl',
    direction: 'ltr',
    ...changed,
  }
}

/** A section that went as designed, with these pages. */
export function laid(
  changed: Partial<Section>,
  pages: readonly string[],
  more: Partial<LaidSection> = {},
): LaidSection {
  const made = section(changed)
  const [plan] = PLANS
  if (!plan) throw new Error('There is no plan')
  return {
    section: made,
    startSide: 'recto',
    plan,
    pages,
    blank: '<div class="pagedjs_page pagedjs_right_page">leeg</div>',
    css: '',
    anchors: {},
    source: [],
    map: [],
    geometry: [],
    squeezed: [],
    faces: [],
    markup: made.markup,
    attempts: [],
    sound: true,
    ...more,
  }
}

/** A print in which nothing was found. */
export function printedSection(changed: Partial<PrintedSection> = {}): PrintedSection {
  const nothing = { glance: [], pictures: [], tables: [], tags: [] }
  return { ...nothing, broken: { fonts: [], pictures: [] }, pdf: new Uint8Array(), ...changed }
}

/** A book without sections, styles or files. */
export function html(changed: Partial<Html> = {}): Html {
  const empty = { sections: [], stylesheet: '', bookStylesheet: '', noteSelectors: [], assets: new Map() }
  return { language: 'nl', title: 'Proef', ...empty, ...changed }
}
