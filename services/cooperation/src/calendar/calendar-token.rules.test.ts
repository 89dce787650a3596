import { newId } from '@encommun/domain-kit'
import { expect, test } from '@jest/globals'
import { calendarToken, feedOf } from './calendar-token.rules.ts'

const key = 'a calendar key that only tests use, 32 bytes'
const feed = { memberId: newId('mem'), officeCode: 'NAN' }
const token = calendarToken(feed, key)

test('an address that we signed says whose calendar it is', () => {
  expect(feedOf(token, key)).toEqual(feed)
})

test.each([
  ['of another key', calendarToken(feed, `${key}!`)],
  ['of another office', token.replace(/^[^.]+/, Buffer.from(`${feed.memberId}:LYO`).toString('base64url'))],
  ['cut short', token.slice(0, -1)],
  ['with something behind', `${token}.x`],
  ['that is empty', ''],
])('a token %s is nobody’s', (_, forged) => {
  expect(feedOf(forged, key)).toBeNull()
})
