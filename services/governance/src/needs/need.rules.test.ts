import { newId } from '@encommun/domain-kit'
import { expect, test } from '@jest/globals'
import {
  answered,
  assigned,
  currentAnswer,
  type Deed,
  escalated,
  isOverdue,
  type Need,
  raised,
  reopened,
} from './need.rules.ts'

const staffMemberId = newId('stf')
const at = (now: string, on: string | null = null): Deed => ({
  now: Temporal.Instant.from(now),
  on: on === null ? null : Temporal.PlainDate.from(on),
  memberId: null,
  staffId: staffMemberId,
})
const must = (result: ReturnType<typeof raised>): Need => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals))
  return result.value
}
const need = (timeZone = 'Europe/Paris') =>
  must(
    raised(
      { title: 'Un annuaire', text: 'Cent fois demandé.', language: 'fr', officeCode: 'NAN', timeZone },
      at('2026-11-01T09:00:00Z'),
    ),
  )
const owed = (timeZone?: string) =>
  must(
    assigned(
      need(timeZone),
      { staffMemberId, dueOn: Temporal.PlainDate.from('2026-11-23') },
      at('2026-11-02T09:00:00Z'),
    ),
  )

test.each([
  ['Europe/Paris', '2026-11-23T22:59:59Z', false],
  ['Europe/Paris', '2026-11-23T23:00:00Z', true],
  ['Pacific/Noumea', '2026-11-23T12:59:59Z', false],
  ['Pacific/Noumea', '2026-11-23T13:00:00Z', true],
])('due on 23 November in %s, at %s it is overdue: %s', (timeZone, now, overdue) => {
  expect(isOverdue(owed(timeZone), Temporal.Instant.from(now))).toBe(overdue)
})

test('an escalation is counted once, and dated by the day after the promised one', () => {
  const late = escalated(owed(), Temporal.Instant.from('2027-01-01T09:00:00Z'))
  expect(late.escalationLevel).toBe(1)
  expect(late.changes.at(-1)).toMatchObject({ kind: 'ESCALATED', on: Temporal.PlainDate.from('2026-11-24') })
  expect(escalated(late, Temporal.Instant.from('2027-01-02T09:00:00Z'))).toBe(late)
})

test('what is asked again has no present answer, and keeps the earlier one', () => {
  const done = must(
    answered(owed(), { outcome: 'DONE', reason: 'Il est là.', language: 'fr' }, at('2026-11-03T09:00:00Z')),
  )
  expect(currentAnswer(done)?.reason).toBe('Il est là.')
  const again = must(reopened(done, 'Je ne le trouve pas.', at('2026-11-04T09:00:00Z')))
  expect(currentAnswer(again)).toBeNull()
  expect(again.answers).toHaveLength(1)
})

test('a promised day that had passed when it was entered is overdue at once', () => {
  const dueOn = Temporal.PlainDate.from('2026-10-01')
  const entered = must(
    assigned({ ...need(), changes: [] }, { staffMemberId, dueOn }, at('2026-11-02T09:00:00Z', '2026-09-01')),
  )
  expect(entered).toMatchObject({ state: 'OWED', escalationLevel: 1 })
})
