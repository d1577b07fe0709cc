import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Job } from '../../scripts/job.ts'
import { press } from '../../scripts/press.ts'
import { silent } from '../../scripts/progress/silent.ts'
import { memoryWorld } from '../../scripts/world/memory-world.ts'
import { home } from '../modules.ts'

const machine = { env: {}, cache: join(home, 'node_modules/.cache/katern') }
const words = 'In de oude stad liggen de bruggen laag, en wie er woont kent het geluid van schepen in de nacht. '
const cell = 'Een cel met zo veel woorden dat ze in een smalle kolom over meer dan één regel loopt'

const BLOCKS = {
  'a table with cells of several lines': `| Wat | Getal |\n|---|---|\n| ${cell} | 12 |\n| Kort | 13 |\n| ${cell} | 14 |`,
  'a table with a caption': '| Wat | Getal |\n|---|---|\n| Kort | 13 |\n| Kort | 14 |\n\nTabel: Een bijschrift',
  'a dialogue': ':::dialogue\n**A:** Waar begon het?\n\n**B:** Bij het water.\n:::',
  'a portrait without a picture': ':::portrait{name="De sluiswachter" role="Waterschap"}\nEen portret.\n:::',
  'a box with fields':
    ':::kortom{initiatiefnemer="Gemeente en waterschap" focus="Het peil"}\n- Kom langs.\n- Schrijf het op.\n:::',
}

test.each(Object.entries(BLOCKS))('the text after %s stands on the baseline grid', async (_, block) => {
  const text = `---\ntemplate: feature\ntitle: Proef\n---\n${words.repeat(2)}\n\n${block}\n\n${words.repeat(12)}\n`
  const world = memoryWorld({ 'proef.md': text }, { packageRoot: home })
  const job: Job = { target: 'proef.md', only: 'screen', draft: false, plain: false, css: [], out: 'dist' }
  const { messages } = await press(job, world, silent, new AbortController().signal, machine)
  expect(messages.map(each => `${each.rule} ${each.reason}`)).toEqual([])
})
