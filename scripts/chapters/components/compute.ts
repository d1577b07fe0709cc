import type { Element, ElementContent } from 'hast'
import type { Message, Place } from '../../message.ts'
import type { YamlSource } from '../../yaml-file.ts'

/** What a computing component knows beyond its attributes. */
export interface ComputeContext {
  /** Where the directive stands. */
  readonly place: Place
  /** Classes given to the directive. */
  readonly classes: readonly string[]
  /** What stands inside the directive, already rendered. */
  readonly children: readonly ElementContent[]
  /** The component's own data, also when the attribute `data` names a file. */
  readonly house?: YamlSource | undefined
}

/** What comes of it: the element that the template prints as `{{ drawing }}`, or none, and what was wrong. */
export interface Drawing {
  readonly element: Element | undefined
  readonly messages: readonly Message[]
}

/**
 * A component that computes: a pure function of its attributes and its data (the file that the attribute `data` names,
 * else `templates/components/NAME.yaml`).
 */
export type Compute = (
  attributes: Readonly<Record<string, string>>,
  data: YamlSource | undefined,
  context: ComputeContext,
) => Drawing
