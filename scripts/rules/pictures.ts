import type { Rules } from './rule.ts'

/** What can go wrong with the pictures of a chapter. */
export const picturesRules = {
  'missing-image': {
    severity: 'error',
    why: 'A gap would be printed in place of the picture.',
    fix: 'Put the picture there, or correct the path; it is read from the chapter’s folder, then from the edition’s folder.',
  },
  'remote-image': {
    severity: 'error',
    why: 'A build never uses the network: what is printed must not depend on a server.',
    fix: 'Download the picture into the edition’s folder and name it by a relative path.',
  },
  'missing-alt': {
    severity: 'warning',
    why: 'A reader who does not see the picture does not learn what it shows.',
    fix: 'Describe it between the square brackets, or add `{.decorative}` when it says nothing.',
  },
  'unreadable-picture': {
    severity: 'error',
    why: 'A gap or a broken-picture sign would be printed in its place.',
    fix: 'Save it again as JPEG, PNG, WebP, AVIF, GIF or SVG.',
  },
  'huge-picture': {
    severity: 'error',
    why: 'Laying out such a picture takes gigabytes of memory, or it is silently not printed.',
    fix: 'Scale it down; 300 pixels an inch at its printed size are enough.',
  },
  'svg-script': {
    severity: 'warning',
    why: 'Scripts in pictures never run, so what they would draw is not printed.',
    fix: 'Save the drawing without scripts.',
  },
  'svg-external': {
    severity: 'error',
    why: 'A picture is shown by itself: what it asks for elsewhere is missing in print.',
    fix: 'Embed the parts in the drawing, or convert text to outlines, and save it again.',
  },
} as const satisfies Rules
