import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { ada, camille, dominique, headOffice, people, startGovernance } from './builders.ts'

let story: Awaited<ReturnType<typeof startGovernance>>
beforeEach(async () => {
  await story?.service.close()
  story = await startGovernance()
})
afterAll(() => story.service.close())

const owed = async (dueOn: string, changes: object = {}) => {
  const needId = await story.raise(changes)
  const input = { needId, staffMemberId: people.camille, dueOn }
  expect(await story.codesOf('assignAnswer', input, headOffice)).toEqual([])
  return needId
}
const overdue = async (asked: object, officeCode?: string) => {
  const { overdueNeeds } = await story.service.must(
    'query ($officeCode: ID) { overdueNeeds(officeCode: $officeCode) { edges { node { id } } } }',
    { officeCode },
    asked,
  )
  return overdueNeeds.edges.map(({ node }: { node: { id: string } }) => node.id)
}

test('an answer is overdue when its day has ended where the office is, not before', async () => {
  const [paris, noumea] = [await owed('2026-11-23'), await owed('2026-11-23', { officeCode: 'NOU' })]
  story.clock.set('2026-11-23T12:59:00Z')
  await story.lookAfterDueDays()
  expect(await overdue(headOffice)).toEqual([])
  story.clock.set('2026-11-23T13:01:00Z')
  await story.lookAfterDueDays()
  expect(await overdue(headOffice)).toEqual([noumea])
  story.clock.set('2026-11-23T23:01:00Z')
  await story.lookAfterDueDays()
  expect(await overdue(headOffice)).toEqual([paris, noumea].sort())
})

test('what fell due while nothing ran is made up for, once, however often and however many at once', async () => {
  const ids = [await owed('2026-11-24'), await owed('2026-11-25'), await owed('2026-11-26')]
  story.clock.set('2027-02-01T09:00:00Z')
  await Promise.all(Array.from({ length: 8 }, () => story.lookAfterDueDays()))
  await story.lookAfterDueDays()
  expect(await overdue(headOffice)).toEqual(ids)
  for (const id of ids)
    expect(await story.needOf(id, 'state escalationLevel escalatedAt history { kind }')).toEqual({
      state: 'OWED',
      escalationLevel: 1,
      escalatedAt: '2027-02-01T09:00:00Z',
      history: [{ kind: 'RAISED' }, { kind: 'ASSIGNED' }, { kind: 'ESCALATED' }],
    })
})

test('a new day ends the alarm, not the count; a second day that passes is a second level', async () => {
  const needId = await owed('2026-11-24')
  story.clock.set('2026-12-01T09:00:00Z')
  await story.lookAfterDueDays()
  await story.codesOf('assignAnswer', { needId, staffMemberId: people.camille, dueOn: '2026-12-10' }, headOffice)
  expect(await story.needOf(needId, 'escalatedAt escalationLevel')).toEqual({ escalatedAt: null, escalationLevel: 1 })
  expect(await overdue(headOffice)).toEqual([])
  story.clock.set('2026-12-11T09:00:00Z')
  await story.lookAfterDueDays()
  expect(await story.needOf(needId, 'escalationLevel')).toEqual({ escalationLevel: 2 })
  await story.codesOf('answerNeed', { needId, outcome: 'REFUSED', reason: 'Trop cher.', language: 'FR' }, headOffice)
  expect(await overdue(headOffice)).toEqual([])
  expect(await story.needOf(needId, 'escalatedAt escalationLevel')).toEqual({ escalatedAt: null, escalationLevel: 2 })
})

test('staff see what is overdue in their own offices, head office everywhere, members nowhere', async () => {
  const [nantes, lyon, all] = [
    await owed('2026-11-23'),
    await owed('2026-11-24', { officeCode: 'LYO' }),
    await owed('2026-11-25', { officeCode: null }),
  ]
  story.clock.set('2026-12-01T09:00:00Z')
  await story.lookAfterDueDays()
  expect(await overdue(headOffice)).toEqual([nantes, lyon, all])
  expect(await overdue(headOffice, 'LYO')).toEqual([lyon])
  expect(await overdue(camille)).toEqual([nantes])
  expect(await overdue(camille, 'LYO')).toEqual([])
  expect(await overdue(dominique)).toEqual([lyon])
  const { errors } = await story.service.ask('{ overdueNeeds { edges { cursor } } }', {}, ada)
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
})

test('the list of what is overdue goes on behind a cursor', async () => {
  const ids = [await owed('2026-11-24'), await owed('2026-11-24'), await owed('2026-11-26')]
  story.clock.set('2026-12-01T09:00:00Z')
  await story.lookAfterDueDays()
  const seen: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { overdueNeeds }: any = await story.service.must(
      'query ($after: String) { overdueNeeds(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
      { after },
      headOffice,
    )
    seen.push(...overdueNeeds.edges.map(({ node }: { node: { id: string } }) => node.id))
    after = overdueNeeds.pageInfo.endCursor
    more = overdueNeeds.pageInfo.hasNextPage
  }
  expect(seen).toEqual(ids)
})
