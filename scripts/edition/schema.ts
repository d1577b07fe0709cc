import { jsonSchema } from '../yaml/json-schema.ts'
import { editionFile } from './edition-file.ts'
import { tokensPart } from './tokens-file.ts'

/** The JSON Schemas of edition.yaml and styles/tokens.yaml, by the name of their file in docs/schema/. */
export function editionSchemas(): Readonly<Record<string, object>> {
  return {
    'edition.schema.json': jsonSchema(editionFile, 'edition.yaml: an edition and its running order'),
    'tokens.schema.json': jsonSchema(tokensPart, 'styles/tokens.yaml: format, type and inks of the house style'),
  }
}
