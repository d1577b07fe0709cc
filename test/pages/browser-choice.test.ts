import { expect, test } from 'vitest'
import { chooseBrowser } from '../../scripts/pages/browser-choice.ts'

const none = () => false
const all = () => true

test('Linux on x64 uses the browser that comes with the install, whatever else is there', () => {
  expect(chooseBrowser({}, 'linux', 'x64', all)).toMatchObject({ kind: 'packaged', path: '', endpoint: '' })
})

test('KATERN_BROWSER comes first: an executable or a running browser', () => {
  expect(chooseBrowser({ KATERN_BROWSER: '/opt/chrome' }, 'linux', 'x64', none)).toMatchObject({
    kind: 'executable',
    path: '/opt/chrome',
    endpoint: '',
  })
  for (const endpoint of ['ws://127.0.0.1:3000', 'wss://farm.example/x'])
    expect(chooseBrowser({ KATERN_BROWSER: endpoint }, 'darwin', 'arm64', none)).toMatchObject({
      kind: 'remote',
      path: '',
      endpoint,
    })
})

test('an empty KATERN_BROWSER is none', () => {
  expect(chooseBrowser({ KATERN_BROWSER: '' }, 'linux', 'x64', none)?.kind).toBe('packaged')
})

test('other systems use the first browser that is found', () => {
  const chromium = '/Applications/Chromium.app/Contents/MacOS/Chromium'
  expect(chooseBrowser({}, 'darwin', 'arm64', path => path === chromium)?.path).toBe(chromium)
  expect(chooseBrowser({}, 'win32', 'x64', all)?.path).toMatch(/chrome\.exe$/)
  expect(chooseBrowser({}, 'linux', 'arm64', path => path === '/usr/bin/chromium')?.path).toBe('/usr/bin/chromium')
})

test('a machine without any has none', () => {
  expect(chooseBrowser({}, 'linux', 'arm64', none)).toBeUndefined()
  expect(chooseBrowser({}, 'freebsd', 'x64', all)).toBeUndefined()
})

test('every choice says why', () => {
  const choices = [chooseBrowser({}, 'linux', 'x64', none), chooseBrowser({}, 'darwin', 'x64', all)]
  for (const choice of choices) expect(choice?.why).toMatch(/\w+ \w+/)
})
