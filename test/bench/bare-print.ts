import { readFile, writeFile } from 'node:fs/promises'
import { startBrowser } from '../../scripts/pages/browser.ts'

/**
 * Chromium's own start and print of static pages, with nothing before or after: the limit. It loads nothing else, so that no
 * program but the browser is measured: `bare-print.ts FILE CACHE OUT`.
 */
const [, , file = '', cache = '', out = ''] = process.argv
const running = await startBrowser({}, cache)
const page = await running.browser.newPage()
await page.setContent(await readFile(file, 'utf8'), { waitUntil: 'load', timeout: 0 })
await writeFile(out, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false, timeout: 0 }))
await running.end()
