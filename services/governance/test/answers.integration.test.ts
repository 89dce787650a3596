import { newId } from '@encommun/domain-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ada, bo, camille, cleo, dominique, headOffice, people, startGovernance } from './builders.ts'

let story: Awaited<ReturnType<typeof startGovernance>>
beforeAll(async () => {
  story = await startGovernance()
})
afterAll(() => story.service.close())

const assign = (needId: string, changes: object = {}, asked: object = camille) =>
  story.codesOf('assignAnswer', { needId, staffMemberId: people.camille, dueOn: '2026-12-01', ...changes }, asked)
const yes = { outcome: 'DONE', reason: 'L’annuaire est là.', language: 'FR' }
const answer = (needId: string, changes: object = {}, asked: object = camille) =>
  story.codesOf('answerNeed', { needId, ...yes, ...changes }, asked)
const reopen = (needId: string, changes: object = {}, asked: object = ada) =>
  story.codesOf('reopenNeed', { needId, reason: 'Personne ne le trouve.', ...changes }, asked)
const toldOf = async (needId: string) =>
  (await story.service.database.connection.collection('outbox').find({ name: 'need.answered' }).toArray())
    .map(({ payload }) => payload)
    .filter((payload) => payload.needId === needId)

test('asked, owed by a day, answered with a reason, asked again, answered anew: the history keeps all of it', async () => {
  const id = await story.raise({ on: '2020-11-01' }, camille)
  await story.codesOf('joinNeed', { needId: id }, ada)
  expect(await assign(id, { on: '2020-11-10', dueOn: '2021-01-01' })).toEqual([])
  expect(await story.needOf(id, 'state dueOn owedBy { id } currentAnswer { id }')).toEqual({
    state: 'OWED',
    dueOn: '2021-01-01',
    owedBy: { id: people.camille },
    currentAnswer: null,
  })
  expect(await answer(id, { outcome: 'PLANNED', reason: ' Au printemps. ', on: '2021-02-01' })).toEqual([])
  expect(await reopen(id)).toEqual([])
  expect(await story.needOf(id, 'state dueOn owedBy { id } currentAnswer { id } answers { reason }')).toEqual({
    state: 'OPEN',
    dueOn: null,
    owedBy: null,
    currentAnswer: null,
    answers: [{ reason: 'Au printemps.' }],
  })
  expect(await answer(id, {}, headOffice)).toEqual([])
  const need = await story.needOf(
    id,
    'state currentAnswer { id outcome language answeredOn answeredBy { id } } answers { id outcome } history { kind on reason dueOn member { id } }',
  )
  expect(need.currentAnswer).toMatchObject({
    outcome: 'DONE',
    language: 'FR',
    answeredOn: '2026-11-23',
    answeredBy: { id: headOffice.viewer.staffId },
  })
  expect(need.answers.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['PLANNED', 'DONE'])
  expect(need.history).toMatchObject([
    { kind: 'RAISED', on: '2020-11-01' },
    { kind: 'ASSIGNED', on: '2020-11-10', dueOn: '2021-01-01' },
    { kind: 'ESCALATED', on: '2021-01-02' },
    { kind: 'ANSWERED', on: '2021-02-01', reason: 'Au printemps.' },
    { kind: 'REOPENED', on: '2026-11-23', reason: 'Personne ne le trouve.', member: { id: people.ada } },
    { kind: 'ANSWERED', on: '2026-11-23', reason: 'L’annuaire est là.' },
  ])
  expect(await toldOf(id)).toEqual(need.answers.map(({ id: answerId }: { id: string }) => ({ needId: id, answerId })))
})

test.each(['DONE', 'PLANNED', 'REFUSED', 'IMPOSSIBLE'])('%s is no answer without a reason', async (outcome) => {
  const id = await story.raise()
  await assign(id)
  expect(await answer(id, { outcome, reason: ' \n' })).toEqual(['REASON_MISSING'])
  expect(await story.needOf(id, 'state')).toEqual({ state: 'OWED' })
})

test('who owes it answers, and head office; nobody else of the staff, no member', async () => {
  const id = await story.raise()
  await assign(id)
  const other = { viewer: { ...camille.viewer, staffId: newId('stf') } }
  for (const asked of [other, dominique])
    expect(await story.errorOf('answerNeed', { needId: id, ...yes }, asked)).toBe('FORBIDDEN')
  expect(await story.errorOf('answerNeed', { needId: id, ...yes }, ada)).toBe('FORBIDDEN')
  expect(await answer(id)).toEqual([])
})

test('an office says who owes the answer to its own needs, head office to those of all', async () => {
  const [own, common] = [await story.raise(), await story.raise({ officeCode: null })]
  const input = { staffMemberId: people.camille, dueOn: '2026-12-01' }
  expect(await story.errorOf('assignAnswer', { needId: own, ...input }, dominique)).toBe('FORBIDDEN')
  expect(await story.errorOf('assignAnswer', { needId: common, ...input }, camille)).toBe('FORBIDDEN')
  expect(await assign(common, {}, headOffice)).toEqual([])
})

test('an answer is due today or later, where the office is', async () => {
  const [here, ahead] = [await story.raise(), await story.raise({ officeCode: 'NOU' })]
  expect(await assign(here, { dueOn: '2026-11-22' })).toEqual(['DUE_DAY_PAST'])
  expect(await assign(here, { dueOn: '2026-11-23' })).toEqual([])
  story.clock.set('2026-11-23T14:00:00Z')
  expect(await assign(ahead, { dueOn: '2026-11-23' }, headOffice)).toEqual(['DUE_DAY_PAST'])
  story.clock.set('2026-11-23T09:00:00Z')
})

test('days are not to come and go forward; who owes an answer is somebody', async () => {
  const id = await story.raise()
  expect(await assign(id, { on: '2026-11-24' })).toEqual(['DAY_IN_FUTURE'])
  expect(await assign(id, { on: '2026-11-22', staffMemberId: people.ada })).toEqual([
    'DAY_BEFORE_LAST_CHANGE',
    'UNKNOWN_STAFF_MEMBER',
  ])
})

test('who joined asks again, and the office; others join', async () => {
  const id = await story.raise()
  expect(await reopen(id)).toEqual(['NEED_NOT_ANSWERED'])
  await answer(id, {}, headOffice)
  expect(await story.errorOf('reopenNeed', { needId: id, reason: 'Non.' }, cleo)).toBe('FORBIDDEN')
  expect(await story.errorOf('reopenNeed', { needId: id, reason: 'Non.', on: '2026-11-23' }, ada)).toBe('FORBIDDEN')
  expect(await reopen(id, { reason: '' })).toEqual(['REASON_MISSING'])
  expect(await reopen(id)).toEqual([])
})

test('what is answered is neither answered nor assigned again before it is asked again', async () => {
  const id = await story.raise()
  await answer(id, {}, headOffice)
  expect(await answer(id, {}, headOffice)).toEqual(['NEED_ANSWERED'])
  expect(await assign(id)).toEqual(['NEED_ANSWERED'])
  expect(await answer('nee_nobody', {}, headOffice)).toEqual(['UNKNOWN_NEED'])
})

test('of twenty answers at once one holds, nineteen are told so, and one is told to those who joined', async () => {
  const id = await story.raise({}, bo)
  const codes = await Promise.all(Array.from({ length: 20 }, () => answer(id, {}, headOffice)))
  expect(codes.flat()).toEqual(Array(19).fill('NEED_ANSWERED'))
  expect((await story.needOf(id, 'answers { id }')).answers).toHaveLength(1)
  expect(await toldOf(id)).toHaveLength(1)
})
