import { jsonSchema } from '../yaml/json-schema.ts'
import { matterFile } from './matter-file.ts'

/** The JSON Schema of a chapter's front matter, by the name of its file in docs/schema/. */
export function chapterSchemas(): Readonly<Record<string, object>> {
  return { 'chapter.schema.json': jsonSchema(matterFile, 'The front matter of a chapter') }
}
