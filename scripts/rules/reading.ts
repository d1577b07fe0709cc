import type { Rules } from './rule.ts'

/** What can go wrong in reading any text or YAML. */
export const readingRules = {
  'not-utf8': {
    severity: 'error',
    why: 'Letters with accents would be printed as other letters, or not at all.',
    fix: 'Save the file as UTF-8 in your editor.',
  },
  'yaml-syntax': {
    severity: 'error',
    why: 'What follows cannot be understood, so nothing of it is used.',
    fix: 'Check the indentation, and put values with special characters in double quotes.',
  },
  'yaml-too-much': {
    severity: 'error',
    why: 'Text that grows without end while it is read would stop the build for everyone.',
    fix: 'Make it shorter or flatter, and repeat values by hand instead of with “&” and “*”.',
  },
  'duplicate-key': {
    severity: 'error',
    why: 'Only one of the two values can count.',
    fix: 'Take one of them out.',
  },
  'unknown-key': {
    severity: 'warning',
    why: 'A key that nothing reads has no effect.',
    fix: 'Correct the name, or take the line out.',
  },
  'missing-key': {
    severity: 'error',
    why: 'There is no sensible value to assume in place of one that is not given.',
    fix: 'Add the key with its value.',
  },
  'wrong-type': {
    severity: 'error',
    why: 'A value of another kind cannot be used here.',
    fix: 'Give the kind of value that the reason names.',
  },
  'wrong-value': {
    severity: 'error',
    why: 'The value lies outside what can be made.',
    fix: 'Give a value within the bounds that the reason names.',
  },
  'unknown-value': {
    severity: 'error',
    why: 'Only the names that the reason lists mean something here.',
    fix: 'Use one of them.',
  },
  'comment-as-value': {
    severity: 'warning',
    why: 'YAML takes a number sign after a space for a comment, so the words after it are lost.',
    fix: 'Put the value in double quotes, or take the line out.',
  },
} as const satisfies Rules
