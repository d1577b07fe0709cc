import type { Plan } from './runtime/protocol.ts'

/** From the designer's wish to plain flow: a section that fails is tried again on the next. */
export const PLANS: readonly Plan[] = [
  { name: 'as-designed', notes: 'foot', loosened: false, plain: false, anywhere: false },
  { name: 'notes-at-end', notes: 'end', loosened: false, plain: false, anywhere: false },
  { name: 'loosened', notes: 'foot', loosened: true, plain: false, anywhere: false },
  { name: 'plain-flow', notes: 'foot', loosened: true, plain: true, anywhere: false },
  { name: 'bare-flow', notes: 'end', loosened: true, plain: true, anywhere: true },
]

/** What a plan gives up, for the report. */
export const GIVEN_UP: Readonly<Record<Plan['name'], string>> = {
  'as-designed': 'nothing',
  'notes-at-end': 'its notes stand at the end of the chapter',
  loosened: 'its boxes may break over pages',
  'plain-flow': 'it is set in one column, without floats or side-by-side boxes',
  'bare-flow':
    'it is set in one column, without floats or side-by-side boxes, with its notes at the end and long words broken anywhere',
}
