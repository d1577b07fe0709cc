import { type ScreenRule, when } from './rule.ts'

/** What is asked of what is painted. */
export const contentRules: readonly ScreenRule[] = [
  {
    rule: 'ua-untagged',
    clause: '7.1',
    asks: 'Everything painted is in a tag or an artifact.',
    check: ({ pages }) =>
      pages.flatMap(({ untagged, index }) =>
        when(untagged > 0, `${times(untagged)} painted that is neither in a tag nor marked as decoration`, index),
      ),
  },
  {
    rule: 'ua-tangled',
    clause: '7.1',
    asks: 'No artifact is in a tag, no tag in an artifact, and every mark is closed.',
    check: ({ pages }) =>
      pages.flatMap(({ tangled, index }) =>
        when(tangled > 0, `${times(tangled)} a tag and decoration lie in each other, or a mark is not closed`, index),
      ),
  },
  {
    rule: 'ua-orphans',
    clause: '7.1',
    asks: 'All marked content is in an element of the structure tree.',
    check: ({ pages }) =>
      pages.flatMap(({ orphans, index }) =>
        when(orphans > 0, `${times(orphans)} content is marked and in no element`, index),
      ),
  },
  {
    rule: 'ua-shapeless',
    clause: '7.21.8',
    asks: 'No text shows the glyph .notdef.',
    check: ({ pages }) =>
      pages.flatMap(({ shapeless, index }) =>
        when(shapeless > 0, `${times(shapeless)} a letter is shown that its font does not have`, index),
      ),
  },
  {
    rule: 'ua-forms-once',
    clause: '7.20',
    asks: 'A form with tags of its own is painted once.',
    check: ({ taggedForms }) =>
      taggedForms.flatMap(({ name, uses }) => when(uses > 1, `The form ${name} has tags and is painted ${uses} times`)),
  },
]

function times(count: number): string {
  return count === 1 ? 'Once' : `${count} times`
}
