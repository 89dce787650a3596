import { expect, test } from '@jest/globals'
import { wayBackOf } from './way-back.rules.ts'

test.each(['/auth/account', '/admin/newsletters/nws_0191b0a5-0000-7000-8000-000000000001'])(
  'S69 %s is a way back',
  (path) => {
    expect(wayBackOf(path)).toBe(path)
  },
)

test.each([
  '',
  '/',
  '//evil.example',
  '/\\evil.example',
  'https:evil',
  'https://evil.example',
  '/a%0d%0aSet-Cookie',
  '/a?b',
  '/../a',
  `/${'a'.repeat(200)}`,
])('S69 %j leads nowhere', (path) => {
  expect(wayBackOf(path)).toBeNull()
})
