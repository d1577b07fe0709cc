import { join } from 'node:path'
import type { Edition } from '../edition/model.ts'
import { type Memo, memo } from '../memo.ts'
import { collector, type Message } from '../message.ts'
import type { Pages } from '../pages/model.ts'
import type { KnownRepaint } from '../pdf/colour/known-repaint.ts'
import { openedProfiles } from '../pdf/colour/opened-profiles.ts'
import type { Gathered } from '../pdf/gather/gather.ts'
import type { TitledSection } from '../pdf/model.ts'
import { makePdf } from '../pdf/pdf.ts'
import { cacheStore } from '../world/cache-store.ts'
import { pageMemos } from './page-memo.ts'
import { type OpenMeans, pressMeans } from './press-means.ts'

/** The file for the press, to be made in whatever thread: plain values. */
export interface PrintJob {
  readonly kind: 'print'
  readonly pages: Pages
  readonly edition: Edition
  readonly sections: readonly TitledSection[]
  readonly when: Date | undefined
  /** With marks, colour bar and slug line. */
  readonly marks: boolean
  /** Bytes of the ICC profile of the press. */
  readonly profile: Uint8Array
  /** Folder of the cache, where converted pictures are kept. */
  readonly cache: string
  /** Versions of what converts pictures. */
  readonly libraries: string
  /** What pages that were put on plates are kept by; see `pageMemos`. */
  readonly engine: string | undefined
  readonly publication: readonly string[]
}

/** The file and what is wrong with it; without bytes the profile is none that colours can be separated with. */
export interface PrintResult {
  readonly bytes?: Uint8Array | undefined
  readonly messages: readonly Message[]
}

/** Makes files for the press. */
export interface PrintJobs {
  /** Opens the profile ahead of a job, since that takes a while. */
  readonly ready: (profile: Uint8Array) => Promise<void>
  readonly run: (job: PrintJob) => Promise<PrintResult>
  /** Ends what is still underway. */
  readonly close: () => Promise<void>
}

/** Jobs of one build. */
export function printJobs(): PrintJobs {
  const open = new Set<OpenMeans>()
  const profiles = openedProfiles()
  return {
    ready: async profile => void (await profiles(profile)),
    run: async job => {
      const kept = memo(cacheStore(join(job.cache, 'memo')))
      const means = await pressMeans(job.profile, kept, job.libraries, profiles)
      if (means === undefined) return { messages: [] }
      open.add(means)
      try {
        return await printed(job, means, kept)
      } finally {
        open.delete(means)
        await means.end()
      }
    },
    // Threads at work would keep a build that was stopped alive.
    close: async () => {
      await Promise.all([...open].map(means => means.end()))
    },
  }
}

async function printed(job: PrintJob, means: OpenMeans, kept: Memo): Promise<PrintResult> {
  const { pages, edition, sections, when, marks, engine, publication } = job
  const plates = pageMemos(kept, engine, publication)<KnownRepaint>('plates 1')
  const [found, wanted] = [collector(), { screen: false, print: true }]
  const { print } = await makePdf(pages, edition, sections, wanted, found, when, means, { marks, plates })
  return { bytes: print, messages: found.all() }
}

/** What of the pages the file for the press is made of: not their words, which are in the PDF, nor what only the screen has. */
export function pagesForPrint({ meaning: _, contents: __, ...pages }: Gathered): Pages {
  const map = pages.map.map(page => ({ ...page, lines: [], blocks: [], pictures: [], ground: [] }))
  return { ...pages, map, links: [], pictures: [], tables: [] }
}
