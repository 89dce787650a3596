import { expect, test } from '@jest/globals'
import { askAgainAt, gatheringNotice, type NoticeKind, seatNotice, stillHolds } from './notice.rules.ts'

const at = (text: string) => Temporal.Instant.from(text)
const [old, soon, now] = ['2026-11-16T07:30:00Z', '2026-11-23T07:30:00Z', at('2026-11-10T09:00:00Z')] as const
const change = { gatheringId: 'gat_a', gatheringVersion: 3 }
const heard = { heardAt: at('2026-11-09T12:00:00Z') }
const noticeOf = (kind: NoticeKind) => {
  if (kind === 'SEAT_FREED') return { ...seatNotice({ registrationId: 'reg_a', promotedAt: old }), ...heard }
  const moved = kind === 'GATHERING_MOVED' ? { previousStartsAt: old, startsAt: soon } : null
  return { ...gatheringNotice(kind as 'GATHERING_MOVED', change, moved), ...heard }
}
const seated = { state: 'SEATED', takenAt: '2026-11-02T09:00:00Z', promotedAt: null }
const off = { ...seated, state: 'CANCELLED_WITH_GATHERING' }
const announced = { state: 'ANNOUNCED', startsAt: soon }
const cancelled = { state: 'CANCELLED', startsAt: soon }
const postponed = { state: 'POSTPONED', startsAt: old }

test('the id is made of the fact: the same one has the same, another one has another', () => {
  expect(gatheringNotice('GATHERING_CANCELLED', change).id).toBe('not_a-3')
  expect(gatheringNotice('GATHERING_CANCELLED', { ...change, gatheringVersion: 4 }).id).toBe('not_a-4')
  expect(seatNotice({ registrationId: 'reg_a', promotedAt: '2026-11-16T07:30:00Z' }).id).toBe('not_a-1794814200000')
})

test.each([
  ['a move, to who has a place', 'GATHERING_MOVED', seated, announced, true],
  ['a move, to who waits', 'GATHERING_MOVED', { ...seated, state: 'WAITING' }, announced, true],
  ['a move, not to who left', 'GATHERING_MOVED', { ...seated, state: 'LEFT' }, announced, false],
  [
    'a move, not to who came afterwards',
    'GATHERING_MOVED',
    { ...seated, takenAt: '2026-11-09T12:00:01Z' },
    announced,
    false,
  ],
  ['a move, not once it was moved again', 'GATHERING_MOVED', seated, { ...announced, startsAt: old }, false],
  ['a move, not once it was called off', 'GATHERING_MOVED', seated, cancelled, false],
  [
    'a move, not once it has begun',
    'GATHERING_MOVED',
    seated,
    { ...announced, startsAt: '2026-11-10T09:00:00Z' },
    false,
  ],
  ['off, to who had a place', 'GATHERING_CANCELLED', off, cancelled, true],
  ['off, not to who had left', 'GATHERING_CANCELLED', { ...off, state: 'LEFT' }, cancelled, false],
  ['off, not after its hour', 'GATHERING_CANCELLED', off, { ...cancelled, startsAt: '2026-11-10T09:00:00Z' }, false],
  ['postponed, to who has a place', 'GATHERING_POSTPONED', seated, postponed, true],
  ['postponed, not once there is a new day', 'GATHERING_POSTPONED', seated, announced, false],
  ['a seat, to who got it', 'SEAT_FREED', { ...seated, promotedAt: '2026-11-16T07:30:00.000Z' }, announced, true],
  ['a seat, not to who gave it up', 'SEAT_FREED', { ...seated, state: 'LEFT', promotedAt: old }, announced, false],
  ['a seat, not of another time', 'SEAT_FREED', { ...seated, promotedAt: soon }, announced, false],
] as const)('%s', (_, kind, registration, gathering, holds) => {
  expect(stillHolds(noticeOf(kind), registration, gathering, now)).toBe(holds)
})

test('the graph is asked again twice as late each time, up to five minutes', () => {
  expect([1, 2, 3, 8, 9, 40].map((tries) => askAgainAt(tries, now).since(now).total('seconds'))).toEqual([
    2, 4, 8, 256, 300, 300,
  ])
})
