import { newId } from '@encommun/domain-kit'
import { memberViewer } from '@encommun/service-kit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { postponeUnready } from '../src/co-development/postpone-unready.ts'
import { ada, bo, camille, cleo, startCooperation } from './builders.ts'

let story: Awaited<ReturnType<typeof startCooperation>>
beforeAll(async () => {
  story = await startCooperation()
})
beforeEach(() => story.clock.set('2026-11-01T09:00:00Z'))
afterAll(() => story.service.close())

const announce = () => story.announce({ isCoDevelopment: true })
const bring = (gatheringId: string, asked: object, text = 'Je n’ose pas dire mon prix.') =>
  story.codesOf('bringProblem', { gatheringId, text }, asked)
const runChore = () =>
  postponeUnready(
    story.service.contextFor({
      viewer: camille.viewer,
      requestId: 'test',
      now: story.clock(),
      log: { info: () => {} },
    } as never),
  )
const stateOf = async (id: string, asked: object = cleo) => {
  const { gathering } = await story.service.must(
    'query ($id: ID!) { gathering(id: $id) { state revision startsAtLocal myRegistration { state } coDevelopment { problemsWanted problemsFound problems { text } } } }',
    { id },
    asked,
  )
  return gathering
}
const someone = () => ({ viewer: memberViewer(newId('mem')) })

test('whoever leads the session brings no problem to it (vector 5)', async () => {
  expect(await bring(await announce(), bo)).toEqual(['FACILITATOR_PRESENTS'])
})

test('with one problem on the day before it is postponed, for all to see; places stay, a new day announces it again (vector 5)', async () => {
  const id = await announce()
  expect(await bring(id, ada)).toEqual([])
  const guest = someone()
  const seat = { gatheringId: id, seat: 'ON_SITE', idempotencyKey: newId('key') }
  expect(await story.codesOf('takeSeat', seat, guest)).toEqual([])
  story.clock.set('2026-11-14T22:59:00Z')
  await runChore()
  expect(await stateOf(id)).toMatchObject({ state: 'ANNOUNCED', revision: 0 })
  story.clock.set('2026-11-14T23:00:00Z')
  await Promise.all([runChore(), runChore()])
  expect(await stateOf(id, guest)).toMatchObject({
    state: 'POSTPONED',
    revision: 1,
    myRegistration: { state: 'SEATED' },
  })
  expect(await story.codesOf('takeSeat', { ...seat, idempotencyKey: newId('key') }, someone())).toEqual([
    'GATHERING_POSTPONED',
  ])
  story.clock.set('2026-11-20T09:00:00Z')
  expect(await story.codesOf('publishRecap', { gatheringId: id, text: 'Rien.' }, ada)).toEqual(['GATHERING_NOT_BEGUN'])
  expect(await bring(id, cleo)).toEqual([])
  expect(
    await story.codesOf('rescheduleGathering', { gatheringId: id, startsAtLocal: '2026-11-30T08:30' }, ada),
  ).toEqual([])
  story.clock.set('2026-11-29T09:00:00Z')
  await runChore()
  expect(await stateOf(id, guest)).toMatchObject({ state: 'ANNOUNCED', startsAtLocal: '2026-11-30T08:30' })
})

test('a postponed one can be left and called off', async () => {
  const id = await announce()
  const guest = someone()
  await story.codesOf('takeSeat', { gatheringId: id, seat: 'ON_SITE', idempotencyKey: newId('key') }, guest)
  story.clock.set('2026-11-15T09:00:00Z')
  await runChore()
  story.clock.set('2026-11-20T09:00:00Z')
  expect(await story.codesOf('leaveSeat', { gatheringId: id }, guest)).toEqual([])
  expect(await story.codesOf('cancelGathering', { gatheringId: id, reason: 'Personne n’ose.' }, ada)).toEqual([])
  expect((await stateOf(id)).state).toBe('CANCELLED')
})

test('of ten who bring a problem at once two do; one who withdraws makes room for another', async () => {
  const id = await announce()
  const many = Array.from({ length: 10 }, someone)
  const answers = await Promise.all(many.map((asked) => bring(id, asked)))
  expect(answers.flat()).toEqual(Array(8).fill('PROBLEMS_COMPLETE'))
  expect((await stateOf(id)).coDevelopment).toMatchObject({ problemsWanted: 2, problemsFound: 2 })
  const brought = many[answers.findIndex((codes) => codes.length === 0)] as object
  expect(await bring(id, brought)).toEqual(['PROBLEM_EXISTS'])
  expect(await story.codesOf('withdrawProblem', { gatheringId: id }, brought)).toEqual([])
  expect(await story.codesOf('withdrawProblem', { gatheringId: id }, brought)).toEqual(['NO_PROBLEM'])
  expect(await bring(id, cleo)).toEqual([])
})

test('problems stay among those who bring one, who lead, and who have a place', async () => {
  const id = await announce()
  await bring(id, ada)
  const guest = someone()
  await story.codesOf('takeSeat', { gatheringId: id, seat: 'ON_SITE', idempotencyKey: newId('key') }, guest)
  for (const asked of [ada, bo, guest])
    expect((await stateOf(id, asked)).coDevelopment.problems).toEqual([{ text: 'Je n’ose pas dire mon prix.' }])
  for (const asked of [cleo, camille])
    expect((await stateOf(id, asked)).coDevelopment).toEqual({ problemsWanted: 2, problemsFound: 1, problems: null })
})

test('other gatherings take no problems', async () => {
  const id = await story.announce()
  expect(await bring(id, ada)).toEqual(['NOT_CO_DEVELOPMENT'])
  expect((await stateOf(id)).coDevelopment).toBeNull()
  expect(await bring(await announce(), ada, ' ')).toEqual(['TEXT_MISSING'])
})
