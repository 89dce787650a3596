import { expect, test } from '@jest/globals'
import { ownPathOf } from './paths.ts'

test.each([
  '//evil.example',
  '/\\evil.example',
  'https:evil',
  'https:evil.example',
  'https://evil.example',
  '/%0d%0aset-cookie:a=b',
  '/a%0d%0aSet-Cookie',
  '/a\r\nb',
  '/../a',
  '/..//evil.example',
  '/a//evil.example',
  'javascript:alert(1)',
  '/a?b',
  '/a?next=//evil.example',
  '/a@evil.example',
  '/',
  '',
  `/${'a'.repeat(200)}`,
])('S69 %j leads nowhere', (next) => {
  expect(ownPathOf(next)).toBeNull()
})

test.each(['/auth/account', '/planning/2026-11', '/admin/newsletters/nws_0191b0a5-0000-7000-8000-000000000001'])(
  'S69 %s is a path of ours',
  (next) => {
    expect(ownPathOf(next)).toBe(next)
  },
)
