import { expect, test } from 'vitest'
import { findPublication } from '../../scripts/cli/publication.ts'
import { stylesheets } from '../../scripts/cli/stylesheets.ts'
import { publicationFolder } from './publication-folder.ts'
import { surroundings } from './surroundings.ts'

test('finds files from where the command was given, and says what is wrong with the rest', async () => {
  const folder = await publicationFolder({ 'chapters/a/1.md': '#', 'a.css': '' })
  const publication = await findPublication(surroundings(`${folder}/chapters`).around)
  expect(await stylesheets(['../a.css'], publication)).toEqual({ ok: true, value: ['a.css'] })
  const outcome = await stylesheets(['../a.css', 'b.css', 'a', '../../x.css'], publication)
  expect(outcome.ok ? [] : outcome.wrong.map(each => each.reason)).toEqual([
    'The stylesheet of --css, “b.css”, is not there',
    'The stylesheet of --css, “a”, is a folder, not a stylesheet',
    `“../../x.css” lies outside the publication, whose folder is ${folder}`,
  ])
})
