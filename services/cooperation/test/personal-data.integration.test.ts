import { forgetWhatIsOver } from '@encommun/service-kit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { CooperationContext } from '../src/context.ts'
import { personalData } from '../src/personal-data/personal-data.ts'
import { ada, bo, cleo, people, startCooperation } from './builders.ts'

let cooperation: Awaited<ReturnType<typeof startCooperation>>
beforeAll(async () => {
  cooperation = await startCooperation()
})
afterAll(() => cooperation.service.close())

const contextAt = (now: Temporal.Instant = cooperation.clock()) =>
  cooperation.service.contextFor({
    locale: 'fr',
    requestId: 'r',
    now,
    viewer: ada.viewer,
    log: { debug() {} },
  } as never) as CooperationContext
const erase = (memberId: string) =>
  cooperation.service.database.atomically((session) => personalData.erase(memberId, contextAt(), session))
const everything = async () => {
  const collections = (await cooperation.service.database.connection.db?.collections()) ?? []
  return JSON.stringify(await Promise.all(collections.map((collection) => collection.find().toArray())))
}
const placesAt = async (id: string) =>
  (await cooperation.service.must(`{ gathering(id: "${id}") { onSitePlaces { taken waiting } } }`, {}, bo)).gathering
    .onSitePlaces

test('S50 their place goes to whoever waits, what they carry stays said, and nothing leads to them', async () => {
  const id = await cooperation.announce({ onSitePlaces: 1 })
  for (const member of [ada, bo, cleo])
    await cooperation.codesOf('takeSeat', { gatheringId: id, seat: 'ON_SITE', idempotencyKey: 'k' }, member)
  expect(await placesAt(id)).toEqual({ taken: 1, waiting: 2 })
  expect((await personalData.gather(people.ada, contextAt())).map(({ kind }) => kind)).toEqual([
    'Registration',
    'Responsibility',
  ])
  await erase(people.ada)
  const once = await everything()
  await erase(people.ada)
  expect(await everything()).toBe(once)
  expect(await placesAt(id)).toEqual({ taken: 1, waiting: 1 })
  expect(once).not.toContain(people.ada)
  const { gathering } = await cooperation.service.must(
    `{ gathering(id: "${id}") { myRegistration { state } } }`,
    {},
    bo,
  )
  expect(gathering.myRegistration.state).toBe('SEATED')
})

test('two years after a gathering how many came is known, and who came is not', async () => {
  const id = await cooperation.announce()
  await cooperation.codesOf('takeSeat', { gatheringId: id, seat: 'ON_SITE', idempotencyKey: 'l' }, cleo)
  const forgetAt = (instant: string) =>
    forgetWhatIsOver(
      cooperation.service.definition.retention ?? [],
      contextAt(Temporal.Instant.from(instant)),
      cooperation.service.outbox,
    )
  const rows = () => contextAt().registrations.pagesOfGatherings([id], { size: 9, limit: 10, after: null })
  await forgetAt('2028-11-01T00:00:00Z')
  expect((await rows()).map(({ memberId }) => memberId)).toEqual([people.cleo])
  await forgetAt('2028-11-20T00:00:00Z')
  expect((await rows()).map(({ memberId }) => memberId)).toEqual([expect.stringMatching(/^former_/)])
})
