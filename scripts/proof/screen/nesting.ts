import type { ScreenTag } from '../../pdf/screen-file/model.ts'
import { type Finding, type ScreenRule, when } from './rule.ts'
import { gridFaults } from './table-grid.ts'
import { placedIn } from './walk.ts'

/** What each type may hold, and in what it may stand (ISO 32000-1, 14.8.4.3). */
interface Nesting {
  readonly kids?: readonly string[]
  readonly parents?: readonly string[]
}

const rows = ['THead', 'TBody', 'TFoot']

const tables: Readonly<Record<string, Nesting>> = {
  Table: { kids: ['TR', ...rows, 'Caption'] },
  THead: { kids: ['TR'], parents: ['Table'] },
  TBody: { kids: ['TR'], parents: ['Table'] },
  TFoot: { kids: ['TR'], parents: ['Table'] },
  TR: { kids: ['TH', 'TD'], parents: ['Table', ...rows] },
  TH: { parents: ['TR'] },
  TD: { parents: ['TR'] },
}

const lists: Readonly<Record<string, Nesting>> = {
  L: { kids: ['L', 'LI', 'Caption'] },
  LI: { kids: ['Lbl', 'LBody'], parents: ['L'] },
  LBody: { parents: ['LI'] },
}

const contents: Readonly<Record<string, Nesting>> = {
  TOC: { kids: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { parents: ['TOC'] },
}

/** What is asked of elements in each other. */
export const nestingRules: readonly ScreenRule[] = [
  {
    rule: 'ua-table-shape',
    clause: '7.2',
    asks: 'Tables hold rows, and rows hold cells.',
    check: ({ tree }) => misplaced(tree, tables),
  },
  {
    rule: 'ua-list-shape',
    clause: '7.2',
    asks: 'Lists hold items, and items hold a label and a body.',
    check: ({ tree }) => misplaced(tree, lists),
  },
  {
    rule: 'ua-contents-shape',
    clause: '7.2',
    asks: 'Tables of contents hold their entries.',
    check: ({ tree }) => misplaced(tree, contents),
  },
  {
    rule: 'ua-captions',
    clause: '7.2',
    asks: 'A table has one caption at most, before or after all else; lists and contents have theirs first.',
    check: ({ tree }) => [...placedIn(tree)].flatMap(({ tag }) => captions(tag)),
  },
  {
    rule: 'ua-table-parts',
    clause: '7.2',
    asks: 'A table has one head and one foot at most, and with either a body.',
    check: ({ tree }) => ofRole(tree, 'Table').flatMap(tableParts),
  },
  {
    rule: 'ua-table-grid',
    clause: '7.2',
    asks: 'All rows of a table have as many columns, with what cells span counted in, and no cells lie over each other.',
    check: ({ tree }) => ofRole(tree, 'Table').flatMap(gridFaults),
  },
  {
    rule: 'ua-table-headers',
    clause: '7.5',
    asks: 'Header cells have a Scope, or the cells name them in Headers.',
    check: ({ tree }) => [...placedIn(tree)].flatMap(({ tag }) => (tag.role === 'Table' ? headless(tag) : [])),
  },
]

function misplaced(tree: ScreenTag | undefined, nestings: Readonly<Record<string, Nesting>>): readonly Finding[] {
  return [...placedIn(tree)].flatMap(({ tag, parent }) => {
    const nesting = nestings[tag.role]
    if (nesting === undefined) return []
    const { kids, parents } = nesting
    const around = parent?.role ?? 'the root'
    const strange = kids === undefined ? [] : tag.kids.map(each => each.role).filter(role => !kids.includes(role))
    return [
      ...when(parents !== undefined && !parents.includes(around), `A ${tag.role} stands in ${around}`, tag.page),
      ...when(strange.length > 0, `A ${tag.role} holds ${[...new Set(strange)].join(' and ')}`, tag.page),
      ...when(kids !== undefined && tag.contents > 0, `A ${tag.role} holds text of its own`, tag.page),
    ]
  })
}

function ofRole(tree: ScreenTag | undefined, role: string): readonly ScreenTag[] {
  return [...placedIn(tree)].map(({ tag }) => tag).filter(each => each.role === role)
}

function captions({ role, kids, page }: ScreenTag): readonly Finding[] {
  if (role !== 'Table' && role !== 'L' && role !== 'TOC') return []
  const found = kids.flatMap((kid, index) => (kid.role === 'Caption' ? [index] : []))
  const amiss = found.some(index => index > 0 && !(role === 'Table' && index === kids.length - 1))
  return [
    ...when(found.length > 1, `A ${role} has ${found.length} captions`, page),
    ...when(amiss, `The caption of a ${role} stands in the middle of it`, page),
  ]
}

function tableParts({ kids, page }: ScreenTag): readonly Finding[] {
  const [heads, bodies, feet] = ['THead', 'TBody', 'TFoot'].map(part => kids.filter(({ role }) => role === part).length)
  const [head = 0, body = 0, foot = 0] = [heads, bodies, feet]
  return [
    ...when(head > 1 || foot > 1, `A table has ${head} heads and ${foot} feet`, page),
    ...when(head + foot > 0 && body === 0, 'A table has a head or a foot and no body', page),
  ]
}

/** A table may have no headers at all; those that it has must be tied to their cells. */
function headless(table: ScreenTag): readonly Finding[] {
  const cells = [...placedIn({ ...table, kids: table.kids })].map(({ tag }) => tag)
  const heads = cells.filter(({ role }) => role === 'TH')
  const named = new Set(cells.flatMap(({ headers }) => headers))
  const loose = heads.filter(({ scope, id, kids, contents: own }) => {
    return !scope && !(id && named.has(id)) && (kids.length > 0 || own > 0)
  })
  const known = new Set(heads.flatMap(({ id }) => id ?? []))
  const unknown = [...named].filter(each => !known.has(each))
  return [
    ...loose.map(({ page }) => ({ reason: 'A header cell belongs to no row, column or cell', page })),
    ...unknown.map(each => ({
      reason: `A cell names the header “${each}”, which its table does not have`,
      page: table.page,
    })),
  ]
}
