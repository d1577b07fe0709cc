import * as z from 'zod'

/**
 * The JSON Schema of a file that people write in YAML, for completion and checks in their editor. Where the file wants
 * text a number will do as well, since text is taken as typed.
 */
export function jsonSchema(schema: z.ZodType, title: string): Readonly<Record<string, unknown>> {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema: part }) => {
      if (part.type === 'string' && !part.enum && part.const === undefined)
        Object.assign(part, { type: ['string', 'number'] })
    },
  })
  return { ...made, title }
}
