import type { ScreenFile, ScreenTag } from '../../pdf/screen-file/model.ts'
import { type Finding, type ScreenRule, when } from './rule.ts'
import { standardTypes } from './standard-types.ts'
import { placedIn } from './walk.ts'

/** What is asked of elements on their own. */
export const structureRules: readonly ScreenRule[] = [
  {
    rule: 'ua-types',
    clause: '7.1',
    asks: 'Every structure type is a standard one of PDF 1.7, or the role map leads to one; standard types mean what they mean.',
    check: types,
  },
  {
    rule: 'ua-figure-alt',
    clause: '7.3',
    asks: 'Every figure has Alt or ActualText.',
    check: ({ tree }) => undescribed(tree, 'Figure', 'A picture has no description'),
  },
  {
    rule: 'ua-formula-alt',
    clause: '7.7',
    asks: 'Every formula has Alt or ActualText.',
    check: ({ tree }) => undescribed(tree, 'Formula', 'A formula has no description'),
  },
  {
    rule: 'ua-heading-order',
    clause: '7.4.2',
    asks: 'The first heading is H1, and none leaves a level out.',
    check: ({ tree }) => headings(tree),
  },
  {
    rule: 'ua-heading-kinds',
    clause: '7.4.4',
    asks: 'Headings are either all H or all numbered.',
    check: ({ tree }) => {
      const roles = [...placedIn(tree)].map(({ tag }) => tag.role)
      return when(
        roles.includes('H') && roles.some(each => /^H[1-6]$/.test(each)),
        'Headings with and without a level are mixed',
      )
    },
  },
  {
    rule: 'ua-heading-one',
    clause: '7.4.4',
    asks: 'An element has one heading H at most.',
    check: ({ tree }) =>
      [...placedIn(tree)].flatMap(({ tag: { kids, page } }) =>
        when(kids.filter(({ role }) => role === 'H').length > 1, 'A part has two headings without a level', page),
      ),
  },
  {
    rule: 'ua-note-id',
    clause: '7.9',
    asks: 'Every note has an ID.',
    check: ({ tree }) => notes(tree).flatMap(({ id, page }) => when(!id, 'A note has no ID', page)),
  },
  {
    rule: 'ua-note-unique',
    clause: '7.9',
    asks: 'No two notes have the same ID.',
    check: ({ tree }) => {
      const ids = notes(tree).flatMap(({ id, page }) => (id ? [{ id, page }] : []))
      return ids.flatMap(({ id, page }, index) =>
        when(ids.findIndex(each => each.id === id) < index, `Two notes have the ID “${id}”`, page),
      )
    },
  },
]

function types({ tree, roles }: ScreenFile): readonly Finding[] {
  const remapped = Object.keys(roles).filter(each => standardTypes.has(each) && roles[each] !== each)
  const unknown = new Map(
    [...placedIn(tree)].flatMap(({ tag }) => (standardTypes.has(tag.role) ? [] : [[tag.type, tag.page] as const])),
  )
  return [
    ...remapped.map(each => ({ reason: `The standard type ${each} is declared to be ${roles[each]}` })),
    ...[...unknown].map(([type, page]) => ({ reason: `Readers do not know the type ${type}`, page })),
  ]
}

function undescribed(tree: ScreenTag | undefined, role: string, reason: string): readonly Finding[] {
  return [...placedIn(tree)].flatMap(({ tag }) =>
    when(tag.role === role && !tag.alt?.trim() && !tag.actualText?.trim(), reason, tag.page),
  )
}

function headings(tree: ScreenTag | undefined): readonly Finding[] {
  const found: Finding[] = []
  let last = 0
  for (const { tag } of placedIn(tree)) {
    const level = Number(/^H([1-6])$/.exec(tag.role)?.[1])
    if (!level) continue
    const reason =
      last === 0 ? `The first heading is of level ${level}` : `A heading of level ${level} follows one of level ${last}`
    found.push(...when(level > last + 1, reason, tag.page))
    last = level
  }
  return found
}

function notes(tree: ScreenTag | undefined): readonly ScreenTag[] {
  return [...placedIn(tree)].map(({ tag }) => tag).filter(({ role }) => role === 'Note')
}
