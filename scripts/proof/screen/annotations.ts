import type { ScreenAnnotation } from '../../pdf/screen-file/model.ts'
import { type ScreenRule, when } from './rule.ts'

/** What is asked of links, fields and other annotations. */
export const annotationRules: readonly ScreenRule[] = [
  {
    rule: 'ua-link-tag',
    clause: '7.18.5',
    asks: 'Every link is in a Link element.',
    check: ({ annotations }) =>
      shown(annotations, 'Link').flatMap(({ holder, page }) =>
        when(
          holder !== 'Link',
          holder === '' ? 'A link is in no element' : `A link is in an element of type ${holder}`,
          page,
        ),
      ),
  },
  {
    rule: 'ua-link-words',
    clause: '7.18.5',
    asks: 'Every link has Contents that say where it leads.',
    check: ({ annotations }) =>
      shown(annotations, 'Link').flatMap(({ contents, page }) =>
        when(contents.trim() === '', 'A link has no words', page),
      ),
  },
  {
    rule: 'ua-field-tag',
    clause: '7.18.4',
    asks: 'Every field of a form is in a Form element.',
    check: ({ annotations }) =>
      shown(annotations, 'Widget').flatMap(({ holder, page }) =>
        when(holder !== 'Form', 'A field is in no Form element', page),
      ),
  },
  {
    rule: 'ua-field-name',
    clause: '7.18.1',
    asks: 'Every field of a form has a name for readers (TU).',
    check: ({ annotations }) =>
      shown(annotations, 'Widget').flatMap(({ fieldName, page }) =>
        when(fieldName.trim() === '', 'A field has no name', page),
      ),
  },
  {
    rule: 'ua-annotation',
    clause: '7.18.1',
    asks: 'Every other annotation has Contents and is in an Annot element.',
    check: ({ annotations }) =>
      annotations
        .filter(({ hidden, subtype }) => !hidden && !plain.has(subtype))
        .flatMap(({ subtype, contents, holder, page }) =>
          when(
            contents.trim() === '' || holder !== 'Annot',
            `An annotation of type ${subtype} has no words or no place in the text`,
            page,
          ),
        ),
  },
  {
    rule: 'ua-trap-net',
    clause: '7.18.2',
    asks: 'There is no TrapNet annotation.',
    check: ({ annotations }) =>
      annotations.flatMap(({ subtype, page }) =>
        when(subtype === 'TrapNet', 'The page carries traps for the press', page),
      ),
  },
  {
    rule: 'ua-printer-mark',
    clause: '7.18.8',
    asks: 'Printer’s marks are in no element.',
    check: ({ annotations }) =>
      shown(annotations, 'PrinterMark').flatMap(({ holder, page }) =>
        when(holder !== '', `A printer’s mark is in an element of type ${holder}`, page),
      ),
  },
  {
    rule: 'ua-tab-order',
    clause: '7.18.3',
    asks: 'Pages with annotations have Tabs S.',
    check: ({ pages, annotations }) =>
      pages.flatMap(({ tabs, index }) =>
        when(!tabs && annotations.some(({ page }) => page === index), 'The tab key does not follow the text', index),
      ),
  },
]

/** Those with rules of their own, and those that are only the window of another. */
const plain = new Set(['Link', 'Widget', 'Popup', 'PrinterMark', 'TrapNet'])

function shown(annotations: readonly ScreenAnnotation[], subtype: string): readonly ScreenAnnotation[] {
  return annotations.filter(each => each.subtype === subtype && !each.hidden)
}
