import { expect, test } from '@jest/globals'
import { isDeadAddress, messageIdOf, nextTryAt, outcomeOf } from './delivery.rules.ts'

test.each([
  ['550 at RCPT', { responseCode: 550, handedOver: false }, 'REFUSED'],
  ['554 after DATA', { responseCode: 554, handedOver: true }, 'REFUSED'],
  ['451 at RCPT', { responseCode: 451, handedOver: false }, 'LATER'],
  ['421 after DATA', { responseCode: 421, handedOver: true }, 'LATER'],
  ['no connection', { handedOver: false }, 'LATER'],
  ['a line that drops after DATA', { handedOver: true }, 'UNKNOWN'],
])('%s: %p is %s', (_, failed, kind) => {
  expect(outcomeOf({ message: 'x', ...failed }).kind).toBe(kind)
})

test('waits grow from a minute to four hours, and the sixth failure is the last', () => {
  const now = Temporal.Instant.from('2026-11-23T08:00:00Z')
  expect([1, 2, 3, 4, 5, 6].map((tries) => nextTryAt(tries, now)?.toString() ?? null)).toEqual([
    '2026-11-23T08:01:00Z',
    '2026-11-23T08:05:00Z',
    '2026-11-23T08:15:00Z',
    '2026-11-23T09:00:00Z',
    '2026-11-23T12:00:00Z',
    null,
  ])
})

test.each([
  ['550 5.1.1 User unknown', true],
  ['550 5.2.1 Mailbox disabled', true],
  ['552 5.2.2 Mailbox full', false],
  ['554 5.7.1 Spam', false],
  ['550 no', false],
])('%p means a dead address: %s', (response, dead) => {
  expect(isDeadAddress(response)).toBe(dead)
})

test('a Message-ID is made of mailing and recipient, at the domain of the sender', () => {
  expect(messageIdOf('nws_1', 'mem_1', 'En commun <bonjour@encommun.example>')).toBe('<nws_1.mem_1@encommun.example>')
})
