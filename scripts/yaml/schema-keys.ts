import type { z } from 'zod'
import type { Path } from './places.ts'

interface Def {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
}

/** The keys that a schema knows at a path, in the schema's order: what a mistyped key may have meant. */
export function schemaKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  const def: Def = schema._zod.def as object
  const through = def.innerType ?? def.in
  if (through) return schemaKeys(through, path)
  if (def.options) return [...new Set(def.options.flatMap(option => schemaKeys(option, path)))]
  const [step, ...rest] = path
  if (step === undefined) return Object.keys(def.shape ?? {})
  const next = def.shape?.[String(step)] ?? def.element ?? def.valueType
  return next ? schemaKeys(next, rest) : []
}
