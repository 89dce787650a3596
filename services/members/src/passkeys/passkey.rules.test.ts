import { expect, test } from '@jest/globals'
import { passkeyNameOf, relyingPartyOf } from './passkey.rules.ts'

test.each([
  ['https://commun.exemple.fr', { id: 'commun.exemple.fr', origin: 'https://commun.exemple.fr' }],
  ['http://localhost:4000', { id: 'localhost', origin: 'http://localhost:4000' }],
  ['http://127.0.0.1:4000', null],
  ['http://[::1]:4000', null],
])('passkeys at %s are made for %j', (publicUrl, party) => {
  expect(relyingPartyOf(publicUrl)).toEqual(party)
})

test.each([
  [' Mon  téléphone ', 'Mon téléphone'],
  ['', 'Firefox'],
  ['\u202e\n', 'Firefox'],
  ['x'.repeat(100), 'x'.repeat(60)],
])('a passkey called %j is listed as %j', (typed, name) => {
  expect(passkeyNameOf(typed, 'Firefox')).toBe(name)
})
