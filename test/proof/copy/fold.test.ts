import { expect, test } from 'vitest'
import { fold } from '../../../scripts/proof/copy/fold.ts'

test('what styles and line ends change is left out', () => {
  expect(fold('Een twee-\n drie\u00adhoek ﬁets ❤️')).toBe('eentweedriehoekfiets❤')
})
